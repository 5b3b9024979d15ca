import type { Knex } from 'knex';
import type { Client } from 'pg';
import { formatTableRef } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { connectionsOf, explainConnectionError } from '../database/index.js';
import { SeedwrightError } from '../errors.js';
import type { Project } from '../project/index.js';
import { verifyReference } from '../reference/index.js';
import { filesOf, survey, targetOf, type Situation, type Unit } from '../runner/index.js';
import { loadGrammar, parseStatements, type HeaderTable } from '../seedfile/index.js';
import {
  checkConstraintsValid,
  checkForeignKeys,
  checkMinimums,
  checkNoneEmpty,
  checkSequences,
  checkSoftReferences,
} from './catalog-checks.js';
import type { CheckResult, Finding } from './finding.js';
import { checkRules } from './rules.js';

export interface VerifyReport {
  checks: CheckResult[];
  findings: Finding[];
  durationMs: number;
}

/**
 * Holds the database against everything that is known of how it should be. Writes nothing.
 *
 * Targets and marks are those of the asked-for phases; keys, sequences, reference sets and rules those of their systems.
 * @param phases undefined: all that the settings allow
 */
export async function verify(
  knex: Knex,
  project: Project,
  settings: Settings,
  phases?: string[],
): Promise<VerifyReport> {
  const started = performance.now();
  try {
    return await connectionsOf(knex).use(async (client) => {
      await client.query('begin isolation level repeatable read');
      try {
        const situation = await survey(client, project, settings, phases);
        const checks = await runChecks(client, situation);
        return {
          checks,
          findings: checks.flatMap((check) => check.findings),
          durationMs: Math.round(performance.now() - started),
        };
      } finally {
        await client.query('rollback');
      }
    });
  } catch (error) {
    throw error instanceof SeedwrightError ? error : (explainConnectionError(error) ?? error);
  }
}

async function runChecks(client: Client, situation: Situation): Promise<CheckResult[]> {
  const { project, selection, catalog, marks } = situation;
  const files = new Set(filesOf(situation, selection.selected));
  const units = situation.units.filter((unit) => files.has(unit.file));
  const tables: HeaderTable[] = units.flatMap((unit) => unit.tables);
  // Of a phase on its own the other phases' tables and rules say nothing.
  const whole = selection.selected.length === project.phases.length;
  const systems = [...new Set(project.phases.map((phase) => phase.system))].filter((system) =>
    project.phases
      .filter((phase) => phase.system === system)
      .every((phase) => selection.selected.some((selected) => selected.name === phase.name)),
  );
  const reference = await verifyReference(client, project.root);
  return [
    await checkTargets(units, situation),
    checkMarks(units),
    await checkMinimums(client, tables, marks, catalog),
    ...(whole ? [await checkNoneEmpty(client, catalog)] : []),
    await checkForeignKeys(client, catalog),
    await checkSoftReferences(client, tables),
    checkConstraintsValid(catalog),
    await checkSequences(client, catalog),
    reference,
    ...(await inSequence(systems, (system) => checkRules(client, project.root, system))),
  ];
}

async function inSequence<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

async function checkTargets(units: Unit[], situation: Situation): Promise<CheckResult> {
  // A file that ran as it stands has its target in the ledger; only the others have to be parsed for it.
  if (units.some((unit) => unit.state !== 'satisfied')) await loadGrammar();
  const findings = units.flatMap((unit) => {
    const sql = unit.state === 'satisfied' ? undefined : parseStatements(unit.file.text);
    return unit.tables.flatMap((table): Finding[] => {
      const target = sql
        ? targetOf(table, { file: unit.file, sql, problems: [] }, situation.settled.parameters.scale)
        : table.ledger!.target;
      if (table.rows >= target) return [];
      return [
        {
          check: 'targets',
          subject: formatTableRef(table.table),
          message: `has ${table.rows} of ${target} demo rows`,
          nextStep: 'Run `npx seedwright seed`.',
        },
      ];
    });
  });
  return { check: 'targets', count: units.reduce((sum, unit) => sum + unit.tables.length, 0), findings };
}

/** Rows that the ledger counted and that are not found by their mark any more: deleted, or their mark was taken off. */
function checkMarks(units: Unit[]): CheckResult {
  const tables = units.flatMap((unit) => unit.tables).filter((table) => table.ledger);
  const findings = tables.flatMap((table): Finding[] =>
    table.rows >= table.ledger!.rows
      ? []
      : [
          {
            check: 'marks',
            subject: formatTableRef(table.table),
            rows: table.ledger!.rows - table.rows,
            message: `${table.ledger!.rows} rows were written, ${table.rows} carry the mark`,
            nextStep: 'Run `npx seedwright seed` to restore what was deleted.',
          },
        ],
  );
  return { check: 'marks', count: tables.length, findings };
}

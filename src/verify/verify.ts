import type { Knex } from 'knex';
import type { Client } from 'pg';
import { formatTableRef } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { connectionsOf, explained, type Connections } from '../database/index.js';
import type { Project } from '../project/index.js';
import { verifyReference } from '../reference/index.js';
import { filesOf, survey, targetOf, type Situation, type Unit } from '../runner/index.js';
import { loadGrammar, parseStatements, type HeaderTable } from '../seedfile/index.js';
import {
  checkConstraintsValid,
  checkForeignKeys,
  checkNoneEmpty,
  checkSequences,
  checkSoftReferences,
} from './catalog-checks.js';
import type { CheckResult, Finding } from './finding.js';
import { checkMinimums } from './minimums.js';
import { checkRule, ruleFiles } from './rules.js';

export interface VerifyReport {
  checks: CheckResult[];
  findings: Finding[];
  durationMs: number;
}

/** A check that has its connection to itself for the time it takes. */
type Check = (client: Client) => Promise<CheckResult>;

/** Connections that checks share; more would only wait for the server's processors. */
const workers = 3;

/**
 * Holds the database against everything that is known of how it should be. Writes nothing: every check runs in a
 * read-only transaction.
 *
 * Targets and marks are those of the asked-for phases; keys, sequences, reference sets and rules those of their systems.
 * @param phases undefined: all that the settings allow
 * @param known what a run that has just ended without writing anything found; undefined: look again
 */
export async function verify(
  knex: Knex,
  project: Project,
  settings: Settings,
  phases?: string[],
  known?: Situation,
): Promise<VerifyReport> {
  const started = performance.now();
  const connections = connectionsOf(knex);
  return explained(async () => {
    const situation = known ?? (await connections.use((client) => survey(client, project, settings, phases)));
    const results = await runChecks(connections, checksFor(situation));
    const checks = mergeByName(results);
    return {
      checks,
      findings: checks.flatMap((check) => check.findings),
      durationMs: Math.round(performance.now() - started),
    };
  });
}

function checksFor(situation: Situation): Check[] {
  const { project, selection, catalog } = situation;
  const files = new Set(filesOf(situation, selection.selected));
  const units = situation.units.filter((unit) => files.has(unit.file));
  const tables: HeaderTable[] = units.flatMap((unit) => unit.tables);
  // Of a phase on its own the other phases' tables and rules say nothing.
  const names = new Set(selection.selected.map((phase) => phase.name));
  const systems = [...new Set(project.phases.map((phase) => phase.system))].filter((system) =>
    project.phases.every((phase) => phase.system !== system || names.has(phase.name)),
  );
  return [
    () => checkTargets(units, situation),
    async () => checkMarks(units),
    (client) => checkMinimums(client, [...files], situation),
    ...(names.size === project.phases.length ? [(client: Client) => checkNoneEmpty(client, catalog)] : []),
    (client) => checkForeignKeys(client, catalog),
    (client) => checkSoftReferences(client, tables),
    async () => checkConstraintsValid(catalog),
    (client) => checkSequences(client, catalog),
    (client) => verifyReference(client, project.root),
    ...systems.flatMap((system) =>
      ruleFiles(project.root, system).map(
        (file): Check =>
          (client) =>
            checkRule(client, project.root, file),
      ),
    ),
  ];
}

/** Runs checks on a few connections at once; results come in the order of the checks. */
async function runChecks(connections: Connections, checks: Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  let next = 0;
  const work = () =>
    connections.use(async (client) => {
      while (next < checks.length) {
        const index = next++;
        // Short queries, many of them: compiling would take longer than running.
        await client.query('begin transaction read only; set local jit = off');
        try {
          results[index] = await checks[index]!(client);
        } finally {
          await client.query('rollback');
        }
      }
    });
  await Promise.all(Array.from({ length: Math.min(workers, connections.limit) }, work));
  return results;
}

/** One result for all rules, and for everything else that comes in parts. */
function mergeByName(results: CheckResult[]): CheckResult[] {
  const merged = new Map<string, CheckResult>();
  for (const { check, count, findings } of results) {
    const known = merged.get(check) ?? { check, count: 0, findings: [] };
    merged.set(check, { check, count: known.count + count, findings: [...known.findings, ...findings] });
  }
  return [...merged.values()];
}

async function checkTargets(units: Unit[], situation: Situation): Promise<CheckResult> {
  // A file that ran as it stands has its target in the ledger; only the others have to be parsed for it.
  if (units.some((unit) => unit.state !== 'satisfied')) await loadGrammar();
  const findings = units.flatMap((unit) => {
    const sql = unit.state === 'satisfied' ? undefined : parseStatements(unit.file.text);
    return unit.tables.flatMap((table): Finding[] => {
      const target = sql
        ? targetOf(table, { file: unit.file, sql, problems: [] }, situation.settled.parameters)
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

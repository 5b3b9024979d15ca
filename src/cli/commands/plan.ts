import { existsSync, statSync, writeFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { formatTableRef, readCatalog, tableKey, type TableRef } from '../../catalog/index.js';
import { connectionsOf, describeTarget, explained } from '../../database/index.js';
import { planAsMermaid, planAsSvg } from '../../diagram/index.js';
import { UsageError } from '../../errors.js';
import {
  describePlan,
  edgesOf,
  guessSoftReferences,
  planOrder,
  type PlanReport,
  type SoftReferenceReport,
} from '../../plan/index.js';
import { paint, plural, wrap } from '../../report/index.js';
import { loadFiles } from '../../runner/index.js';
import { applicationSchemas, applicationTables } from '../../scope/index.js';
import { SeedFileError, type SeedFile } from '../../seedfile/index.js';
import { exitStatus, withContext, type CommandContext, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';

interface PlanFlags extends CommonOptions {
  schema?: string[];
  format: 'text' | 'mermaid' | 'svg';
  output?: string;
}

/** `seedwright plan`: in which order tables can be filled, and why. */
export function planCommand(program: Command): void {
  program
    .command('plan')
    .description(
      'show the order of tables by their foreign keys: levels, cycles, phases, references without a key',
    )
    .option(
      '--schema <names>',
      'schemas, separated by commas (default: all of the application)',
      (text: string) => text.split(',').map((name) => name.trim()),
    )
    .addOption(
      new Option('--format <format>', 'how to show it').choices(['text', 'mermaid', 'svg']).default('text'),
    )
    .option('--output <file>', 'write it to a file')
    .addHelpText('after', '\nExample:\n  npx seedwright plan --format svg --output plan.svg')
    .action(async (_flags: PlanFlags, command: Command) => {
      const options = command.optsWithGlobals<PlanFlags>();
      process.exitCode = await withContext(options, async (context) => {
        const report = await planOf(context, options.schema);
        if (options.json) printJson(report);
        else put(render(report, options), options.output);
        return exitStatus.done;
      });
    });
}

async function planOf({ knex, project }: CommandContext, schemas?: string[]): Promise<PlanReport> {
  return explained(() =>
    connectionsOf(knex).use(async (client) => {
      await describeTarget(client);
      const catalog = await readCatalog(client, await applicationSchemas(client, schemas));
      const tables = applicationTables(catalog, knex);
      const files = filesOf(project);
      const known = new Set(tables.map((table) => tableKey(table.ref)));
      const edges = edgesOf({ tables: new Map(tables.map((table) => [tableKey(table.ref), table])) }).filter(
        (edge) => known.has(tableKey(edge.to)),
      );
      const declared = declaredReferences(files).filter(({ table }) => known.has(tableKey(table)));
      const guesses = guessSoftReferences(catalog, tables).filter(
        (guess) => !declared.some((each) => isSame(each, guess)),
      );
      return describePlan({
        plan: planOrder(
          tables.map((table) => table.ref),
          edges,
        ),
        edges,
        tables,
        phaseOf: new Map(
          files.flatMap((file) => file.tables.map(({ table }) => [tableKey(table), file.phase])),
        ),
        softReferences: [...declared, ...guesses],
      });
    }),
  );
}

/** A wrong seed file is a matter for `check`; the plan does without its phases. */
function filesOf(project: CommandContext['project']): SeedFile[] {
  try {
    return loadFiles(project);
  } catch (error) {
    if (!(error instanceof SeedFileError)) throw error;
    process.stderr.write(
      `Seed files are left out of the plan: ${error.message.split('\n')[0]} See \`npx seedwright check\`.\n`,
    );
    return [];
  }
}

function declaredReferences(files: readonly SeedFile[]): SoftReferenceReport[] {
  return files.flatMap((file) =>
    file.tables.flatMap(({ table, refers }) =>
      refers.map((reference) => ({
        table,
        columns: reference.columns,
        references: reference.table,
        referencedColumns: reference.referencedColumns,
        source: 'declared' as const,
        reason: `${file.path}${reference.where ? `, where ${reference.where}` : ''}`,
      })),
    ),
  );
}

function isSame(declared: SoftReferenceReport, guess: SoftReferenceReport): boolean {
  return (
    tableKey(declared.table) === tableKey(guess.table) &&
    declared.columns.some((column) => guess.columns.includes(column))
  );
}

function render(report: PlanReport, options: PlanFlags): string {
  if (options.format === 'mermaid') return planAsMermaid(report);
  if (options.format === 'svg') return planAsSvg(report);
  return formatPlan(report, options.verbose ?? false);
}

function put(text: string, output: string | undefined): void {
  if (output === undefined) return print(text.trimEnd());
  if (existsSync(output) && statSync(output).isDirectory())
    throw new UsageError(`${output} is a folder.`, { nextStep: 'Name a file: --output plan.svg.' });
  try {
    writeFileSync(output, text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    throw new UsageError(`${output} cannot be written: ${(error as Error).message}.`, {
      nextStep: 'Name a file in a folder that exists.',
    });
  }
  process.stderr.write(`${output} written\n`);
}

/** What a person reads: levels, cycles, phases, references without a key. */
export function formatPlan(report: PlanReport, verbose: boolean): string {
  const schemas = new Set(report.tables.map(({ table }) => table.schema));
  const name = (table: TableRef): string => (schemas.size > 1 ? formatTableRef(table) : table.name);
  const summary = [
    plural(report.tables.length, 'table'),
    plural(report.levels.length, 'level'),
    plural(report.keys, 'foreign key'),
    plural(report.cycles.length, 'cycle'),
  ].join(', ');
  return [
    `${paint.bold('Plan')}  ${summary}`,
    '',
    ...report.levels.map((tables, level) => formatList(`level ${level}`, tables.map(name), verbose)),
    ...section(
      'Cycles',
      report.cycles.flatMap((cycle) => formatCycle(cycle, name)),
    ),
    ...section(
      'Phases',
      report.phases.map((phase) => formatPhase(phase, name, verbose)),
    ),
    ...section(
      'Keys against the order of phases (tables are filled by key all the same)',
      report.againstOrder.map((key) => `  ${name(key.from)}.${key.columns.join(', ')} -> ${name(key.to)}`),
    ),
    ...section(
      'References without a foreign key',
      cut(
        report.softReferences.map((soft) => formatSoft(soft, name)),
        verbose,
      ),
    ),
    '',
    `${paint.bold('Next:')} npx seedwright audit shows which of them are empty; plan --format svg --output plan.svg draws them.`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', paint.bold(title), ...lines] : [];
}

function cut(lines: readonly string[], verbose: boolean): string[] {
  return verbose || lines.length <= 15
    ? [...lines]
    : [...lines.slice(0, 15), `  ... and ${lines.length - 15} more (--verbose)`];
}

function formatList(title: string, names: readonly string[], verbose: boolean): string {
  const shown = verbose || names.length <= 24 ? names : names.slice(0, 20);
  const rest = names.length - shown.length;
  const text = `${shown.join(', ')}${rest > 0 ? `, ... and ${rest} more` : ''}`;
  const head = `${title}  (${names.length})`.padEnd(15);
  return `${head}${wrap(text, 95).join(`\n${' '.repeat(15)}`)}`;
}

function formatCycle(cycle: PlanReport['cycles'][number], name: (table: TableRef) => string): string[] {
  const broken = cycle.broken.map(
    ({ from, constraint, why }) => `    broken at ${name(from)}, ${constraint}: ${why}`,
  );
  const together = cycle.together.map(
    (tables) =>
      `    only one statement can fill ${tables.map(name).join(' and ')}: no key between them may be null`,
  );
  return [`  ${cycle.path.map(name).join(' -> ')}`, ...broken, ...together];
}

function formatPhase(
  phase: PlanReport['phases'][number],
  name: (table: TableRef) => string,
  verbose: boolean,
): string {
  const needs = phase.needs.map(({ table, phase: from }) => `${name(table)}${from ? '' : ' (no file)'}`);
  const shown = verbose ? needs : needs.slice(0, 12);
  const rest = needs.length - shown.length;
  const text =
    needs.length === 0
      ? 'needs nothing from elsewhere'
      : `needs ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return `  ${phase.name}  ${plural(phase.tables.length, 'table')}, ${wrap(text, 90).join('\n      ')}`;
}

function formatSoft(soft: SoftReferenceReport, name: (table: TableRef) => string): string {
  const target = soft.references
    ? `${name(soft.references)}.${soft.referencedColumns.join(', ')}`
    : 'a table that the row names';
  const label = soft.source === 'declared' ? paint.green('declared') : paint.yellow('guess   ');
  return `  ${label}  ${name(soft.table)}.${soft.columns.join(', ')} -> ${target}  (${soft.reason})`;
}

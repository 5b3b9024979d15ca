import { InvalidArgumentError, Option, type Command } from 'commander';
import { formatTableRef } from '../../catalog/index.js';
import { formatDuration, formatNumber, formatTable, paint, plural } from '../../report/index.js';
import {
  groupings,
  scaffold,
  type Grouping,
  type ScaffoldOptions,
  type ScaffoldReport,
  type UnsolvedTable,
} from '../../scaffold/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';

interface ScaffoldFlags extends CommonOptions {
  schema?: string[];
  by?: Grouping;
  map?: string;
  rows?: number;
  dryRun?: boolean;
}

/** `seedwright scaffold [table...]`: writes the seed files that are missing. */
export function scaffoldCommand(program: Command): void {
  program
    .command('scaffold')
    .argument('[table...]', 'tables such as shop.orders; all that have no file where none is named')
    .description(
      'write the SQL seed files that are missing, each run twice in a rolled-back transaction before it is kept',
    )
    .option('--schema <names>', 'schemas, separated by commas (default: all of the application)', names)
    .addOption(new Option('--by <grouping>', 'what makes a phase').choices([...groupings]))
    .option('--map <csv>', 'phase map: a CSV with the columns table, phase, section, target')
    .option('--rows <number>', 'rows of an ordinary table; others follow from it (default 20)', wholeNumber)
    .option('--dry-run', 'prove everything, write nothing')
    .addHelpText(
      'after',
      '\nEdited files are never overwritten. Exit status 1: some table could not be solved; the report says which constraint stands in the way.' +
        '\n\nExample:\n  npx seedwright scaffold --schema shop --rows 50',
    )
    .action(async (tables: string[], _flags: ScaffoldFlags, command: Command) => {
      const options = command.optsWithGlobals<ScaffoldFlags>();
      process.exitCode = await withContext(options, async ({ knex, project, settings }) => {
        const report = await scaffold(knex, project, settings, {
          schemas: options.schema,
          tables: tables.length > 0 ? tables : undefined,
          grouping: options.by,
          map: options.map,
          rows: options.rows,
          dryRun: options.dryRun,
          onTable: progress(options),
        });
        if (options.json) printJson(report);
        else print(formatScaffold(report, options.verbose ?? false));
        return report.unsolved.length === 0 ? exitStatus.done : exitStatus.short;
      });
    });
}

function names(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    throw new InvalidArgumentError('Write a whole number from 1 to 100000.');
  return number;
}

/** On a terminal the table that was proved last, in a line that the next one overwrites. */
function progress(options: CommonOptions): ScaffoldOptions['onTable'] {
  if (!process.stderr.isTTY || options.json) return undefined;
  return (table, done, total) => {
    const text = done < total ? `${done}/${total} ${formatTableRef(table)}`.slice(0, 100) : '';
    process.stderr.write(`\r\u001b[K${text}`);
  };
}

/** What a person reads: files by phase, what was left out, what stands in the way, and what to do next. */
export function formatScaffold(report: ScaffoldReport, verbose: boolean): string {
  return [
    ...formatWritten(report, verbose),
    ...formatRemarks(report),
    ...formatChanged(report),
    ...formatSkipped(report, verbose),
    ...report.unsolved.map(formatUnsolved),
    formatSummary(report),
    ...nextSteps(report),
  ].join('\n');
}

function formatWritten(report: ScaffoldReport, verbose: boolean): string[] {
  const folders = new Map<string, { files: number; rows: number }>();
  for (const file of report.written) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    const known = folders.get(folder) ?? { files: 0, rows: 0 };
    folders.set(folder, { files: known.files + 1, rows: known.rows + file.rows });
  }
  const rows = verbose
    ? report.written.map((file) => [
        `  ${file.path}`,
        `${formatNumber(file.rows)} rows`,
        file.mark,
        file.again ? 'again' : '',
      ])
    : [...folders]
        .sort()
        .map(([folder, { files, rows: count }]) => [
          `  ${folder}/`,
          plural(files, 'file'),
          `${formatNumber(count)} rows`,
        ]);
  return rows.length > 0 ? [formatTable(rows), ...report.phases.map((phase) => `  ${phase}`), ''] : [];
}

function formatRemarks(report: ScaffoldReport): string[] {
  const lines = report.written.flatMap((file) => file.remarks.map((remark) => `  ${file.path}: ${remark}`));
  return lines.length > 0 ? [paint.bold('To be known'), ...lines, ''] : [];
}

function formatChanged(report: ScaffoldReport): string[] {
  return report.changed.flatMap((file) => [
    `${paint.yellow('changed')}  ${formatTableRef(file.table)}  ${file.changes.join(', ')}`,
    `    ${file.path} has been edited and stays.${file.offers.length > 0 ? ' A draft would write:' : ''}`,
    ...file.offers.map((offer) => `      ${offer}`),
    '',
  ]);
}

function formatSkipped(report: ScaffoldReport, verbose: boolean): string[] {
  if (report.skipped.length === 0) return [];
  const shown = verbose ? report.skipped : report.skipped.slice(0, 8);
  const rest = report.skipped.length - shown.length;
  return [
    paint.bold('Left out'),
    formatTable(shown.map(({ table, reason }) => [`  ${formatTableRef(table)}`, reason])),
    ...(rest > 0 ? [`  ... and ${rest} more (--verbose)`] : []),
    '',
  ];
}

function formatUnsolved({ table, constraint, reason, nextStep, draft }: UnsolvedTable): string {
  const place = draft ? `\n    ${draft.path}:${draft.line}` : '';
  const next = nextStep ? `\n    ${paint.bold('Next:')} ${nextStep}` : '';
  return `${paint.red('unsolved')}  ${formatTableRef(table)}${constraint ? `, ${constraint}` : ''}\n    ${reason}${place}${next}\n`;
}

function formatSummary(report: ScaffoldReport): string {
  const verb = report.dryRun ? 'would be written' : 'written';
  const written = `${plural(report.written.length, 'file')} ${verb} for ${formatNumber(report.rows)} rows, each proved by two runs`;
  const kept = report.kept > 0 ? `, ${plural(report.kept, 'file')} kept` : '';
  const unsolved =
    report.unsolved.length > 0 ? paint.red(`, ${plural(report.unsolved.length, 'table')} unsolved`) : '';
  return `${paint.bold('Scaffold')}  ${written}${kept}${unsolved} (${formatDuration(report.durationMs)})`;
}

function nextSteps(report: ScaffoldReport): string[] {
  if (report.written.length === 0 || report.dryRun) return [];
  return ['', `${paint.bold('Next:')} read the files, make them yours, then \`npx seedwright seed\`.`];
}

import { formatTableRef, type TableRef } from '../catalog/index.js';
import { formatTarget } from '../database/index.js';
import { groupBy } from '../plan/group-by.js';
import { formatDuration, formatNumber, formatTable, paint, plural, wrap } from '../report/index.js';
import { formatProblem } from '../seedfile/index.js';
import { compact } from './compact.js';
import {
  findingKinds,
  tableStates,
  type AuditedTable,
  type AuditReport,
  type CoverageFinding,
  type FindingKind,
  type TableState,
} from './model.js';
import { nextSteps } from './next-steps.js';

const width = 100;
const barWidth = 20;
/** Of what a finding misses, in the short form. */
const missingShown = 2;
/** Lines for schemas, for wrong exemptions and for files, so that all fits on one screen. */
const most = { schemas: 6, exemptions: 3, files: 3 };

/** States that ask for something, the worst first, with the lines for each. */
const wanting: [state: TableState, lines: number][] = [
  ['unplanned', 3],
  ['empty', 2],
  ['thin', 2],
  ['overfull', 1],
  ['real-only', 1],
];

const titles: Record<FindingKind, string> = {
  'unused-values': 'values never used',
  'constant-booleans': 'booleans never changing',
  'always-null': 'columns always null',
  'never-null': 'nullable, never null',
  'unfollowed-keys': 'keys never followed',
  childless: 'parents without children',
  flat: 'trees without depth',
  tenants: 'tenants without rows',
};

/**
 * An audit for people: about forty lines, however many tables there are.
 * @param options.verbose a line for every table and finding instead
 * @param options.schemas those asked for by name, for the commands that are proposed
 */
export function formatAudit(
  report: AuditReport,
  options: { verbose?: boolean; schemas?: readonly string[] } = {},
): string {
  const blocks = [
    [`${paint.bold('Database')}  ${formatTarget(report.target)}`],
    formatSchemas(report),
    [formatTotal(report, options.verbose ?? false)],
    options.verbose ? formatTables(report.tables) : formatWanting(report.tables),
    formatFindings(report, options.verbose ?? false),
    formatFiles(report, options.verbose ?? false),
    formatExemptions(report, options.verbose ?? false),
    report.notes.flatMap((note) => marked('Note', paint.yellow, note)),
    nextSteps(report, options.schemas).map((step) => `${paint.bold('Next:')} ${step}`),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function formatTotal({ filled, total, percent, durationMs }: AuditReport, verbose: boolean): string {
  const text = `${formatNumber(filled)}/${plural(total, 'table')}, ${percent.toFixed(1)} %`;
  const hint = verbose ? '' : '; --verbose lists every table and finding';
  return `${paint.bold(text)}  have rows or are exempt (${formatDuration(durationMs)})${hint}`;
}

/** A line for each schema, those with most tables first. */
function formatSchemas({ tables }: AuditReport): string[] {
  const groups = [...groupBy(tables, ({ table }) => table.schema)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  const shown = groups.slice(0, groups.length > most.schemas ? most.schemas - 1 : most.schemas);
  const others = groups.slice(shown.length).flatMap(([, group]) => group);
  if (others.length > 0) shown.push([`${plural(groups.length - shown.length, 'schema')} more`, others]);
  if (shown.length === 0) return [];
  return formatTable(
    shown.map(([name, group]) => {
      const filled = group.filter(isFilled).length;
      const done = Math.floor((barWidth * filled) / group.length);
      return [
        name,
        `${'█'.repeat(done)}${'░'.repeat(barWidth - done)}`,
        `${formatNumber(filled)}/${formatNumber(group.length)}`,
        countStates(group),
      ];
    }),
    [2],
  ).split('\n');
}

function isFilled({ rows, state }: AuditedTable): boolean {
  return rows > 0 || state === 'exempt';
}

function countStates(tables: readonly AuditedTable[]): string {
  return tableStates
    .map((state) => ({ state, count: tables.filter((table) => table.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${formatNumber(count)} ${words(state)}`)
    .join(', ');
}

function words(state: TableState): string {
  return state.replace('-', ' ');
}

function formatWanting(tables: readonly AuditedTable[]): string[] {
  return wanting.flatMap(([state, lines]) => {
    const found = tables.filter((table) => table.state === state);
    if (found.length === 0) return [];
    return listed(words(state), 10, found.length, compact(found.map(describe), width - 19, lines));
  });
}

/** `shop.orders`, with rows and target where there are some. */
function describe({ table, state, rows, demoRows, filler }: AuditedTable): string {
  const name = formatTableRef(table);
  if (state === 'thin' || state === 'overfull')
    return filler?.target ? `${name} ${demoRows}/${filler.target.rows}` : `${name} ${rows}`;
  return name;
}

function listed(title: string, titleWidth: number, count: number, lines: string[]): string[] {
  const start = `${title.padEnd(titleWidth)} ${formatNumber(count).padStart(6)}  `;
  return lines.map((line, index) =>
    index === 0 ? `${paint.yellow(start)}${line}` : `${' '.repeat(start.length)}${line}`,
  );
}

function formatTables(tables: readonly AuditedTable[]): string[] {
  const head = ['table', 'state', 'rows', 'demo', 'target', 'filled by'];
  const rows = tables.map((each) => [
    formatTableRef(each.table),
    words(each.state),
    `${each.rowsExact ? '' : '~'}${formatNumber(each.rows)}`,
    formatNumber(each.demoRows),
    each.filler?.target
      ? `${each.filler.target.exact ? '' : '≥'}${formatNumber(each.filler.target.rows)}`
      : '-',
    each.reason ??
      (each.filler ? `${each.filler.file}${each.filler.kind === 'gone file' ? ' (gone)' : ''}` : '-'),
  ]);
  return formatTable([head, ...rows], [2, 3, 4]).split('\n');
}

function formatFindings({ findings, tables }: AuditReport, verbose: boolean): string[] {
  const severalSchemas = new Set(tables.map(({ table }) => table.schema)).size > 1;
  const lines = findingKinds.flatMap((kind) => {
    const found = findings.filter((finding) => finding.kind === kind);
    if (found.length === 0) return [];
    const items = found.map((finding) => describeFinding(finding, verbose, verbose || severalSchemas));
    if (verbose)
      return [
        `${paint.yellow(titles[kind])}  ${formatNumber(found.length)}`,
        ...items.map((item) => `  ${item}`),
      ];
    return listed(titles[kind], 24, found.length, compact(items, width - 33, linesOf(kind), '; '));
  });
  return lines.length > 0 ? [`${paint.bold('Not shown by the rows')} (advice)`, ...lines] : [];
}

/** Findings that carry names of their own need room. */
function linesOf(kind: FindingKind): number {
  return ['unused-values', 'unfollowed-keys', 'childless', 'tenants'].includes(kind) ? 2 : 1;
}

/** `shop.orders.status (2 of 5: cancelled, refunded)`. */
function describeFinding(finding: CoverageFinding, verbose: boolean, withSchema: boolean): string {
  const { table, other, columns, detail, kind, missing = [] } = finding;
  const nameOf = (ref: TableRef) => (withSchema ? formatTableRef(ref) : ref.name);
  const name = nameOf(table);
  const subject = kind === 'childless' ? name : `${name}.${columns.join('+')}`;
  const shown = verbose ? missing : missing.slice(0, missingShown);
  const names = shown.length > 0 ? `: ${shown.join(', ')}${shown.length < missing.length ? ', …' : ''}` : '';
  const remarks = [
    `${detail}${other ? ` ${nameOf(other)}` : ''}${names}`,
    ...(finding.sampled ? ['sample'] : []),
  ].filter((remark) => remark !== '');
  return remarks.length > 0 ? `${subject} (${remarks.join('; ')})` : subject;
}

function formatFiles({ files }: AuditReport, verbose: boolean): string[] {
  const shown = verbose ? files : files.slice(0, most.files);
  return [
    ...shown.flatMap((problem) => {
      const [first, ...hint] = formatProblem(problem).split('\n');
      return [`${paint.red('Wrong file')}  ${first}`, ...(verbose ? hint : [])];
    }),
    ...remaining(files.length - shown.length),
  ];
}

function formatExemptions({ exemptions }: AuditReport, verbose: boolean): string[] {
  const shown = verbose ? exemptions : exemptions.slice(0, most.exemptions);
  return [
    ...shown.flatMap(({ table, file, line, message, nextStep }) =>
      marked(
        'Wrong exemption',
        paint.red,
        `${file}:${line} ${formatTableRef(table)} ${message}. ${nextStep}`,
      ),
    ),
    ...remaining(exemptions.length - shown.length),
  ];
}

function remaining(count: number): string[] {
  return count > 0 ? [`... and ${formatNumber(count)} more`] : [];
}

function marked(word: string, colour: (text: string) => string, text: string): string[] {
  const [first, ...rest] = wrap(text, width - word.length - 2);
  return [`${colour(word)}  ${first}`, ...rest.map((line) => `${' '.repeat(word.length + 2)}${line}`)];
}

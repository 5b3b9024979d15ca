import { formatTarget } from '../database/index.js';
import { formatDuration, formatNumber, formatTable, paint, plural } from '../report/index.js';
import type { HealthReport, QueryHealth } from './model.js';

/** Lines for each kind of finding in the short form. */
const shown = 5;
/** Slowest queries in the short form. */
const slowest = 8;

/**
 * A health report for people.
 * @param options.verbose every query and every finding
 */
export function formatHealth(report: HealthReport, options: { verbose?: boolean } = {}): string {
  const most = options.verbose ? Infinity : shown;
  return [
    head(report),
    queryBlock(report, options.verbose ?? false),
    block(
      'Orphans',
      report.orphans,
      most,
      (each) => `${each.table}  ${formatNumber(each.rows)} ${each.message}`,
    ),
    block(
      'Missing indexes',
      report.missing,
      most,
      (each) => `${each.statement}  -- ${plural(each.rows, 'row')}, key to ${each.references}`,
    ),
    block(
      'Unused indexes',
      report.unused,
      most,
      (each) => `${each.index} on ${each.table}, ${size(each.bytes)}`,
    ),
    block(
      'Redundant indexes',
      report.redundant,
      most,
      (each) => `${each.index} on ${each.table}: ${each.coveredBy} starts with its columns`,
    ),
    block(
      'Dead rows',
      report.dead,
      most,
      (each) => `${each.table}  ${formatNumber(each.dead)} dead, ${formatNumber(each.live)} live: vacuum it`,
    ),
    block(
      'Sequences',
      report.sequences,
      most,
      (each) => `${each.sequence}  ${percent(each.used)} of ${each.limit} used`,
    ),
    [verdict(report)],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function head(report: HealthReport): string[] {
  const { connections, cacheHits, fullest, counts } = report;
  return [
    `${paint.bold('Database')}     ${formatTarget(report.target)}`,
    `${paint.bold('Size')}         ${size(report.bytes)}; ${plural(counts.tables, 'table')}, ${plural(counts.indexes, 'index', 'indexes')}, ${plural(counts.foreignKeys, 'foreign key')}`,
    `${paint.bold('Connections')}  ${connections.used} of ${connections.limit}${cacheHits === undefined ? '' : `; ${percent(cacheHits)} of blocks found in memory`}`,
    `${paint.bold('Sequences')}    ${plural(counts.sequences, 'sequence')}${fullest ? `; the fullest, ${fullest.sequence}, has used ${percent(fullest.used)}` : ''}`,
  ];
}

function queryBlock({ queries, limits }: HealthReport, verbose: boolean): string[] {
  if (queries.length === 0) return [`${paint.bold('Queries')}      none: sql/queries/<system>/ has no file`];
  const timed = queries.filter((query) => query.milliseconds !== undefined);
  const average = timed.reduce((sum, query) => sum + query.milliseconds!, 0) / Math.max(1, timed.length);
  const quick = timed.filter((query) => query.milliseconds! <= limits.milliseconds).length;
  const indexed = timed.filter((query) => query.scans.length === 0).length;
  const summary =
    `${plural(queries.length, 'query', 'queries')}, ${milliseconds(average)} on average; ` +
    `${quick} within ${limits.milliseconds} ms, ${indexed} read no table of ${formatNumber(limits.rows)} rows whole (${percent(indexed / queries.length)})`;
  const sorted = [...queries].sort((one, other) => weight(other) - weight(one));
  const lines = sorted
    .slice(0, verbose ? undefined : slowest)
    .map((query) => lineOf(query, limits.milliseconds));
  const rest = sorted.length - lines.length;
  return [
    `${paint.bold('Queries')}      ${summary}`,
    ...formatTable(lines, [0, 1])
      .split('\n')
      .map((line) => `  ${line}`),
    ...(rest > 0 ? [paint.dim(`  and ${rest} quicker ones; --verbose lists all`)] : []),
  ];
}

/** Failed ones first, then the slow. */
function weight(query: QueryHealth): number {
  return query.milliseconds ?? Infinity;
}

function lineOf(query: QueryHealth, limit: number): string[] {
  if (query.error !== undefined) return ['failed', '', query.file, paint.red(query.error)];
  const time = milliseconds(query.milliseconds!);
  const scans = query.scans.map((scan) => `reads all ${formatNumber(scan.rows)} rows of ${scan.table}`);
  const notes = [
    ...(query.milliseconds! > limit ? ['slow'] : []),
    ...(query.rows === 0 ? ['no row'] : []),
    ...scans,
  ];
  return [
    time,
    plural(query.rows, 'row'),
    query.title,
    notes.length > 0 ? paint.yellow(notes.join('; ')) : '',
  ];
}

function block<Item>(
  title: string,
  items: readonly Item[],
  most: number,
  line: (item: Item) => string,
): string[] {
  if (items.length === 0) return [];
  const lines = items.slice(0, most).map((item) => `  ${line(item)}`);
  const rest = items.length - lines.length;
  return [
    `${paint.bold(title)}  ${formatNumber(items.length)}`,
    ...lines,
    ...(rest > 0 ? [paint.dim(`  and ${rest} more; --verbose lists all`)] : []),
  ];
}

function verdict(report: HealthReport): string {
  const took = formatDuration(report.durationMs);
  if (report.failures.length === 0) return `${paint.green('Healthy')} (${took})`;
  return `${paint.red('Not healthy')}: ${report.failures.join(', ')} (${took})`;
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function size(bytes: number): string {
  if (bytes >= 2 ** 30) return `${(bytes / 2 ** 30).toFixed(1)} GB`;
  return bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MB` : `${Math.round(bytes / 1024)} kB`;
}

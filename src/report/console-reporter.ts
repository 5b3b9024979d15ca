import { SingleBar } from 'cli-progress';
import { formatTableRef } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { formatTarget } from '../database/index.js';
import type { FileReport, Reporter, RunPlan, RunReport, State } from '../runner/index.js';
import { formatGap, formatNeeds } from './gaps.js';
import { formatDuration, formatError, formatNumber, paint, plural } from './text.js';

const stateWords: Record<State, string> = {
  satisfied: 'satisfied',
  new: 'new',
  short: 'short of rows',
  changed: 'with a changed file',
  grown: 'to grow',
  unfinished: 'unfinished',
};

/**
 * Tells a person how a run goes, on stderr: a progress bar on a terminal, a line for each finished phase elsewhere.
 */
export function consoleReporter(settings: Pick<Settings, 'verbose'>): Reporter {
  const stream = process.stderr;
  const say = (text: string) => stream.write(`${text}\n`);
  let bar: SingleBar | undefined;
  let started = performance.now();
  /** Files that each phase still has to end. */
  const left = new Map<string, number>();
  return {
    note: say,
    planned: (plan) => {
      started = performance.now();
      say(formatPlan(plan));
      for (const file of plan.files) left.set(file.phase, (left.get(file.phase) ?? 0) + 1);
      if (stream.isTTY && plan.files.length > 0 && !settings.verbose) bar = startBar(plan.files.length);
    },
    fileEnded: (file, done) => {
      if (settings.verbose) say(formatFile(file));
      bar?.update(Math.min(done, bar.getTotal()), {
        table: file.tables.map(({ table }) => formatTableRef(table)).join(', '),
      });
      const remaining = (left.get(file.phase) ?? 0) - 1;
      left.set(file.phase, remaining);
      if (remaining === 0 && !bar)
        say(`${file.phase} ended after ${formatDuration(performance.now() - started)}`);
    },
    ended: (report) => {
      bar?.stop();
      say(formatRun(report));
    },
  };
}

function startBar(total: number): SingleBar {
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} {table}',
    barsize: 30,
    // Its own handling of Ctrl-C would stop the bar and let the run go on.
    gracefulExit: false,
    clearOnComplete: true,
    barCompleteChar: '\u2588',
    barIncompleteChar: '\u2591',
  });
  bar.start(total, 0, { table: '' });
  return bar;
}

/** Where a run writes, and what. */
export function formatPlan(plan: RunPlan): string {
  const { rng, now, scale, locale } = plan.parameters;
  const lines = [
    `${paint.bold('Database')}  ${formatTarget(plan.target)}`,
    `${paint.bold('Run')}       seed ${rng}, anchor date ${now.slice(0, 10)}, scale ${scale}, locale ${locale}`,
  ];
  const tables = plan.files.flatMap((file) => file.tables);
  const missing = plan.files.reduce((sum, file) => sum + missingRows(file), 0);
  const states = [...new Set(plan.files.map((file) => file.state))].map(
    (state) => `${plan.files.filter((file) => file.state === state).length} ${stateWords[state]}`,
  );
  lines.push(
    plan.files.length === 0
      ? `${paint.bold('Plan')}      nothing to do: ${plural(
          plan.phases.reduce((sum, phase) => sum + phase.tables, 0),
          'table',
        )} have their rows`
      : `${paint.bold('Plan')}      ${plural(tables.length, 'table')} to fill (${states.join(', ')}), at least ${plural(missing, 'row')}`,
  );
  for (const phase of plan.phases)
    lines.push(`          ${phase.name}  ${phase.title}: ${phase.toRun} of ${plural(phase.tables, 'table')}`);
  if (plan.required.length > 0)
    lines.push(
      `          from other phases, as parents: ${plan.required.map(({ file, because }) => `${file} (for ${because})`).join(', ')}`,
    );
  for (const gap of plan.files.flatMap((file) => file.gaps))
    for (const [index, line] of [formatGap(gap), ...formatNeeds(gap)].entries())
      lines.push(`          ${index === 0 ? `${paint.yellow('to give')}  ` : '  '}${line}`);
  for (const { table, needs } of plan.leftOut)
    lines.push(`          ${paint.yellow('left out')}  ${table} needs ${needs} of a skipped phase`);
  return lines.join('\n');
}

/** Rows up to the target, or those that parents lack where that is more. */
function missingRows({ tables, gaps }: RunPlan['files'][number]): number {
  const toTarget = tables.reduce((sum, table) => sum + Math.max(0, table.target - table.rows), 0);
  return Math.max(
    toTarget,
    gaps.reduce((sum, gap) => sum + gap.missing, 0),
  );
}

function formatFile(file: FileReport): string {
  const rows = file.tables
    .map((table) => `${formatTableRef(table.table)} ${formatNumber(table.rows)}`)
    .join(', ');
  const detail =
    file.outcome === 'blocked'
      ? `blocked by ${file.blockedBy}`
      : `${plural(file.written, 'row')} written, ${formatDuration(file.durationMs)}`;
  return `  ${file.outcome.padEnd(9)} ${rows}  (${detail})`;
}

/** What a run did: a line per phase, then failures, then the verdict. */
export function formatRun(report: RunReport): string {
  if (report.auditOnly) return 'Nothing was written (SEED_AUDIT_ONLY).';
  const lines: string[] = [];
  for (const name of [...new Set(report.files.map((file) => file.phase))].sort()) {
    const files = report.files.filter((file) => file.phase === name);
    const bad = files.filter((file) => file.outcome === 'failed' || file.outcome === 'blocked');
    const rows = files.flatMap((file) => file.tables).reduce((sum, table) => sum + table.rows, 0);
    const verdict = bad.length > 0 ? paint.red(`${bad.length} not filled`) : paint.green('ok');
    lines.push(
      `${name} ${'.'.repeat(Math.max(3, 24 - name.length))} ${verdict}  (${plural(files.length, 'file')}, ${plural(rows, 'demo row')}, ${formatNumber(files.reduce((sum, file) => sum + file.written, 0))} written)`,
    );
  }
  for (const file of report.files) if (file.error) lines.push(formatError(file.error));
  for (const file of report.files.filter((candidate) => candidate.outcome === 'blocked'))
    lines.push(`${paint.yellow('Blocked:')} ${file.file}, by ${file.blockedBy}`);
  for (const table of report.files
    .flatMap((file) => file.tables)
    .filter((candidate) => candidate.rows < candidate.target)) {
    lines.push(
      `${paint.yellow('Short:')} ${formatTableRef(table.table)} has ${formatNumber(table.rows)} of ${plural(table.target, 'demo row')}`,
    );
  }
  for (const file of report.files)
    for (const gap of file.gaps) {
      const named = formatNeeds(gap).map((line) => `\n    ${line}`);
      lines.push(`${paint.yellow('Short:')} ${formatGap(gap)} after ${file.file} has run${named.join('')}`);
    }
  lines.push(
    `${plural(report.rows, 'demo row')} in place, ${formatNumber(report.written)} written in ${formatDuration(report.durationMs)}`,
  );
  if (report.generatedPassword)
    lines.push(`Password of the demo accounts, shown once: ${paint.bold(report.generatedPassword)}`);
  return lines.join('\n');
}

import type { Command } from 'commander';
import type { Gap } from '../../minimums/index.js';
import { formatGap, formatNeeds, formatNumber, formatTable, paint } from '../../report/index.js';
import { status, type PhaseStatus, type TableStatus } from '../../status/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';

/** `seedwright status [phase...]`: what is there. */
export function statusCommand(program: Command): void {
  program
    .command('status')
    .argument('[phase...]', 'phases such as 03_health; all where none is named')
    .description('show target, demo rows and other rows of each table, and when its file ran')
    .option('--needs', 'say what each parent lacks of its minimum: "Client 3: needs 2 posts"')
    .addHelpText('after', '\nExample:\n  npx seedwright status 09_migration')
    .action(async (phases: string[], _flags: CommonOptions, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { needs?: boolean }>();
      process.exitCode = await withContext(options, async ({ knex, project, settings }) => {
        const report = await status(knex, project, settings, phases.length > 0 ? phases : undefined, {
          needs: options.needs ? namedParents : undefined,
        });
        if (options.json) printJson(report);
        else
          print(
            [
              ...report.phases.map(formatPhase),
              ...report.pendingReference.map(formatPending),
              ...(report.gaps ? [formatGaps(report.gaps)] : []),
            ].join('\n\n'),
          );
        const filled = report.phases
          .flatMap((phase) => phase.tables)
          .every((table) => table.state === 'satisfied' && table.demoRows >= table.target);
        return filled && (report.gaps ?? []).length === 0 ? exitStatus.done : exitStatus.short;
      });
    });
}

/** Parents that are named of each gap. */
const namedParents = 50;

function formatGaps(gaps: Gap[]): string {
  if (gaps.length === 0) return 'Every parent has its minimum';
  return gaps
    .map((gap) => [
      `${paint.yellow('short')}  ${formatGap(gap)}`,
      ...formatNeeds(gap).map((line) => `  ${line}`),
    ])
    .flat()
    .join('\n');
}

function formatPending(file: string): string {
  return `${paint.yellow('not applied')}  ${file}: no migration has brought it in (see docs/reference-data.md)`;
}

function formatPhase(phase: PhaseStatus): string {
  const head = ['table', 'target', 'demo', 'other', 'state', 'ran', 'ms'];
  const rows = phase.tables.map((table) => [
    table.table,
    formatNumber(table.target),
    formatNumber(table.demoRows),
    formatNumber(table.otherRows),
    stateOf(table),
    table.ranAt?.slice(0, 16).replace('T', ' ') ?? '-',
    String(table.durationMs ?? '-'),
  ]);
  return `${paint.bold(phase.phase)}  ${phase.title}\n${formatTable([head, ...rows], [1, 2, 3, 6])}`;
}

function stateOf(table: TableStatus): string {
  return table.state === 'satisfied' && table.demoRows < table.target
    ? 'below target'
    : table.fileChanged
      ? 'file changed'
      : table.state;
}

import type { Command } from 'commander';
import { init, isChange, type InitReport, type InitStep, type ManualStep } from '../../init/index.js';
import { paint, wrap } from '../../report/index.js';
import { exitStatus, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';

interface InitFlags extends CommonOptions {
  dryRun?: boolean;
}

/** `seedwright init`: sets up somebody's Knex project. */
export function initCommand(program: Command): void {
  program
    .command('init')
    .description(
      'set up this Knex project: folders, the migration of the schema seed, the lines of the knexfile',
    )
    .option('--dry-run', 'say what would be done, write nothing')
    .addHelpText(
      'after',
      '\nA second run changes nothing. Exit status 1: some lines are left to you; they are printed.' +
        '\n\nExample:\n  npx seedwright init --dry-run',
    )
    .action(async (_flags: InitFlags, command: Command) => {
      const { knexfile, dryRun, json } = command.optsWithGlobals<InitFlags>();
      const report = await init({ folder: process.cwd(), knexfile, dryRun });
      if (json) printJson(report);
      else print(formatInit(report));
      process.exitCode = report.manual.length > 0 ? exitStatus.short : exitStatus.done;
    });
}

/** A line for each file, what to know, what to do by hand, what to run next. */
function formatInit(report: InitReport): string {
  const changes = report.steps.some(isChange);
  const summary =
    !changes && report.manual.length === 0
      ? ['', 'Everything is there; nothing was changed.']
      : ['', `${paint.bold('Next:')}`, ...report.next.map((command) => `  ${command}`)];
  return [
    paint.bold(report.dryRun ? `Would set up ${report.root}` : report.root),
    ...formatSteps(report.steps),
    ...report.notes.flatMap((note) => ['', ...wrap(note, 100)]),
    ...report.manual.flatMap(formatManual),
    ...summary,
  ].join('\n');
}

function formatSteps(steps: readonly InitStep[]): string[] {
  const width = Math.max(...steps.map((step) => step.path.length));
  return steps.flatMap((step) => [
    `  ${step.did}  ${' '.repeat(7 - step.did.length)}${step.path.padEnd(width)}  ${step.what}`,
    ...(step.lines ?? []).map(
      (line) => `             ${line.startsWith('+') ? paint.green(line) : paint.red(line)}`,
    ),
  ]);
}

function formatManual({ path, reason, lines }: ManualStep): string[] {
  return [
    '',
    `${paint.red('by hand')}  ${path}`,
    `  ${reason} Write:`,
    ...lines.map((line) => `    ${line}`),
  ];
}

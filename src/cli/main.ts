import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { variables } from '../config/index.js';
import { packageRoot } from '../package-root.js';
import { formatError, formatTable } from '../report/index.js';
import { auditCommand } from './commands/audit.js';
import { bundleCommand } from './commands/bundle.js';
import { checkCommand } from './commands/check.js';
import { dbCommand } from './commands/db.js';
import { healthCommand } from './commands/health.js';
import { initCommand } from './commands/init.js';
import { pingCommand } from './commands/ping.js';
import { planCommand } from './commands/plan.js';
import { purgeCommand, rollbackCommand } from './commands/purge.js';
import { scaffoldCommand } from './commands/scaffold.js';
import { seedCommand } from './commands/seed.js';
import { statusCommand } from './commands/status.js';
import { migrateCommand, resetCommand, upCommand } from './commands/up.js';
import { verifyCommand } from './commands/verify.js';
import { exitStatus } from './context.js';

/** The command line. Sets `process.exitCode`: 0 done and clean, 1 ran and found something short, 2 could not run. */
export async function main(argv: string[]): Promise<void> {
  endOnSignals();
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError
        ? error.exitCode === 0
          ? exitStatus.done
          : exitStatus.couldNotRun
        : exitStatus.couldNotRun;
    if (!(error instanceof CommanderError)) process.stderr.write(`${formatError(error)}\n`);
  }
}

/** Transactions under way are rolled back by the server as soon as the connection is gone. */
function endOnSignals(): void {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      process.stderr.write('\nInterrupted. What has been filled stays; run again to go on.\n');
      process.exit(status);
    });
  }
}

/** All commands; also the source of the usage text in the README. */
export function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const program = new Command('seedwright')
    .description('Reference and demo data for PostgreSQL: repeatable, verified, exactly removable.')
    .version(version)
    .option('--knexfile <path>', 'knexfile to take the connection from')
    .option(
      '--database <name>',
      'the database you mean, where it is remote or marked as production (as SEED_DATABASE)',
    )
    .option('--json', 'print the report as JSON')
    .option('--verbose', 'a line for every table')
    .addHelpText('after', environmentHelp)
    .exitOverride()
    .showSuggestionAfterError();
  for (const add of [
    upCommand,
    migrateCommand,
    seedCommand,
    verifyCommand,
    statusCommand,
    auditCommand,
    healthCommand,
    initCommand,
    checkCommand,
    planCommand,
    scaffoldCommand,
    purgeCommand,
    rollbackCommand,
    resetCommand,
    bundleCommand,
    pingCommand,
    dbCommand,
  ])
    add(program);
  return program;
}

function environmentHelp(): string {
  const rows = Object.entries(variables).map(([name, { help }]) => [`  ${name}`, help]);
  return `\nEnvironment:\n${formatTable([...rows, ['  SKIP_PHASE_<n>', '1: leave phase n out']])}\n\nExit status: 0 done and clean, 1 ran and found something short, 2 could not run.`;
}

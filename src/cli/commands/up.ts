import type { Command } from 'commander';
import type { Knex } from 'knex';
import { assertMeant, connectionsOf, describeTarget, explained, withLock } from '../../database/index.js';
import { refreshRuntime } from '../../knex/index.js';
import { consoleReporter, plural } from '../../report/index.js';
import { seed, type Situation } from '../../runner/index.js';
import { verify } from '../../verify/index.js';
import { withContext, type CommandContext, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';
import { connectHint } from './db.js';
import { seedStatus, summaryOf } from './seed.js';
import { formatVerify, verifyStatus } from './verify.js';

/** `seedwright up`: migrates, fills the gaps, verifies. What `npm run db:seed` does. */
export function upCommand(program: Command): void {
  program
    .command('up')
    .description('migrate, fill the gaps, verify: on an empty or a full database')
    .addHelpText('after', '\nExample:\n  SEED_SCALE=10 npx seedwright up')
    .action(async (_flags: CommonOptions, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      process.exitCode = await withContext(options, (context) => up(context, options));
    });
}

/** `seedwright migrate`: `knex migrate:latest` under the lock, so that several containers may start at once. */
export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('run the migrations that are due, one process at a time')
    .addHelpText('after', '\nExample:\n  npx seedwright migrate')
    .action(async (_flags: CommonOptions, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      process.exitCode = await withContext(options, async ({ knex, settings }) => {
        const done = await migrate(knex, settings);
        print(done.length === 0 ? 'Nothing to migrate' : `${plural(done.length, 'migration')} run`);
        return 0;
      });
    });
}

/** `seedwright reset`: empty again, then `up`. */
export function resetCommand(program: Command): void {
  program
    .command('reset')
    .description('take every migration back, then migrate, fill and verify; ALL rows go, real ones too')
    .addHelpText('after', '\nExample:\n  npm run db:reset')
    .action(async (_flags: CommonOptions, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      process.exitCode = await withContext(options, async (context) => {
        const { knex, settings } = context;
        const connections = connectionsOf(knex);
        await explained(() =>
          withLock(connections, async (holder) => {
            assertMeant(await describeTarget(holder), settings);
            const [, names] = (await knex.migrate.rollback(undefined, true)) as [number, string[]];
            process.stderr.write(`${plural(names.length, 'migration')} taken back\n`);
          }),
        );
        return up(context, options);
      });
    });
}

async function up({ knex, project, settings }: CommandContext, options: CommonOptions): Promise<number> {
  if (!settings.skipDbInit && !settings.auditOnly) {
    const migrations = await migrate(knex, settings);
    if (migrations.length > 0) process.stderr.write(`${plural(migrations.length, 'migration')} run\n`);
  }
  let found: Situation | undefined;
  const run = await seed(knex, project, settings, {
    command: 'up',
    reporter: consoleReporter(settings),
    onSurvey: (situation) => (found = situation),
  });
  if (run.auditOnly) {
    if (options.json) printJson({ run: summaryOf(run) });
    return seedStatus(run);
  }
  const verification = await verify(
    knex,
    project,
    settings,
    undefined,
    run.written === 0 ? found : undefined,
  );
  if (options.json) printJson({ run: summaryOf(run), verification });
  else print([formatVerify(verification), ...(await connectHint(knex))].join('\n'));
  return Math.max(seedStatus(run), verifyStatus(verification));
}

async function migrate(knex: Knex, settings: CommandContext['settings']): Promise<string[]> {
  return explained(() =>
    withLock(connectionsOf(knex), async (holder) => {
      assertMeant(await describeTarget(holder), settings);
      const [, names] = (await knex.migrate.latest()) as [number, string[]];
      return (await refreshRuntime(knex)) ? [...names, 'runtime schema'] : names;
    }),
  );
}

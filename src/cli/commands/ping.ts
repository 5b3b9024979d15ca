import type { Command } from 'commander';
import { connectionsOf, describeTarget, explainConnectionError, formatTarget } from '../../database/index.js';
import { SeedwrightError } from '../../errors.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print } from '../output.js';

/** Nobody answers yet: worth another try, unlike a wrong password. */
const notYet = 3;
const passing = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'ENOENT', '57P03'];

/** `seedwright ping`: whether the database answers; for scripts that wait for it. */
export function pingCommand(program: Command): void {
  program
    .command('ping')
    .description('say whether the database answers: exit status 0 yes, 3 not yet, 2 it refuses')
    .addHelpText('after', '\nExample:\n  until npx seedwright ping; do sleep 1; done')
    .action(async (_flags: CommonOptions, command: Command) => {
      process.exitCode = await withContext(command.optsWithGlobals<CommonOptions>(), async ({ knex }) => {
        try {
          print(formatTarget(await connectionsOf(knex).use(describeTarget)));
          return exitStatus.done;
        } catch (error) {
          const explained = error instanceof SeedwrightError ? error : explainConnectionError(error);
          if (!explained) throw error;
          if (!passing.includes(explained.facts.code ?? '')) throw explained;
          process.stderr.write(`${explained.message}\n`);
          return notYet;
        }
      });
    });
}

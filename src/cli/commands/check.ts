import type { Command } from 'commander';
import { connectionsOf } from '../../database/index.js';
import { plural } from '../../report/index.js';
import { prove, survey } from '../../runner/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print } from '../output.js';

/** `seedwright check`: whether the seed files can run. */
export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('prove every seed file against the grammar, its header and the catalogue; run none')
    .addHelpText('after', '\nExample:\n  npx seedwright check')
    .action(async (_flags: CommonOptions, command: Command) => {
      process.exitCode = await withContext(
        command.optsWithGlobals<CommonOptions>(),
        async ({ knex, project, settings }) =>
          connectionsOf(knex).use(async (client) => {
            const situation = await survey(client, project, settings);
            const checked = await prove(client, situation.files, situation.catalog);
            print(`${plural(checked.length, 'seed file')}: no problem`);
            return exitStatus.done;
          }),
      );
    });
}

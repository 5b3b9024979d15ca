import { resolve } from 'node:path';
import type { Command } from 'commander';
import { writeBundle } from '../../bundle/index.js';
import { plural } from '../../report/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print } from '../output.js';

/** `seedwright bundle <folder>`: the same data for a bare postgres image. */
export function bundleCommand(program: Command): void {
  program
    .command('bundle')
    .argument('<folder>', 'is made; must be empty')
    .description('write everything as plain SQL files for /docker-entrypoint-initdb.d of a postgres image')
    .addHelpText('after', '\nExample:\n  npx seedwright bundle docker/initdb.d')
    .action(async (folder: string, _flags: CommonOptions, command: Command) => {
      process.exitCode = await withContext(
        command.optsWithGlobals<CommonOptions>(),
        async ({ knex, project, settings }) => {
          const files = await writeBundle(knex, project, settings, resolve(folder));
          print(`${plural(files.length, 'file')} in ${resolve(folder)}`);
          return exitStatus.done;
        },
      );
    });
}

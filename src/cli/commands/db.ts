import type { Command } from 'commander';
import type { Knex } from 'knex';
import { UsageError } from '../../errors.js';
import { hasPgVariables, localServerFolder } from '../../knex/index.js';
import { projectRoot } from '../../project/index.js';
import { paint } from '../../report/index.js';
import {
  destroyLocalServer,
  findLocalServer,
  psqlLine,
  startLocalServer,
  stopLocalServer,
  type LocalServer,
} from '../../server/index.js';
import { exitStatus } from '../context.js';
import { print } from '../output.js';

/** `seedwright db ...`: the local server that serves where no other database is named. */
export function dbCommand(program: Command): void {
  const db = program
    .command('db')
    .description('start, stop or find the local server of this project')
    .addHelpText('after', '\nExample:\n  $(npx seedwright db psql-line)');
  const folder = () => localServerFolder(projectRoot(process.cwd()));
  db.command('start')
    .description('start it where it does not run yet')
    .action(async () => print(describe(await startLocalServer(folder()))));
  db.command('stop')
    .description('stop it; the data stays')
    .action(async () => print((await stopLocalServer(folder())) ? 'stopped' : 'it was not running'));
  db.command('url')
    .description('print its URL, for DATABASE_URL')
    .action(async () => print((await running(folder())).url));
  db.command('psql-line')
    .description('print the command that opens psql on it')
    .action(async () => print(psqlLine(await running(folder()))));
  db.command('destroy')
    .description('stop it and delete its data')
    .action(async () => {
      await destroyLocalServer(folder());
      print('destroyed');
    });
  db.action(() => {
    db.outputHelp();
    process.exitCode = exitStatus.couldNotRun;
  });
}

async function running(folder: string): Promise<LocalServer> {
  const server = await findLocalServer(folder);
  if (server?.running) return server;
  throw new UsageError('The local server does not run.', {
    nextStep: 'Start it: npx seedwright db start (npm run db:seed does so, too).',
  });
}

function describe(server: LocalServer): string {
  return `PostgreSQL ${server.binaries.version} (${server.binaries.source}) at ${server.url}\n${psqlLine(server)}`;
}

/** How to connect to the database that was just filled, where it is the local server's. */
export async function connectHint(knex: Knex): Promise<string[]> {
  const root = projectRoot(process.cwd());
  const server = await findLocalServer(localServerFolder(root));
  const connection = knex.client.config.connection as { connectionString?: string } | undefined;
  if (
    !server?.running ||
    connection?.connectionString !== server.url ||
    process.env.DATABASE_URL ||
    hasPgVariables(process.env)
  )
    return [];
  return [`${paint.bold('Connect:')} ${psqlLine(server)}`];
}

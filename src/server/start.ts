import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

import { findServerBinaries } from './binaries.js';
import { dataMajor, ensureCluster } from './cluster.js';
import { describe, readDescription, writeDescription } from './description.js';
import { explainingFailures, serverFailure } from './failure.js';
import { inheritOwner, makeFolder, realPath } from './files.js';
import { findLocalServer } from './find.js';
import { launch } from './launch.js';
import { lockFile, withLock } from './lock.js';
import { choosePlace } from './place.js';
import type { FoundServer, LocalServer, StartOptions } from './types.js';

/**
 * Brings up the project's own PostgreSQL server, or finds it running. Several processes may call it at once:
 * one starts the server, all get it. It stays up when this process ends.
 *
 *     const server = await startLocalServer('.seedwright');
 *     const client = new Client(server.url);
 *
 * @param folder the project's `.seedwright` folder; made when missing
 * @returns the server, accepting connections, with its database made
 * @throws TargetError saying what failed, where, and what to do
 */
export async function startLocalServer(folder: string, options: StartOptions = {}): Promise<LocalServer> {
  return explainingFailures(folder, async () => {
    const real = realPath(folder);
    const running = await findRunning(real);
    if (running) return running;
    prepareFolder(real);
    return withLock(lockFile(real), () => startUnderLock(real, options));
  });
}

async function findRunning(folder: string): Promise<LocalServer | undefined> {
  const found = await findLocalServer(folder);
  return found?.running ? withoutState(found) : undefined;
}

function withoutState(found: FoundServer): LocalServer {
  const server: LocalServer & { running?: boolean } = { ...found };
  delete server.running;
  return server;
}

async function startUnderLock(folder: string, options: StartOptions): Promise<LocalServer> {
  const running = await findRunning(folder);
  if (running) return running;
  const place = choosePlace(folder);
  const { source, env } = options;
  const binaries = await findServerBinaries({ source, env, place, major: dataMajor(place.dataFolder) });
  const password = await ensureCluster(place, binaries, options);
  const port = await launch(place, binaries, options, readDescription(folder)?.port);
  const server = describe(place, binaries, port, password);
  await ensureDatabase(server);
  writeDescription(place, server);
  return server;
}

/** Its passwords and data belong in no version control, whatever the project ignores. */
function prepareFolder(folder: string): void {
  makeFolder(folder);
  const ignore = join(folder, '.gitignore');
  if (existsSync(ignore)) return;
  writeFileSync(ignore, '*\n');
  inheritOwner(ignore);
}

async function ensureDatabase(server: LocalServer): Promise<void> {
  const { host, port, user, password, database, logFile } = server;
  const client = new Client({ host, port, user, password, database: 'postgres' });
  client.on('error', () => {}); // the failing call below reports it
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } catch (error) {
    throw serverFailure(`Database "${database}" could not be made on port ${port}.`, error, logFile);
  } finally {
    await client.end();
  }
}

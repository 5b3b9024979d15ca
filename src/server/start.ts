import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

import { giveTo, serverAccount } from './account.js';
import { findServerBinaries } from './binaries.js';
import { dataMajor, ensureCluster } from './cluster.js';
import { describe, readDescription, writeDescription } from './description.js';
import { explainingFailures, lastLines, serverFailure } from './failure.js';
import { makeFolder, realPath } from './files.js';
import { findLocalServer } from './find.js';
import { launch } from './launch.js';
import { withLock } from './lock.js';
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

export function lockFile(folder: string): string {
  return join(folder, 'server.lock');
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

/** Its passwords and data are nobody else's, and no version control's, whatever the project ignores. */
function prepareFolder(folder: string): void {
  if (!existsSync(folder)) {
    makeFolder(dirname(folder));
    const owner = serverAccount(dirname(folder));
    makeFolder(folder, owner);
    if (owner && ownsAbove(folder)) giveTo(owner, folder);
  }
  const ignore = join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
}

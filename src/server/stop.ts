import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { isRoot } from './account.js';
import { notOurs } from './cluster.js';
import { descriptionFile, readDescription, readMarker } from './description.js';
import { explainingFailures, lastLines, serverFailure } from './failure.js';
import { realPath } from './files.js';
import { lockFile, withLock } from './lock.js';
import { basesElsewhere, dataIn } from './place.js';
import { postmasterOf } from './postmaster.js';
import { waitFor } from './process.js';
import type { LocalServer } from './types.js';

const STOPPED_WITHIN = 60_000;

/**
 * Stops the project's server and waits until it has ended; open connections are cut.
 * @param folder the project's `.seedwright` folder
 * @returns whether there was one running
 * @throws TargetError when it does not end, or is not ours
 */
export async function stopLocalServer(folder: string): Promise<boolean> {
  return managing(folder, false, async (bases) => {
    const stopped = [];
    for (const base of bases) stopped.push(await stopIn(base));
    return stopped.includes(true);
  });
}

/**
 * Stops the project's server and deletes its data, log, description and copied binaries; nothing else.
 * @param folder the project's `.seedwright` folder
 * @throws TargetError when a data folder was not made by Seedwright; then nothing was stopped or deleted
 */
export async function destroyLocalServer(folder: string): Promise<void> {
  const real = realPath(folder);
  await managing(folder, undefined, async (bases) => {
    for (const base of bases) {
      await stopIn(base);
      removeFiles(base);
    }
    rmSync(descriptionFile(real), { force: true });
  });
  for (const base of basesElsewhere(real)) removeIfEmpty(base);
}

/** Checks everything, then acts, while no other process starts or stops the same server. */
async function managing<T>(folder: string, nothing: T, work: (bases: string[]) => Promise<T>): Promise<T> {
  return explainingFailures(folder, async () => {
    const real = realPath(folder);
    if (!existsSync(real)) return nothing;
    return withLock(lockFile(real), async () => work(basesOf(real)));
  });
}

/** Every folder that holds data of this project: normally one. */
function basesOf(folder: string): string[] {
  const described = readDescription(folder);
  if (described && existsSync(described.dataFolder)) checkDescribed(described);
  const bases = [...(described ? [dirname(described.dataFolder)] : []), folder];
  const all = new Set([...bases, ...(isRoot() ? basesElsewhere(folder) : [])]);
  const filled = [...all].filter((base) => holdsData(base));
  const foreign = filled.find((base) => !readMarker(dataIn(base)));
  if (foreign) throw notOurs(dataIn(foreign));
  return filled;
}

/** A description may have been edited to name another cluster, even another project's. */
function checkDescribed({ dataFolder, password }: LocalServer): void {
  if (readMarker(dataFolder)?.password !== password) throw notOurs(dataFolder);
}

function holdsData(base: string): boolean {
  return existsSync(dataIn(base)) && readdirSync(dataIn(base)).length > 0;
}

async function stopIn(base: string): Promise<boolean> {
  const dataFolder = dataIn(base);
  const postmaster = postmasterOf(dataFolder);
  if (!postmaster) return false;
  process.kill(postmaster.pid, 'SIGINT'); // fast shutdown
  const ended = await waitFor(() => !postmasterOf(dataFolder), STOPPED_WITHIN);
  if (ended) return true;
  const what = `The server in ${dataFolder} (process ${postmaster.pid}) did not stop within a minute.`;
  throw serverFailure(what, lastLines(join(base, 'server.log')), join(base, 'server.log'));
}

function removeFiles(base: string): void {
  const copies = readdirSync(base).filter((name) => name.startsWith('binaries-'));
  for (const name of ['data', 'data.new', 'server.log', ...copies]) {
    rmSync(join(base, name), { recursive: true, force: true });
  }
}

/** The folder of one project below a shared one, and that one after the last project. */
function removeIfEmpty(base: string): void {
  try {
    rmdirSync(base);
    if (dirname(base).endsWith('/seedwright')) rmdirSync(dirname(base));
  } catch {
    // Not there, or somebody else's things are in it.
  }
}

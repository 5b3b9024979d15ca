import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { giveTo } from './account.js';
import { program } from './binaries.js';
import { writeSettings } from './cluster.js';
import { lastLines, serverFailure } from './failure.js';
import { answers, HOST, postmasterOf, readPidFile } from './postmaster.js';
import { asAccount, isAlive, isPostgres, serverEnvironment, waitFor } from './process.js';
import type { Place, ServerBinaries, StartOptions } from './types.js';

/** Recovery after a crash comes before the first connection and may take its time. */
const READY_WITHIN = 120_000;
const ATTEMPTS = 40;

const PORT_TAKEN = /address already in use|could not bind|could not create any TCP/i;
const OLD_SERVER_STILL_ENDING = /still in use|lock file .* already exists/i;

/**
 * Starts the server of a place, or waits for the one that is starting there already.
 * @param wishedPort taken when it is free
 * @returns the port it listens on
 * @throws TargetError with the last lines of its log
 */
export async function launch(
  place: Place,
  binaries: ServerBinaries,
  options: StartOptions,
  wishedPort: number | undefined,
): Promise<number> {
  let complaint = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = await settledPort(place);
    if (port) return port;
    complaint = await startOnce(place, binaries, options, wishedPort);
    if (OLD_SERVER_STILL_ENDING.test(complaint)) await sleep(250);
    else if (complaint && !PORT_TAKEN.test(complaint)) break;
  }
  throw serverFailure(`PostgreSQL ${binaries.version} did not start.`, complaint, place.logFile);
}

/** Port of the server that lives, once it is ready; undefined when none lives, or it has just ended. */
async function settledPort(place: Place): Promise<number | undefined> {
  const current = () => postmasterOf(place.dataFolder);
  const settled = await waitFor(() => ['ready', undefined].includes(current()?.status), READY_WITHIN);
  if (!settled) throw notReady(place, 0);
  const postmaster = current();
  if (!postmaster || (await answers(postmaster.port))) return postmaster?.port;
  if (!current()) return undefined;
  // Where the system does not tell what folder a process works in, its number may be another program's by now.
  if (await isPostgres(postmaster.pid)) throw notReady(place, 0);
  rmSync(join(place.dataFolder, 'postmaster.pid'), { force: true });
  return undefined;
}

/** @returns what the server complained of; empty when it is up */
async function startOnce(
  place: Place,
  binaries: ServerBinaries,
  options: StartOptions,
  wishedPort: number | undefined,
): Promise<string> {
  writeSettings(place, await freePort(wishedPort), options);
  removeStalePidFile(place.dataFolder);
  const logStart = statSync(place.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const ending = watchEnd(spawnServer(place, binaries));
  const isUp = () => postmasterOf(place.dataFolder)?.status === 'ready';
  const settled = await waitFor(() => isUp() || ending.reason !== undefined, READY_WITHIN);
  if (!settled) throw notReady(place, logStart);
  return ending.reason === undefined ? '' : lastLines(place.logFile, logStart) || ending.reason;
}

/** Detached, with the log as its only stream: it outlives this process. */
function spawnServer(place: Place, binaries: ServerBinaries) {
  const log = openSync(place.logFile, 'a', 0o600);
  try {
    giveTo(place.account, place.logFile);
    const child = spawn(program(binaries.folder, 'postgres'), ['-D', place.dataFolder], {
      ...asAccount(place.account),
      cwd: place.dataFolder,
      detached: true,
      stdio: ['ignore', log, log],
      env: serverEnvironment(),
      windowsHide: true,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function watchEnd(child: ReturnType<typeof spawnServer>): { reason?: string } {
  const ending: { reason?: string } = {};
  child.once('exit', (code, signal) => (ending.reason = `It ended with ${signal ?? `exit status ${code}`}.`));
  child.once('error', (error) => (ending.reason = error.message));
  return ending;
}

/**
 * After a crash, the number in postmaster.pid may belong to another process, or to remains that nobody reaps;
 * the server would then refuse to start. It still guards the data itself, by its shared memory.
 */
function removeStalePidFile(dataFolder: string): void {
  const noted = readPidFile(dataFolder);
  if (noted && isAlive(noted.pid) && !postmasterOf(dataFolder)) rmSync(join(dataFolder, 'postmaster.pid'));
}

async function freePort(wished: number | undefined): Promise<number> {
  const port = (wished && (await tryListen(wished))) || (await tryListen(0));
  if (port) return port;
  throw serverFailure(`No port of ${HOST} is free.`, '');
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, HOST, () => {
      const { port: got } = probe.address() as AddressInfo;
      probe.close(() => resolve(got));
    });
  });
}

function notReady(place: Place, logStart: number) {
  const said = existsSync(place.logFile) ? lastLines(place.logFile, logStart) : '';
  return serverFailure(
    `The server in ${place.dataFolder} lives, but does not become ready.`,
    said,
    place.logFile,
  );
}

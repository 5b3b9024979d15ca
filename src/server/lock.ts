import { randomUUID } from 'node:crypto';
import { linkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { TargetError } from '../errors.js';
import { readIfThere } from './files.js';
import { isAlive } from './process.js';

const PATIENCE = 120_000;
const STEALING_TAKES_AT_MOST = 10_000;

/** The lock that starting, stopping and deleting a folder's server share. */
export function lockFile(folder: string): string {
  return join(folder, 'server.lock');
}

/**
 * Does work while holding a lock file, so that two processes do not start one server twice.
 * A lock whose process has died is taken over.
 * @throws TargetError when another process keeps it for two minutes
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mark = `${process.pid} ${randomUUID()}`;
  await acquire(file, mark);
  try {
    return await work();
  } finally {
    if (readIfThere(file) === mark) rmSync(file, { force: true });
  }
}

async function acquire(file: string, mark: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!create(file, mark)) {
    removeIfStale(file);
    if (Date.now() > end) throw heldTooLong(file);
    await sleep(20);
  }
}

/** A link appears with its content or not at all; a file that is opened first could be read while empty. */
function create(file: string, mark: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, mark, { mode: 0o644 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Only the holder of a second lock removes a stale one: otherwise two waiters could remove each other's fresh lock. */
function removeIfStale(file: string): void {
  if (!isStale(file)) return;
  const stealing = `${file}.stealing`;
  if (!create(stealing, String(process.pid))) {
    if (ageOf(stealing) > STEALING_TAKES_AT_MOST) rmSync(stealing, { force: true });
    return;
  }
  try {
    if (isStale(file)) rmSync(file, { force: true });
  } finally {
    rmSync(stealing, { force: true });
  }
}

function isStale(file: string): boolean {
  const mark = readIfThere(file);
  return mark !== undefined && !isAlive(holderOf(mark));
}

function holderOf(mark: string): number {
  return Number(mark.split(' ')[0]) || -1;
}

function ageOf(file: string): number {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

function heldTooLong(file: string): TargetError {
  const holder = holderOf(readIfThere(file) ?? '');
  return new TargetError(`Process ${holder} has been holding ${file} for two minutes.`, {
    file,
    nextStep: `See what process ${holder} does; if it is not Seedwright, delete that file and run again.`,
  });
}

import { execFile } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Account } from './types.js';

export interface Outcome {
  ok: boolean;
  /** Both streams, trimmed; what the system said when the program could not be started at all. */
  output: string;
}

/** Runs a program to its end. Never throws: the outcome says what went wrong. */
export function run(file: string, args: string[], account?: Account, cwd?: string): Promise<Outcome> {
  const options = { ...asAccount(account), cwd, env: serverEnvironment(), windowsHide: true };
  return new Promise((resolve) => {
    try {
      execFile(file, args, options, (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`.trim();
        resolve({ ok: !error, output: output || (error?.message ?? '') });
      });
    } catch (error) {
      resolve({ ok: false, output: (error as Error).message });
    }
  });
}

export function asAccount(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Ours without what libpq and initdb would obey, and with messages in English, which we read. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Whether a process of this number exists, be it somebody else's. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false; // kill() takes zero and below for groups of processes
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether a process works in this folder. Tells the server from a process that got its number after a crash,
 * and from its own unreaped remains. Where the system does not say (no /proc), a living process is taken to be.
 */
export function worksIn(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

/** Whether a process is called postgres; asks the system's own tool, so not for the quick path. */
export async function isPostgres(pid: number): Promise<boolean> {
  const { output } =
    process.platform === 'win32'
      ? await run('tasklist', ['/NH', '/FI', `PID eq ${pid}`])
      : await run('ps', ['-o', 'comm=', '-p', String(pid)]);
  return output.includes('postgres');
}

/**
 * Asks every few milliseconds until the answer is yes.
 * @returns false when the time is over
 */
export async function waitFor(test: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!test()) {
    if (Date.now() > end) return false;
    await sleep(15);
  }
  return true;
}

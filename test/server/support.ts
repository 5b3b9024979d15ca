import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

import { packageRoot } from '../../src/package-root.js';
import { destroyLocalServer, type LocalServer } from '../../src/server/index.js';
import { scrubbedEnv } from '../support/database.js';
import { temporaryFolder } from '../support/server.js';

export const isRoot = process.getuid?.() === 0;

/** A project's `.seedwright` folder that does not exist yet; the server in it goes away with the test. */
export async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const home = temporaryFolder();
  try {
    await work(join(home, '.seedwright'));
  } finally {
    await destroyLocalServer(join(home, '.seedwright')).catch(() => {}); // the test's own failure matters more
    rmSync(home, { recursive: true, force: true });
  }
}

/** Runs one query on a server. */
export async function ask(server: LocalServer, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(server.url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Calls `startLocalServer(folder)` in a Node process of its own and prints the server as JSON.
 * @param uid account to run as; only root may choose
 */
export function startInAnotherProcess(folder: string, uid?: number): Promise<Ended> {
  const program = `
    require('./src/server/index.ts').startLocalServer(process.argv[1], { fsync: false })
      .then((server) => console.log(JSON.stringify(server)))
      .catch((error) => { console.error(error.message); process.exitCode = 2; });`;
  const child = spawn(process.execPath, ['-r', 'ts-node/register', '-e', program, folder], {
    cwd: packageRoot,
    env: scrubbedEnv(),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const ended: Ended = { status: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (ended.stdout += text));
  child.stderr.on('data', (text) => (ended.stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...ended, status }));
  });
}

/** The error a promise fails with; fails the test when it does not. */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<Error & { facts?: Record<string, unknown> }> {
  return promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => error,
  );
}

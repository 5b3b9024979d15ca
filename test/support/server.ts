import { mkdtempSync, chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

import { destroyLocalServer, startLocalServer } from '../../src/server/index.js';
import { runId } from './run.js';

/** The server that a test run works on. */
export interface TestServer {
  /** URL of a database that tests leave alone; the role may create others. */
  url: string;
  /** Whether it was started for this run and goes away with it. */
  isPrivate: boolean;
  /** Stops and deletes a private server; does nothing to any other. */
  release(): Promise<void>;
}

/**
 * The server named by DATABASE_URL or PGHOST, otherwise a private one in a temporary folder.
 * @throws when it does not answer, or its role may not create databases
 */
export async function acquireServer(env: NodeJS.ProcessEnv = process.env): Promise<TestServer> {
  const url = configuredUrl(env);
  return url ? configuredServer(url) : privateServer();
}

/** URL from DATABASE_URL or the PG* variables; undefined when neither names a server. */
export function configuredUrl(env: NodeJS.ProcessEnv): string | undefined {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  if (!env.PGHOST) return undefined;
  const user = env.PGUSER ?? userInfo().username;
  const parts = [user, env.PGPASSWORD ?? '', env.PGHOST, env.PGDATABASE ?? 'postgres'].map(
    encodeURIComponent,
  );
  return `postgres://${parts[0]}:${parts[1]}@${parts[2]}:${env.PGPORT ?? 5432}/${parts[3]}`;
}

async function configuredServer(url: string): Promise<TestServer> {
  const client = new Client(url);
  try {
    await client.connect();
    const { rows } = await client.query(
      'select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user',
    );
    if (!rows[0].may) throw new Error('its role may not create databases');
  } catch (error) {
    const { hostname, port, pathname, username } = new URL(url);
    const what = `The tests cannot use ${hostname}:${port}${pathname} as ${username} (from DATABASE_URL or PGHOST)`;
    const advice = 'Mend that, or unset both: then the tests start a server of their own.';
    throw new Error(`${what}: ${(error as Error).message}\n${advice}`, { cause: error });
  } finally {
    await client.end();
  }
  return { url, isPrivate: false, release: async () => {} };
}

async function privateServer(): Promise<TestServer> {
  await removeFolders((pid) => !isAlive(pid)); // a run that was killed leaves its servers behind
  // All of this run's folders: after Ctrl-C, that of the test in progress is there too.
  const release = () => removeFolders((pid) => pid === runId);
  try {
    const { url } = await startLocalServer(join(temporaryFolder(), '.seedwright'), { fsync: false });
    return { url, isPrivate: true, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** A folder that any account can enter, named after this run so that a later run can tell it was abandoned. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `seedwright-test-${runId}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes what `temporaryFolder` has made in certain processes, with the servers in it. */
async function removeFolders(chosen: (pid: number) => boolean): Promise<void> {
  const names = readdirSync(tmpdir()).filter((name) => /^seedwright-test-\d+-/.test(name));
  for (const name of names.filter((found) => chosen(Number(found.split('-')[2])))) {
    const folder = join(tmpdir(), name);
    if (statSync(folder, { throwIfNoEntry: false })?.uid !== userInfo().uid) continue;
    await destroyLocalServer(join(folder, '.seedwright')).catch(() => {}); // another run may be at it
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

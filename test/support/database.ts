import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { Client, escapeIdentifier } from 'pg';

import { processName, runId } from './run.js';
import type { TestServer } from './server.js';

export interface TestDatabase {
  name: string;
  url: string;
  /** The same in parts, for Knex's `connection`. */
  connection: { host: string; port: number; user: string; password: string; database: string };
  /** A new connected client; `drop` closes it. */
  client(): Promise<Client>;
  /** Closes the clients, cuts other connections and drops the database; may be called twice. */
  drop(): Promise<void>;
  /** Whether `psql` is on the PATH. */
  psqlAvailable: boolean;
}

/** Names of what all processes of this run make. */
const RUN_PREFIX = `seedwright_test_${runId}_`;
/** Names of what this process makes alone. */
const PREFIX = `seedwright_test_${processName}`;

let server: TestServer | undefined;
let lastNumber = 0;
const templates = new Map<string, Promise<string>>();
const open = new Set<TestDatabase>();
const psqlAvailable = spawnSync('psql', ['--version']).status === 0;

/** Called by the setup, once per run. */
export function useServer(acquired: TestServer): void {
  server = acquired;
}

/** URL of the server's own database; tests make others beside it with `createDatabase`. */
export function serverUrl(): string {
  if (!server) throw new Error('No test server: test/support/setup.ts has not run. Is it in .mocharc.json?');
  return server.url;
}

/**
 * Makes an empty database, or a copy of a template.
 *
 *     const database = await createDatabase({ template: await templateDatabase('shop', buildShop) });
 *     const client = await database.client();
 *     // ...
 *     await database.drop();
 */
export async function createDatabase(options: { template?: string } = {}): Promise<TestDatabase> {
  const name = `${PREFIX}_${++lastNumber}`;
  const template = options.template ? ` template ${escapeIdentifier(options.template)}` : '';
  await administer(`create database ${escapeIdentifier(name)}${template}`);
  return track(name);
}

/**
 * Builds a database once per run, for `createDatabase` to copy: the first process that asks builds it, the others wait for it.
 * Whatever `build` connects is cut off afterwards.
 * @param from name of another template to start from
 * @returns its name; the same failure every time when `build` failed
 */
export function templateDatabase(
  name: string,
  build: (url: string) => Promise<void>,
  from?: () => Promise<string>,
): Promise<string> {
  const known = templates.get(name) ?? buildTemplate(templateName(name), build, from);
  templates.set(name, known);
  return known;
}

async function buildTemplate(
  name: string,
  build: (url: string) => Promise<void>,
  from?: () => Promise<string>,
): Promise<string> {
  const parent = await from?.();
  const client = await connected(serverUrl());
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rows } = await client.query('select datallowconn from pg_database where datname = $1', [name]);
    if (rows[0]?.datallowconn === false) return name;
    // One that lets people in is what a failure has left.
    await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
    const template = parent ? ` template ${escapeIdentifier(parent)}` : '';
    await client.query(`create database ${escapeIdentifier(name)}${template}`);
    await build(urlOf(name));
    // Copying a database fails while anybody is connected to it.
    await client.query(`alter database ${escapeIdentifier(name)} allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    return name;
  } finally {
    await client.end();
  }
}

/** Names end at 63 bytes. */
function templateName(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${RUN_PREFIX}template_${name.replace(/\W+/g, '_').slice(0, 20)}_${hash}`;
}

/** Drops everything that this run has made; called by the setup at the end. */
export async function dropLeftovers(): Promise<void> {
  for (const database of open) await database.drop();
  if (!server || server.isPrivate) return;
  const names = await administer('select datname from pg_database where starts_with(datname, $1)', [
    RUN_PREFIX,
  ]);
  for (const { datname } of names)
    await administer(`drop database ${escapeIdentifier(String(datname))} with (force)`);
}

/** Environment for spawning the command line: ours without what would choose a database or change a run. */
export function scrubbedEnv(overrides: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const chooses = /^(DATABASE_URL|NODE_ENV|PG.*|SEED_.*|SKIP_.*)$/;
  const kept = Object.entries(process.env).filter(([name]) => !chooses.test(name));
  return { ...Object.fromEntries(kept), ...overrides };
}

function track(name: string): TestDatabase {
  const clients: Client[] = [];
  const database: TestDatabase = {
    name,
    url: urlOf(name),
    connection: connectionOf(urlOf(name)),
    psqlAvailable,
    client: async () => {
      const client = await connected(urlOf(name));
      clients.push(client);
      return client;
    },
    drop: async () => {
      open.delete(database);
      await Promise.all(clients.splice(0).map((client) => client.end()));
      await administer(`drop database if exists ${escapeIdentifier(name)} with (force)`);
    },
  };
  open.add(database);
  return database;
}

function urlOf(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

function connectionOf(url: string): TestDatabase['connection'] {
  const { hostname, port, username, password, pathname } = new URL(url);
  const [host, user, secret] = [hostname, username, password].map(decodeURIComponent) as [
    string,
    string,
    string,
  ];
  return { host, port: Number(port || 5432), user, password: secret, database: pathname.slice(1) };
}

async function connected(url: string): Promise<Client> {
  const client = new Client(url);
  client.on('error', () => {}); // cut off on purpose, or the next query reports it
  await client.connect();
  return client;
}

async function administer(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  const client = await connected(serverUrl());
  try {
    const { rows } = await client.query(sql, values);
    return rows;
  } finally {
    await client.end();
  }
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { packageRoot } from '../../src/package-root.js';
import {
  applyReference,
  loadReferenceSet,
  revertReference,
  type RevertOptions,
} from '../../src/reference/index.js';
import { createDatabase, templateDatabase, type TestDatabase } from '../support/database.js';

/** A project of its own in a temporary folder; `write` puts a reference file of system `shop` there. */
export class FixtureProject {
  readonly root = mkdtempSync(join(tmpdir(), 'seedwright-reference-'));

  write(name: string, text: string): void {
    const path = join(this.root, 'seeds', 'reference', 'shop', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The smallest tables that show the point: one with every odd type, one that refers to it. */
const shopSchema = `
  create schema shop;
  create type shop.kind as enum ('GOOD', 'SERVICE');
  create table shop.product (
    id uuid primary key default gen_random_uuid(),
    "Group" varchar(10) not null,
    code text not null,
    name text,
    kind shop.kind not null default 'GOOD',
    price numeric(10,2),
    options json,
    labels text[],
    sold integer not null default 0,
    active boolean not null default true,
    created_at timestamptz default now(),
    updated_at timestamptz,
    doubled numeric generated always as (price * 2) stored,
    unique ("Group", code)
  );
  create table shop.line (id int primary key, product_id uuid references shop.product (id) on delete cascade);`;

export function shopDatabase(): Promise<TestDatabase> {
  return built('reference: shop', [...runtimeFiles()], shopSchema);
}

export function migrationDatabase(): Promise<TestDatabase> {
  const folder = join(packageRoot, 'sql', 'schema', 'migration');
  const files = readdirSync(folder)
    .filter((name) => /^\d.*\.sql$/.test(name))
    .sort()
    .map((name) => join(folder, name));
  return built('reference: migration', [...runtimeFiles(), ...files], '');
}

function runtimeFiles(): string[] {
  const folder = join(packageRoot, 'sql', 'runtime');
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

async function built(name: string, files: string[], sql: string): Promise<TestDatabase> {
  const template = await templateDatabase(name, async (url) => {
    const client = new Client(url);
    await client.connect();
    for (const file of files) await client.query(readFileSync(file, 'utf8'));
    await client.query(sql);
    await client.end();
  });
  return createDatabase({ template });
}

export async function inTransaction<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

export function up(client: Client, root: string, system: string, set: string, version: number) {
  return inTransaction(client, () => applyReference(client, loadReferenceSet(root, system, set, version)));
}

export function down(
  client: Client,
  root: string,
  system: string,
  set: string,
  version: number,
  options?: RevertOptions,
): Promise<void> {
  return inTransaction(client, () =>
    revertReference(client, loadReferenceSet(root, system, set, version), options),
  );
}

/** Whole rows as text, in key order; with `versions`, where and by which transaction each was written. */
export async function rowsOf(client: Client, table: string, versions = false): Promise<string[]> {
  const { rows } = await client.query<{ row: string }>(
    `select ${versions ? "t.ctid::text || ' ' || t.xmin::text || ' ' ||" : ''} t::text as row from ${table} as t order by t::text`,
  );
  return rows.map(({ row }) => row);
}

/** Rows of all tables that reference migrations write, and of what they record. */
export async function everything(client: Client, tables: string[], versions = false): Promise<string[]> {
  const records = ['seed.reference_change'];
  const rows: string[] = [];
  for (const table of [...tables, ...records]) rows.push(...(await rowsOf(client, table, versions)));
  return rows;
}

export async function failure(work: Promise<unknown>): Promise<Error & { facts?: Record<string, unknown> }> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('It did not fail.');
}

import { spawnSync } from 'node:child_process';
import { Client } from 'pg';
import { readCatalog } from '../src/catalog/index.js';
import { edgesOf, planOrder } from '../src/plan/index.js';

/** Times in milliseconds, each the best of three; `dumpMs` is undefined where pg_dump is missing. */
export interface ManyTables {
  catalogMs: number;
  planMs: number;
  dumpMs?: number;
}

/** Reads and plans a database of 1,000 tables with two foreign keys each, beside `pg_dump --schema-only` of the same. */
export async function measureManyTables(url: string): Promise<ManyTables> {
  const client = new Client(url);
  await client.connect();
  await client.query('create schema many');
  for (let number = 0; number < 1_000; number++) await client.query(tableNumber(number));
  const catalog = await readCatalog(client, ['many']);
  const refs = [...catalog.tables.values()].map((table) => table.ref);
  const catalogMs = await best(() => readCatalog(client, ['many']));
  const planMs = await best(async () => planOrder(refs, edgesOf(catalog)));
  const canDump = spawnSync('pg_dump', ['--schema-only', '-f', '/dev/null', url]).status === 0;
  const dumpMs = canDump
    ? await best(async () => spawnSync('pg_dump', ['--schema-only', '-f', '/dev/null', url]))
    : undefined;
  await client.end();
  return { catalogMs, planMs, dumpMs };
}

/** Each table points at two earlier ones, spread over all of them. */
function tableNumber(number: number): string {
  const parents = [Math.floor(number / 2), Math.floor(number / 7)].map((parent, index) =>
    parent < number ? `, parent_${index} integer references many.t${parent}` : '',
  );
  return `create table many.t${number} (id integer primary key, code text unique, name text not null check (name <> ''), created_at timestamptz default now()${parents.join('')})`;
}

async function best(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

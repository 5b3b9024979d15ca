import { expect } from 'chai';
import { formatTableRef } from '../../src/catalog/index.js';
import { remove, seed } from '../../src/runner/index.js';
import { snapshot } from './project.js';
import type { StrangersProject } from './scaffolded.js';

/**
 * The whole way of a stranger's database: scaffold, run, run again, purge. Every table ends with rows, the second run writes nothing, and
 * neither the proof nor the purge leaves anything behind.
 */
export async function goTheWholeWay(stranger: StrangersProject, schemas: string[]): Promise<void> {
  const { client, knex, settings } = stranger;
  const before = await snapshot(client, schemas);
  const report = await stranger.scaffold();
  const unsolved = report.unsolved.map(
    ({ table, constraint, reason }) => `${formatTableRef(table)} ${constraint}: ${reason}`,
  );
  expect(unsolved, 'unsolved').to.deep.equal([]);
  expect(await snapshot(client, schemas), 'the proof leaves nothing').to.equal(before);

  const run = await seed(knex, stranger.project(), settings);
  const short = run.files.filter(
    (file) => file.tables.some((table) => table.rows < table.target) || file.error,
  );
  expect(short.map((file) => file.error?.message ?? file.file)).to.deep.equal([]);
  expect(await emptyTables(stranger, schemas), 'empty tables').to.deep.equal([]);

  const options = { versions: true, without: ['seed.run'] };
  const filled = await snapshot(client, [...schemas, 'seed'], options);
  await seed(knex, stranger.project(), settings);
  expect(await snapshot(client, [...schemas, 'seed'], options), 'second run').to.equal(filled);

  await remove(knex, stranger.project(), settings);
  expect(await snapshot(client, schemas), 'the purge leaves nothing').to.equal(before);
}

/** Tables without any row; partitions count through their parent. */
export async function emptyTables({ client }: StrangersProject, schemas: string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select namespace.nspname || '.' || class.relname as name
     from pg_class as class
     join pg_namespace as namespace on namespace.oid = class.relnamespace
     where namespace.nspname = any ($1) and class.relkind in ('r', 'p') and not class.relispartition
       and query_to_xml(format('select 1 from %I.%I limit 1', nspname, relname), false, true, '')::text !~ '<row'
     order by 1`,
    [schemas],
  );
  return rows.map(({ name }) => name);
}

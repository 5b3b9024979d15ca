import type { Client } from 'pg';
import {
  formatTableRef,
  quoteTableRef,
  readCatalog,
  tableKey,
  type Catalog,
  type Table,
  type TableRef,
  type TriggerEvent,
} from '../catalog/index.js';
import {
  demoCondition,
  identifyingColumns,
  primaryKeyText,
  quoteLiteral,
  type Marks,
} from '../marks/index.js';
import { noteSideEffect } from '../runtime/index.js';

/** What is needed to note rows that a file's triggers write to other tables. */
interface Source {
  readonly tables: readonly Table[];
  readonly phase: string;
  readonly path: string;
  readonly marks: Marks;
  readonly scale: number;
}

/** Whether a trigger of the application answers to this event on the table. */
export function hasTrigger(table: Table, event: TriggerEvent): boolean {
  return table.triggers.some((trigger) => trigger.events.includes(event) && trigger.enabled !== 'disabled');
}

/**
 * Runs a statement and notes the rows that triggers write to other tables meanwhile: they belong to the demo data, but carry no mark.
 * Where a table has triggers, the statement runs first in a savepoint that is taken back, to learn which tables they write.
 * @param run the statement; returns its row count
 */
export async function runNotingSideEffects(
  client: Client,
  source: Source,
  run: () => Promise<number>,
): Promise<number> {
  if (!source.tables.some((table) => hasTrigger(table, 'insert'))) return run();
  const written = await rehearse(client, source.tables, run);
  if (written.length === 0) return run();
  const { catalog, tables } = await identifiable(client, written);
  for (const [index, table] of tables.entries())
    await client.query(
      `create temp table seedwright_before_${index} on commit drop as
       select ${primaryKeyText(table, 'row_of')} as key from ${quoteTableRef(table.ref)} as row_of`,
    );
  const rows = await run();
  for (const [index, table] of tables.entries()) {
    const name = quoteLiteral(formatTableRef(table.ref));
    const isMarked = source.marks.has(tableKey(table.ref))
      ? demoCondition(table, 'row_of', source.marks, catalog)
      : 'false';
    const { rowCount } = await client.query(
      `insert into seed.demo_row (table_name, key)
       select ${name}, ${primaryKeyText(table, 'row_of')} from ${quoteTableRef(table.ref)} as row_of
       where not exists (select from pg_temp.seedwright_before_${index} as known where known.key = ${primaryKeyText(table, 'row_of')})
         and not (${isMarked})
       on conflict (table_name, key) do nothing`,
    );
    await client.query(`drop table pg_temp.seedwright_before_${index}`);
    if (rowCount) await noteSideEffect(client, table.ref, source, source.scale);
  }
  return rows;
}

/** Runs the statement, takes it back, and says into which other tables rows were inserted. */
async function rehearse(
  client: Client,
  own: readonly Table[],
  run: () => Promise<number>,
): Promise<TableRef[]> {
  const before = await insertions(client);
  await client.query('savepoint seedwright_rehearsal');
  await run();
  const after = await insertions(client);
  await client.query('rollback to savepoint seedwright_rehearsal');
  await client.query('release savepoint seedwright_rehearsal');
  const mine = new Set(own.map((table) => tableKey(table.ref)));
  return [...after.values()]
    .filter(({ ref, count }) => count > (before.get(tableKey(ref))?.count ?? 0) && !mine.has(tableKey(ref)))
    .map(({ ref }) => ref);
}

interface Insertions {
  readonly ref: TableRef;
  readonly count: number;
  readonly updates: number;
}

/** Rows inserted by this connection, as its statistics have it; partitions count for the table that they are part of. */
async function insertions(client: Client): Promise<Map<string, Insertions>> {
  const { rows } = await client.query<{ schema: string; name: string; count: string; updates: string }>(
    `select namespace.nspname as schema, class.relname as name, sum(statistic.n_tup_ins) as count,
       sum(statistic.n_tup_upd) as updates
     from pg_stat_xact_user_tables as statistic
     join pg_class as class on class.oid = coalesce(pg_partition_root(statistic.relid), statistic.relid)
     join pg_namespace as namespace on namespace.oid = class.relnamespace
     where statistic.n_tup_ins > 0 and namespace.nspname <> 'seed' and namespace.nspname !~ '^pg_'
     group by namespace.nspname, class.relname`,
  );
  return new Map(
    rows.map(({ schema, name, count, updates }) => [
      tableKey({ schema, name }),
      { ref: { schema, name }, count: Number(count), updates: Number(updates) },
    ]),
  );
}

/** Tables whose rows can be told apart; of others no row can be noted. */
async function identifiable(
  client: Client,
  refs: readonly TableRef[],
): Promise<{ catalog: Catalog; tables: Table[] }> {
  const catalog = await readCatalog(client, [...new Set(refs.map((ref) => ref.schema))]);
  const tables = refs.flatMap((ref) => {
    const table = catalog.tables.get(tableKey(ref));
    return table && identifyingColumns(table) ? [table] : [];
  });
  return { catalog, tables };
}

/**
 * Removes the rows that triggers write while demo rows are deleted: a log of their end is no more real than they were. A table in which
 * triggers also changed rows is left alone: new and changed ones look the same.
 */
export async function sweepAfterDeletion(client: Client, work: () => Promise<void>): Promise<void> {
  const before = await insertions(client);
  await work();
  const after = await insertions(client);
  for (const { ref, count, updates } of after.values()) {
    const known = before.get(tableKey(ref));
    if (count <= (known?.count ?? 0) || updates > (known?.updates ?? 0)) continue;
    await client.query(`delete from ${quoteTableRef(ref)} where xmin = pg_current_xact_id()::xid`);
  }
}

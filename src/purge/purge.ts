import type { Client } from 'pg';
import { quoteIdent, quoteTableRef, tableKey, type Table } from '../catalog/index.js';
import type { Connections } from '../database/index.js';
import { countDemoRows, demoCondition } from '../marks/index.js';
import { deletionOrder, edgesOf } from '../plan/index.js';
import { hasTrigger, sweepAfterDeletion } from '../triggers/index.js';
import { findBlockers } from './blockers.js';
import {
  PurgeError,
  type PurgeContext,
  type PurgedTable,
  type PurgeReport,
  type PurgeScope,
} from './model.js';
import { assertMayDelete, assertMayTruncate } from './privileges.js';
import { tablesInScope } from './scope.js';
import { assertSeesEveryRow, planTruncation, type Truncation } from './truncation.js';

/**
 * Removes demo rows and nothing else, children first, in one transaction, together with their ledger entries. Tables that
 * lose rows are locked meanwhile, so that no real row can come to point at one that goes.
 * @throws {PurgeError} where a row that stays points at one that would go
 * @throws {RealRowsError} where tables are to be truncated and a real row is in the way
 * @throws {TargetError} where the role may not do it
 */
export async function purgeDemoRows(
  connections: Connections,
  context: PurgeContext,
  scope: PurgeScope = {},
): Promise<PurgeReport> {
  const tables = tablesInScope(context, scope);
  const truncates = scope.method === 'truncate';
  return connections.transaction(async (client) => {
    await assertMayDelete(client, tables);
    if (truncates) await assertSeesEveryRow(client);
    if (tables.length > 0 && !scope.dryRun) await lock(client, tables, truncates);
    const truncation = truncates ? await planTruncation(client, tables, context) : undefined;
    const blockers = await findBlockers(client, tables, truncation?.tables ?? [], context);
    if (blockers.length > 0) throw new PurgeError(blockers);
    if (truncation) await assertMayTruncate(client, truncation.tables, context.catalog);
    const rows = scope.dryRun
      ? await countGoing(client, tables, context)
      : await removeRows(client, tables, truncation, context);
    return reportOf(tables, rows, truncation);
  });
}

/** Against writing for a deletion; truncating takes its tables whole, and a lock raised later could meet another's. */
async function lock(client: Client, tables: Table[], truncates: boolean): Promise<void> {
  const names = tables.map((table) => quoteTableRef(table.ref)).join(', ');
  await client.query(`lock table ${names} in ${truncates ? 'access exclusive' : 'exclusive'} mode`);
}

async function countGoing(
  client: Client,
  tables: Table[],
  context: PurgeContext,
): Promise<Map<string, number>> {
  const counts = await countDemoRows(client, tables, context.marks, context.catalog);
  return new Map([...counts].map(([key, { demo }]) => [key, demo]));
}

/** @returns rows removed, by `tableKey` */
async function removeRows(
  client: Client,
  tables: Table[],
  truncation: Truncation | undefined,
  context: PurgeContext,
): Promise<Map<string, number>> {
  // All that refers to a truncated table is truncated with it, so the emptied tables are children of the others.
  if (truncation && truncation.tables.length > 0) {
    const names = truncation.tables.map((table) => quoteTableRef(table.ref)).join(', ');
    await client.query(`truncate table ${names} restart identity restrict`);
  }
  const emptied = new Set(truncation?.tables);
  const removed = await deleteRows(
    client,
    tables.filter((table) => !emptied.has(table)),
    context,
  );
  await client.query(
    `with purged as (select * from unnest($1::text[], $2::text[]) as given (schema_name, table_name)),
     forgotten as (delete from seed.ledger using purged where (ledger.schema_name, ledger.table_name) = (purged.schema_name, purged.table_name))
     delete from seed.demo_row using purged where demo_row.table_name = purged.schema_name || '.' || purged.table_name`,
    [tables.map((table) => table.ref.schema), tables.map((table) => table.ref.name)],
  );
  return new Map([...(truncation?.rows ?? []), ...removed]);
}

async function deleteRows(
  client: Client,
  tables: Table[],
  context: PurgeContext,
): Promise<Map<string, number>> {
  const removed = new Map<string, number>();
  const groups = deletionOrder(
    tables.map((table) => table.ref),
    edgesOf(context.catalog),
  );
  for (const group of groups) {
    const members = group.map((ref) => context.catalog.tables.get(tableKey(ref))!);
    const remove = async (): Promise<void> => {
      const { rows } = await client.query<Record<string, string>>(deletion(members, context));
      members.forEach((table, index) => removed.set(tableKey(table.ref), Number(rows[0]![`rows_${index}`])));
    };
    if (members.some((table) => hasTrigger(table, 'delete'))) await sweepAfterDeletion(client, remove);
    else await remove();
  }
  return removed;
}

/** Tables that point at each other in a circle go in one statement, at whose end the keys are checked. */
function deletion(tables: Table[], { marks, catalog }: PurgeContext): string {
  const parts = tables.map(
    (table, index) =>
      `gone_${index} as (delete from ${quoteTableRef(table.ref)} as row_of where ${demoCondition(table, 'row_of', marks, catalog)} returning 1)`,
  );
  const counts = tables.map(
    (_, index) => `(select count(*) from gone_${index}) as ${quoteIdent(`rows_${index}`)}`,
  );
  return `with ${parts.join(',\n')} select ${counts.join(', ')}`;
}

function reportOf(
  tables: Table[],
  rows: ReadonlyMap<string, number>,
  truncation: Truncation | undefined,
): PurgeReport {
  const emptied = new Set(truncation?.tables);
  const purged = tables.map((table): PurgedTable => ({
    table: table.ref,
    rows: rows.get(tableKey(table.ref)) ?? 0,
    method: emptied.has(table) ? 'truncate' : 'delete',
    reason: truncation?.reasons.get(tableKey(table.ref)),
  }));
  return { tables: purged, rows: purged.reduce((sum, table) => sum + table.rows, 0) };
}

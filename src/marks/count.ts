import type { Client } from 'pg';
import { quoteTableRef, tableKey, type Catalog, type Table } from '../catalog/index.js';
import { planned } from './planned.js';
import { demoCondition, quoteLiteral, type Marks } from './predicate.js';
import { sharedParents } from './shared-parents.js';

/** Rows of a table, counted. */
export interface RowCount {
  demo: number;
  /** All rows, where asked for. */
  total?: number;
}

/**
 * Counts the demo rows of many tables by one query.
 * @param options.total count all rows, too
 * @returns by `tableKey`
 */
export async function countDemoRows(
  client: Client,
  tables: Table[],
  marks: Marks,
  catalog: Catalog,
  options: { total?: boolean } = {},
): Promise<Map<string, RowCount>> {
  if (tables.length === 0) return new Map();
  const shared = sharedParents(marks, catalog);
  const counts = tables.map((table) => {
    const name = ownRows(table);
    const total = options.total ? `(select count(*) from ${name})` : 'null::bigint';
    return `select ${quoteLiteral(tableKey(table.ref))} as key, (select count(*) from ${name} as row_of where ${demoCondition(table, 'row_of', marks, catalog, shared.parents)}) as demo, ${total} as total`;
  });
  const { ctes } = shared;
  const query = `${ctes.length > 0 ? `with\n${ctes.join(',\n')}\n` : ''}${counts.join('\nunion all\n')}`;
  const rows = await planned<{ key: string; demo: string; total: string | null }>(client, query);
  return new Map(
    rows.map((row) => [
      row.key,
      { demo: Number(row.demo), total: row.total === null ? undefined : Number(row.total) },
    ]),
  );
}

/** A table in `from`: rows of tables that inherit from this one are theirs; those of partitions are its own. */
export function ownRows(table: Table): string {
  return `${table.inheritedBy.length > 0 ? 'only ' : ''}${quoteTableRef(table.ref)}`;
}

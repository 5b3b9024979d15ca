import type { Client } from 'pg';
import { quoteTableRef, tableKey, type Catalog, type Table } from '../catalog/index.js';
import { demoCondition, quoteLiteral, type Marks } from './predicate.js';

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
  const counts = tables.map((table) => {
    // Rows of tables that inherit from this one are theirs; those of partitions are its own.
    const name = `${table.inheritedBy.length > 0 ? 'only ' : ''}${quoteTableRef(table.ref)}`;
    const total = options.total ? `(select count(*) from ${name})` : 'null::bigint';
    return `select ${quoteLiteral(tableKey(table.ref))} as key, (select count(*) from ${name} as row_of where ${demoCondition(table, 'row_of', marks, catalog)}) as demo, ${total} as total`;
  });
  const { rows } = await client.query<{ key: string; demo: string; total: string | null }>(
    counts.join('\nunion all\n'),
  );
  return new Map(
    rows.map((row) => [
      row.key,
      { demo: Number(row.demo), total: row.total === null ? undefined : Number(row.total) },
    ]),
  );
}

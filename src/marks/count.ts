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

/** Tables of one query: the planner takes four times as long for twice as many. */
const perQuery = 25;

/**
 * Counts the demo rows of many tables by few queries.
 * @param options.total count all rows, too
 * @param options.beside another connection, which takes a share
 * @returns by `tableKey`
 */
export async function countDemoRows(
  client: Client,
  tables: Table[],
  marks: Marks,
  catalog: Catalog,
  options: { total?: boolean; beside?: Client } = {},
): Promise<Map<string, RowCount>> {
  const counts = new Map<string, RowCount>();
  let next = 0;
  const countOn = async (connection: Client): Promise<void> => {
    while (next < tables.length) {
      const query = countingQuery(tables.slice(next, (next += perQuery)), marks, catalog, options);
      for (const { key, demo, total } of await planned<CountRow>(connection, query))
        counts.set(key, { demo: Number(demo), total: total === null ? undefined : Number(total) });
    }
  };
  await Promise.all([client, ...(options.beside ? [options.beside] : [])].map(countOn));
  return counts;
}

interface CountRow {
  key: string;
  demo: string;
  total: string | null;
}

function countingQuery(
  tables: Table[],
  marks: Marks,
  catalog: Catalog,
  options: { total?: boolean },
): string {
  const shared = sharedParents(marks, catalog);
  const counts = tables.map((table) => {
    const name = ownRows(table);
    const total = options.total ? `(select count(*) from ${name})` : 'null::bigint';
    return `select ${quoteLiteral(tableKey(table.ref))} as key, (select count(*) from ${name} as row_of where ${demoCondition(table, 'row_of', marks, catalog, shared.parents)}) as demo, ${total} as total`;
  });
  const ctes = shared.ctes.length > 0 ? `with\n${shared.ctes.join(',\n')}\n` : '';
  return `${ctes}${counts.join('\nunion all\n')}`;
}

/** A table in `from`: rows of tables that inherit from this one are theirs; those of partitions are its own. */
export function ownRows(table: Table): string {
  return `${table.inheritedBy.length > 0 ? 'only ' : ''}${quoteTableRef(table.ref)}`;
}

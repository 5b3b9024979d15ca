import type { Client, QueryResult, QueryResultRow } from 'pg';
import { quoteIdent, quoteTableRef, tableKey, type Catalog, type Table } from '../catalog/index.js';
import { demoCondition, quoteLiteral, type DemoParents, type Marks } from './predicate.js';

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
    // Rows of tables that inherit from this one are theirs; those of partitions are its own.
    const name = `${table.inheritedBy.length > 0 ? 'only ' : ''}${quoteTableRef(table.ref)}`;
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

/**
 * Runs a query of very many small parts, which costs more to compile than to run, and whose ledger entries lie together on disk.
 * One message of several statements is one transaction, in which the settings hold; within another one they are put back.
 */
async function planned<Row extends QueryResultRow>(client: Client, query: string): Promise<Row[]> {
  const settings = [
    ['jit', 'off'],
    ['random_page_cost', '1.1'],
  ] as const;
  const results = (await client.query(
    [
      `select ${settings.map(([name, value]) => `set_config('seedwright.${name}', current_setting('${name}'), true), set_config('${name}', '${value}', true)`).join(', ')}`,
      query,
      `select ${settings.map(([name]) => `set_config('${name}', current_setting('seedwright.${name}'), true)`).join(', ')}`,
    ].join(';\n'),
  )) as unknown as QueryResult<Row>[];
  return results[1]!.rows;
}

/** Parents of rows that are marked through them, each read once: `ctes` fills while conditions are made. */
function sharedParents(marks: Marks, catalog: Catalog): { ctes: string[]; parents: DemoParents } {
  const ctes: string[] = [];
  const names = new Map<string, string>();
  const pending = new Set<string>();
  const parents: DemoParents = (parent, columns) => {
    const key = `${tableKey(parent.ref)}(${columns.join()})`;
    const known = names.get(key);
    if (known) return known;
    const again = pending.has(key);
    pending.add(key);
    // The parent's own parents come first. A circle of them has no end: without sharing, it is refused.
    const condition = demoCondition(parent, 'row_of', marks, catalog, again ? undefined : parents);
    const name = `parents_${names.size + 1}`;
    names.set(key, name);
    ctes.push(
      `${name} as materialized (select ${columns.map((column) => `row_of.${quoteIdent(column)}`).join(', ')} from ${quoteTableRef(parent.ref)} as row_of where ${condition})`,
    );
    return name;
  };
  return { ctes, parents };
}

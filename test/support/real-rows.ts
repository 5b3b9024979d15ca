import type { Client } from 'pg';
import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  readCatalog,
  tableKey,
  type Table,
} from '../../src/catalog/index.js';
import { edgesOf, planOrder } from '../../src/plan/index.js';

/** Rows planted in each table; two, so that a row can point at another one of the same table. */
const variants = [0, 1] as const;

/**
 * Plants two real rows in every table of a filled schema: copies of a demo row without its mark, with keys of their own,
 * that point at the real rows of the parents. What an application's first users would leave.
 * @param full tables whose keys are all taken by reference rows; children of real rows point at those
 * @returns the tables that got rows
 */
export async function plantRealRows(
  client: Client,
  schema: string,
  full: readonly string[] = [],
): Promise<string[]> {
  const catalog = await readCatalog(client, [schema]);
  const { order } = planOrder(
    [...catalog.tables.values()].map((table) => table.ref),
    edgesOf(catalog),
  );
  const planted = new Map<string, Record<string, unknown>[]>();
  for (const { table: ref } of order) {
    const table = catalog.tables.get(tableKey(ref))!;
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(row_of) as row from ${quoteTableRef(ref)} as row_of order by row_of::text limit 1`,
    );
    const model = rows[0]?.row;
    if (!model) throw new Error(`${formatTableRef(ref)} is empty`);
    if (full.includes(ref.name) || isFull(table)) continue;
    const real = variants.map((variant) => realRow(table, model, variant, planted));
    for (const [variant, row] of real.entries()) await insert(client, table, row, variant);
    planted.set(tableKey(ref), real);
  }
  return [...planted.keys()];
}

function realRow(
  table: Table,
  model: Record<string, unknown>,
  variant: number,
  planted: Map<string, Record<string, unknown>[]>,
): Record<string, unknown> {
  const row = { ...model };
  const unique = new Set(table.uniqueIndexes.flatMap((index) => freeColumns(index, table, planted)));
  for (const column of table.columns) {
    const value = row[column.name];
    if (typeof value === 'string' && value.startsWith('MOCK:'))
      row[column.name] = value.replace('MOCK:', 'Real:');
    if (column.name === 'is_mock') row.is_mock = false;
    if (!unique.has(column.name) || value === null) continue;
    if (column.type === 'uuid') row[column.name] = realUuid(table.ref.name, variant);
    else if (/^(character varying|text)/.test(column.type) && !isListed(table, column.name))
      row[column.name] = `real ${variant} ${String(value)}`.slice(0, 60);
    else if (/^(integer|bigint)/.test(column.type) && !column.default) row[column.name] = 900 + variant;
    else if (/^(date|timestamp)/.test(column.type)) row[column.name] = `199${variant}-06-01`;
  }
  pointAtRealParents(table, row, variant, planted);
  for (const column of table.columns) if (column.default?.startsWith('nextval')) delete row[column.name];
  return row;
}

/** Columns of an index that need values of their own: none where a key to a real parent tells its rows apart. */
function freeColumns(
  index: Table['uniqueIndexes'][number],
  table: Table,
  planted: Map<string, Record<string, unknown>[]>,
): (string | null)[] {
  const leads = table.foreignKeys
    .filter((key) => planted.has(tableKey(key.references)))
    .flatMap((key) => key.columns);
  return index.columns.some((column) => column !== null && leads.includes(column)) ? [] : [...index.columns];
}

function pointAtRealParents(
  table: Table,
  row: Record<string, unknown>,
  variant: number,
  planted: Map<string, Record<string, unknown>[]>,
): void {
  const seen = new Map<string, number>();
  for (const key of table.foreignKeys) {
    const parent = tableKey(key.references);
    const turn = seen.get(parent) ?? 0;
    seen.set(parent, turn + 1);
    if (key.columns.some((column) => row[column] === null)) continue;
    const target = planted.get(parent)?.[(variant + turn) % variants.length];
    for (const [index, name] of key.columns.entries()) {
      const column = table.columns.find((candidate) => candidate.name === name)!;
      // Parents that could not be planted are reference rows, or come later, as a row's own table does.
      if (target) row[name] = target[key.referencedColumns[index]!];
      else if (!column.notNull) row[name] = null;
    }
  }
}

/** A table that has room for no other row: its key is one of a listed few, and reference rows hold them all. */
function isFull(table: Table): boolean {
  return table.uniqueIndexes.some(
    (index) => index.columns.length === 1 && index.columns[0] !== null && isListed(table, index.columns[0]!),
  );
}

/** A column whose values a check lists must keep one of them. */
function isListed(table: Table, column: string): boolean {
  return table.checks.some((check) => check.columns.includes(column) && /ANY|IN \(/i.test(check.expression));
}

/** Version 4, as applications make them; stable, so that a failure can be looked at twice. */
function realUuid(table: string, variant: number): string {
  const digits = Buffer.from(table.padEnd(6, '_')).toString('hex').slice(-12).padStart(12, '0');
  return `00000000-0000-4000-8000-${digits.slice(0, 11)}${variant}`;
}

async function insert(
  client: Client,
  table: Table,
  row: Record<string, unknown>,
  variant: number,
): Promise<void> {
  const columns = Object.keys(row).map(quoteIdent).join(', ');
  try {
    await client.query(
      `insert into ${quoteTableRef(table.ref)} (${columns}) select ${columns} from jsonb_populate_record(null::${quoteTableRef(table.ref)}, $1)`,
      [JSON.stringify(row)],
    );
  } catch (error) {
    throw new Error(`real row ${variant} of ${formatTableRef(table.ref)}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

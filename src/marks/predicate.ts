import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  tableKey,
  type Catalog,
  type Table,
} from '../catalog/index.js';
import { SeedwrightError } from '../errors.js';
import type { Mark } from './mark.js';

/** The mark of every table that has demo rows, by `tableKey`. */
export type Marks = ReadonlyMap<string, Mark>;

/** What the text marks start with. */
export const textMark = 'MOCK:';

/** A string as an SQL literal. */
export function quoteLiteral(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

/**
 * Where a query that looks at many tables finds the demo rows of a parent: computed once there, instead of once for each child.
 * @returns name of a relation that holds these columns of the parent's demo rows
 */
export type DemoParents = (parent: Table, columns: readonly string[]) => string;

/**
 * SQL condition that is true for demo rows of a table and false (never null) for all others.
 *
 * ```ts
 * demoCondition(assets, 'row', marks, catalog) // row.is_mock is true
 * ```
 * @param alias name under which the surrounding query reads the table
 * @param parents undefined: the condition stands for itself
 */
export function demoCondition(
  table: Table,
  alias: string,
  marks: Marks,
  catalog: Catalog,
  parents?: DemoParents,
  depth = 0,
): string {
  const mark = marks.get(tableKey(table.ref));
  if (!mark) return 'false';
  const own = ownCondition(table, alias, mark, marks, catalog, parents, depth);
  return mark.noted && mark.kind !== 'ledger' ? `(${own} or ${notedCondition(table, alias)})` : own;
}

function notedCondition(table: Table, alias: string): string {
  return `exists (select from seed.demo_row as noted where noted.table_name = ${quoteLiteral(formatTableRef(table.ref))} and noted.key = ${primaryKeyText(table, alias)})`;
}

function ownCondition(
  table: Table,
  alias: string,
  mark: Mark,
  marks: Marks,
  catalog: Catalog,
  parents: DemoParents | undefined,
  depth: number,
): string {
  const column = 'column' in mark ? `${alias}.${quoteIdent(mark.column)}` : '';
  switch (mark.kind) {
    case 'is_mock':
      return `${alias}.is_mock is true`;
    case 'text':
      return `starts_with(${column}::text, '${textMark}') is true`;
    case 'uuid':
      return `seed.is_demo(${column}) is true`;
    case 'ledger':
      return notedCondition(table, alias);
    case 'parent':
      return parentCondition(table, mark.column, column, marks, catalog, parents, depth);
  }
}

function parentCondition(
  table: Table,
  columnName: string,
  column: string,
  marks: Marks,
  catalog: Catalog,
  parents: DemoParents | undefined,
  depth: number,
): string {
  const leading = table.foreignKeys.filter((candidate) => candidate.columns.includes(columnName));
  const key = leading.find((candidate) => candidate.columns.length === 1) ?? leading[0];
  const parent = key && catalog.tables.get(tableKey(key.references));
  if (!parent || depth > 20) {
    throw new SeedwrightError(
      `${formatTableRef(table.ref)} is marked through ${columnName}, which leads to no marked table.`,
      {
        table: formatTableRef(table.ref),
        nextStep: 'Mark it by text, uuid or ledger.',
      },
    );
  }
  const alias = `parent_${depth + 1}`;
  const own = column.slice(0, column.length - quoteIdent(columnName).length);
  const same = key.columns.map(
    (name, index) => `${alias}.${quoteIdent(key.referencedColumns[index]!)} = ${own}${quoteIdent(name)}`,
  );
  if (parents)
    return `exists (select from ${parents(parent, key.referencedColumns)} as ${alias} where ${same.join(' and ')})`;
  const condition = demoCondition(parent, alias, marks, catalog, parents, depth + 1);
  return `exists (select from ${quoteTableRef(parent.ref)} as ${alias} where ${same.join(' and ')} and ${condition})`;
}

/** Columns that tell any two rows of a table apart: its primary key, else a unique key without nulls; undefined: there are none. */
export function identifyingColumns(table: Table): string[] | undefined {
  const isNotNull = (name: string | null): name is string =>
    table.columns.some((column) => column.name === name && column.notNull);
  const index =
    table.primaryKey ??
    table.uniqueIndexes.find(
      (candidate) => candidate.predicate === undefined && candidate.columns.every(isNotNull),
    );
  return index?.columns.filter(isNotNull);
}

/** Its identifying columns as text, or where it has none the whole row, as `seed.demo_row.key` holds them. */
export function primaryKeyText(table: Table, alias: string): string {
  const columns = identifyingColumns(table);
  // Without a key a row is what it holds: nobody can tell it from its equal.
  if (!columns) return `${alias}::text`;
  return columns.map((column) => `${alias}.${quoteIdent(column)}::text`).join(` || ',' || `);
}

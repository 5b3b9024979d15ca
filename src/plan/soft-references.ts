import { tableKey, type Catalog, type Column, type Table, type TableRef } from '../catalog/index.js';

/** A column that points at another table without a foreign key. */
export interface SoftReferenceReport {
  readonly table: TableRef;
  readonly columns: readonly string[];
  /** Undefined: the target hangs on another column of the row. */
  readonly references?: TableRef;
  readonly referencedColumns: readonly string[];
  /** Declared in the header of a seed file, or guessed from names and types. */
  readonly source: 'declared' | 'guess';
  /** Why it is taken for one. */
  readonly reason: string;
}

/** Names that end a key column: `customer_id`, `customerId`, `country_code`. */
const keyEnding = /^(.+?)(_?)(id|uuid|code|key|fk)(s?)$/i;
/** Columns that name people who did something: `created_by`, `approvedBy`. */
const actorEnding =
  /^(created|updated|modified|deleted|approved|assigned|granted|reviewed|uploaded|sent|closed)_?by$/i;
/** Names under which a table of people goes. */
const peopleNames = ['user', 'account', 'person', 'employee', 'member', 'staff'];

/**
 * Columns that look like a reference but have no foreign key: by their name (that of another table, in the singular, and `_id`) and a
 * type that is that of the table's key; pairs such as `owner_type`, `owner_id`. Guesses, and labelled so.
 * @param tables those of the application
 */
export function guessSoftReferences(catalog: Catalog, tables: readonly Table[]): SoftReferenceReport[] {
  const byName = new Map<string, Table[]>();
  for (const table of tables)
    for (const name of singularNames(table.ref.name, tables))
      byName.set(name, [...(byName.get(name) ?? []), table]);
  return tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      if (isKeyed(table, column)) return [];
      const guess = polymorphic(table, column) ?? byColumnName(catalog, table, column, byName);
      return guess ? [guess] : [];
    }),
  );
}

function isKeyed(table: Table, column: Column): boolean {
  const inForeignKey = table.foreignKeys.some((key) => key.columns.includes(column.name));
  const isOwnKey = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === column.name;
  const tellsRows = table.uniqueIndexes.some(
    (index) => index.columns.length === 1 && index.columns[0] === column.name,
  );
  return inForeignKey || isOwnKey || tellsRows;
}

/** `owner_id` beside `owner_type`: which table depends on the row. */
function polymorphic(table: Table, column: Column): SoftReferenceReport | undefined {
  const stem = /^(.+?)_?(id|uuid)$/i.exec(column.name)?.[1];
  const type =
    stem &&
    table.columns.find((other) =>
      new RegExp(`^${escape(stem)}_?(type|kind|table|class)$`, 'i').test(other.name),
    );
  if (!type) return undefined;
  return {
    table: table.ref,
    columns: [type.name, column.name],
    referencedColumns: [],
    source: 'guess',
    reason: `${type.name} says which table ${column.name} points at`,
  };
}

function byColumnName(
  catalog: Catalog,
  table: Table,
  column: Column,
  byName: ReadonlyMap<string, Table[]>,
): SoftReferenceReport | undefined {
  const key = keyEnding.exec(column.name);
  const stems = key ? stemsOf(key[1]!) : actorEnding.test(column.name) ? peopleNames : [];
  for (const stem of stems) {
    const candidates =
      byName.get(stem)?.filter((other) => tableKey(other.ref) !== tableKey(table.ref) || stems[0] !== stem) ??
      [];
    for (const target of candidates.sort((one, other) => nearness(table, other) - nearness(table, one))) {
      const referenced = referencedColumn(target, column, key?.[3]);
      if (!referenced) continue;
      return {
        table: table.ref,
        columns: [column.name],
        references: catalog.tables.get(tableKey(target.ref))!.ref,
        referencedColumns: [referenced.name],
        source: 'guess',
        reason: `named after ${target.ref.name}, and of the type of its ${referenced.name}`,
      };
    }
  }
  return undefined;
}

/** `billing_customer` may be a customer: the whole name first, then without its leading words. */
function stemsOf(name: string): string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter(Boolean);
  return words.map((_, index) => words.slice(index).join('_'));
}

function nearness(table: Table, other: Table): number {
  return table.ref.schema === other.ref.schema ? 1 : 0;
}

/** A key of one column with the same type, arrays of it included. */
function referencedColumn(target: Table, column: Column, ending: string | undefined): Column | undefined {
  const keys = target.uniqueIndexes.filter(
    (index) => index.columns.length === 1 && index.predicate === undefined,
  );
  const columns = keys.flatMap(
    (index) => target.columns.find((each) => each.name === index.columns[0]) ?? [],
  );
  const sameType = columns.filter((each) => comparableType(each) === comparableType(column));
  const byEnding = sameType.find(
    (each) => ending !== undefined && each.name.toLowerCase().endsWith(ending.toLowerCase()),
  );
  const primary = sameType.find((each) => target.primaryKey?.columns[0] === each.name);
  return byEnding ?? primary;
}

function comparableType(column: Column): string {
  const { ref } = column.baseType;
  const name = `${ref.schema}.${ref.name}`;
  if (/^pg_catalog\.int[248]$/.test(name)) return 'whole number';
  return /^pg_catalog\.(text|varchar|bpchar)$/.test(name) ? 'text' : name;
}

/** The name as it is, in the singular, and without a prefix that all tables of its schema share. */
function singularNames(name: string, tables: readonly Table[]): string[] {
  const plain = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  const prefix = /^[a-z0-9]+_/.exec(plain)?.[0];
  const shared =
    prefix !== undefined &&
    tables.length > 2 &&
    tables.every((table) => table.ref.name.toLowerCase().startsWith(prefix));
  const bare = shared ? plain.slice(prefix.length) : plain;
  return [...new Set([bare, singular(bare)])];
}

function singular(name: string): string {
  if (/ies$/.test(name)) return name.replace(/ies$/, 'y');
  if (/(ss|us|is)$/.test(name)) return name;
  if (/(x|ch|sh|ss|z)es$/.test(name)) return name.replace(/es$/, '');
  return name.replace(/s$/, '');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

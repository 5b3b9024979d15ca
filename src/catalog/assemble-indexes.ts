import { addTo, orUndefined, refOf } from './assembling.js';
import type { Index, UniqueIndex } from './model.js';
import type { IndexRow, KeyRow } from './rows.js';
import { tableKey } from './table-ref.js';

interface TableIndexes {
  uniqueIndexes: UniqueIndex[];
  indexes: Index[];
}

/** Joins indexes with the constraints they serve, and puts the primary key first. */
export function assembleIndexes(
  rows: readonly IndexRow[],
  keyRows: readonly KeyRow[],
): Map<string, TableIndexes> {
  const keys = new Map(keyRows.map((row) => [indexKey(row), row]));
  const unique = new Map<string, UniqueIndex[]>();
  const plain = new Map<string, Index[]>();
  for (const row of rows) {
    const table = tableKey(refOf(row));
    const key = keys.get(indexKey(row));
    if (row.is_unique || key) addTo(unique, table, uniqueIndexOf(row, key));
    else addTo(plain, table, indexOf(row));
  }
  const tables = new Set([...unique.keys(), ...plain.keys()]);
  return new Map(
    [...tables].map((table) => [
      table,
      { uniqueIndexes: primaryFirst(unique.get(table) ?? []), indexes: plain.get(table) ?? [] },
    ]),
  );
}

/** Index names are unique within a schema. */
function indexKey(row: IndexRow | KeyRow): string {
  return tableKey({ schema: row.schema_name, name: row.index_name });
}

function indexOf(row: IndexRow): Index {
  return {
    name: row.index_name,
    method: row.method,
    columns: row.columns,
    expressions: row.expressions ?? [],
    including: row.including ?? [],
    predicate: orUndefined(row.predicate),
  };
}

function uniqueIndexOf(row: IndexRow, key: KeyRow | undefined): UniqueIndex {
  return {
    ...indexOf(row),
    isPrimary: key?.is_primary ?? false,
    isConstraint: key !== undefined,
    nullsNotDistinct: row.nulls_not_distinct,
    deferrable: key?.deferrable ?? false,
    initiallyDeferred: key?.initially_deferred ?? false,
    withoutOverlaps: key?.without_overlaps ?? false,
  };
}

function primaryFirst(indexes: UniqueIndex[]): UniqueIndex[] {
  return [...indexes.filter((index) => index.isPrimary), ...indexes.filter((index) => !index.isPrimary)];
}

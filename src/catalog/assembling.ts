import type { OfTable } from './rows.js';
import { tableKey, type TableRef } from './table-ref.js';

/** SQL's null is an absent property in the model. */
export function orUndefined<Value>(value: Value | null): Value | undefined {
  return value ?? undefined;
}

export function refOf(row: OfTable): TableRef {
  return { schema: row.schema_name, name: row.table_name };
}

/** Collects the rows of each table, in the order of the query, by the table's key. */
export function groupByTable<Row extends OfTable, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) addTo(groups, tableKey(refOf(row)), itemOf(row));
  return groups;
}

export function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** The name behind one of the catalogue's one-letter codes. */
export function decode<Name>(codes: Readonly<Record<string, Name>>, code: string): Name {
  const name = codes[code];
  if (name === undefined) throw new Error(`unknown catalogue code '${code}'`);
  return name;
}

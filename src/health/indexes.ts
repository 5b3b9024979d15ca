import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  type Catalog,
  type Index,
  type Table,
} from '../catalog/index.js';
import type { MissingIndex, RedundantIndex } from './model.js';

/**
 * Foreign keys of large tables that no index serves.
 * @param fromRows rows, as the planner estimates them, from which on a table is large
 */
export function missingIndexes(catalog: Catalog, fromRows: number): MissingIndex[] {
  return [...catalog.tables.values()].flatMap((table) => {
    const count = table.rowEstimate ?? 0;
    if (count < fromRows) return [];
    return table.foreignKeys
      .filter((key) => !key.inherited && !indexesOf(table).some((index) => serves(index, key.columns)))
      .map((key) => ({
        table: formatTableRef(table.ref),
        columns: key.columns,
        references: formatTableRef(key.references),
        rows: count,
        statement: `create index on ${quoteTableRef(table.ref)} (${key.columns.map(quoteIdent).join(', ')});`,
      }));
  });
}

/** A whole, ordered index whose first columns are these, in any order. */
function serves(index: Index, columns: readonly string[]): boolean {
  if (index.predicate !== undefined || index.method !== 'btree') return false;
  const leading = index.columns.slice(0, columns.length);
  return columns.every((column) => leading.includes(column));
}

/** Indexes that enforce nothing and whose columns another one of the same kind starts with. */
export function redundantIndexes(catalog: Catalog): RedundantIndex[] {
  return [...catalog.tables.values()].flatMap((table) => {
    const all = indexesOf(table);
    return table.indexes.flatMap((index) => {
      const cover = all.find((other) => other !== index && covers(other, index));
      return cover ? [{ table: formatTableRef(table.ref), index: index.name, coveredBy: cover.name }] : [];
    });
  });
}

function covers(wide: Index, narrow: Index): boolean {
  if (wide.method !== narrow.method || wide.predicate !== narrow.predicate) return false;
  if (narrow.expressions.length > 0 || wide.expressions.length > 0 || narrow.including.length > 0)
    return false;
  if (!narrow.columns.every((column, position) => wide.columns[position] === column)) return false;
  // Of two equal ones only the later by name goes.
  return wide.columns.length > narrow.columns.length || 'isPrimary' in wide || wide.name < narrow.name;
}

function indexesOf(table: Table): Index[] {
  return [...table.uniqueIndexes, ...table.indexes];
}

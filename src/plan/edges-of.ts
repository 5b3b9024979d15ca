import type { Catalog, ForeignKey } from '../catalog/model.js';
import type { ForeignKeyEdge } from './model.js';

/**
 * One edge for each foreign key of the catalogue's tables, nullable ones and keys to the table itself included.
 * Keys that are not enforced count too: demo data keeps to them all the same.
 */
export function edgesOf(catalog: Pick<Catalog, 'tables'>): ForeignKeyEdge[] {
  return [...catalog.tables.values()].flatMap((table) => table.foreignKeys.map(edgeOf));
}

function edgeOf(key: ForeignKey): ForeignKeyEdge {
  return {
    kind: 'foreignKey',
    from: key.table,
    to: key.references,
    constraint: key.name,
    nullable: key.nullable,
    deferrable: key.deferrable,
  };
}

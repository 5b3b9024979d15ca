import type { ClientBase } from 'pg';
import { quoteIdent, tableKey, type Table, type TableRef } from '../catalog/index.js';
import { quoteLiteral } from '../marks/index.js';
import { newestOf, readApplied } from './applied.js';
import { loadReferenceSet } from './load.js';

/** By what the rows of a set are known in its table. */
export interface ReferenceKeys {
  system: string;
  set: string;
  table: TableRef;
  key: readonly string[];
}

/**
 * The keys of all sets that migrations have brought in.
 * @param root folder of the project
 * @throws {ReferenceSetError} where a file is gone
 */
export async function appliedKeys(client: ClientBase, root: string): Promise<ReferenceKeys[]> {
  return newestOf(await readApplied(client)).map(({ system, set, version }) => {
    const { header } = loadReferenceSet(root, system, set, version);
    return { system, set, table: header.table, key: header.key };
  });
}

/**
 * SQL condition that is true for rows that a version of a set has brought in or taken over.
 * @param types of the key's columns, as SQL text
 */
export function shippedCondition(
  { system, set, key }: Omit<ReferenceKeys, 'table'>,
  alias: string,
  types: ReadonlyMap<string, string>,
): string {
  const same = key.map(
    (name, position) =>
      `(change.key::json ->> ${position})::${types.get(name)} = ${alias}.${quoteIdent(name)}`,
  );
  return `exists (
        select from seed.reference_change as change
        where change.schema_name = ${quoteLiteral(system)} and change.set_name = ${quoteLiteral(set)} and ${same.join(' and ')}
      )`;
}

/** SQL condition that is true for the reference rows of a table, whatever set they are of; undefined where it has no set. */
export function referenceCondition(
  table: Table,
  alias: string,
  references: readonly ReferenceKeys[],
): string | undefined {
  const types = new Map(table.columns.map((column) => [column.name, column.type]));
  const sets = references.filter((one) => tableKey(one.table) === tableKey(table.ref));
  if (sets.length === 0) return undefined;
  return `(${sets.map((one) => shippedCondition(one, alias, types)).join(' or ')})`;
}

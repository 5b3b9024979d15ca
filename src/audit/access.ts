import type { Client } from 'pg';
import { tableKey, type Table } from '../catalog/index.js';

/**
 * Whether the runtime schema is there and this role may read it. Without it the database is like any other.
 */
export async function hasRuntime(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `select exists (
       select from pg_catalog.pg_class as class
       join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
       where namespace.nspname = 'seed' and class.relname = 'ledger'
         and has_schema_privilege(namespace.oid, 'usage') and has_table_privilege(class.oid, 'select')
     ) as found`,
  );
  return rows[0]!.found;
}

/** What the role may see of the tables, by `tableKey`. */
export interface Access {
  /** It may not read them. */
  readonly closed: ReadonlySet<string>;
  /** Row security decides which rows it sees. */
  readonly filtered: ReadonlySet<string>;
}

/** Asks what the connected role may see of tables. */
export async function readAccess(client: Client, tables: readonly Table[]): Promise<Access> {
  const { rows } = await client.query<{ key: string; readable: boolean; filtered: boolean }>(
    `select
       given.key,
       has_schema_privilege(namespace.oid, 'usage') and has_table_privilege(class.oid, 'select') as readable,
       row_security_active(class.oid) as filtered
     from unnest($1::text[], $2::text[], $3::text[]) as given (key, schema_name, table_name)
     join pg_catalog.pg_namespace as namespace on namespace.nspname = given.schema_name
     join pg_catalog.pg_class as class
       on class.relnamespace = namespace.oid
       and class.relname = given.table_name`,
    [
      tables.map(({ ref }) => tableKey(ref)),
      tables.map(({ ref }) => ref.schema),
      tables.map(({ ref }) => ref.name),
    ],
  );
  const keysWhere = (holds: (row: { readable: boolean; filtered: boolean }) => boolean) =>
    new Set(rows.filter(holds).map(({ key }) => key));
  return {
    closed: keysWhere((row) => !row.readable),
    filtered: keysWhere((row) => row.readable && row.filtered),
  };
}

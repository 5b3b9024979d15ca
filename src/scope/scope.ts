import type { Knex } from 'knex';
import { formatTableRef, type Catalog, type Queryable, type Table } from '../catalog/index.js';
import { UsageError } from '../errors.js';
import { nearest } from '../nearest.js';

/**
 * Schemas of the application: all but the server's own, the runtime schema `seed`, those of extensions, and those without any table.
 * @param only names to choose among them; undefined: all
 * @returns sorted
 * @throws {UsageError} for a name that does not exist
 */
export async function applicationSchemas(client: Queryable, only?: readonly string[]): Promise<string[]> {
  const { rows } = (await client.query(
    `select namespace.nspname as name,
       exists (select from pg_catalog.pg_class where relnamespace = namespace.oid and relkind in ('r', 'p')) as has_tables
     from pg_catalog.pg_namespace as namespace
     where namespace.nspname <> 'information_schema' and namespace.nspname !~ '^pg_' and namespace.nspname <> 'seed'
       and not exists (
         select from pg_catalog.pg_depend
         where classid = 'pg_catalog.pg_namespace'::regclass and objid = namespace.oid and deptype = 'e'
       )
     order by namespace.nspname collate "C"`,
  )) as { rows: { name: string; has_tables: boolean }[] };
  if (!only) return rows.filter((row) => row.has_tables).map((row) => row.name);
  const names = rows.map((row) => row.name);
  for (const name of only) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    throw new UsageError(`There is no schema ${name} in this database.`, {
      nextStep: meant ? `Did you mean ${meant}?` : `Schemas: ${names.join(', ') || 'none'}.`,
    });
  }
  return [...new Set(only)].sort();
}

/**
 * The tables that somebody could want rows in: partitions (their parent takes the rows), foreign tables, tables of extensions and
 * Knex's own are left out.
 * @param knex whose configuration may name its tables otherwise
 * @returns in the catalogue's order
 */
export function applicationTables(catalog: Catalog, knex?: Knex): Table[] {
  const own = knexTables(knex);
  return [...catalog.tables.values()].filter(
    (table) =>
      table.kind !== 'foreign' &&
      !table.partitionOf &&
      table.extension === undefined &&
      !own.has(table.ref.name) &&
      !own.has(formatTableRef(table.ref)),
  );
}

function knexTables(knex?: Knex): Set<string> {
  const config = knex?.client.config as Knex.Config | undefined;
  const name = config?.migrations?.tableName ?? 'knex_migrations';
  const schema = config?.migrations?.schemaName;
  const table = schema === undefined ? name : `${schema}.${name}`;
  return new Set([table, `${table}_lock`]);
}

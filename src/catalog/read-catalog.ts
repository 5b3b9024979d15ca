import { ownSql } from '../package-root.js';
import { assembleCatalog } from './assemble-catalog.js';
import type { Catalog } from './model.js';
import type { CatalogRows } from './rows.js';

/** What is needed of a connection: a `pg` Client, PoolClient or Pool will do. */
export interface Queryable {
  // The driver's own signature: what a row holds is known only to whoever wrote the query.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  query(text: string, values?: any[]): Promise<{ rows: any[] }>;
}

/** One file of `sql/introspect/` for each. */
const PARTS: readonly (keyof CatalogRows)[] = [
  'schemas',
  'tables',
  'columns',
  'column_types',
  'types',
  'keys',
  'indexes',
  'foreign_keys',
  'checks',
  'exclusions',
  'sequences',
  'partitions',
  'triggers',
  'row_estimates',
];

/**
 * Reads everything that the database says about these schemas, in one round trip and one snapshot. Needs no privilege
 * on any of them. A schema that does not exist is left out of `catalog.schemas`.
 *
 * ```ts
 * const catalog = await readCatalog(client, ['app']);
 * catalog.tables.get(tableKey({ schema: 'app', name: 'client' }))?.foreignKeys;
 * ```
 */
export async function readCatalog(db: Queryable, schemas: readonly string[]): Promise<Catalog> {
  const results: unknown = await db.query(catalogStatements(schemas));
  const [, catalog] = results as { rows: Record<keyof CatalogRows | 'server_version', string>[] }[];
  const { server_version, ...parts } = catalog!.rows[0]!;
  const rows = Object.fromEntries(PARTS.map((part) => [part, JSON.parse(parts[part])]));
  return assembleCatalog(Number(server_version), rows as unknown as CatalogRows);
}

/**
 * Three statements in one message. Compiling the query would take seven seconds, running it takes a tenth of one:
 * the first switches the compiler off and the last puts it back, in case the caller is in a transaction. Outside one
 * the setting goes with the message, which the server treats as a transaction.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-MULTI-STATEMENT
 */
function catalogStatements(schemas: readonly string[]): string {
  return [
    `select set_config('seedwright.jit', current_setting('jit'), true), set_config('jit', 'off', true)`,
    catalogQuery().replaceAll('$1::text[]', () => textArray(schemas)),
    `select set_config('jit', current_setting('seedwright.jit'), true)`,
  ].join(';\n');
}

let builtQuery: string | undefined;

/**
 * All files as subqueries of one statement, each part as JSON text. Text, because an application may have given the
 * driver a JSON parser of its own.
 */
function catalogQuery(): string {
  const version = `select current_setting('server_version_num') as server_version`;
  builtQuery ??= [version, ...PARTS.map(subquery)].join(',\n');
  return builtQuery;
}

function subquery(part: keyof CatalogRows): string {
  const text = ownSql(`introspect/${part}.sql`);
  return `(select coalesce(json_agg(part), '[]')::text from (\n${text}\n) as part) as ${part}`;
}

/**
 * A message of several statements takes no parameters, so the names go in as text.
 * `E''` reads the same whatever `standard_conforming_strings` says.
 */
function textArray(items: readonly string[]): string {
  const literals = items.map((item) => `E'${item.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`);
  return `array[${literals.join(', ')}]::text[]`;
}

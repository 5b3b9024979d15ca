import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { Client, QueryResultRow } from 'pg';
import { readCatalog, tableKey, type Catalog } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { connectionsOf, describeTarget, explained } from '../database/index.js';
import { packageRoot } from '../package-root.js';
import type { Project } from '../project/index.js';
import { applicationSchemas } from '../scope/index.js';
import { checkForeignKeys } from '../verify/index.js';
import { explainQuery } from './explain.js';
import { missingIndexes, redundantIndexes } from './indexes.js';
import type { HealthFailure, HealthLimits, HealthReport, QueryHealth } from './model.js';
import { queryFiles } from './query-files.js';
import { sequenceUse } from './sequences.js';

export interface HealthOptions {
  /** Schemas to look at; undefined: all of the application. */
  readonly schemas?: readonly string[];
  readonly limits?: Partial<HealthLimits>;
}

/** A query that runs longer is broken off: a page would not wait for it either. */
const timeout = '30s';
/** Shares above which something is worth a word, or a failure. */
const shares = { dead: 0.2, sequenceShown: 0.5, sequenceFailed: 0.9, connectionsFailed: 0.9 };
/** Fewer dead rows are not worth a vacuum. */
const fewDead = 1000;

/**
 * Runs the documented queries of a project, `sql/queries/<system>/**.sql`, and looks at indexes, dead rows, orphans, sequences and
 * connections. Only reads: everything runs in one read-only transaction.
 * @throws {UsageError} for a schema that does not exist, or a query file without a title
 * @throws {TargetError} where the database cannot be reached
 */
export async function health(
  knex: Knex,
  project: Project,
  settings: Settings,
  options: HealthOptions = {},
): Promise<HealthReport> {
  const started = performance.now();
  const limits = { milliseconds: 100, rows: 5000, ...options.limits };
  const systems = [...new Set(project.phases.map((phase) => phase.system))].filter(
    (system) => !settings.systems || settings.systems.includes(system),
  );
  const files = queryFiles(project.root, systems);
  return explained(() =>
    connectionsOf(knex).use(async (client) => {
      await client.query('begin transaction read only');
      try {
        // Pages run with the server's settings, except that a report must not hang.
        await client.query(`set local statement_timeout = '${timeout}'; set local timezone = 'UTC'`);
        const queries: QueryHealth[] = [];
        for (const file of files) queries.push(await explainQuery(client, file, limits.rows));
        const schemas = await applicationSchemas(client, options.schemas);
        const catalog = await readCatalog(client, schemas);
        const report = await surroundings(
          client,
          catalog,
          limits,
          new Set(queries.flatMap(({ indexes }) => indexes)),
        );
        const whole = { ...report, target: await describeTarget(client), schemas, limits, queries };
        return { ...whole, failures: failuresOf(whole), durationMs: Math.round(performance.now() - started) };
      } finally {
        await client.query('rollback').catch(() => undefined);
      }
    }),
  );
}

type Surroundings = Omit<
  HealthReport,
  'target' | 'schemas' | 'limits' | 'queries' | 'failures' | 'durationMs'
>;

/** @param used indexes that the documented queries have just used: the collector may not know yet */
async function surroundings(
  client: Client,
  catalog: Catalog,
  limits: HealthLimits,
  used: ReadonlySet<string>,
): Promise<Surroundings> {
  const { schemas } = catalog;
  const indexes = await facts<{
    schema_name: string;
    table_name: string;
    index_name: string;
    scans: string;
    bytes: string;
    since: Date | null;
  }>(client, 'indexes', schemas);
  const tables = await facts<{
    schema_name: string;
    table_name: string;
    live_rows: string;
    dead_rows: string;
  }>(client, 'tables', schemas);
  const [server] = await facts<{
    connections: string;
    max_connections: number;
    bytes: string;
    cache_hits: string | null;
  }>(client, 'server');
  const drawn = await facts<{ schema_name: string; sequence_name: string; last_value: string | null }>(
    client,
    'sequences',
    schemas,
  );
  const sequences = sequenceUse(catalog, drawn);
  const keys = await checkForeignKeys(client, catalog);
  const plain = new Set(
    [...catalog.tables.values()].flatMap((table) =>
      table.indexes.map((index) => `${tableKey(table.ref)}/${index.name}`),
    ),
  );
  return {
    unused: indexes
      .filter((row) => row.scans === '0' && !used.has(row.index_name))
      .filter((row) =>
        plain.has(`${tableKey({ schema: row.schema_name, name: row.table_name })}/${row.index_name}`),
      )
      .map((row) => ({
        table: `${row.schema_name}.${row.table_name}`,
        index: row.index_name,
        bytes: Number(row.bytes),
      })),
    missing: missingIndexes(catalog, limits.rows),
    redundant: redundantIndexes(catalog),
    dead: tables
      .map((row) => ({
        table: `${row.schema_name}.${row.table_name}`,
        live: Number(row.live_rows),
        dead: Number(row.dead_rows),
      }))
      .filter((row) => row.dead >= fewDead && row.dead > shares.dead * (row.live + row.dead)),
    orphans: keys.findings.map(({ subject, message, rows }) => ({
      table: subject,
      message,
      rows: rows ?? 0,
    })),
    sequences: sequences.filter((each) => each.used > shares.sequenceShown),
    fullest: sequences[0],
    counts: {
      tables: tables.length,
      indexes: indexes.length,
      foreignKeys: keys.count,
      sequences: drawn.length,
    },
    connections: { used: Number(server!.connections), limit: server!.max_connections },
    bytes: Number(server!.bytes),
    cacheHits: server!.cache_hits === null ? undefined : Number(server!.cache_hits),
    statisticsSince: indexes[0]?.since ?? undefined,
  };
}

/** Runs `sql/health/<name>.sql`. */
async function facts<Row extends QueryResultRow>(
  client: Client,
  name: string,
  schemas?: string[],
): Promise<Row[]> {
  const text = readFileSync(join(packageRoot, 'sql', 'health', `${name}.sql`), 'utf8');
  const { rows } = await client.query<Row>(text, schemas ? [schemas] : []);
  return rows;
}

function failuresOf(report: Omit<HealthReport, 'failures' | 'durationMs'>): HealthFailure[] {
  const { queries, limits, orphans, sequences, connections } = report;
  const found: [HealthFailure, boolean][] = [
    ['failed queries', queries.some((query) => query.error !== undefined)],
    ['slow queries', queries.some((query) => (query.milliseconds ?? 0) > limits.milliseconds)],
    ['empty queries', queries.some((query) => query.error === undefined && query.rows === 0)],
    ['orphans', orphans.length > 0],
    ['sequences', sequences.some((each) => each.used > shares.sequenceFailed)],
    ['connections', connections.used > shares.connectionsFailed * connections.limit],
  ];
  return found.flatMap(([word, is]) => (is ? [word] : []));
}

import type { Client } from 'pg';
import { tableKey, type TableRef } from '../catalog/index.js';
import { TargetError } from '../errors.js';

/** What the ledger says of one table. */
export interface LedgerEntry {
  table: TableRef;
  phase: string;
  file: string;
  checksum: string;
  /** As in the header: `is_mock`, `text name`, ... */
  mark: string;
  target: number;
  /** At which the file ran; less than that of the run where a bound on students shrinks the table. */
  scale: number;
  /** Students at scale 1 that the table hangs on. */
  students?: number;
  /** Demo rows counted after the last run. */
  rows: number;
  written: number;
  complete: boolean;
  /** Rows that triggers of other tables wrote are noted in seed.demo_row, whatever the mark. */
  noted: boolean;
  durationMs: number;
  finishedAt: Date;
}

/** An entry to be written; the server adds the time. */
export type NewLedgerEntry = Omit<LedgerEntry, 'finishedAt' | 'noted'>;

/** The function that came last into `sql/runtime/`: a schema without it was made by an older toolkit. */
const newestFunction = 'seed.password_hash(bigint)';

/** Whether the runtime schema is there, and has all that this toolkit calls. */
export async function runtimeState(client: Client): Promise<'missing' | 'old' | 'current'> {
  const { rows } = await client.query<{ found: boolean; current: boolean }>(
    "select to_regclass('seed.ledger') is not null as found, to_regprocedure($1) is not null as current",
    [newestFunction],
  );
  const { found, current } = rows[0]!;
  return !found ? 'missing' : current ? 'current' : 'old';
}

/**
 * @throws {TargetError} where the database has not been migrated, or by an older toolkit
 */
export async function assertRuntime(client: Client): Promise<void> {
  const state = await runtimeState(client);
  if (state === 'current') return;
  throw state === 'missing'
    ? new TargetError('The database has no runtime schema "seed".', {
        nextStep: 'Migrate first: npx knex migrate:latest (npm run db:seed does both).',
      })
    : new TargetError('The runtime schema "seed" was made by an older toolkit.', {
        nextStep: 'Let this one bring in what is new: npx seedwright migrate.',
      });
}

/** The whole ledger by {@link tableKey}. */
export async function readLedger(client: Client): Promise<Map<string, LedgerEntry>> {
  const { rows } = await client.query<Record<string, string | number | boolean | Date>>(
    `select schema_name, table_name, phase, file, checksum, mark, target, scale, students, rows, written, complete, noted, duration_ms, finished_at
     from seed.ledger`,
  );
  return new Map(
    rows.map((row) => {
      const table = { schema: String(row.schema_name), name: String(row.table_name) };
      const entry: LedgerEntry = {
        table,
        phase: String(row.phase),
        file: String(row.file),
        checksum: String(row.checksum),
        mark: String(row.mark),
        target: Number(row.target),
        scale: Number(row.scale),
        students: row.students === null ? undefined : Number(row.students),
        rows: Number(row.rows),
        written: Number(row.written),
        complete: row.complete === true,
        noted: row.noted === true,
        durationMs: Number(row.duration_ms),
        finishedAt: row.finished_at as Date,
      };
      return [tableKey(table), entry];
    }),
  );
}

/** Writes one entry; to be called in the transaction that wrote the rows. */
export async function writeLedger(
  client: Client,
  entry: NewLedgerEntry,
  runId: string | undefined,
): Promise<void> {
  await client.query(
    `insert into seed.ledger (
       schema_name, table_name, phase, file, checksum, mark, target, scale, students, rows, written, complete, duration_ms, run_id
     )
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (schema_name, table_name) do update set
       phase = excluded.phase,
       file = excluded.file,
       checksum = excluded.checksum,
       mark = excluded.mark,
       target = excluded.target,
       scale = excluded.scale,
       students = excluded.students,
       rows = excluded.rows,
       written = excluded.written,
       complete = excluded.complete,
       duration_ms = excluded.duration_ms,
       run_id = excluded.run_id,
       finished_at = clock_timestamp()`,
    [
      entry.table.schema,
      entry.table.name,
      entry.phase,
      entry.file,
      entry.checksum,
      entry.mark,
      entry.target,
      entry.scale,
      entry.students,
      entry.rows,
      entry.written,
      entry.complete,
      entry.durationMs,
      runId,
    ],
  );
}

/** Notes that a table has demo rows that no file of its own has made; an entry that is there keeps all else. */
export async function noteSideEffect(
  client: Client,
  table: TableRef,
  source: { phase: string; path: string },
  scale: number,
): Promise<void> {
  await client.query(
    `insert into seed.ledger (
       schema_name, table_name, phase, file, checksum, mark, target, scale, rows, written, complete, noted, duration_ms
     )
     values ($1, $2, $3, $4, '', 'ledger', 0, $5, 0, 0, true, true, 0)
     on conflict (schema_name, table_name) do update set noted = true where not ledger.noted`,
    [table.schema, table.name, source.phase, source.path, scale],
  );
}

/** Notes that the second statement of a file has run. */
export async function completeLedger(client: Client, table: TableRef): Promise<void> {
  await client.query(
    'update seed.ledger set complete = true where schema_name = $1 and table_name = $2 and not complete',
    [table.schema, table.name],
  );
}

/** Starts the record of a run; returns its id. */
export async function startRun(client: Client, command: string, scale: number): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'insert into seed.run (command, scale) values ($1, $2) returning id',
    [command, scale],
  );
  return rows[0]!.id;
}

/** Ends the record of a run. Commits durably, and with it everything before. */
export async function finishRun(
  client: Client,
  id: string,
  outcome: 'done' | 'short' | 'failed',
  rows: number,
): Promise<void> {
  await client.query(
    'update seed.run set finished_at = clock_timestamp(), outcome = $2, rows = $3 where id = $1',
    [id, outcome, rows],
  );
}

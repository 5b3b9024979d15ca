import type { Client } from 'pg';
import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  tableKey,
  type Catalog,
  type Table,
} from '../catalog/index.js';
import type { Connections } from '../database/index.js';
import { demoCondition, formatMark, quoteLiteral, sharedParents, type Marks } from '../marks/index.js';
import {
  applyParameters,
  completeLedger,
  scaleFor,
  writeLedger,
  type RunParameters,
} from '../runtime/index.js';
import type { CheckedFile } from '../seedfile/index.js';
import { runNotingSideEffects } from '../triggers/index.js';
import { FillError, fillError } from './failure.js';
import { studentsOf, targetOf } from './unit.js';

/** What every step of a run needs. */
export interface FillContext {
  connections: Connections;
  catalog: Catalog;
  marks: Marks;
  parameters: RunParameters;
  runId: string;
}

/** Rows that a step wrote and found. */
export interface Filled {
  written: number;
  /** Demo rows per `tableKey`. */
  rows: Map<string, number>;
  durationMs: number;
}

/**
 * Runs the insert of a file in a transaction of its own: rows, sequences and ledger entry come together or not at all.
 * @throws {FillError} where the server refuses it, or where rows come without their mark
 */
export async function fillTables(context: FillContext, checked: CheckedFile): Promise<Filled> {
  return inTransaction(context, checked, 0, async (client, run) => {
    const started = performance.now();
    const inserted = await runNotingSideEffects(client, sourceOf(context, checked), run);
    const rows = new Map<string, number>();
    let written = 0;
    for (const header of checked.file.tables) {
      const table = context.catalog.tables.get(tableKey(header.table))!;
      const counted = await countWritten(client, table, context, inserted);
      if (counted.unmarked > 0) throw unmarked(checked, table, counted.unmarked);
      if (counted.written > 0) {
        await alignSequences(client, table, checked, context.catalog);
        // Now, not at the end: files that read this table are planned by its statistics. A role that does not own it
        // gets a warning from the server, no error.
        await client.query(`analyze ${quoteTableRef(table.ref)}`);
      }
      rows.set(tableKey(header.table), counted.demo);
      written += counted.written;
      const durationMs = Math.round(performance.now() - started);
      await writeLedger(
        client,
        {
          table: header.table,
          phase: checked.file.phase,
          file: checked.file.path,
          checksum: checked.file.checksum,
          mark: formatMark(header.mark),
          target: targetOf(header, checked, context.parameters),
          scale: scaleFor(context.parameters, studentsOf(header, checked)),
          students: studentsOf(header, checked),
          rows: counted.demo,
          written: counted.written,
          complete: checked.sql.statements.length === 1,
          durationMs,
        },
        context.runId,
      );
    }
    return { written, rows, durationMs: Math.round(performance.now() - started) };
  });
}

function sourceOf(context: FillContext, { file }: CheckedFile): Parameters<typeof runNotingSideEffects>[1] {
  const tables = file.tables.map(({ table }) => context.catalog.tables.get(tableKey(table))!);
  return {
    tables,
    phase: file.phase,
    path: file.path,
    marks: context.marks,
    scale: context.parameters.scale,
  };
}

/**
 * Runs the second statement of a file, once all that it reads is there.
 * @throws {FillError} as `fillTables`
 */
export async function completeTables(context: FillContext, checked: CheckedFile): Promise<Filled> {
  return inTransaction(context, checked, 1, async (client, run) => {
    const started = performance.now();
    const written = await run();
    for (const { table: ref } of checked.file.tables) {
      const table = context.catalog.tables.get(tableKey(ref))!;
      const counted = await countWritten(client, table, context, written);
      if (counted.unmarked > 0) throw unmarked(checked, table, counted.unmarked);
      await completeLedger(client, ref);
    }
    return { written, rows: new Map<string, number>(), durationMs: Math.round(performance.now() - started) };
  });
}

/** The work gets the client and a function that runs the file's own statement and returns its row count. */
async function inTransaction(
  context: FillContext,
  checked: CheckedFile,
  index: 0 | 1,
  work: (client: Client, run: () => Promise<number>) => Promise<Filled>,
): Promise<Filled> {
  const statement = checked.sql.statements[index]!;
  try {
    return await context.connections.transaction(async (client) => {
      await applyParameters(client, context.parameters);
      return work(client, async () => (await client.query(statement.text)).rowCount ?? 0);
    });
  } catch (error) {
    throw fillError(error, checked.file, statement.offset, formatTableRef(checked.file.tables[0]!.table));
  }
}

/**
 * Counts the demo rows of a table and, among the rows that this transaction wrote, those without a mark: xmin is the
 * transaction that made a row version (manual, "System Columns").
 */
async function countWritten(
  client: Client,
  table: Table,
  context: FillContext,
  inserted: number,
): Promise<{ demo: number; written: number; unmarked: number }> {
  const shared = sharedParents(context.marks, context.catalog);
  const demo = demoCondition(table, 'row_of', context.marks, context.catalog, shared.parents);
  const mine = inserted === 0 ? 'false' : 'row_of.xmin = pg_current_xact_id()::xid';
  // Materialized, so that the mark of a row is looked for once.
  const marked = `marked as materialized (select ${demo} as is_demo, ${mine} as is_mine from ${quoteTableRef(table.ref)} as row_of)`;
  const { rows } = await client.query<Record<'demo' | 'written' | 'unmarked', string>>(`
    with ${[...shared.ctes, marked].join(',\n')}
    select
      count(*) filter (where is_demo) as demo,
      count(*) filter (where is_mine) as written,
      count(*) filter (where is_mine and not is_demo) as unmarked
    from marked`);
  return {
    demo: Number(rows[0]!.demo),
    written: Number(rows[0]!.written),
    unmarked: Number(rows[0]!.unmarked),
  };
}

function unmarked(checked: CheckedFile, table: Table, count: number): FillError {
  const header = checked.file.tables.find((candidate) => tableKey(candidate.table) === tableKey(table.ref))!;
  return new FillError(
    `${checked.file.path}:${header.lines.mark ?? 1}:1 ${count} row${count === 1 ? '' : 's'} of ${formatTableRef(table.ref)} would come or change without a mark; nothing was written.`,
    {
      file: checked.file.path,
      line: header.lines.mark,
      column: 1,
      table: formatTableRef(table.ref),
      nextStep: 'Let the file write the mark that its header promises, and touch no real row.',
    },
  );
}

/** Numbers given explicitly leave a sequence behind; the next insert of the application would collide. */
async function alignSequences(
  client: Client,
  table: Table,
  checked: CheckedFile,
  catalog: Catalog,
): Promise<void> {
  const given =
    checked.sql.inserts.find((insert) => tableKey(insert.table) === tableKey(table.ref))?.columns ?? [];
  for (const sequence of catalog.sequences.values()) {
    const feeds = sequence.feeds.find(
      (feed) => tableKey(feed.table) === tableKey(table.ref) && given.includes(feed.column),
    );
    if (!feeds || Number(sequence.increment) < 0) continue;
    await client.query(
      `select setval(${quoteLiteral(quoteTableRef(sequence.ref))}, greatest(
         (select last_value from ${quoteTableRef(sequence.ref)}),
         (select max(${quoteIdent(feeds.column)}) from ${quoteTableRef(table.ref)})
       ))`,
    );
  }
}

import type { Client } from 'pg';
import { isConnectionLost, type Connections, type ServerError } from '../database/index.js';

/** A question to the server about one table. */
export interface Statement {
  /** `tableKey` of the table. */
  readonly key: string;
  /** A select that gives one row with one text, `answer`. */
  readonly sql: string;
}

/** What came back, by key; each statement has an entry in one of the two. */
export interface Answers {
  readonly answers: Map<string, string>;
  /** What the server says against a statement. */
  readonly failures: Map<string, string>;
}

/** Statements in one message. Each locks its table and indexes until the end of it; the server's lock table is finite. */
const batchSize = 200;

/** Connections at once; more would only wait for the server's processors. */
const workers = 2;

/** Runs statements in few round trips, read-only. Where one fails, the others still have their answers. */
export async function runBatches(
  connections: Connections,
  statements: readonly Statement[],
): Promise<Answers> {
  const result: Answers = { answers: new Map(), failures: new Map() };
  const batches: Statement[][] = [];
  for (let at = 0; at < statements.length; at += batchSize)
    batches.push(statements.slice(at, at + batchSize));
  const work = () =>
    connections.use(async (client) => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) await runBatch(client, batch, result);
    });
  await Promise.all(Array.from({ length: Math.min(workers, connections.limit, batches.length) }, work));
  return result;
}

/** Halves a batch that fails until the statement that fails is alone. */
async function runBatch(client: Client, batch: Statement[], result: Answers): Promise<void> {
  try {
    const rows = await ask(client, batch);
    batch.forEach(({ key }, index) => result.answers.set(key, rows[index]!));
  } catch (error) {
    if (!isAboutStatements(error)) throw error;
    const [only, ...others] = batch;
    if (others.length === 0) {
      result.failures.set(only!.key, (error as Error).message);
      return;
    }
    const half = Math.ceil(batch.length / 2);
    await runBatch(client, batch.slice(0, half), result);
    await runBatch(client, batch.slice(half), result);
  }
}

async function ask(client: Client, batch: Statement[]): Promise<string[]> {
  // Short queries, many of them: compiling would take longer than running.
  const message = ['begin transaction read only', 'set local jit = off', ...batch.map(({ sql }) => sql)].join(
    ';\n',
  );
  try {
    const results = (await client.query(message)) as unknown as { rows: { answer: string }[] }[];
    return results.slice(2).map(({ rows }) => rows[0]!.answer);
  } finally {
    // The connection may be gone; the first error is the one that tells.
    await client.query('rollback').catch(() => undefined);
  }
}

/** The server refused a statement: the error has an SQLSTATE, and the connection still stands. */
function isAboutStatements(error: unknown): boolean {
  return /^[0-9A-Z]{5}$/.test((error as ServerError).code ?? '') && !isConnectionLost(error);
}

import type { Client } from 'pg';
import type { ServerError } from '../database/index.js';
import { quoteTableRef } from '../catalog/index.js';
import type { CheckedFile } from './check.js';
import type { SeedFile } from './load.js';
import { offsetOfPosition, positionAt, type Problem } from './problem.js';

const prefix = 'prepare seedwright_check as ';

/**
 * Lets the server itself analyse statements without running them: unknown columns and functions, types that do not fit.
 * @returns what the server says against them
 */
export async function prepareFiles(client: Client, files: CheckedFile[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  const inTransaction = await isInTransaction(client);
  for (const { file, sql } of files) {
    problems.push(...(await prepareConditions(client, file, inTransaction)));
    for (const statement of sql.statements) {
      const complaint = await prepare(client, statement.text, inTransaction);
      if (!complaint) continue;
      const offset =
        statement.offset +
        Math.max(0, offsetOfPosition(prefix + statement.text, complaint.position) - prefix.length);
      const code = complaint.code ? ` (SQLSTATE ${complaint.code})` : '';
      problems.push({
        file: file.path,
        ...positionAt(file.text, offset),
        message: `${complaint.message}${code}`,
        nextStep: complaint.hint,
      });
    }
  }
  return problems;
}

/** Conditions of minimums: they run as part of a query of our own. */
async function prepareConditions(client: Client, file: SeedFile, inTransaction: boolean): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { per, where, line } of file.tables.flatMap((table) => table.minimums)) {
    if (where === undefined) continue;
    const query = `select from ${quoteTableRef(per)} where (${where})`;
    const complaint = await prepare(client, query, inTransaction);
    if (!complaint) continue;
    const message = `condition of the minimum: ${complaint.message} (SQLSTATE ${complaint.code})`;
    problems.push({ file: file.path, line, column: 1, message, nextStep: complaint.hint });
  }
  return problems;
}

/** Where the caller's transaction has begun already, a savepoint keeps a complaint from ending it. */
async function prepare(
  client: Client,
  text: string,
  inTransaction: boolean,
): Promise<ServerError | undefined> {
  if (inTransaction) await client.query('savepoint seedwright_check');
  try {
    await client.query(prefix + text);
    await client.query('deallocate seedwright_check');
    return undefined;
  } catch (error) {
    if (inTransaction) await client.query('rollback to savepoint seedwright_check');
    if (!(error as ServerError).code) throw error;
    return error as ServerError;
  }
}

async function isInTransaction(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ open: boolean }>(
    'select statement_timestamp() <> transaction_timestamp() as open',
  );
  return rows[0]!.open;
}

import { isConnectionLost, sqlstate, type ServerError } from '../database/index.js';
import { SeedwrightError } from '../errors.js';
import { offsetOfPosition, positionAt, type SeedFile } from '../seedfile/index.js';

/** A statement that the server refused. The rows of its table are as they were. */
export class FillError extends SeedwrightError {}

const nextSteps: Record<string, string> = {
  [sqlstate.notNullViolation]:
    "A parent was not found, or a value is missing: run the statement's CTEs in psql and look for the null.",
  [sqlstate.foreignKeyViolation]:
    'The row it points at is missing: find parents by a left join on their natural key.',
  [sqlstate.uniqueViolation]:
    "Another unique key than the guard's is in the way: guard that one, or make the values differ. A real row may hold them.",
  [sqlstate.checkViolation]: 'Let the file keep to the check constraint.',
  [sqlstate.insufficientPrivilege]:
    'Let the owner grant it, or connect with a role that may (see "Privileges" in the README).',
  [sqlstate.undefinedTable]: 'Migrate the database (npx knex migrate:latest), or correct the name.',
  [sqlstate.undefinedColumn]: 'Correct the column, or migrate the database.',
  [sqlstate.undefinedFunction]: 'Correct the call; the seed.* functions are described in sql/runtime/.',
  [sqlstate.invalidColumnReference]: 'Name the columns of a unique key in `on conflict (...)`.',
  [sqlstate.diskFull]: 'Free disk space on the server, then run again: it resumes here.',
  [sqlstate.queryCanceled]: 'Raise statement_timeout or lower SEED_SCALE, then run again: it resumes here.',
  [sqlstate.deadlockDetected]: 'Another session locked the same rows; run again: it resumes here.',
};

/**
 * Turns what the server says into an error that points at the file.
 * @param offset where the statement starts in the file
 */
export function fillError(error: unknown, file: SeedFile, offset: number, table: string): FillError {
  if (error instanceof FillError) return error;
  const server = error as ServerError;
  const place = positionAt(file.text, offset + offsetOfPosition(file.text.slice(offset), server.position));
  const lost = isConnectionLost(error);
  const message = [
    `${file.path}:${place.line}:${place.column} ${table}: ${server.message}${server.code ? ` (SQLSTATE ${server.code})` : ''}`,
    ...(server.detail ? [`    detail: ${server.detail}`] : []),
    ...(server.hint ? [`    hint: ${server.hint}`] : []),
    ...(server.constraint ? [`    constraint: ${server.constraint}`] : []),
    ...(server.position ? [`    ${excerpt(file.text, place.line, place.column)}`] : []),
  ].join('\n');
  const nextStep = lost
    ? 'Check the server and the network, then run again: it resumes here.'
    : (nextSteps[server.code ?? ''] ?? 'Correct the file, then run again: it resumes here.');
  return new FillError(
    message,
    { file: file.path, ...place, table, constraint: server.constraint, code: server.code, nextStep },
    { cause: error },
  );
}

/** The line with a caret under the column. */
function excerpt(text: string, line: number, column: number): string {
  const source = text.split('\n')[line - 1] ?? '';
  return `${source}\n    ${' '.repeat(Math.max(0, column - 1))}^`;
}

import type { Column, Table } from '../../catalog/index.js';
import { columnOf, type Question, type Subject } from './question.js';

/** Rows from which on it is worth a remark that a nullable column was never left out. */
const rowsToExpectNulls = 10;

/**
 * Nullable columns of which all rows are null, or none. Those of a nullable key are `unfollowed-keys` when always null; one
 * with a default is null only where somebody writes null, so it is no wonder that it never is.
 */
export function nullQuestions({ table }: Subject): Question[] {
  const ofKeys = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  return table.columns
    .filter(({ notNull, generated }) => !notNull && generated === undefined)
    .flatMap((column) => [
      ...(ofKeys.has(column.name) ? [] : [question(table, column, 'always-null')]),
      ...(column.hasDefault ? [] : [question(table, column, 'never-null')]),
    ]);
}

function question(table: Table, { name }: Column, kind: 'always-null' | 'never-null'): Question {
  const expected = kind === 'always-null' ? '0' : `greatest(count(*), ${rowsToExpectNulls})`;
  return {
    expression: `case count(${columnOf(name)}) when ${expected} then 'true' end`,
    findings: (answer) =>
      answer === null ? [] : [{ kind, table: table.ref, columns: [name], detail: '', share: 1 }],
  };
}

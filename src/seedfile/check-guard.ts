import { formatTableRef, type Table, type UniqueIndex } from '../catalog/index.js';
import type { Complaints } from './complaints.js';
import type { HeaderTable } from './header.js';
import type { Guard, Insert } from './parsed-sql.js';

/**
 * Holds the guard of an insert against the catalogue: it must lie on a unique key, the one that the header names, and
 * change no real row.
 * @param readsItself whether the file looks for rows of the table that are there already
 */
export function checkGuard(
  complaints: Complaints,
  header: HeaderTable,
  table: Table,
  insert: Insert,
  readsItself: boolean,
): void {
  const { guard } = insert;
  if (!guard) {
    if (!readsItself) {
      complaints.atOffset(
        insert.offset,
        'no guard: a second run would insert every row again',
        'End with `on conflict (<key>) do nothing`, or insert only rows that are not there yet.',
      );
    }
    return;
  }
  if (guard.constraint !== undefined) checkConstraint(complaints, guard, table);
  else checkColumns(complaints, guard, header, table);
  if (
    guard.action === 'update' &&
    !guard.updateConditionColumns.some((column) => column === markColumn(header))
  ) {
    complaints.atOffset(
      guard.offset,
      '`do update` could change a real row',
      'Hold it to demo rows: `where <table>.is_mock and ...` (or the column that carries the mark).',
    );
  }
}

function checkConstraint(complaints: Complaints, guard: Guard, table: Table): void {
  if (table.uniqueIndexes.some((index) => index.isConstraint && index.name === guard.constraint)) return;
  complaints.atOffset(
    guard.offset,
    `${formatTableRef(table.ref)} has no unique constraint ${guard.constraint}`,
    uniqueKeys(table),
  );
}

function checkColumns(complaints: Complaints, guard: Guard, header: HeaderTable, table: Table): void {
  if (guard.columns.length + guard.expressions === 0) {
    return complaints.atOffset(
      guard.offset,
      '`on conflict` names no key, so that any conflict would pass unseen',
      'Write `on conflict (<key>) do nothing`.',
    );
  }
  if (guard.expressions === 0 && !sameNames(guard.columns, header.key)) {
    complaints.atOffset(
      guard.offset,
      `the guard is on (${guard.columns.join(', ')}), the header's key is ${header.key.join(', ')}`,
      'Let both name the same columns.',
    );
  }
  if (!table.uniqueIndexes.some((index) => serves(index, guard))) {
    complaints.atOffset(
      guard.offset,
      `${formatTableRef(table.ref)} has no unique key on (${guard.columns.join(', ')})`,
      uniqueKeys(table),
    );
  }
}

/** Whether PostgreSQL would take the index for the guard's columns (manual, INSERT, "ON CONFLICT Clause"). */
function serves(index: UniqueIndex, guard: Guard): boolean {
  const columns = index.columns.filter((column): column is string => column !== null);
  const usable =
    !index.deferrable && !index.withoutOverlaps && (guard.partial || index.predicate === undefined);
  return (
    usable && sameNames(columns, guard.columns) && index.columns.length - columns.length === guard.expressions
  );
}

function sameNames(one: string[], other: string[]): boolean {
  return [...one].sort().join(', ') === [...other].sort().join(', ');
}

function markColumn(header: HeaderTable): string | undefined {
  return header.mark.kind === 'is_mock'
    ? 'is_mock'
    : 'column' in header.mark
      ? header.mark.column
      : undefined;
}

function uniqueKeys(table: Table): string {
  const keys = table.uniqueIndexes.map(
    (index) => `(${index.columns.map((column) => column ?? '<expression>').join(', ')})`,
  );
  return `Its unique keys: ${keys.join(', ') || 'none'}.`;
}

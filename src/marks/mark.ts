import { parseColumnList, quoteIdent } from '../catalog/index.js';

/**
 * How a demo row of a table is told from a real one.
 *
 * - `is_mock`: boolean column of that name
 * - `text`: the column starts with `MOCK:`
 * - `uuid`: the column, a uuid or a text, holds a UUID made by `seed.uuid()`, which signs it
 * - `parent`: the row that the foreign-key column points at is a demo row
 * - `ledger`: its primary key stands in `seed.demo_row`
 */
export type Mark = MarkForm & {
  /** Rows that triggers wrote stand in `seed.demo_row` besides; never in a header. */
  noted?: boolean;
};

export type MarkForm =
  | { kind: 'is_mock' }
  | { kind: 'text'; column: string }
  | { kind: 'uuid'; column: string }
  | { kind: 'parent'; column: string }
  | { kind: 'ledger' };

export const markForms = ['is_mock', 'text <column>', 'uuid <column>', 'parent <column>', 'ledger'];

/**
 * Reads a mark as it stands in a header or in the ledger.
 * @returns undefined where the text is no mark
 */
export function parseMark(text: string): Mark | undefined {
  const [kind, ...rest] = text.trim().split(/\s+/);
  if (kind === 'is_mock' || kind === 'ledger') return rest.length === 0 ? { kind } : undefined;
  if (kind !== 'text' && kind !== 'uuid' && kind !== 'parent') return undefined;
  const columns = parseColumnList(rest.join(' '));
  return columns?.length === 1 ? { kind, column: columns[0]! } : undefined;
}

/** A mark as it stands in a header. */
export function formatMark(mark: Mark): string {
  return 'column' in mark ? `${mark.kind} ${quoteIdent(mark.column)}` : mark.kind;
}

import { tableKey, type Column, type Sequence, type Table } from '../../catalog/index.js';
import type { Facts, RowKinds } from '../facts.js';
import type { Links } from './links.js';
import type { Adjustments, DraftContext } from './model.js';

/** What the steps of a draft share: the table, and what is known of each of its columns. */
export interface Shape {
  readonly table: Table;
  readonly context: DraftContext;
  readonly adjustments: Adjustments;
  readonly kinds: RowKinds;
  readonly links: Links;
  /** Columns that the database fills: identity, serial, generated. */
  readonly automatic: ReadonlySet<string>;
  /** Columns of foreign keys, those included that stay null at first. */
  readonly keyed: ReadonlySet<string>;
  /** All others, in their order. */
  readonly values: readonly Column[];
}

/** Columns that the database fills by itself and that no foreign key needs. */
export function automaticColumns(table: Table, sequences: ReadonlyMap<string, Sequence>): Set<string> {
  const fed = [...sequences.values()]
    .flatMap((sequence) => sequence.feeds)
    .filter((feed) => tableKey(feed.table) === tableKey(table.ref))
    .map((feed) => feed.column);
  const found = table.columns.filter(
    (column) =>
      column.identity !== undefined ||
      column.generated !== undefined ||
      fed.includes(column.name) ||
      /\bnextval\(/.test(column.default ?? ''),
  );
  const keyed = new Set(table.foreignKeys.flatMap((key) => key.columns));
  const automatic = found.filter((column) => column.generated !== undefined || !keyed.has(column.name));
  // An insert has to name something: where everything would come by itself, the first number is given.
  const given =
    automatic.length === table.columns.length ? automatic.find((column) => !column.generated) : undefined;
  return new Set(automatic.filter((column) => column !== given).map((column) => column.name));
}

/** The facts of a column in one kind of row, with what has been learnt since. */
export function factsOf(shape: Shape, kind: number, column: string): Facts {
  const facts = shape.kinds.kinds[kind]?.facts.get(column) ?? {};
  const learnt = shape.adjustments.learnt.get(column);
  return learnt && !facts.isNull ? { ...facts, ...learnt } : facts;
}

/** Whether any kind of row requires or forbids something of the column beyond being null or not. */
export function hasFacts(shape: Shape, column: string): boolean {
  return shape.kinds.kinds.some((_, kind) =>
    Object.keys(factsOf(shape, kind, column)).some((name) => name !== 'isNull' && name !== 'notNull'),
  );
}

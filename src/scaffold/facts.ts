/**
 * What the catalogue's constraints say of the values of one row, in a form from which values can be made.
 *
 * A table's checks, domains and partition bounds are brought into the form "one of these kinds of row": each kind is a set of
 * facts per column that hold together, such as
 * `method = 'card' and card_number is not null` or `method = 'transfer' and iban is not null`.
 */

/** SQL text over constants and columns of the same row. */
export interface RowSql {
  readonly sql: string;
  /** Names of the row's columns that `sql` names (there quoted where needed), each to be made before. Empty for a constant. */
  readonly needs: readonly string[];
}

/** A bound on a value; typed, so that it can stand beside the column: `'2026-01-01'::date`, `starts_at`, `5`. */
export interface Bound extends RowSql {
  readonly inclusive: boolean;
}

/** A regular expression in PostgreSQL's own syntax. */
export interface Pattern {
  readonly regex: string;
  readonly ignoreCase: boolean;
  /** The text must not match. */
  readonly negated: boolean;
}

/** A condition on the inside of a json or jsonb column. With a path alone: the member is there and is not null. */
export interface JsonFact {
  /** Keys from the outside in; empty: the document itself. Array positions are numbers as text. */
  readonly path: readonly string[];
  /** As `jsonb_typeof` names it. */
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  /** Texts that the member may have, as `->>` gives them. */
  readonly values?: readonly string[];
  /** Inclusive, as is `high`. */
  readonly low?: number;
  readonly high?: number;
  /** Array elements, characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** What holds for one column in one kind of row. All given members hold at once; none given: anything goes. */
export interface Facts {
  /** The value must be null. Nothing else is then given. */
  readonly isNull?: true;
  /** Null will not do, whatever the column's declaration says. */
  readonly notNull?: true;
  /** The only values allowed, as unquoted texts that the column's type reads. Never empty. */
  readonly values?: readonly string[];
  /** Values that are forbidden, as unquoted texts. */
  readonly except?: readonly string[];
  /** Several hold together. Constants come first. */
  readonly low?: readonly Bound[];
  readonly high?: readonly Bound[];
  /** Characters of a text, elements of an array, bytes of a bytea. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly patterns?: readonly Pattern[];
  /** A number must be a multiple of this. */
  readonly multipleOf?: number;
  /** The value follows from other columns: total = net + tax. */
  readonly equals?: RowSql;
  readonly json?: readonly JsonFact[];
  /** The text equals its own lower or upper case form, or has no blanks at its ends. */
  readonly textCase?: 'lower' | 'upper';
  readonly trimmed?: true;
}

/** One way in which a row can satisfy all constraints at once. */
export interface RowKind {
  /** By column name; columns without any fact are left out. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** What tells this kind from the others, for a comment: `method = 'card'`, `partition shop.order_2025`. */
  readonly label: string;
}

/** Everything that could be learnt of a table's constraints. */
export interface RowKinds {
  /** At least one. Without constraints: one kind without facts. */
  readonly kinds: readonly RowKind[];
  /**
   * Checks whose facts do not say all: a row made from the facts may still break them. With their condition over the
   * table's columns, ready to be evaluated in a query whose columns have the table's names and types.
   */
  readonly open: readonly OpenCheck[];
}

export interface OpenCheck {
  /** Name of the constraint; for a domain's check `<domain>.<check>`. */
  readonly name: string;
  readonly condition: RowSql;
}

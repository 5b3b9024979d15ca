import type { Catalog, Column, Table } from '../../catalog/index.js';
import type { Facts } from '../facts.js';

/** A column that wants a value, and all that is known about it. */
export interface ValueRequest {
  readonly table: Table;
  readonly column: Column;
  readonly catalog: Catalog;
  /** What the constraints say. The value must keep to every fact. */
  readonly facts: Facts;
  /** SQL of the row's number, 1, 2, 3, ...: usually `n`. */
  readonly n: string;
  /** SQL of what random values hang on: usually `n` as well, the second argument of the seed.* functions. */
  readonly identity: string;
  /**
   * Different `n` must give different values, also when compared without regard to case: the column alone stands in a
   * unique key, or tells rows apart within one.
   */
  readonly distinct: boolean;
  /** Rows that the table is to have at scale 1, for ranges and spacing. */
  readonly rows: number;
  /** Columns of the same table that get a value of their own, so that this one may be made from them. */
  readonly siblings: ReadonlyMap<string, Column>;
  /** SQL of a timestamptz before which the row cannot have been made, such as its parent's creation: `client.created_at`. */
  readonly notBefore?: string;
  /** Texts that checks name which nobody understands: what they list may be what they want. */
  readonly named?: readonly string[];
  /** A null here and there is welcome: the column is nullable and no key or constraint needs it filled. */
  readonly mayBeNull: boolean;
}

/** SQL that makes a column's value. */
export interface Value {
  /** Assignable to the column (assignment cast) also from inside a CTE: an enum or jsonb value carries its cast. */
  readonly sql: string;
  /** Columns of the same table that `sql` names; they are made in an earlier step. */
  readonly needs: readonly string[];
  /** Vocabulary rows that `sql` names by alias. */
  readonly joins: readonly VocabularyJoin[];
  /** Where `distinct` was asked for and only so many different values exist. Undefined: as many as anybody needs. */
  readonly capacity?: number;
  /**
   * A readable text for people (a name, a title): where it has to be distinct, the caller may ask for it without `distinct`
   * and number the repeats itself ("Audit", "Audit 2"). Undefined: the text has a form that a suffix would break.
   */
  readonly suffixable?: { readonly maxLength?: number };
}

/** One row of a vocabulary table for each row of ours: `left join seed.person as person on person.position = ...`. */
export interface VocabularyJoin {
  /** Equal aliases within a table mean the same join, so that first name, last name and e-mail agree. */
  readonly alias: string;
  readonly source: 'seed.person' | 'seed.company' | 'seed.place' | 'seed.word';
  /** Kind, where the source is `seed.word`. */
  readonly kind?: string;
  /** SQL of the position, over `n` and `identity` only: `seed.position('client.city', n)`. */
  readonly position: string;
}

import type { VocabularyJoin } from './model.js';
import type { Subject } from './subject.js';

/** A value in the making. */
export interface Draft {
  readonly sql: string;
  readonly needs?: readonly string[];
  readonly joins?: readonly VocabularyJoin[];
  /** Share of rows that have a value where null is welcome. */
  readonly filled?: number;
  /** It differs from row to row already. */
  readonly isDistinct?: boolean;
  readonly capacity?: number;
}

/** A text in the making: what it looks like decides whether it keeps the constraints. */
export interface TextDraft extends Draft {
  /** Texts of every form that the value takes, the shortest and the longest among them. */
  readonly samples: readonly string[];
  /** Characters at most; undefined: that of the longest sample. */
  readonly maxLength?: number;
  /** Something put behind that must not be cut off: `'@mail.example'`. */
  readonly tail?: { readonly sql: string; readonly length: number };
  /** How a number goes behind it where rows have to differ; a blank by default. */
  readonly joint?: string;
  /** A text for people, whose repeats may be numbered. */
  readonly isReadable?: boolean;
  /** Never cut: half of it would be wrong. */
  readonly isWhole?: boolean;
}

/** A rule that makes texts for columns of certain names. */
export interface TextRule {
  readonly name: RegExp;
  /** The table's name in the singular has to match, too. */
  readonly thing?: RegExp;
  /** Undefined: another rule may know better. */
  readonly make: (subject: Subject) => TextDraft | undefined;
}

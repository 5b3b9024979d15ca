import { quoteIdent, type Catalog, type Table } from '../../catalog/index.js';
import type { CoverageFinding } from '../model.js';

/** Something to be asked of the rows of one table, read as `row_of`. */
export interface Question {
  /** An aggregate that gives one text. */
  readonly expression: string;
  /** What the answer says. */
  findings(answer: string | null): Finding[];
}

/** A finding without what all findings of a table share. */
export type Finding = Omit<CoverageFinding, 'sampled'>;

/** A table with rows, and what is known of those around it. */
export interface Subject {
  readonly table: Table;
  readonly catalog: Catalog;
  /** Read as a whole, not in a sample. */
  readonly whole: boolean;
  /** Rows of a table that was counted exactly, by `tableKey`. */
  exactRows(key: string): number | undefined;
  /** A reference set fills it: a list to choose from, of which much may stay unused. */
  isReference(key: string): boolean;
}

/** Rows below which a table cannot show much; its findings would only say that it is small. */
export const fewestRows = 3;

/** A column of the rows asked about. */
export function columnOf(name: string): string {
  return `row_of.${quoteIdent(name)}`;
}

/** `a is not null and b is not null`. */
export function noneNull(columns: readonly string[]): string {
  return columns.map((column) => `${columnOf(column)} is not null`).join(' and ');
}

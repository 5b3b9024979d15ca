import type { TableRef } from '../catalog/index.js';

/** What a scaffold did, or would do. */
export interface ScaffoldReport {
  /** New files, and files that nobody had edited and whose tables have changed since. */
  readonly written: readonly WrittenFile[];
  /** Edited files whose tables have changed since: what to add, for a person to take over. */
  readonly changed: readonly ChangedFile[];
  /** Files that were there and stay. */
  readonly kept: number;
  readonly unsolved: readonly UnsolvedTable[];
  /** Tables that need no file, and why. */
  readonly skipped: readonly { readonly table: TableRef; readonly reason: string }[];
  /** Phase files made. */
  readonly phases: readonly string[];
  readonly tables: number;
  /** Demo rows that the written files make at scale 1. */
  readonly rows: number;
  readonly dryRun: boolean;
  readonly durationMs: number;
}

export interface WrittenFile {
  /** Relative to the project. */
  readonly path: string;
  readonly tables: readonly TableRef[];
  readonly rows: number;
  readonly mark: string;
  readonly again: boolean;
  /** What is to be known of it: fewer rows than asked for, keys left null. */
  readonly remarks: readonly string[];
}

export interface ChangedFile {
  readonly path: string;
  readonly table: TableRef;
  /** Such as `column channel (text, not null) is new`. */
  readonly changes: readonly string[];
  /** Lines of the new draft for new columns: `channel: seed.pick(...)`. */
  readonly offers: readonly string[];
}

export interface UnsolvedTable {
  readonly table: TableRef;
  readonly constraint?: string;
  readonly reason: string;
  readonly nextStep: string;
  /** A draft that does not pass yet, with the line to edit. */
  readonly draft?: { readonly path: string; readonly line: number };
}

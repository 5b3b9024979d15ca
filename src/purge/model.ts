import type { Catalog, TableRef } from '../catalog/index.js';
import { SeedwrightError } from '../errors.js';
import type { Marks } from '../marks/index.js';
import type { ReferenceKeys } from '../reference/index.js';
import type { LedgerEntry } from '../runtime/index.js';

/** `delete` takes the demo rows of a table; `truncate` empties tables that hold nothing else. */
export const purgeMethods = ['delete', 'truncate'] as const;
export type PurgeMethod = (typeof purgeMethods)[number];

/** What is known of files and database. */
export interface PurgeContext {
  catalog: Catalog;
  marks: Marks;
  ledger: ReadonlyMap<string, LedgerEntry>;
  /** Tables with the phase whose files fill them. */
  files: { phase: string; tables: { table: TableRef }[] }[];
  /** How reference rows are told from real ones; without it, `truncate` takes them for real. */
  references?: readonly ReferenceKeys[];
}

/** What to purge; nothing given: every demo row. */
export interface PurgeScope {
  phases?: string[];
  /** As `schema.table`. */
  tables?: string[];
  /** Also demo rows of other tables that depend on those of the scope. */
  cascade?: boolean;
  /** Count and check, but remove nothing. */
  dryRun?: boolean;
  /** Default: `delete`. */
  method?: PurgeMethod;
}

export interface PurgedTable {
  table: TableRef;
  rows: number;
  method: PurgeMethod;
  /** Where `truncate` was asked for: why this table is deleted from instead. */
  reason?: string;
}

export interface PurgeReport {
  tables: PurgedTable[];
  rows: number;
}

/** Rows that stay and point at rows that would go. */
export interface Blocker {
  /** Table of the rows that stay. */
  table: string;
  constraint: string;
  rows: number;
  /** Where they point. */
  references: string;
  /** They are demo rows outside the scope; otherwise real or reference rows. */
  demo: boolean;
}

/** Demo rows cannot go because other rows point at them. Nothing has been removed. */
export class PurgeError extends SeedwrightError {
  readonly blockers: Blocker[];

  constructor(blockers: Blocker[]) {
    const lines = blockers.map(
      ({ table, constraint, rows, references, demo }) =>
        `  ${table}: ${rows} ${demo ? 'demo' : 'real'} row${rows === 1 ? '' : 's'} (${constraint} -> ${references})`,
    );
    const onlyDemo = blockers.every((blocker) => blocker.demo);
    const nextStep = onlyDemo
      ? 'Let what depends on them go, too: --cascade, or `npx seedwright rollback <phase>`.'
      : 'Point the real rows at others, or delete them yourself; then purge again.';
    super(`Rows that stay point at demo rows that would go; nothing was removed.\n${lines.join('\n')}`, {
      table: blockers[0]?.table,
      constraint: blockers[0]?.constraint,
      nextStep,
    });
    this.blockers = blockers;
  }
}

/** Rows that are neither demo nor reference rows, where a table would be emptied. */
export interface RealRows {
  table: string;
  rows: number;
  /** The table that would be emptied, where these rows stand in another one that refers to it. */
  refersTo?: string;
}

/** Tables cannot be emptied because real rows stand in them, or in tables that refer to them. Nothing has been removed. */
export class RealRowsError extends SeedwrightError {
  readonly real: RealRows[];

  constructor(real: RealRows[]) {
    const lines = real.map(
      ({ table, rows, refersTo }) =>
        `  ${table}: ${rows} real row${rows === 1 ? '' : 's'}${refersTo === undefined ? '' : ` (refers to ${refersTo})`}`,
    );
    super(
      `Tables with real rows, or referred to by such, are not truncated; nothing was removed.\n${lines.join('\n')}`,
      {
        table: real[0]?.table,
        nextStep: 'Remove just the demo rows: `npx seedwright purge --method delete`.',
      },
    );
    this.real = real;
  }
}

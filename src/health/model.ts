import type { Target } from '../database/index.js';

/** A table that a query read from end to end. */
export interface Scan {
  readonly table: string;
  /** Rows looked at, kept or not. */
  readonly rows: number;
}

/** One documented query, as it ran. */
export interface QueryHealth {
  readonly file: string;
  readonly title: string;
  readonly page?: string;
  /** Planning and execution of the median run, in milliseconds; undefined where the query failed. */
  readonly milliseconds?: number;
  /** Rows that it returned. */
  readonly rows: number;
  readonly indexes: readonly string[];
  /** Sequential scans of tables above the size that was asked for. */
  readonly scans: readonly Scan[];
  /** What the server said against it. */
  readonly error?: string;
}

export interface UnusedIndex {
  readonly table: string;
  readonly index: string;
  readonly bytes: number;
}

/** A foreign key whose columns no index starts with: deletes of the parent and joins to it read the whole table. */
export interface MissingIndex {
  readonly table: string;
  readonly columns: readonly string[];
  readonly references: string;
  readonly rows: number;
  /** Statement that makes it. */
  readonly statement: string;
}

/** An index whose columns another one of the same table starts with. */
export interface RedundantIndex {
  readonly table: string;
  readonly index: string;
  readonly coveredBy: string;
}

export interface DeadRows {
  readonly table: string;
  readonly live: number;
  readonly dead: number;
}

export interface SequenceUse {
  readonly sequence: string;
  readonly lastValue: string;
  /** Largest value that sequence and column hold. */
  readonly limit: string;
  /** 0 to 1. */
  readonly used: number;
}

/** Rows that a foreign key leaves without a parent. */
export interface Orphans {
  readonly table: string;
  readonly message: string;
  readonly rows: number;
}

/** A word for what made a run end with status 1. */
export type HealthFailure =
  'failed queries' | 'slow queries' | 'empty queries' | 'orphans' | 'sequences' | 'connections';

export interface HealthReport {
  readonly target: Target;
  readonly schemas: readonly string[];
  readonly limits: HealthLimits;
  readonly queries: readonly QueryHealth[];
  readonly unused: readonly UnusedIndex[];
  readonly missing: readonly MissingIndex[];
  readonly redundant: readonly RedundantIndex[];
  readonly dead: readonly DeadRows[];
  readonly orphans: readonly Orphans[];
  /** Those of which more than half is used up. */
  readonly sequences: readonly SequenceUse[];
  /** The most used one, whatever its share. */
  readonly fullest?: SequenceUse;
  readonly counts: {
    readonly tables: number;
    readonly indexes: number;
    readonly foreignKeys: number;
    readonly sequences: number;
  };
  readonly connections: { readonly used: number; readonly limit: number };
  readonly bytes: number;
  /** Share of blocks found in memory, 0 to 1; undefined before the first read. */
  readonly cacheHits?: number;
  /** Since when index use is counted; undefined: since the database was made. */
  readonly statisticsSince?: Date;
  readonly failures: readonly HealthFailure[];
  readonly durationMs: number;
}

export interface HealthLimits {
  /** Milliseconds that a documented query may take. */
  readonly milliseconds: number;
  /** Rows from which on reading a whole table is worth a word. */
  readonly rows: number;
}

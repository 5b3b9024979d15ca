import type { TableRef } from '../catalog/index.js';

/** Something wrong at a character offset of the text. */
export interface StatementProblem {
  offset: number;
  message: string;
  nextStep?: string;
}

/** The guard of an insert, as written. */
export interface Guard {
  offset: number;
  action: 'nothing' | 'update';
  /** Plain columns of `on conflict (...)`. */
  columns: string[];
  /** How many of its elements are expressions. */
  expressions: number;
  /** `on conflict on constraint <name>`. */
  constraint?: string;
  /** It has a `where` that picks a partial index. */
  partial: boolean;
  /** Columns that the `where` of `do update` looks at. */
  updateConditionColumns: string[];
}

/** One `insert` of the file: its target, columns and guard. */
export interface Insert {
  table: TableRef;
  offset: number;
  columns: string[];
  guard?: Guard;
}

/** A statement of the file. */
export interface Statement {
  kind: 'insert' | 'update';
  text: string;
  /** Where it starts in the file, in characters. */
  offset: number;
  /** Tables it reads; seed's own, CTEs and the target itself left out. */
  reads: TableRef[];
}

/** What the grammar says of a file: everything the checks and the runner need of its SQL. */
export interface ParsedSql {
  /** Text of each statement with the offset at which it starts in the file. */
  statements: Statement[];
  inserts: Insert[];
  /** Tables read anywhere, the file's own among them; seed's and CTEs left out. */
  reads: TableRef[];
  /** Literals n of `seed.rows(n)`, and where it stands in `least(seed.rows(n), m)` also m: no scale gives more rows. */
  rows: { value: number; students?: number; offset: number; limit?: number }[];
  /** Whole numbers that stand in the SQL. */
  numbers: Set<number>;
  /** Calls `seed.password_hash(<account>)`: hashes under several salts are to be made. */
  asksForAccountHashes: boolean;
  problems: StatementProblem[];
}

/** What there is to know before the grammar has said anything. */
export function nothingParsed(): ParsedSql {
  return {
    statements: [],
    inserts: [],
    reads: [],
    rows: [],
    numbers: new Set(),
    asksForAccountHashes: false,
    problems: [],
  };
}

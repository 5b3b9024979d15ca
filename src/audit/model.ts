import type { TableRef } from '../catalog/index.js';
import type { Target } from '../database/index.js';
import type { Problem } from '../seedfile/index.js';

/**
 * What a table is, exactly one of:
 *
 * - `met`: its demo rows reach the target of whatever fills it
 * - `reference`: a reference set has been applied to it, and it has rows
 * - `real-only`: it has rows, and none of them is ours
 * - `overfull`: more demo rows than its file makes
 * - `thin`: demo rows below the target; where there is no target, rows below the minimum that was asked for
 * - `empty`: no row, though a seed file or a reference set is to fill it
 * - `unplanned`: no row, and nothing that would fill it
 * - `exempt`: the list of exemptions says why it needs no demo rows
 */
export const tableStates = [
  'met',
  'reference',
  'real-only',
  'overfull',
  'thin',
  'empty',
  'unplanned',
  'exempt',
] as const;
export type TableState = (typeof tableStates)[number];

/** Where the rows of a table come from. */
export interface Filler {
  /** `gone file`: the ledger knows rows of a seed file that is no longer there. */
  readonly kind: 'seed file' | 'reference set' | 'gone file';
  /** Relative to the project. */
  readonly file: string;
  /** Demo rows wanted at the present scale; undefined where nothing tells. */
  readonly target?: RowTarget;
  /** Of a reference set: a migration has brought it in. */
  readonly applied?: boolean;
}

export interface RowTarget {
  readonly rows: number;
  /** `seed.rows(n)` makes exactly so many; `at least` is a floor. */
  readonly exact: boolean;
}

export interface AuditedTable {
  readonly table: TableRef;
  readonly state: TableState;
  /** All rows. Those of partitions count; those of tables that inherit do not. */
  readonly rows: number;
  /** False above 100,000: then `rows` is what the server believes. */
  readonly rowsExact: boolean;
  readonly demoRows: number;
  readonly filler?: Filler;
  /** Why it is exempt. */
  readonly reason?: string;
}

/**
 * What the rows of a table do not show, one kind of:
 *
 * - `unused-values`: enum labels and values listed by a check that no row has
 * - `constant-booleans`: boolean columns with the same value in every row
 * - `always-null`, `never-null`: nullable columns of which only one case is there
 * - `unfollowed-keys`: nullable foreign keys that are null in every row
 * - `childless`: more than half of the rows of a parent have no child in a table that demands a parent
 * - `flat`: self-references without depth: no row has a parent, or no parent has one
 * - `tenants`: tenants that have no row in a table while others do; those absent from most tables are told one by one
 */
export const findingKinds = [
  'unused-values',
  'constant-booleans',
  'always-null',
  'never-null',
  'unfollowed-keys',
  'childless',
  'flat',
  'tenants',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface CoverageFinding {
  readonly kind: FindingKind;
  readonly table: TableRef;
  /** Columns it is about; those of the child's key for `childless`. */
  readonly columns: readonly string[];
  /** The table at the other end: the one referenced, the child without rows, the tenants. */
  readonly other?: TableRef;
  /** For people: `2 of 5`; goes on with the name of `other` where there is one: `18 of 20 without`. Empty where the kind says it all. */
  readonly detail: string;
  /** The values that no row has, the tenants without rows in the table, or the tables without rows of the tenant. */
  readonly missing?: readonly string[];
  /** Part of the values, parents or tenants that is missing, from 0 to 1. */
  readonly share: number;
  /** Seen in a sample of about 100,000 rows, not in all. */
  readonly sampled: boolean;
}

/** A line of the list of exemptions that is wrong or no longer true. */
export interface WrongExemption {
  readonly table: TableRef;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly nextStep: string;
}

/** What `seedwright audit --json` prints. */
export interface AuditReport {
  readonly target: Target;
  /** Schemas looked at. */
  readonly schemas: readonly string[];
  /** The database has the runtime schema `seed`: a first run has been here. */
  readonly migrated: boolean;
  /** Rows below which a table without a target is thin. */
  readonly minRows: number;
  /** By schema and name. */
  readonly tables: readonly AuditedTable[];
  /** Tables that have rows or are exempt; `total` is all of them. */
  readonly filled: number;
  readonly total: number;
  /** `filled` of `total`, from 0 to 100, to one decimal place; 0 where there is no table. */
  readonly percent: number;
  /** Within a kind, what misses most comes first. */
  readonly findings: readonly CoverageFinding[];
  readonly exemptions: readonly WrongExemption[];
  /** Seed files and reference sets that cannot be read or do not fit the database. */
  readonly files: readonly Problem[];
  /** What the audit could not see, and why. */
  readonly notes: readonly string[];
  readonly durationMs: number;
}

import type { Catalog, Table } from '../../catalog/index.js';
import type { Mark } from '../../marks/index.js';
import type { Facts, OpenCheck } from '../facts.js';
import type { VocabularyJoin } from '../columns/model.js';
import type { Names } from './names.js';

/** What children need to know of a table that has rows, or will have when their file runs. */
export interface FilledTable {
  /** Undefined: nobody's demo rows, so that all its rows may serve as parents. */
  readonly mark?: Mark;
  /** Columns whose order does not hang on generated ids, if there are such. */
  readonly order: readonly string[];
  /** Rows that may serve as parents. */
  readonly rows: number;
  /** More than these there will never be, whatever the scale. */
  readonly limit?: number;
}

/** What drafting a table takes besides the table itself. */
export interface DraftContext {
  readonly catalog: Catalog;
  /** By `tableKey`; parents that have no rows are missing. */
  readonly filled: ReadonlyMap<string, FilledTable>;
  /** Tables that one statement must fill together with this one, itself included; else just itself. */
  readonly together: readonly Table[];
  /** `tableKey/constraint` of keys that are left null at first, because their parents come later. */
  readonly late: ReadonlySet<string>;
  /** Columns that name a tenant: keys of parent and child that have them are to agree. */
  readonly tenantColumns: ReadonlySet<string>;
  /** Rows asked for; undefined: what suits the table. */
  readonly target?: number;
  /** Rows of an ordinary table without parents; others follow from it. */
  readonly base: number;
  /** The table holds rows that are nobody's demo rows. */
  readonly hasOthers: boolean;
  /** Columns that triggers of other tables keep up to date: left to their default. */
  readonly maintained: ReadonlySet<string>;
  /** Names of CTEs given so far, where several tables share a file. */
  readonly names?: Names;
}

/** What has been learnt from a draft that the server refused. */
export interface Adjustments {
  /** Rows, where fewer fit than were asked for, and why. */
  readonly rows?: {
    readonly count: number;
    readonly reason: string;
    /** No scale has room for more. */
    readonly limit?: number;
  };
  /** How marks must not be made: forms such as `uuid id` that did not survive a trigger. */
  readonly spoiltMarks: readonly string[];
  /** Columns that keep changing under our hands, hence are no key. */
  readonly spoiltKeys: readonly string[];
  /** Conditions that drawn rows have to pass. */
  readonly conditions: readonly OpenCheck[];
  /** Number more rows than are wanted, because some cannot pass. */
  readonly surplus?: number;
  /** Draws for each row, of which the first that passes is taken. */
  readonly draws: number;
  /** Facts learnt from rows that passed. */
  readonly learnt: ReadonlyMap<string, Facts>;
  /** Unique indexes that need rows left out. */
  readonly crowded: readonly string[];
  /** Unique indexes in which rows of other origin hold keys that the file would take. */
  readonly avoided: readonly string[];
  /** Conditions on the rows of a parent, as `row_of`, by the key's name. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** At most so many rows for each parent, by the key's name. */
  readonly perParent: ReadonlyMap<string, number>;
  /** Columns left to their default, or null. */
  readonly omitted: ReadonlySet<string>;
}

export const noAdjustments: Adjustments = {
  spoiltMarks: [],
  spoiltKeys: [],
  conditions: [],
  draws: 12,
  learnt: new Map(),
  crowded: [],
  avoided: [],
  parents: new Map(),
  perParent: new Map(),
  omitted: new Set(),
};

/** Rows of a parent table, numbered: a CTE of the file. */
export interface Pool {
  /** Name of the CTE. */
  readonly name: string;
  readonly table: Table;
  readonly columns: string[];
  /** Positions count from 1 within rows that agree in these. */
  readonly within: readonly string[];
  readonly order: readonly string[];
  /** Conditions on `row_of`. */
  readonly where: string[];
}

/** A pool as joined to each row. */
export interface ParentJoin {
  readonly alias: string;
  /** Name of the CTE. */
  readonly source: string;
  readonly on: string;
  readonly kind: 'left join' | 'join';
}

/** SQL for one column of the rows. */
export interface ColumnDraft {
  readonly column: string;
  readonly sql: string;
  /** Columns, or names of ours, that an earlier step has to give. */
  readonly needs: readonly string[];
  /** It names a joined row, so it has to stand where the joins are. */
  readonly joined: boolean;
  /** It numbers rows among each other: only after unfit draws are gone. */
  readonly numbering: boolean;
  /** A name of ours, not a column of the table. */
  readonly internal?: true;
}

/** How a second run finds what is there. */
export type Guard =
  /** `on conflict (...) do nothing`. */
  | { readonly kind: 'conflict'; readonly columns: readonly string[] }
  /** Rows that are not there yet, told by these columns. */
  | { readonly kind: 'absent'; readonly columns: readonly string[] }
  /** Nothing tells the rows apart: as many as are missing. */
  | { readonly kind: 'count' };

/** Generated ids that the statement itself has to know. */
export interface KnownIds {
  readonly column: string;
  /** Columns by which a row that is there already is found; none: by its place among the demo rows. */
  readonly by: readonly string[];
  /** Query for the demo rows that are there, with their place. */
  readonly inOrder: string;
}

/** Rows that agree in some expressions, under a condition, and how many of them may be there. */
export interface Crowd {
  readonly by: readonly string[];
  readonly where?: string;
  /** Undefined: they do not crowd each other. */
  readonly most?: number;
  /** Condition on rows of other origin, as `present`, whose keys are taken. */
  readonly others?: string;
}

/** The file of one table, before it is text. */
export interface TableDraft {
  readonly table: Table;
  readonly rows: number;
  /** Rows that the table can hold at most at any scale. */
  readonly limit?: number;
  readonly mark: Mark;
  readonly key: readonly string[];
  readonly guard: Guard;
  /** SQL name of the row number. */
  readonly n: string;
  readonly pools: readonly Pool[];
  readonly joins: readonly ParentJoin[];
  readonly vocabulary: readonly VocabularyJoin[];
  /** Joined in a second step, to rows of the statement itself. */
  readonly inner: readonly ParentJoin[];
  readonly columns: readonly ColumnDraft[];
  readonly knownIds?: KnownIds;
  /** Columns that other rows of the same statement point at. */
  readonly exported: readonly string[];
  readonly drawing?: {
    readonly draws: number;
    readonly conditions: readonly OpenCheck[];
    readonly draw: string;
  };
  /** Groups of rows that must not grow beyond so many: rows that are equal under a unique key, or have the same parent. */
  readonly crowded: readonly Crowd[];
  /** So many times more rows are numbered than are wanted, because some cannot pass. */
  readonly surplus?: number;
  /** Second statement. */
  readonly update?: string;
  /** Sentences for the comment at the top. */
  readonly remarks: readonly string[];
  /** The table holds rows that are nobody's demo rows. */
  readonly hasOthers: boolean;
  /** Keys that could be filled by nobody: nullable, and left null. */
  readonly leftNull: readonly string[];
}

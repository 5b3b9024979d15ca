import type { TableRef } from '../catalog/table-ref.js';

/** `from` needs rows of `to`. */
export type Edge = ForeignKeyEdge | ReadsEdge;

export interface ForeignKeyEdge {
  readonly kind: 'foreignKey';
  /** The child: the table that has the key. */
  readonly from: TableRef;
  /** The parent. */
  readonly to: TableRef;
  readonly constraint: string;
  /** May be left null at first and be filled by a later update. */
  readonly nullable: boolean;
  readonly deferrable: boolean;
}

/** The SQL file that fills `from` reads `to`. Nothing can break such an edge but an edit of the file. */
export interface ReadsEdge {
  readonly kind: 'reads';
  readonly from: TableRef;
  readonly to: TableRef;
  /** The file, for messages. */
  readonly file?: string;
}

/** The order in which tables can be filled. */
export interface Plan {
  /** Every table once, parents first; by level, then schema and name. Tables to be filled together stand together. */
  readonly order: PlannedTable[];
  /** Every table is in one component; a component of several tables is a cycle, or cycles that share tables. */
  readonly components: Component[];
  /** Tables of one level do not need each other, unless their component says that one statement fills them together. */
  readonly levels: TableRef[][];
}

export interface PlannedTable {
  readonly table: TableRef;
  /** 0 for tables that need nobody. */
  readonly level: number;
  /** Index into `plan.components`. */
  readonly component: number;
  /** Keys of the table to itself; a single statement satisfies them, so they count for nothing else. */
  readonly selfReferences: ForeignKeyEdge[];
  /** Tables that must be filled before this one; those behind broken edges are not among them. */
  readonly after: TableRef[];
}

export interface Component {
  readonly tables: TableRef[];
  /** The edges to leave out at first, as few as could be found. Empty without a cycle. */
  readonly broken: BrokenEdge[];
  /** Some of its tables form a cycle that no nullable or deferrable key breaks: see `together`. */
  readonly unbreakable: boolean;
  /** Groups of tables, each of which one statement must fill together. */
  readonly together: TableRef[][];
}

export interface BrokenEdge {
  readonly edge: ForeignKeyEdge;
  /** `nullable`: insert null, update later. `deferrable`: both tables in one transaction, checked at its end. */
  readonly reason: 'nullable' | 'deferrable';
}

/** A table that a selection draws in, and the last step of the shortest way to it. */
export interface ClosureStep {
  readonly table: TableRef;
  /** The table one step nearer to the selection. */
  readonly because: TableRef;
  /** The edge between the two. */
  readonly edge: Edge;
  /** Number of steps from the selection: 1 for a direct neighbour. */
  readonly distance: number;
}

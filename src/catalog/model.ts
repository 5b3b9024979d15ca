import type { TableRef } from './table-ref.js';

export * from './quote-ident.js';
export * from './table-ref.js';

/** What the live database says about the schemas that were asked for. */
export interface Catalog {
  /** `server_version_num`: 150018 for 15.18. */
  readonly serverVersion: number;
  /** Those of the schemas asked for that exist, sorted. */
  readonly schemas: string[];
  /** By {@link tableKey}, sorted by schema and name. */
  readonly tables: ReadonlyMap<string, Table>;
  /** User types of the whole database, because a column may use a type of any schema; by {@link tableKey}. */
  readonly types: ReadonlyMap<string, UserType>;
  /** Sequences of these schemas; by {@link tableKey}. */
  readonly sequences: ReadonlyMap<string, Sequence>;
}

/**
 * `partitioned` tables hold no rows themselves, though inserts go there. A `partition` that is partitioned again is
 * `partitioned` and has `partitionOf`. Views are not tables.
 */
export type TableKind = 'table' | 'partitioned' | 'partition' | 'foreign';

export interface Table {
  readonly ref: TableRef;
  readonly kind: TableKind;
  readonly owner: string;
  readonly comment?: string;
  /** Extension that made the table, such as `postgis` for `spatial_ref_sys`; nobody is to seed it. */
  readonly extension?: string;
  /** In the order of their definition. */
  readonly columns: Column[];
  /** The same object also stands in `uniqueIndexes`. */
  readonly primaryKey?: UniqueIndex;
  /** Everything that forbids equal rows, constraint or not, the primary key first. Invalid indexes are left out. */
  readonly uniqueIndexes: UniqueIndex[];
  /** The other indexes. */
  readonly indexes: Index[];
  /** Keys of this table that point at others or at itself. */
  readonly foreignKeys: ForeignKey[];
  /** Keys that point here, also from tables outside the schemas asked for. */
  readonly referencedBy: ForeignKey[];
  readonly checks: Check[];
  readonly exclusions: Exclusion[];
  /** Triggers that people made; those behind foreign keys are not listed. */
  readonly triggers: Trigger[];
  /** What the planner or the statistics collector believes; undefined if neither ever counted. Never a count. */
  readonly rowEstimate?: number;
  readonly rowSecurity: boolean;
  /** Row security also holds for the table's owner. */
  readonly forceRowSecurity: boolean;
  /** Parents by plain inheritance, in order. */
  readonly inherits: TableRef[];
  /** Children by plain inheritance. */
  readonly inheritedBy: TableRef[];
  readonly partitionOf?: PartitionBound;
  /** Of a partitioned table: `RANGE (created_at)`. */
  readonly partitionKey?: string;
  readonly partitions: TableRef[];
}

export interface PartitionBound {
  readonly parent: TableRef;
  /** `FOR VALUES FROM (1) TO (10)` or `DEFAULT`. */
  readonly bound: string;
}

export interface Column {
  readonly name: string;
  /** attnum: rises in the order of definition, with gaps where columns were dropped. */
  readonly ordinal: number;
  /** As PostgreSQL writes it: `character varying(20)`; types outside the search path carry their schema. */
  readonly type: string;
  readonly baseType: BaseType;
  /** The domain, where the column's type is one. */
  readonly domain?: TableRef;
  /** Null is refused, by the column or by its domain. */
  readonly notNull: boolean;
  /** Expression of the default of the column or else its domain. Undefined for identity and generated columns. */
  readonly default?: string;
  /** An insert may leave the column out and still get something other than null: default, identity or generated. */
  readonly hasDefault: boolean;
  readonly identity?: 'always' | 'by default';
  readonly generated?: 'stored' | 'virtual';
  /** Expression of a generated column. */
  readonly generatedAs?: string;
  /** Labels in their order, where the type (below domains and arrays) is an enum. */
  readonly enumLabels?: string[];
  readonly comment?: string;
}

export type TypeKind = 'base' | 'enum' | 'composite' | 'range' | 'multirange' | 'pseudo';

/** What a column holds once domains and one array level are taken off. */
export interface BaseType {
  /** Internal name, such as `pg_catalog.int4`. */
  readonly ref: TableRef;
  readonly kind: TypeKind;
  /** `typcategory`: N number, S string, B boolean, D date or time, U other, ... */
  readonly category: string;
  readonly isArray: boolean;
  /** Type below domains, arrays and lengths included: `character varying(20)[]`. */
  readonly formatted: string;
}

export interface Index {
  readonly name: string;
  /** `btree`, `hash`, `gin`, ... */
  readonly method: string;
  /** Key columns in order; null where the key is an expression. */
  readonly columns: (string | null)[];
  /** The expressions, in order: as many as `columns` has nulls. */
  readonly expressions: string[];
  /** Columns of `include (...)`. */
  readonly including: string[];
  /** Of a partial index: its condition. */
  readonly predicate?: string;
}

export interface UniqueIndex extends Index {
  readonly isPrimary: boolean;
  /** A primary key or unique constraint, not just an index. */
  readonly isConstraint: boolean;
  /** Nulls are equal, so the key holds for rows with nulls too (PostgreSQL 15 and later). */
  readonly nullsNotDistinct: boolean;
  /** A deferrable constraint cannot serve `on conflict`. */
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  /** The last column is a range that must not overlap (PostgreSQL 18); cannot serve `on conflict` either. */
  readonly withoutOverlaps: boolean;
}

export type ReferentialAction = 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default';

export interface ForeignKey {
  readonly name: string;
  /** The table that has the key. */
  readonly table: TableRef;
  readonly columns: string[];
  /** The table it points at, perhaps outside the schemas asked for. */
  readonly references: TableRef;
  /** In step with `columns`. */
  readonly referencedColumns: string[];
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  /** False for `not valid`: new rows are checked, older ones were not. */
  readonly validated: boolean;
  /** False for `not enforced` (PostgreSQL 18): no row is checked. */
  readonly enforced: boolean;
  readonly matchFull: boolean;
  /**
   * A row may be inserted without this key and get it by a later update: one column may be null (all of them under
   * `match full`) and is not generated.
   */
  readonly nullable: boolean;
  /** A partition's copy of its parent's key. */
  readonly inherited: boolean;
}

export interface Check {
  readonly name: string;
  readonly columns: string[];
  /** The condition alone: `(amount > 0)`. */
  readonly expression: string;
  readonly validated: boolean;
  readonly enforced: boolean;
}

export interface Exclusion {
  readonly name: string;
  /** Null where the element is an expression. */
  readonly columns: (string | null)[];
  /** In step with `columns`: `=`, `&&`. */
  readonly operators: string[];
  readonly deferrable: boolean;
  /** `EXCLUDE USING gist (room WITH =, during WITH &&)`. */
  readonly definition: string;
}

export type TriggerEvent = 'insert' | 'update' | 'delete' | 'truncate';

export interface Trigger {
  readonly name: string;
  readonly timing: 'before' | 'after' | 'instead of';
  readonly events: TriggerEvent[];
  readonly level: 'row' | 'statement';
  readonly enabled: 'origin' | 'disabled' | 'replica' | 'always';
  readonly isConstraint: boolean;
  readonly function: TableRef;
  readonly definition: string;
}

/** A user type; look it up with `catalog.types.get(tableKey(column.baseType.ref))` or by `column.domain`. */
export type UserType = EnumType | DomainType | CompositeType | RangeType;

interface NamedType {
  readonly ref: TableRef;
  readonly comment?: string;
}

export interface EnumType extends NamedType {
  readonly kind: 'enum';
  readonly labels: string[];
}

export interface DomainType extends NamedType {
  readonly kind: 'domain';
  /** The type directly below, perhaps another domain. */
  readonly type: string;
  /** That type's name. */
  readonly over: TableRef;
  readonly notNull: boolean;
  readonly default?: string;
  /** Conditions on `VALUE`; those of a domain below stand there. */
  readonly checks: DomainCheck[];
}

export interface DomainCheck {
  readonly name: string;
  readonly expression: string;
  readonly validated: boolean;
}

export interface CompositeType extends NamedType {
  readonly kind: 'composite';
  readonly attributes: { readonly name: string; readonly type: string }[];
}

export interface RangeType extends NamedType {
  readonly kind: 'range';
  readonly subtype: string;
}

export interface Sequence {
  readonly ref: TableRef;
  readonly dataType: string;
  /** Numbers as text: a bigint does not fit a JavaScript number. */
  readonly start: string;
  readonly increment: string;
  readonly min: string;
  readonly max: string;
  readonly cycle: boolean;
  /** It belongs to this column and goes with it: serial, identity or `owned by`. */
  readonly ownedBy?: SequenceColumn;
  /** Its column is an identity column. */
  readonly isIdentity: boolean;
  /** Columns that draw their values from it, owned or not. */
  readonly feeds: SequenceColumn[];
}

export interface SequenceColumn {
  readonly table: TableRef;
  readonly column: string;
}

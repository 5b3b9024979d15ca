import type { CompositeType, DomainCheck, TableKind, Trigger } from './model.js';

/** Rows of the queries in `sql/introspect/`, one interface per file, with the names that the queries give. */
export interface CatalogRows {
  readonly schemas: readonly { readonly schema_name: string }[];
  readonly tables: readonly TableRow[];
  readonly columns: readonly ColumnRow[];
  readonly column_types: readonly ColumnTypeRow[];
  readonly types: readonly TypeRow[];
  readonly keys: readonly KeyRow[];
  readonly indexes: readonly IndexRow[];
  readonly foreign_keys: readonly ForeignKeyRow[];
  readonly checks: readonly CheckRow[];
  readonly exclusions: readonly ExclusionRow[];
  readonly sequences: readonly SequenceRow[];
  readonly partitions: readonly InheritanceRow[];
  readonly triggers: readonly TriggerRow[];
  readonly row_estimates: readonly RowEstimateRow[];
}

/** What a row that belongs to a table starts with. */
export interface OfTable {
  readonly schema_name: string;
  readonly table_name: string;
}

export interface TableRow extends OfTable {
  readonly kind: TableKind;
  readonly owner: string;
  readonly comment: string | null;
  readonly extension: string | null;
  readonly row_security: boolean;
  readonly force_row_security: boolean;
  readonly partition_key: string | null;
}

export interface ColumnRow extends OfTable {
  readonly column_name: string;
  readonly ordinal: number;
  readonly type_id: number;
  readonly type_modifier: number;
  readonly not_null: boolean;
  readonly default_expression: string | null;
  readonly identity: string | null;
  readonly generated: string | null;
  readonly comment: string | null;
}

export interface ColumnTypeRow {
  readonly type_id: number;
  readonly type_modifier: number;
  readonly type: string;
  readonly domain_schema: string | null;
  readonly domain_name: string | null;
  readonly domain_not_null: boolean;
  readonly domain_default: string | null;
  readonly base_schema: string;
  readonly base_name: string;
  readonly base_kind: string;
  readonly base_category: string;
  readonly is_array: boolean;
  readonly base_formatted: string;
}

export interface TypeRow {
  readonly schema_name: string;
  readonly type_name: string;
  readonly kind: 'enum' | 'domain' | 'composite' | 'range';
  readonly comment: string | null;
  readonly labels: string[] | null;
  readonly over_type: string | null;
  readonly over_schema: string | null;
  readonly over_name: string | null;
  readonly not_null: boolean;
  readonly default_expression: string | null;
  readonly checks: DomainCheck[] | null;
  readonly attributes: CompositeType['attributes'] | null;
  readonly subtype: string | null;
}

export interface KeyRow extends OfTable {
  readonly index_name: string;
  readonly is_primary: boolean;
  readonly deferrable: boolean;
  readonly initially_deferred: boolean;
  readonly without_overlaps: boolean;
}

export interface IndexRow extends OfTable {
  readonly index_name: string;
  readonly method: string;
  readonly is_unique: boolean;
  readonly nulls_not_distinct: boolean;
  readonly columns: (string | null)[];
  readonly expressions: string[] | null;
  readonly including: string[] | null;
  readonly predicate: string | null;
}

export interface ForeignKeyRow extends OfTable {
  readonly constraint_name: string;
  readonly columns: string[];
  readonly parent_schema: string;
  readonly parent_name: string;
  readonly parent_columns: string[];
  readonly on_delete: string;
  readonly on_update: string;
  readonly deferrable: boolean;
  readonly initially_deferred: boolean;
  readonly validated: boolean;
  readonly enforced: boolean;
  readonly match_full: boolean;
  readonly nullable: boolean;
  readonly inherited: boolean;
}

export interface CheckRow extends OfTable {
  readonly constraint_name: string;
  readonly columns: string[] | null;
  readonly expression: string;
  readonly validated: boolean;
  readonly enforced: boolean;
}

export interface ExclusionRow extends OfTable {
  readonly constraint_name: string;
  readonly columns: (string | null)[];
  readonly operators: string[];
  readonly deferrable: boolean;
  readonly definition: string;
}

export interface SequenceRow {
  readonly schema_name: string;
  readonly sequence_name: string;
  readonly data_type: string;
  readonly start: string;
  readonly increment: string;
  readonly min: string;
  readonly max: string;
  readonly cycle: boolean;
  readonly is_identity: boolean;
  readonly owner_schema: string | null;
  readonly owner_table: string | null;
  readonly owner_column: string | null;
  readonly feeds: { readonly schema: string; readonly table: string; readonly column: string }[] | null;
}

export interface InheritanceRow {
  readonly parent_schema: string;
  readonly parent_name: string;
  readonly child_schema: string;
  readonly child_name: string;
  readonly is_partition: boolean;
  readonly bound: string | null;
}

export interface TriggerRow extends OfTable {
  readonly trigger_name: string;
  readonly timing: Trigger['timing'];
  readonly on_insert: boolean;
  readonly on_update: boolean;
  readonly on_delete: boolean;
  readonly on_truncate: boolean;
  readonly level: Trigger['level'];
  readonly enabled: string;
  readonly is_constraint: boolean;
  readonly function_schema: string;
  readonly function_name: string;
  readonly definition: string;
}

export interface RowEstimateRow extends OfTable {
  readonly rows: number | null;
}

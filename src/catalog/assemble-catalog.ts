import { assembleForeignKeys } from './assemble-foreign-keys.js';
import { assembleIndexes } from './assemble-indexes.js';
import { groupByTable, orUndefined, refOf } from './assembling.js';
import { assembleColumns } from './assemble-columns.js';
import { assembleSequences } from './assemble-sequences.js';
import { assembleTriggers } from './assemble-triggers.js';
import { assembleTypes } from './assemble-types.js';
import type { Catalog, Check, Exclusion, PartitionBound, Table } from './model.js';
import type { CatalogRows, CheckRow, ExclusionRow, InheritanceRow, TableRow } from './rows.js';
import { compareTableRefs, compareText, tableKey, type TableRef } from './table-ref.js';

/** Joins the rows of the catalogue queries to one model. Pure. */
export function assembleCatalog(serverVersion: number, rows: CatalogRows): Catalog {
  const types = assembleTypes(rows.types);
  const parts = {
    columns: assembleColumns(rows.columns, rows.column_types, types),
    indexes: assembleIndexes(rows.indexes, rows.keys),
    foreignKeys: assembleForeignKeys(rows.foreign_keys),
    checks: groupByTable(rows.checks, checkOf),
    exclusions: groupByTable(rows.exclusions, exclusionOf),
    triggers: assembleTriggers(rows.triggers),
    estimates: groupByTable(rows.row_estimates, (row) => orUndefined(row.rows)),
    family: assembleFamily(rows.partitions),
  };
  const tables = rows.tables
    .map((row) => tableOf(row, parts))
    .sort((one, other) => compareTableRefs(one.ref, other.ref));
  return {
    serverVersion,
    schemas: rows.schemas.map((row) => row.schema_name).sort(compareText),
    tables: new Map(tables.map((table) => [tableKey(table.ref), table])),
    types,
    sequences: assembleSequences(rows.sequences),
  };
}

interface TableParts {
  columns: ReturnType<typeof assembleColumns>;
  indexes: ReturnType<typeof assembleIndexes>;
  foreignKeys: ReturnType<typeof assembleForeignKeys>;
  checks: Map<string, Check[]>;
  exclusions: Map<string, Exclusion[]>;
  triggers: ReturnType<typeof assembleTriggers>;
  estimates: Map<string, (number | undefined)[]>;
  family: Map<string, Family>;
}

function tableOf(row: TableRow, parts: TableParts): Table {
  const ref = refOf(row);
  const key = tableKey(ref);
  const { uniqueIndexes = [], indexes = [] } = parts.indexes.get(key) ?? {};
  return {
    ref,
    kind: row.kind,
    owner: row.owner,
    comment: orUndefined(row.comment),
    extension: orUndefined(row.extension),
    columns: parts.columns.get(key) ?? [],
    primaryKey: uniqueIndexes.find((index) => index.isPrimary),
    uniqueIndexes,
    indexes,
    foreignKeys: parts.foreignKeys.from.get(key) ?? [],
    referencedBy: parts.foreignKeys.to.get(key) ?? [],
    checks: parts.checks.get(key) ?? [],
    exclusions: parts.exclusions.get(key) ?? [],
    triggers: parts.triggers.get(key) ?? [],
    rowEstimate: parts.estimates.get(key)?.[0],
    rowSecurity: row.row_security,
    forceRowSecurity: row.force_row_security,
    partitionKey: orUndefined(row.partition_key),
    ...(parts.family.get(key) ?? newFamily()),
  };
}

function checkOf(row: CheckRow): Check {
  return {
    name: row.constraint_name,
    columns: row.columns ?? [],
    expression: row.expression,
    validated: row.validated,
    enforced: row.enforced,
  };
}

function exclusionOf(row: ExclusionRow): Exclusion {
  return {
    name: row.constraint_name,
    columns: row.columns,
    operators: row.operators,
    deferrable: row.deferrable,
    definition: row.definition,
  };
}

interface Family {
  inherits: TableRef[];
  inheritedBy: TableRef[];
  partitionOf?: PartitionBound;
  partitions: TableRef[];
}

function newFamily(): Family {
  return { inherits: [], inheritedBy: [], partitions: [] };
}

function assembleFamily(rows: readonly InheritanceRow[]): Map<string, Family> {
  const families = new Map<string, Family>();
  const familyOf = (ref: TableRef): Family => {
    const key = tableKey(ref);
    const family = families.get(key) ?? newFamily();
    families.set(key, family);
    return family;
  };
  for (const row of rows) {
    const parent = { schema: row.parent_schema, name: row.parent_name };
    const child = { schema: row.child_schema, name: row.child_name };
    if (row.is_partition) {
      familyOf(parent).partitions.push(child);
      familyOf(child).partitionOf = { parent, bound: row.bound ?? '' };
    } else {
      familyOf(parent).inheritedBy.push(child);
      familyOf(child).inherits.push(parent);
    }
  }
  return families;
}

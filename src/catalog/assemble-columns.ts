import { decode, groupByTable, orUndefined } from './assembling.js';
import type { Column, TypeKind, UserType } from './model.js';
import type { ColumnRow, ColumnTypeRow } from './rows.js';
import { tableKey } from './table-ref.js';

const IDENTITIES = { a: 'always', d: 'by default' } as const;
const GENERATIONS = { s: 'stored', v: 'virtual' } as const;
const TYPE_KINDS: Record<string, TypeKind> = {
  b: 'base',
  c: 'composite',
  e: 'enum',
  m: 'multirange',
  p: 'pseudo',
  r: 'range',
};

/** What all columns of one type share, and what its domain gives them. */
interface ColumnType extends Pick<Column, 'type' | 'baseType' | 'domain' | 'enumLabels'> {
  readonly notNull: boolean;
  readonly default: string | null;
}

export function assembleColumns(
  rows: readonly ColumnRow[],
  typeRows: readonly ColumnTypeRow[],
  userTypes: ReadonlyMap<string, UserType>,
): Map<string, Column[]> {
  const types = new Map(typeRows.map((row) => [typeKey(row), columnTypeOf(row, userTypes)]));
  return groupByTable(rows, (row) => columnOf(row, types));
}

function typeKey(row: ColumnRow | ColumnTypeRow): string {
  return `${row.type_id} ${row.type_modifier}`;
}

function columnTypeOf(row: ColumnTypeRow, userTypes: ReadonlyMap<string, UserType>): ColumnType {
  const ref = { schema: row.base_schema, name: row.base_name };
  const userType = userTypes.get(tableKey(ref));
  return {
    type: row.type,
    baseType: {
      ref,
      kind: decode(TYPE_KINDS, row.base_kind),
      category: row.base_category,
      isArray: row.is_array,
      formatted: row.base_formatted,
    },
    domain: row.domain_name === null ? undefined : { schema: row.domain_schema ?? '', name: row.domain_name },
    enumLabels: userType?.kind === 'enum' ? userType.labels : undefined,
    notNull: row.domain_not_null,
    default: row.domain_default,
  };
}

function columnOf(row: ColumnRow, types: ReadonlyMap<string, ColumnType>): Column {
  const type = types.get(typeKey(row));
  if (!type) throw new Error(`column_types.sql lacks the type of ${row.table_name}.${row.column_name}`);
  const expression = orUndefined(row.default_expression ?? type.default);
  const isComputed = row.identity !== null || row.generated !== null;
  // No spreading here: with many thousand columns it is most of the time.
  return {
    name: row.column_name,
    ordinal: row.ordinal,
    type: type.type,
    baseType: type.baseType,
    domain: type.domain,
    notNull: row.not_null || type.notNull,
    default: isComputed ? undefined : expression,
    hasDefault: isComputed || (expression !== undefined && !isNullLiteral(expression)),
    identity: row.identity === null ? undefined : decode(IDENTITIES, row.identity),
    generated: row.generated === null ? undefined : decode(GENERATIONS, row.generated),
    generatedAs: row.generated === null ? undefined : expression,
    enumLabels: type.enumLabels,
    comment: orUndefined(row.comment),
  };
}

/** `default null` on a typed column is stored as `NULL::character varying`. */
function isNullLiteral(expression: string): boolean {
  return /^NULL(::|$)/i.test(expression);
}

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
interface ColumnType {
  readonly shared: Pick<Column, 'type' | 'baseType' | 'domain' | 'enumLabels'>;
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
    shared: {
      type: row.type,
      baseType: {
        ref,
        kind: decode(TYPE_KINDS, row.base_kind),
        category: row.base_category,
        isArray: row.is_array,
        formatted: row.base_formatted,
      },
      domain:
        row.domain_name === null ? undefined : { schema: row.domain_schema ?? '', name: row.domain_name },
      enumLabels: userType?.kind === 'enum' ? userType.labels : undefined,
    },
    notNull: row.domain_not_null,
    default: row.domain_default,
  };
}

function columnOf(row: ColumnRow, types: ReadonlyMap<string, ColumnType>): Column {
  const type = types.get(typeKey(row));
  if (!type) throw new Error(`column_types.sql lacks the type of ${row.table_name}.${row.column_name}`);
  return {
    name: row.column_name,
    ordinal: row.ordinal,
    ...type.shared,
    notNull: row.not_null || type.notNull,
    ...valueWithoutInsert(row, type.default),
    comment: orUndefined(row.comment),
  };
}

/** What the column holds where an insert leaves it out. */
function valueWithoutInsert(
  row: ColumnRow,
  domainDefault: string | null,
): Pick<Column, 'default' | 'hasDefault' | 'identity' | 'generated' | 'generatedAs'> {
  if (row.identity !== null) return { hasDefault: true, identity: decode(IDENTITIES, row.identity) };
  if (row.generated !== null) {
    return {
      hasDefault: true,
      generated: decode(GENERATIONS, row.generated),
      generatedAs: orUndefined(row.default_expression),
    };
  }
  const expression = row.default_expression ?? domainDefault;
  return { hasDefault: expression !== null && !isNullLiteral(expression), default: orUndefined(expression) };
}

/** `default null` on a typed column is stored as `NULL::character varying`. */
function isNullLiteral(expression: string): boolean {
  return /^NULL(::|$)/i.test(expression);
}

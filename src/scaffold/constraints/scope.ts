import { tableKey, type Catalog, type Column, type Table } from '../../catalog/index.js';
import { numberOf, type Expression } from './expression.js';
import type { Source } from './formula.js';
import { numberWidths } from './type-text.js';

/** What the reading of one constraint's condition may look at. */
export interface Scope {
  readonly columns: ReadonlyMap<string, Column>;
  readonly source: Source;
}

/** The columns of a table by name. */
export function columnsByName(table: Table): ReadonlyMap<string, Column> {
  return new Map(table.columns.map((column) => [column.name, column]));
}

/** The column that an expression stands for, seen through casts that change neither order nor equality. */
export function columnOf(
  expression: Expression | undefined,
  scope: Pick<Scope, 'columns'>,
): Column | undefined {
  if (expression?.kind === 'column') return scope.columns.get(expression.name);
  if (expression?.kind !== 'cast') return undefined;
  const column = columnOf(expression.operand, scope);
  return column && isHarmless(column, expression.type) ? column : undefined;
}

function isHarmless(column: Column, type: string): boolean {
  const { baseType } = column;
  if (type === baseType.formatted || type === withoutLength(baseType.formatted)) return true;
  if (baseType.isArray !== type.endsWith('[]')) return false;
  const element = type.replace('[]', '');
  if (baseType.category === 'S' || baseType.kind === 'enum')
    return ['text', 'character varying', 'bpchar', 'citext', 'name'].includes(element);
  if (baseType.category === 'N') return numberWidths.indexOf(element) >= widthOf(baseType.formatted);
  if (baseType.ref.name === 'date') return element.startsWith('timestamp');
  return baseType.ref.name === 'json' && element === 'jsonb';
}

function widthOf(type: string): number {
  const width = numberWidths.indexOf(withoutLength(type));
  return width < 0 ? numberWidths.length : width;
}

function withoutLength(type: string): string {
  return type.replace(/\(.*?\)/, '');
}

/** A text, not an array of texts. */
export function isText(column: Column): boolean {
  return column.baseType.category === 'S' && !column.baseType.isArray;
}

/** A whole number. */
export function isInteger(column: Column): boolean {
  return /^(smallint|integer|bigint)$/.test(column.baseType.formatted);
}

/** Something that `+` and `-` mean arithmetic for: a number, a point in time or a span. */
export function isArithmetic(column: Column): boolean {
  return /^[NDT]$/.test(column.baseType.category) && !column.baseType.isArray;
}

export function isBoolean(column: Column): boolean {
  return column.baseType.category === 'B' && !column.baseType.isArray;
}

/** All texts that the column's type has, where they can be listed. */
export function labelsOf(column: Column): readonly string[] | undefined {
  if (column.baseType.isArray) return undefined;
  return isBoolean(column) ? ['true', 'false'] : column.enumLabels;
}

/** A text that two ways of writing the same value share: `5.0` and `5`. */
export function sameText(column: Column | undefined, text: string): string {
  if (column?.baseType.category !== 'N') return text;
  const value = numberOf({ kind: 'constant', text, isNumber: true });
  return value === undefined || Number.isNaN(value) ? text : String(value);
}

/** The domains of a column, the nearest first. */
export function domainsOf(column: Column, catalog: Catalog) {
  const domains = [];
  let type = column.domain && catalog.types.get(tableKey(column.domain));
  while (type?.kind === 'domain') {
    domains.push(type);
    type = catalog.types.get(tableKey(type.over));
  }
  return domains;
}

import type { Column, Table, UniqueIndex } from '../../catalog/index.js';
import { columnOf } from './links.js';
import type { Guard } from './model.js';
import { factsOf, type Shape } from './shape.js';
import { capacityOf, type Uniqueness } from './unique.js';

/** The key that makes a second run safe, and how the statement uses it. */
export interface Keyed {
  readonly key: readonly string[];
  readonly guard: Guard;
  /** A value column that has to differ from row to row on that account. */
  readonly distinct?: string;
}

/** Chooses the natural key of a table: a unique index that serves `on conflict`, else what tells its rows apart. */
export function chooseKey(shape: Shape, uniqueness: Uniqueness, rows: number): Keyed {
  const [index] = shape.table.uniqueIndexes
    .filter((candidate) => serves(shape, candidate))
    .sort((one, other) => rankOf(shape, other) - rankOf(shape, one));
  if (index) {
    const columns = index.columns.filter((column): column is string => column !== null);
    // A trigger before the insert fires for rows that conflict as well: better not offer them.
    const kind = firesBefore(shape.table) ? 'absent' : 'conflict';
    return { key: columns, guard: { kind, columns } };
  }
  return telling(shape, uniqueness, rows);
}

function firesBefore(table: Table): boolean {
  return table.triggers.some(
    ({ timing, level, events, enabled }) =>
      timing === 'before' && level === 'row' && events.includes('insert') && enabled !== 'disabled',
  );
}

/** `on conflict` takes no deferrable, partial or overlapping key, and no null is ever a conflict. */
function serves(shape: Shape, index: UniqueIndex): boolean {
  const usable =
    !index.deferrable &&
    !index.withoutOverlaps &&
    index.predicate === undefined &&
    index.expressions.length === 0 &&
    index.columns.length > 0;
  return usable && index.columns.every((column) => column !== null && isSteady(shape, column));
}

/** Its value is made by the file in the first place, is never null, and stays. */
function isSteady(shape: Shape, name: string): boolean {
  const late = shape.links.late.some((key) => key.columns.includes(name));
  const absent = shape.links.absent.some((key) => key.columns.includes(name));
  const nullSomewhere = shape.kinds.kinds.some((kind) => kind.facts.get(name)?.isNull);
  const automatic = shape.automatic.has(name);
  return !automatic && !late && !absent && !nullSomewhere && !shape.adjustments.spoiltKeys.includes(name);
}

/** Natural keys before surrogate ones: they also meet rows that people made. */
function rankOf(shape: Shape, index: UniqueIndex): number {
  const columns = index.columns.map((name) => columnOf(shape.table, name!)!);
  const natural = columns.every((column) => !shape.keyed.has(column.name) && column.type !== 'uuid');
  const nullable = columns.some((column) => !column.notNull);
  return (natural ? 4 : 0) + (nullable ? -8 : 0) + (index.isPrimary ? 0 : 1) - columns.length / 10;
}

function telling(shape: Shape, uniqueness: Uniqueness, rows: number): Keyed {
  const apart = [...uniqueness.distinct].find(
    (name) => isSteady(shape, name) && isComparable(columnOf(shape.table, name)!),
  );
  if (apart !== undefined) return { key: [apart], guard: { kind: 'absent', columns: [apart] } };
  const counted = [...uniqueness.counted, ...uniqueness.suffixed].find(([name, within]) =>
    [name, ...within].every((column) => isSteady(shape, column)),
  );
  if (counted) {
    const columns = [...counted[1], counted[0]];
    return { key: columns, guard: { kind: 'absent', columns } };
  }
  const dials = uniqueness.dials.flatMap((dial) =>
    dial.kind === 'parent' ? dial.link.key.columns : [dial.column],
  );
  if (dials.length > 0 && dials.every((name) => isSteady(shape, name)))
    return { key: dials, guard: { kind: 'absent', columns: dials } };
  const [best] = shape.values
    .filter((column) => isSteady(shape, column.name) && canDiffer(shape, column, rows))
    .sort((one, other) => fitness(other) - fitness(one));
  if (best) return { key: [best.name], guard: { kind: 'absent', columns: [best.name] }, distinct: best.name };
  return { key: [shape.table.columns[0]!.name], guard: { kind: 'count' } };
}

function isComparable(column: Column): boolean {
  return !column.baseType.isArray && fitness(column) > 0;
}

/** Whether enough different values exist, and none has to follow from other columns. */
function canDiffer(shape: Shape, column: Column, rows: number): boolean {
  if (!isComparable(column)) return false;
  const tied = shape.kinds.kinds.some((_, kind) => {
    const { low = [], high = [] } = factsOf(shape, kind, column.name);
    return [...low, ...high].some((bound) => bound.needs.length > 0);
  });
  return !tied && capacityOf(shape, column.name, rows) >= 20 * rows;
}

/** Moments come naturally one after the other; of texts, short ones would get a number. */
function fitness(column: Column): number {
  const type = column.baseType.formatted;
  if (/^timestamp/.test(type))
    return column.name.includes('updated') || column.name.includes('deleted') ? 3 : 10;
  if (/^(text|character varying)$/.test(type))
    return /code|number|name|title|slug|ref/i.test(column.name) ? 9 : 6;
  if (/^character varying\((\d+)\)$/.test(type)) return Number(/\d+/.exec(type)![0]) >= 24 ? 8 : 0;
  if (type === 'uuid') return 5;
  if (/^(date|bigint|inet)$/.test(type)) return 4;
  if (type === 'integer' || type === 'numeric') return 2;
  return 0;
}

import { quoteIdent, type Column, type Table } from '../../catalog/index.js';
import { columnOf } from './links.js';
import { mentions } from './mentions.js';

/** SQL of a column that takes turns with the same column of other rows. */
export interface SlotColumn {
  readonly sql: string;
  readonly needs: readonly string[];
  readonly numbering: boolean;
}

/** One thing that must not overlap, and the columns within which it must not. */
interface Overlap {
  readonly within: string[];
  /** A range or shape, or start and end of one that an expression makes. */
  readonly columns: string[];
}

/**
 * Columns that exclusion constraints, and keys `without overlaps`, keep apart: rows that agree in the other columns take one slot
 * after the other, with a pause between them.
 * @param n SQL of the row number
 */
export function slotColumns(table: Table, n: string): Map<string, SlotColumn> {
  const slots = new Map<string, SlotColumn>();
  for (const { within, columns } of overlapsOf(table)) {
    const [first, second] = columns.map((name) => columnOf(table, name)!) as [Column, Column | undefined];
    if (slots.has(first.name)) continue;
    const partition = within.length > 0 ? `partition by ${within.map(quoteIdent).join(', ')} ` : '';
    const slot = `row_number() over (${partition}order by ${n})`;
    const form = second ? pointForms[first.baseType.formatted] : rangeForms[first.baseType.formatted];
    if (!form) continue;
    slots.set(first.name, { sql: form.first(slot), needs: within, numbering: true });
    if (second && form.second)
      slots.set(second.name, {
        sql: form.second(quoteIdent(first.name)),
        needs: [first.name],
        numbering: false,
      });
  }
  return slots;
}

function overlapsOf(table: Table): Overlap[] {
  const exclusions = table.exclusions.map((exclusion) => {
    const elements = elementsOf(exclusion.definition);
    return exclusion.operators.map((operator, index) => ({
      operator,
      columns: exclusion.columns[index] ? [exclusion.columns[index]] : namedIn(table, elements[index] ?? ''),
    }));
  });
  const keys = table.uniqueIndexes
    .filter((index) => index.withoutOverlaps)
    .map((index) =>
      index.columns.map((column, position) => ({
        operator: position === index.columns.length - 1 ? '&&' : '=',
        columns: column === null ? [] : [column],
      })),
    );
  return [...exclusions, ...keys].flatMap((parts) => {
    const overlap = parts.find((part) => part.operator === '&&');
    if (!overlap || overlap.columns.length < 1 || overlap.columns.length > 2) return [];
    const within = parts.filter((part) => part.operator === '=').flatMap((part) => part.columns);
    return [{ within, columns: overlap.columns }];
  });
}

/** Columns in the order in which the expression names them. */
function namedIn(table: Table, expression: string): string[] {
  return table.columns
    .map((column) => column.name)
    .filter((name) => mentions(expression, name))
    .sort((one, other) => expression.indexOf(one) - expression.indexOf(other));
}

/** Elements of `EXCLUDE USING gist (a WITH =, b WITH &&)`, without their operators. */
function elementsOf(definition: string): string[] {
  const inside = definition.slice(definition.indexOf('(') + 1);
  const elements: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === '(') depth++;
    else if (inside[at] === ')' && depth-- === 0) return [...elements, inside.slice(start, at)];
    else if (inside[at] === ',' && depth === 0) {
      elements.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  return elements;
}

const moment = (slot: string): string =>
  `date_trunc('day', seed.now()) - interval '30 days' + interval '2 hours' * ${slot}`;
const day = (slot: string): string => `seed.today() - 400 + 7 * (${slot})::integer`;

interface SlotForm {
  first(slot: string): string;
  second?(first: string): string;
}

const rangeForms: Record<string, SlotForm> = {
  tstzrange: { first: (slot) => `tstzrange(${moment(slot)}, ${moment(slot)} + interval '90 minutes')` },
  tsrange: {
    first: (slot) =>
      `tsrange((${moment(slot)})::timestamp, (${moment(slot)} + interval '90 minutes')::timestamp)`,
  },
  daterange: { first: (slot) => `daterange(${day(slot)}, ${day(slot)} + 5)` },
  int4range: { first: (slot) => `int4range((10 * ${slot})::integer, (10 * ${slot} + 8)::integer)` },
  int8range: { first: (slot) => `int8range(10 * ${slot}, 10 * ${slot} + 8)` },
  numrange: { first: (slot) => `numrange(10 * ${slot}, 10 * ${slot} + 8)` },
  box: { first: (slot) => `box(point(10 * ${slot}, 0), point(10 * ${slot} + 8, 8))` },
  circle: { first: (slot) => `circle(point(10 * ${slot}, 0), 4)` },
};

const pointForms: Record<string, SlotForm> = {
  'timestamp with time zone': { first: moment, second: (first) => `${first} + interval '90 minutes'` },
  'timestamp without time zone': {
    first: (slot) => `(${moment(slot)})::timestamp`,
    second: (first) => `${first} + interval '90 minutes'`,
  },
  date: { first: day, second: (first) => `${first} + 5` },
  integer: { first: (slot) => `(10 * ${slot})::integer`, second: (first) => `${first} + 8` },
  bigint: { first: (slot) => `10 * ${slot}`, second: (first) => `${first} + 8` },
  numeric: { first: (slot) => `10 * ${slot}`, second: (first) => `${first} + 8` },
};

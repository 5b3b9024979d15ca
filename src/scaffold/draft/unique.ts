import { tableKey, type Column, type UniqueIndex } from '../../catalog/index.js';
import { valueFor, type Value } from '../columns/index.js';
import { columnOf, type Link } from './links.js';
import { mentions } from './mentions.js';
import { factsOf, hasFacts, type Shape } from './shape.js';

/** How the rows of a table are kept from being equal where a unique key forbids it. */
export interface Uniqueness {
  /** Value columns that differ from row to row. */
  readonly distinct: ReadonlySet<string>;
  /** Whole numbers that count 1, 2, 3 within rows that agree in other columns: line numbers. */
  readonly counted: ReadonlyMap<string, readonly string[]>;
  /** Texts whose repeats get a number ("Audit 2"), within rows that agree in other columns. */
  readonly suffixed: ReadonlyMap<string, readonly string[]>;
  /** Flags that only the first of the rows that agree in other columns may have. */
  readonly firstOnly: ReadonlyMap<string, readonly string[]>;
  /** Parents, and columns of few values, whose combinations are gone through one by one. */
  readonly dials: readonly Dial[];
  /** Rows that fit at scale 1; undefined: as many as anybody wants. */
  readonly room?: number;
  /** Rows that fit at any scale. */
  readonly limit?: number;
  /** Indexes that only leaving rows out can satisfy. */
  readonly crowded: readonly UniqueIndex[];
}

/** A parent or a column of few values that takes part in a combination. */
export type Dial =
  | { readonly kind: 'parent'; readonly link: Link; readonly size: number; readonly limit?: number }
  | { readonly kind: 'value'; readonly column: string; readonly size: number };

/** Decides for every unique key of a table what keeps its rows apart. */
export function planUniqueness(shape: Shape, rows: number): Uniqueness {
  const plan = new Planner(shape, rows);
  const indexes = [...shape.table.uniqueIndexes].sort(
    (one, other) =>
      Number(other.isPrimary) - Number(one.isPrimary) ||
      one.columns.length - other.columns.length ||
      Number(one.predicate !== undefined) - Number(other.predicate !== undefined),
  );
  for (const index of indexes) plan.settle(index);
  return plan.result();
}

const countedName =
  /(^|_)(position|pos|number|no|num|nr|seq|sequence|line|ordinal|rank|index|idx|sort|order|step|version|revision|round|part|page|chapter|level|attempt)(_?(no|number|nr|order|index))?$/i;
const nameLike =
  /(^|_)(code|slug|sku|email|mail|username|login|handle|key|number|no|reference|ref|name|title|label|isbn|token|serial|plate|iban)/i;

class Planner {
  private readonly distinct = new Set<string>();
  private readonly counted = new Map<string, string[]>();
  private readonly suffixed = new Map<string, string[]>();
  private readonly firstOnly = new Map<string, string[]>();
  private readonly crowded: UniqueIndex[] = [];
  private dials: Dial[] = [];
  private room?: number;
  private limit?: number;

  constructor(
    private readonly shape: Shape,
    private readonly rows: number,
  ) {}

  settle(index: UniqueIndex): void {
    const columns = this.columnsOf(index);
    if (this.shape.adjustments.crowded.includes(index.name)) return void this.crowded.push(index);
    if (this.isSettled(columns)) return;
    const values = columns.filter((name) => this.shape.values.some((column) => column.name === name));
    if (this.settleByCount(columns, values) || this.settleByValue(columns, values)) return;
    if (this.isNullAtFirst(index)) return;
    if (index.predicate !== undefined && this.settlePartial(index, columns)) return;
    if (!this.settleByDials(columns, values)) this.crowded.push(index);
  }

  result(): Uniqueness {
    const { distinct, counted, suffixed, firstOnly, dials, room, limit, crowded } = this;
    return { distinct, counted, suffixed, firstOnly, dials, room, limit, crowded };
  }

  /** Columns of an index, those that its expressions name included. */
  private columnsOf(index: UniqueIndex): string[] {
    const plain = index.columns.filter((column): column is string => column !== null);
    const named = this.shape.table.columns
      .map((column) => column.name)
      .filter((name) => index.expressions.some((expression) => mentions(expression, name)));
    return [...new Set([...plain, ...named])];
  }

  private isSettled(columns: readonly string[]): boolean {
    return columns.some(
      (column) =>
        this.shape.automatic.has(column) ||
        this.distinct.has(column) ||
        this.within(this.counted.get(column), columns) ||
        this.within(this.suffixed.get(column), columns),
    );
  }

  /** Nulls are never equal: a key that comes late, or never, is in nobody's way. */
  private isNullAtFirst(index: UniqueIndex): boolean {
    const { late, absent } = this.shape.links;
    const nulls = [...late, ...absent].flatMap((key) => key.columns);
    return (
      !index.nullsNotDistinct &&
      index.columns.some(
        (name) => name !== null && nulls.includes(name) && !columnOf(this.shape.table, name)!.notNull,
      )
    );
  }

  private within(others: readonly string[] | undefined, columns: readonly string[]): boolean {
    return others?.every((other) => columns.includes(other)) ?? false;
  }

  /** A condition such as `is_primary`: the first row of each group gets the flag, and no other. */
  private settlePartial(index: UniqueIndex, columns: readonly string[]): boolean {
    const flag = /^\(?(\w+)(?: = true| is true)?\)?$/i.exec(index.predicate!)?.[1];
    const column = flag === undefined ? undefined : columnOf(this.shape.table, flag);
    if (column?.baseType.formatted !== 'boolean' || hasFacts(this.shape, column.name)) {
      this.crowded.push(index);
      return true;
    }
    if (this.firstOnly.has(column.name)) return false;
    this.firstOnly.set(
      column.name,
      columns.filter((name) => name !== column.name),
    );
    return true;
  }

  /** A line number: counted within the other columns of the key. */
  private settleByCount(columns: readonly string[], values: readonly string[]): boolean {
    if (columns.length < 2) return false;
    const name = values.find((candidate) => {
      const column = columnOf(this.shape.table, candidate)!;
      return isWhole(column) && countedName.test(candidate) && this.hasRoomToCount(candidate);
    });
    if (name === undefined) return false;
    this.counted.set(
      name,
      columns.filter((column) => column !== name),
    );
    return true;
  }

  private hasRoomToCount(column: string): boolean {
    return this.shape.kinds.kinds.every((_, kind) => {
      const { values, high, equals, multipleOf } = factsOf(this.shape, kind, column);
      return !values && !high && !equals && !multipleOf;
    });
  }

  private settleByValue(columns: readonly string[], values: readonly string[]): boolean {
    const ranked = values
      .filter((name) => !this.counted.has(name) && !this.firstOnly.has(name) && !this.isJudged(name))
      .map((name) => ({ name, value: this.valueOf(name), column: columnOf(this.shape.table, name)! }))
      .filter(({ value }) => value !== undefined && (value.capacity ?? Infinity) >= this.rows * 20)
      .sort((one, other) => rankOf(other.column) - rankOf(one.column));
    const [best] = ranked;
    if (!best) return false;
    const others = columns.filter((name) => name !== best.name);
    if (
      best.value!.suffixable &&
      !hasFacts(this.shape, best.name) &&
      others.every((name) => this.isEarly(name))
    )
      this.suffixed.set(best.name, others);
    else this.distinct.add(best.name);
    return true;
  }

  /** A condition that nobody understands judges it: only drawing again helps, which a value by number cannot. */
  private isJudged(name: string): boolean {
    const { kinds, adjustments, table } = this.shape;
    const judged = [...kinds.open, ...adjustments.conditions].some(({ condition }) =>
      condition.needs.includes(name),
    );
    return judged && columnOf(table, name)!.type !== 'uuid';
  }

  /** It has its value before texts are numbered. */
  private isEarly(name: string): boolean {
    return this.shape.keyed.has(name) && !this.shape.links.late.some((key) => key.columns.includes(name));
  }

  private valueOf(name: string): Value | undefined {
    return distinctValue(this.shape, name, this.rows);
  }

  /** Every combination of parents and listed values once. */
  private settleByDials(columns: readonly string[], values: readonly string[]): boolean {
    const { links } = this.shape.links;
    const parents = links
      .filter((link) => link.kind === 'outer' && link.agrees.size === 0)
      .filter((link) => link.key.columns.every((column) => columns.includes(column)))
      .map((link): Dial => {
        const filled = this.shape.context.filled.get(tableKey(link.parent.ref))!;
        return { kind: 'parent', link, size: filled.rows, limit: filled.limit };
      });
    const few = values.flatMap((name): Dial[] => {
      if (this.isJudged(name)) return [];
      const capacity = this.valueOf(name)?.capacity;
      return capacity === undefined ? [] : [{ kind: 'value', column: name, size: capacity }];
    });
    if (parents.length === 0 && this.settleBySelf(columns)) return true;
    // Something else in the key differs with its parent, which no combination of lists could follow.
    const inKey = parents.flatMap((dial) => (dial.kind === 'parent' ? dial.link.key.columns : []));
    if (columns.some((name) => this.shape.keyed.has(name) && !inKey.includes(name)) && parents.length === 0)
      return false;
    // A parent alone will do where there are as many as rows are wanted.
    const dials = [...parents.sort((one, other) => other.size - one.size), ...few];
    if (dials.length === 0) return this.settleBySelf(columns);
    if (this.dials.length > 0) return this.narrow(dials);
    this.dials = dials;
    this.bound(roomOf(dials), limitOf(dials));
    return true;
  }

  /** A key that is a key to another row of the same statement: one to one. */
  private settleBySelf(columns: readonly string[]): boolean {
    return this.shape.links.links.some(
      (link) =>
        link.kind === 'inner' &&
        columns.some((column) => link.gives.has(column)) &&
        columns.every((column) => link.key.columns.includes(column)),
    );
  }

  /** A second key of this sort: as few rows as each dial alone tells apart. */
  private narrow(dials: readonly Dial[]): boolean {
    const known = (dial: Dial): boolean => this.dials.some((other) => sameDial(dial, other));
    const [shared] = dials.filter(known);
    const largest = shared ?? dials[0]!;
    if (!shared) this.dials = [...this.dials, largest];
    this.bound(largest.size, largest.kind === 'parent' ? largest.limit : largest.size);
    return true;
  }

  private bound(room: number, limit?: number): void {
    this.room = Math.min(this.room ?? Infinity, room);
    if (limit !== undefined) this.limit = Math.min(this.limit ?? Infinity, limit);
  }
}

function sameDial(one: Dial, other: Dial): boolean {
  if (one.kind === 'parent') return other.kind === 'parent' && one.link === other.link;
  return other.kind === 'value' && one.column === other.column;
}

/**
 * Combinations that are there at scale 1 and, in proportion, at a tenth of it, where a pool of 60 has shrunk to 6: the largest
 * pool shrinks with the rows, of any other only a tenth counts.
 */
function roomOf(dials: readonly Dial[]): number {
  const parents = dials.filter((dial) => dial.kind === 'parent');
  const all = dials.reduce((product, dial) => product * pairable(dial, dials), 1);
  const [, ...smaller] = parents;
  const steady = dials
    .filter((dial) => dial.kind === 'value')
    .reduce((product, dial) => product * dial.size, parents[0]?.size ?? 1);
  const shrunk = smaller.reduce((product, dial) => product * Math.max(1, Math.floor(dial.size / 10)), steady);
  return Math.min(all, shrunk);
}

/** Two keys to one table never name the same row twice. */
function pairable(dial: Dial, dials: readonly Dial[]): number {
  const first = dials.find(
    (other) =>
      dial.kind === 'parent' &&
      other.kind === 'parent' &&
      tableKey(other.link.parent.ref) === tableKey(dial.link.parent.ref),
  );
  return first === undefined || first === dial ? dial.size : dial.size - 1;
}

function limitOf(dials: readonly Dial[]): number | undefined {
  let limit = 1;
  for (const dial of dials) {
    const size = dial.kind === 'parent' ? dial.limit : dial.size;
    if (size === undefined) return undefined;
    limit *= size;
  }
  return limit;
}

function rankOf(column: Column): number {
  const kind = { S: 3, U: 2, D: 1, N: 1 }[column.baseType.category] ?? 0;
  return kind + (nameLike.test(column.name) ? 10 : 0);
}

function isWhole(column: Column): boolean {
  return /^(smallint|integer|bigint)$/.test(column.baseType.formatted);
}

/** How a column would be made so that no two rows agree in it; undefined where it follows from others or is always null. */
function distinctValue(shape: Shape, name: string, rows: number): Value | undefined {
  const column = columnOf(shape.table, name)!;
  const requests = shape.kinds.kinds.map((_, kind) => factsOf(shape, kind, name));
  if (requests.some((facts) => facts.equals || facts.isNull)) return undefined;
  const values = requests.map((facts) =>
    valueFor({
      table: shape.table,
      column,
      catalog: shape.context.catalog,
      facts,
      n: 'n',
      identity: 'n',
      distinct: true,
      rows,
      siblings: new Map(),
      mayBeNull: false,
    }),
  );
  const capacity = Math.min(...values.map((value) => value.capacity ?? Infinity));
  return { ...values[0]!, capacity: capacity === Infinity ? undefined : capacity };
}

/** How many different values a column can have; 0 where none can be chosen. */
export function capacityOf(shape: Shape, name: string, rows: number): number {
  const value = distinctValue(shape, name, rows);
  return value ? (value.capacity ?? Infinity) : 0;
}

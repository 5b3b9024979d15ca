import { quoteIdent, quoteTableRef, tableKey, type Table } from '../../catalog/index.js';
import { quoteLiteral } from '../../marks/index.js';
import { rowsCondition } from './conditions.js';
import { columnOf, type Link } from './links.js';
import type { ParentJoin, Pool } from './model.js';
import { plainName, pluralName, type Names } from './names.js';
import { factsOf, type Shape } from './shape.js';
import type { Dial, Uniqueness } from './unique.js';

/** Parents as CTEs and joins, and the columns that they give. */
export interface Parents {
  readonly pools: Pool[];
  readonly joins: ParentJoin[];
  /** Joins to rows of the statement itself. */
  readonly inner: ParentJoin[];
  /** Alias and column of the parent by our column. */
  readonly given: ReadonlyMap<string, { readonly sql: string; readonly inner: boolean }>;
  /** When the latest of the parents was made: SQL of a timestamptz. */
  readonly madeAfter?: string;
}

/** Of a CTE: `position` and `total`, or other names where the parent has columns of these. */
export function positionName(pool: Pool): string {
  return pool.columns.includes('position') ? 'pool_position' : 'position';
}

export function totalName(pool: Pool): string {
  return pool.columns.includes('total') ? 'pool_total' : 'total';
}

/**
 * Joins a row of each parent to each row.
 * @param n SQL of the row number
 * @param identity SQL of what random values hang on
 */
export function joinParents(
  shape: Shape,
  uniqueness: Uniqueness,
  names: Names,
  n: string,
  identity: string,
): Parents {
  const builder = new Builder(shape, uniqueness, names, n, identity);
  // All pools first: a combination of parents counts through those of others.
  for (const link of shape.links.links) builder.name(link);
  for (const link of shape.links.links) builder.add(link);
  return builder.result();
}

class Builder {
  private readonly pools: Pool[] = [];
  private readonly joins: ParentJoin[] = [];
  private readonly inner: ParentJoin[] = [];
  private readonly given = new Map<string, { sql: string; inner: boolean }>();
  private readonly aliases = new Map<Link, string>();
  private readonly positions = new Map<Link, string>();
  private readonly madeAfter: string[] = [];
  private readonly poolOf = new Map<Link, Pool>();

  constructor(
    private readonly shape: Shape,
    private readonly uniqueness: Uniqueness,
    private readonly names: Names,
    private readonly n: string,
    private readonly identity: string,
  ) {}

  name(link: Link): void {
    const alias = this.names.give(aliasOf(link));
    this.aliases.set(link, alias);
    if (link.kind === 'inner') return;
    const within = [...link.agrees.values()];
    const columns = [...new Set([...link.gives.values(), ...within, ...this.creation(link, alias)])];
    this.poolOf.set(link, this.poolFor(link, columns, within));
  }

  add(link: Link): void {
    const alias = this.aliases.get(link)!;
    if (link.kind === 'inner') this.addInner(link, alias);
    else this.addOuter(link, alias);
    for (const [ours, theirs] of link.gives)
      this.given.set(ours, { sql: `${alias}.${quoteIdent(theirs)}`, inner: link.kind === 'inner' });
  }

  result(): Parents {
    const { pools, joins, inner, given, madeAfter } = this;
    const latest = madeAfter.length > 1 ? `greatest(${madeAfter.join(', ')})` : madeAfter[0];
    return { pools, joins, inner, given, madeAfter: latest };
  }

  private addOuter(link: Link, alias: string): void {
    const pool = this.poolOf.get(link)!;
    const conditions = [...link.agrees].map(
      ([ours, theirs]) => `${alias}.${quoteIdent(theirs)} = ${this.given.get(ours)!.sql}`,
    );
    const position = this.positionOf(link, alias, pool);
    this.positions.set(link, position);
    this.joins.push({
      alias,
      source: pool.name,
      on: [...conditions, `${alias}.${positionName(pool)} = ${position}`].join(' and '),
      kind: link.mayMiss ? 'join' : 'left join',
    });
  }

  /** A child is not older than its parent. */
  private creation(link: Link, alias: string): string[] {
    const column = link.parent.columns.find(
      ({ name, type, notNull }) =>
        /^(created|inserted)(_?(at|on|time|date))?$/i.test(name) &&
        /^timestamp with(out)? time zone|^timestamp\b/.test(type) &&
        notNull,
    );
    const required = link.key.columns.every((name) => columnOf(this.shape.table, name)!.notNull);
    if (!column || !required) return [];
    const sql = `${alias}.${quoteIdent(column.name)}`;
    this.madeAfter.push(column.type.includes('with time zone') ? sql : `${sql}::timestamptz`);
    return [column.name];
  }

  /** One CTE serves all keys that choose among the same rows. */
  private poolFor(link: Link, columns: string[], within: string[]): Pool {
    const rows = rowsCondition(link.parent, 'row_of', this.shape.context);
    const learnt = this.shape.adjustments.parents.get(link.key.name) ?? [];
    const where = [...(rows ? [rows] : []), ...link.where, ...this.listed(link), ...learnt];
    const same = this.pools.find(
      (pool) =>
        tableKey(pool.table.ref) === tableKey(link.parent.ref) &&
        pool.within.join() === within.join() &&
        pool.where.join() === where.join(),
    );
    if (same) {
      for (const column of columns) if (!same.columns.includes(column)) same.columns.push(column);
      return same;
    }
    const order = this.shape.context.filled.get(tableKey(link.parent.ref))!.order;
    const pool: Pool = {
      name: this.names.give(pluralName(link.parent.ref)),
      table: link.parent,
      columns,
      within,
      order: order.length > 0 ? order : fallbackOrder(link.parent),
      where,
    };
    this.pools.push(pool);
    return pool;
  }

  /** A check that lists the values of the key itself, in every kind of row. */
  private listed(link: Link): string[] {
    return [...link.gives].flatMap(([ours, theirs]) => {
      const kinds = this.shape.kinds.kinds.map((_, kind) => factsOf(this.shape, kind, ours));
      const column = `row_of.${quoteIdent(theirs)}`;
      const listed = kinds.every((facts) => facts.values)
        ? [...new Set(kinds.flatMap((facts) => facts.values!))]
        : undefined;
      const except = kinds[0]?.except ?? [];
      return [
        ...(listed
          ? [`${column}::text in (${listed.map((value) => quoteLiteral(value).trim()).join(', ')})`]
          : []),
        ...(except.length > 0
          ? [`${column}::text not in (${except.map((value) => quoteLiteral(value).trim()).join(', ')})`]
          : []),
        ...bounds(column, kinds.length === 1 ? kinds[0]! : {}),
      ];
    });
  }

  private positionOf(link: Link, alias: string, pool: Pool): string {
    if (pool.within.length > 0) {
      // Keys that choose among the same rows, or within the rows of an earlier choice, choose one after the other.
      const earlier = [...this.positions.keys()].filter(
        (other) =>
          this.poolOf.get(other) === pool ||
          (other.agrees.size === 0 && tableKey(other.parent.ref) === tableKey(link.parent.ref)),
      ).length;
      return `1 + mod(${this.n} - 1${earlier > 0 ? ` + ${earlier}` : ''}, ${alias}.${totalName(pool)})`;
    }
    const size = `(select max(${positionName(pool)}) from ${pool.name})`;
    const dial = this.uniqueness.dials.findIndex((each) => each.kind === 'parent' && each.link === link);
    const twin = [...this.positions.keys()].find(
      (other) => tableKey(other.parent.ref) === tableKey(link.parent.ref) && other.agrees.size === 0,
    );
    if (dial >= 0)
      return dialPosition(dial, sizesOf(this.uniqueness.dials, this.pools), this.n, twin !== undefined);
    const key = quoteLiteral(`${plainName(this.shape.table.ref.name)}.${link.key.columns.at(-1)}`);
    if (twin)
      // Never the row that the other key names.
      return `1 + mod(${this.positions.get(twin)!} - 1 + seed.int(${key}, ${this.identity}, 1, greatest(1, ${size} - 1)), ${size})`;
    return `seed.fan_out(${key}, ${this.n}, ${size})`;
  }

  private addInner(link: Link, alias: string): void {
    const self = tableKey(link.parent.ref) === tableKey(this.shape.table.ref);
    const source = self ? '%self%' : `%${tableKey(link.parent.ref)}%`;
    const required = link.key.columns.every((name) => columnOf(this.shape.table, name)!.notNull);
    const oneToOne = this.shape.table.uniqueIndexes.some(
      (index) =>
        index.columns.some((column) => column !== null && link.gives.has(column)) &&
        index.columns.every((column) => column !== null && link.key.columns.includes(column)),
    );
    if (link.agrees.size > 0) {
      const agree = [...link.agrees].map(
        ([ours, theirs]) => `earlier.${quoteIdent(theirs)} = %row%.${quoteIdent(ours)}`,
      );
      // One to one goes from each row to the one before it.
      const half = oneToOne
        ? `earlier.${this.n} < %row%.${this.n}`
        : `earlier.${this.n} <= %row%.${this.n} / 2`;
      // The first row of a tenant that may not be without a parent is its own.
      const earlier = !self
        ? []
        : required && oneToOne
          ? [`earlier.${this.n} = %row%.${this.n}`]
          : required
            ? [`earlier.${this.n} <= %row%.${this.n}`]
            : [half];
      const order = self
        ? [...(required ? [`${half} desc`] : []), `earlier.${this.n} desc`].join(', ')
        : `abs(earlier.${this.n} - %row%.${this.n}), earlier.${this.n}`;
      const subquery = `lateral (select earlier.* from ${source} as earlier where ${[...agree, ...earlier].join(' and ')} order by ${order} limit 1)`;
      this.inner.push({ alias, source: subquery, on: 'true', kind: 'left join' });
      return;
    }
    const row = `%row%.${this.n}`;
    const parent = !self
      ? row
      : oneToOne
        ? required
          ? row
          : `${row} - 1`
        : required
          ? `greatest(1, ${row} / 4)`
          : `${row} / 4`;
    this.inner.push({ alias, source, on: `${alias}.${this.n} = ${parent}`, kind: 'left join' });
  }
}

function aliasOf(link: Link): string {
  const [column] = link.key.columns.length === 1 ? link.key.columns : link.key.columns.slice(-1);
  return plainName(column!.replace(/_?(id|uuid|code|fk)$/i, '') || link.parent.ref.name);
}

function bounds(column: string, facts: ReturnType<typeof factsOf>): string[] {
  const constant = (list: typeof facts.low, operator: string): string[] =>
    (list ?? [])
      .filter((bound) => bound.needs.length === 0)
      .map((bound) => `${column} ${operator}${bound.inclusive ? '=' : ''} ${bound.sql}`);
  return [...constant(facts.low, '>'), ...constant(facts.high, '<')];
}

/** Order of a parent whose file says nothing of it. */
function fallbackOrder(table: Table): string[] {
  const key = table.primaryKey?.columns.filter((column): column is string => column !== null) ?? [];
  if (key.length > 0) return key;
  return table.columns
    .filter((column) => !/^(json|xml|point|box|circle|path|polygon|line|lseg)\b/.test(column.type))
    .slice(0, 3)
    .map((column) => column.name);
}

function sizesOf(dials: readonly Dial[], pools: readonly Pool[]): string[] {
  return dials.map((dial) => {
    if (dial.kind === 'value') return String(dial.size);
    const pool = pools.find(
      (each) => tableKey(each.table.ref) === tableKey(dial.link.parent.ref) && each.within.length === 0,
    );
    return pool ? `(select max(${positionName(pool)}) from ${pool.name})` : '1';
  });
}

/**
 * Position of one dial in the row n: mixed radix, each dial turned on by the ones before it, so that the first rows differ in all
 * of them and no combination comes twice.
 * @param sizes SQL of the sizes of all dials, the fastest first
 * @param apart the dial is a second key to the table of the first: never the same row
 */
export function dialPosition(index: number, sizes: readonly string[], n: string, apart = false): string {
  let quotient = `(${n} - 1)`;
  let turned: string[] = [];
  for (let dial = 0; dial < index; dial++) {
    turned = [...turned, `mod(${quotient}, ${sizes[dial]!})`];
    quotient = `${quotient} / ${sizes[dial]!}`;
  }
  const sum = [index === 0 ? `${n} - 1` : quotient, ...turned, ...(apart ? ['1'] : [])].join(' + ');
  return index === 0 && sizes.length === 1 ? n : `1 + mod(${sum}, ${sizes[index]!})`;
}

/** The table of a pool as `from` names it: without the rows of tables that inherit from it. */
export function fromPool(pool: Pool): string {
  const only = pool.table.inheritedBy.length > 0 ? 'only ' : '';
  return `${only}${quoteTableRef(pool.table.ref)}`;
}

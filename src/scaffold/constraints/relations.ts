import type { Table } from '../../catalog/index.js';
import type { Facts } from '../facts.js';
import { ColumnOrder, type Precedence } from './column-order.js';
import type { Expression } from './expression.js';
import type { RelationLiteral, Source } from './formula.js';
import {
  columnsIn,
  factorsOf,
  isDiscrete,
  isWhole,
  isOrdinaryRange,
  isolated,
  linearOf,
  plus,
  scaled,
  sum,
  withNumbers,
  withSpans,
} from './linear.js';
import { columnsByName, isInteger } from './scope.js';
import { holdsAlone, tightest, type Relation, type Side } from './bounds.js';

/** What relations leave to each column, over columns that are made before it. */
export interface Solution {
  readonly bounds: ReadonlyMap<string, ColumnBounds>;
  /** Constraints with a relation that could not be solved. */
  readonly unsolved: ReadonlySet<Source>;
}

export interface ColumnBounds {
  readonly low: Side[];
  readonly high: Side[];
  equals?: Side;
}

/** More derived relations than this are the sign of a table that we had better leave to a check. */
const mostRelations = 300;

/**
 * Solves relations between a row's columns: each is turned into a bound of the column that is made last, and what two bounds
 * of a column demand of each other becomes a relation of the columns before it (Fourier-Motzkin elimination), so that
 * every column is left a value whatever the earlier ones are.
 * @param facts what else is known; columns whose values are listed are not computed from others
 * @returns undefined if the relations contradict each other
 */
export function solveRelations(
  table: Table,
  literals: readonly RelationLiteral[],
  facts: ReadonlyMap<string, Facts>,
): Solution | undefined {
  let elimination = new Elimination(table, literals, facts, []);
  let solution = elimination.solve();
  for (let attempt = 0; attempt < mostAttempts && solution && elimination.wishes.length > 0; attempt++) {
    elimination = new Elimination(table, literals, facts, elimination.wishes);
    const next = elimination.solve();
    if (next && next.unsolved.size < solution.unsolved.size) solution = next;
  }
  return solution;
}

/** Orders of columns that are tried. */
const mostAttempts = 4;

class Elimination {
  /** What would have to be made before what, so that relations found on the way can be solved. */
  readonly wishes: Precedence[];
  private readonly columns;
  private readonly listed: ReadonlySet<string>;
  /** Columns that can only have one value, a number. */
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly bounds = new Map<string, ColumnBounds>();
  private readonly unsolved = new Set<Source>();
  private readonly order: ColumnOrder;
  private readonly given: readonly Relation[];
  private count = 0;
  private isContradictory = false;

  constructor(
    table: Table,
    literals: readonly RelationLiteral[],
    private readonly facts: ReadonlyMap<string, Facts>,
    wishes: readonly Precedence[],
  ) {
    const listed = [...facts].flatMap(([name, { values }]) => (values ? [[name, values] as const] : []));
    this.numbers = new Map(
      listed.flatMap(([name, [value, ...others]]) =>
        others.length === 0 && value !== '' && Number.isFinite(Number(value)) ? [[name, Number(value)]] : [],
      ),
    );
    this.columns = columnsByName(table);
    this.wishes = [...wishes];
    this.given = literals.map((literal) => this.relationOf(literal));
    this.listed = new Set(listed.map(([name]) => name));
    this.order = new ColumnOrder(table, this.listed, [
      ...literals.flatMap((literal) => this.standsAlone(literal)),
      ...this.given.flatMap((relation) => this.forcedChoices(relation)),
      ...wishes,
    ]);
  }

  solve(): Solution | undefined {
    this.given.forEach((relation) => this.place(relation));
    const names = [...this.columns.keys()].sort(
      (one, other) => this.order.positionOf(other) - this.order.positionOf(one),
    );
    for (const name of names) this.eliminate(name);
    return this.isContradictory ? undefined : { bounds: this.bounds, unsolved: this.unsolved };
  }

  private relationOf({ left, operator, right, source }: RelationLiteral): Relation {
    const scope = { columns: this.columns };
    const difference = withSpans(
      withNumbers(sum(linearOf(left, scope), scaled(linearOf(right, scope), -1)), this.numbers),
      this.columns,
    );
    const isFlipped = operator.startsWith('>');
    return {
      linear: isFlipped ? scaled(difference, -1) : difference,
      operator: operator.replace('>', '<') as Relation['operator'],
      sources: new Set([source]),
    };
  }

  /** `total = net + tax` is to be solved for `total`. */
  private standsAlone({ left, operator, right }: RelationLiteral): Precedence[] {
    if (operator !== '=') return [];
    const sides = [left, right].map((side) => linearOf(side, { columns: this.columns }));
    const isColumn = sides.map(({ terms, constant }) => {
      const [term, ...others] = terms.values();
      return others.length === 0 && constant === 0 && term?.expression.kind === 'column' && term.factor === 1;
    });
    if (isColumn[0] === isColumn[1]) return [];
    const [alone, others] = isColumn[0] ? sides : [...sides].reverse();
    const after = columnsIn(alone!)[0]!;
    if (this.listed.has(after)) return [];
    return columnsIn(others!).includes(after) ? [] : columnsIn(others!).map((before) => ({ before, after }));
  }

  /** A column inside `lower(x)` or `x * y` cannot be solved for, so the others have to wait for it. */
  private forcedChoices({ linear }: Relation): Precedence[] {
    const names = columnsIn(linear);
    const choices = names.filter((name) => isolated(linear, name));
    const others = names.filter((name) => !choices.includes(name));
    return choices.flatMap((after) => others.map((before) => ({ before, after })));
  }

  /** Turns a relation into a bound of the last of its columns. */
  private place(relation: Relation): void {
    const name = this.order.lastOf(columnsIn(relation.linear).filter((column) => this.columns.has(column)));
    if (name === undefined) {
      if (holdsAlone(relation) === false) this.isContradictory = true;
      return;
    }
    const solved = isolated(relation.linear, name);
    const factors = solved ? undefined : this.positiveFactors(relation);
    if (factors) return factors.forEach((factor) => this.place(factor));
    if (
      !solved ||
      (relation.operator === '=' && (Math.abs(solved.factor) !== 1 || this.listed.has(name))) ||
      this.count++ > mostRelations
    ) {
      relation.sources.forEach((source) => this.unsolved.add(source));
      this.wishes.push(...this.forcedChoices(relation));
      return;
    }
    const side = { rest: solved.rest, inclusive: relation.operator !== '<', sources: relation.sources };
    this.put(name, side, relation.operator === '=' ? 'equals' : solved.factor > 0 ? 'high' : 'low');
  }

  /** `0 < price * quantity` holds if both are above 0. */
  private positiveFactors({ linear, operator, sources }: Relation): Relation[] | undefined {
    const product = factorsOf(linear);
    if (!product || product.sign > 0 || operator === '=' || (operator === '<' && product.isRounded))
      return undefined;
    const scope = { columns: this.columns };
    return product.factors.map((factor) => ({
      linear: scaled(linearOf(factor, scope), -1),
      operator,
      sources,
    }));
  }

  private put(name: string, given: Side, where: 'low' | 'high' | 'equals'): void {
    const side = where === 'equals' ? given : this.rounded(name, given, where);
    const bounds = this.bounds.get(name) ?? { low: [], high: [] };
    this.bounds.set(name, bounds);
    if (where !== 'equals') bounds[where].splice(0, Infinity, ...tightest([...bounds[where], side], where));
    else if (!bounds.equals) bounds.equals = side;
    else this.place(this.between(bounds.equals, side, '='));
  }

  /** An integer below 16.7 is at most 16. */
  private rounded(name: string, side: Side, where: 'low' | 'high'): Side {
    const { terms, constant } = side.rest;
    const column = this.columns.get(name);
    if (terms.size > 0 || Number.isInteger(constant) || !column || !isInteger(column)) return side;
    const whole = where === 'low' ? Math.ceil(constant) : Math.floor(constant);
    return { ...side, rest: { terms, constant: whole }, inclusive: true };
  }

  /** What the bounds of a column demand of each other. */
  private eliminate(name: string): void {
    const { low, high, equals } = this.bounds.get(name) ?? { low: [], high: [] };
    const lows = equals ? [equals] : low;
    const highs = equals ? [equals] : high;
    const pairs = equals
      ? [...low.map((side) => [side, equals] as const), ...high.map((side) => [equals, side] as const)]
      : lows.flatMap((one) => highs.map((other) => [one, other] as const));
    for (const [one, other] of pairs) {
      const relation = this.room(name, one, other);
      if (!this.isImplied(relation)) this.place(relation);
    }
  }

  /** That a value fits between two bounds of a column. */
  private room(name: string, low: Side, high: Side): Relation {
    const gap = Number(!low.inclusive) + Number(!high.inclusive);
    const isStepwise =
      isDiscrete(this.columns.get(name)) &&
      isWhole(low.rest, this.columns) &&
      isWhole(high.rest, this.columns);
    const relation = this.between(low, high, gap > 0 && !isStepwise ? '<' : '<=');
    return isStepwise ? { ...relation, linear: plus(relation.linear, gap) } : relation;
  }

  private between(low: Side, high: Side, operator: Relation['operator']): Relation {
    const linear = sum(low.rest, scaled(high.rest, -1));
    return { linear, operator, sources: new Set([...low.sources, ...high.sources]) };
  }

  /** Whether the constant bounds of its columns see to a relation already. */
  private isImplied({ linear, operator }: Relation): boolean {
    let greatest = linear.constant;
    let isReached = true;
    if (linear.terms.size === 0) return false;
    if (isOrdinaryRange(linear)) return true;
    for (const { expression, factor } of linear.terms.values()) {
      const limit = this.limitOf(expression, factor > 0 ? 'high' : 'low');
      if (!limit) return false;
      greatest += factor * limit.value;
      isReached &&= limit.inclusive;
    }
    return operator === '<='
      ? greatest <= 0
      : operator === '<' && (greatest < 0 || (greatest === 0 && !isReached));
  }

  /** A number that a column, or the length of one, cannot pass. */
  private limitOf(
    expression: Expression,
    where: 'low' | 'high',
  ): { value: number; inclusive: boolean } | undefined {
    if (expression.kind === 'column') {
      const sides = this.bounds.get(expression.name)?.[where];
      const side = sides?.find(({ rest }) => rest.terms.size === 0);
      return side && { value: side.rest.constant, inclusive: side.inclusive };
    }
    const isLength = expression.kind === 'call' && /^(cardinality|(char_)?length)$/.test(expression.name);
    const operand = isLength ? expression.operands[0] : undefined;
    const facts = operand?.kind === 'column' ? this.facts.get(operand.name) : undefined;
    const value = where === 'low' ? facts?.minLength : facts?.maxLength;
    return value === undefined ? undefined : { value, inclusive: true };
  }
}

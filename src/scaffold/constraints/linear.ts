import type { Column } from '../../catalog/index.js';
import { columnsOf, number, numberOf, partsOf, type Expression, type Operation } from './expression.js';
import { render } from './render.js';
import { columnOf, isArithmetic, isInteger, type Scope } from './scope.js';

type Columns = Pick<Scope, 'columns'>;

/** An expression times a number. */
export interface Term {
  readonly expression: Expression;
  readonly factor: number;
}

/**
 * A sum. Its terms are columns and whatever is not a sum itself: a product of columns, a date. Dates and intervals add up
 * as numbers do.
 */
export interface Linear {
  /** By SQL text, so that equal terms meet. No factor is 0. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly constant: number;
}

const zero: Linear = { terms: new Map(), constant: 0 };

/** An expression as a sum. */
export function linearOf(expression: Expression, scope: Columns): Linear {
  const constant = numberOf(expression);
  if (constant !== undefined) return { ...zero, constant };
  const column = columnOf(expression, scope);
  if (column) return single({ kind: 'column', name: column.name });
  if (expression.kind === 'cast' && /^(numeric|double precision)$/.test(expression.type))
    return linearOf(expression.operand, scope);
  if (expression.kind !== 'operation' || !isSum(expression, scope)) return single(expression);
  const right = linearOf(expression.right, scope);
  if (!expression.left) return scaled(right, -1);
  const left = linearOf(expression.left, scope);
  switch (expression.operator) {
    case '+':
      return sum(left, right);
    case '-':
      return sum(left, scaled(right, -1));
    default:
      return product(left, right, expression, scope);
  }
}

function product(left: Linear, right: Linear, expression: Operation, scope: Columns): Linear {
  if (expression.operator === '*') {
    if (left.terms.size === 0) return scaled(right, left.constant);
    if (right.terms.size === 0) return scaled(left, right.constant);
  } else if (
    right.terms.size === 0 &&
    right.constant !== 0 &&
    !isWholeDivision(left, expression.right, scope)
  ) {
    return scaled(left, 1 / right.constant);
  }
  return single(expression);
}

/** Division of integers, which cuts off what is left over. */
function isWholeDivision(dividend: Linear, divisor: Expression, { columns }: Columns): boolean {
  const isExact =
    divisor.kind === 'constant' && (divisor.type === 'numeric' || divisor.text?.includes('.') === true);
  const isFraction = ({ expression }: Term) =>
    expression.kind === 'column' &&
    /^(numeric|double|real)/.test(columns.get(expression.name)?.baseType.formatted ?? '');
  return !isExact && ![...dividend.terms.values()].every(isFraction);
}

/** Whether `+`, `-`, `*` and `/` in it mean arithmetic, not set operations on json or ranges. */
function isSum(expression: Expression, scope: Columns): boolean {
  if (expression.kind !== 'operation' || !/^[-+*/]$/.test(expression.operator)) return false;
  return partsOf(expression).every((part) => {
    const column = columnOf(part, scope);
    if (column) return isArithmetic(column);
    return part.kind !== 'constant' || part.isNumber || /^(date|time|interval)/.test(part.type ?? '');
  });
}

function single(expression: Expression): Linear {
  return { terms: new Map([[render(expression), { expression, factor: 1 }]]), constant: 0 };
}

export function sum(one: Linear, other: Linear): Linear {
  const terms = new Map(one.terms);
  for (const [key, { expression, factor }] of other.terms) {
    const total = tidy((terms.get(key)?.factor ?? 0) + factor);
    if (total === 0) terms.delete(key);
    else terms.set(key, { expression, factor: total });
  }
  return { terms, constant: tidy(one.constant + other.constant) };
}

export function scaled(linear: Linear, by: number): Linear {
  if (by === 0) return zero;
  const terms = [...linear.terms].map(
    ([key, { expression, factor }]) => [key, { expression, factor: tidy(factor * by) }] as const,
  );
  return { terms: new Map(terms), constant: tidy(linear.constant * by) };
}

export function plus(linear: Linear, constant: number): Linear {
  return { ...linear, constant: tidy(linear.constant + constant) };
}

export function columnsIn(linear: Linear): string[] {
  return [...new Set([...linear.terms.values()].flatMap(({ expression }) => columnsOf(expression)))];
}

/** A sum of whole numbers, or of days. */
export function isWhole(linear: Linear, columns: ReadonlyMap<string, Column>): boolean {
  const isWholeTerm = ({ expression, factor }: Term) =>
    Number.isInteger(factor) &&
    ((expression.kind === 'column' && isDiscrete(columns.get(expression.name))) ||
      typeIsDiscrete(expression));
  return Number.isInteger(linear.constant) && [...linear.terms.values()].every(isWholeTerm);
}

function typeIsDiscrete(expression: Expression): boolean {
  const type = expression.kind === 'constant' || expression.kind === 'cast' ? expression.type : undefined;
  return /^(date|integer|bigint|smallint)$/.test(type ?? '');
}

/** The sum with numbers in the place of those columns that can be nothing else. */
export function withNumbers(linear: Linear, numbers: ReadonlyMap<string, number>): Linear {
  const others = new Map(linear.terms);
  let constant = linear.constant;
  for (const [key, { expression, factor }] of linear.terms) {
    const value = expression.kind === 'column' ? numbers.get(expression.name) : undefined;
    if (value === undefined) continue;
    others.delete(key);
    constant += factor * value;
  }
  return { terms: others, constant: tidy(constant) };
}

/** Points in time take spans, not numbers of days: `d <= ts - 7` is `d <= ts - '7 days'`. */
export function withSpans(linear: Linear, columns: ReadonlyMap<string, Column>): Linear {
  const isTimestamp = ({ expression }: Term) => {
    const type = expression.kind === 'column' ? columns.get(expression.name)?.baseType.formatted : undefined;
    return /^timestamp/.test(type ?? (expression.kind === 'constant' ? (expression.type ?? '') : ''));
  };
  if (linear.constant === 0 || ![...linear.terms.values()].some(isTimestamp)) return linear;
  const days: Expression = {
    kind: 'constant',
    text: `${Math.abs(linear.constant)} ${Math.abs(linear.constant) === 1 ? 'day' : 'days'}`,
    type: 'interval',
    isNumber: false,
  };
  return sum({ ...linear, constant: 0 }, scaled(single(days), Math.sign(linear.constant)));
}

/** Between two neighbouring values of the column's type there is nothing. */
export function isDiscrete(column: Column | undefined): boolean {
  return column !== undefined && (isInteger(column) || column.baseType.formatted === 'date');
}

/** The factors of a product that is the only term of a sum, and the sign of the term; `round` does not change the sign. */
export function factorsOf({
  terms,
  constant,
}: Linear): { factors: Expression[]; isRounded: boolean; sign: number } | undefined {
  const [term, ...others] = terms.values();
  if (!term || others.length > 0 || constant !== 0) return undefined;
  const { expression, factor } = term;
  const isRounded = expression.kind === 'call' && expression.name === 'round';
  const factors = multiplied(isRounded ? expression.operands[0]! : expression);
  return factors.length > 1 ? { factors, isRounded, sign: Math.sign(factor) } : undefined;
}

function multiplied(expression: Expression): Expression[] {
  if (expression.kind === 'cast' && /^(numeric|double precision)/.test(expression.type))
    return multiplied(expression.operand);
  if (expression.kind !== 'operation' || !expression.left) return [expression];
  if (expression.operator === '*') return [...multiplied(expression.left), ...multiplied(expression.right)];
  const divisor = expression.operator === '/' ? numberOf(expression.right) : undefined;
  return divisor !== undefined && divisor > 0 ? multiplied(expression.left) : [expression];
}

/** What a column has to equal so that the sum is 0, and the column's factor; undefined if the sum cannot be solved for it. */
export function isolated(linear: Linear, column: string): { rest: Linear; factor: number } | undefined {
  const own = [...linear.terms].filter(([, { expression }]) => columnsOf(expression).includes(column));
  const [key, term] = own[0] ?? [];
  if (own.length !== 1 || term?.expression.kind !== 'column') return undefined;
  const others = new Map(linear.terms);
  others.delete(key!);
  const by = -1 / term.factor;
  if (Number.isInteger(tidy(by * 1e6)))
    return { rest: scaled({ terms: others, constant: linear.constant }, by), factor: term.factor };
  if (others.size > 0) return undefined;
  const inwards = term.factor > 0 ? Math.floor : Math.ceil;
  return { rest: { ...zero, constant: inwards(linear.constant * by * 1e6) / 1e6 }, factor: term.factor };
}

/** `lower(during) - upper(during)`, which is below 0 for every range that is made. */
export function isOrdinaryRange({ terms, constant }: Linear): boolean {
  const ends = [...terms.values()].map(({ expression, factor }) =>
    expression.kind === 'call'
      ? `${factor} ${expression.name} ${expression.operands.map(render).join()}`
      : '',
  );
  const range = /^1 lower (.*)$/.exec(ends.find((end) => end.startsWith('1 lower ')) ?? '')?.[1];
  return constant === 0 && ends.length === 2 && range !== undefined && ends.includes(`-1 upper ${range}`);
}

/** The sum as SQL: columns first, then constants, what is added before what is taken away. */
export function renderLinear({ terms, constant }: Linear): string {
  const rank = ({ expression, factor }: Term) =>
    (factor < 0 ? 2 : 0) + (columnsOf(expression).length > 0 ? 0 : 1);
  const ordered: Term[] = [...terms.values()].sort((one, other) => rank(one) - rank(other));
  if (constant !== 0 || ordered.length === 0) {
    const literal = { expression: number(Math.abs(constant)), factor: Math.sign(constant) || 1 };
    if (constant > 0 && ordered.length > 0 && ordered[0]!.factor < 0) ordered.unshift(literal);
    else ordered.push(literal);
  }
  const text = ordered.map(renderTerm).join('');
  const isOperation =
    ordered.length === 1 && ordered[0]!.expression.kind === 'operation' && ordered[0]!.factor === 1;
  return isOperation ? text.slice(1, -1) : text;
}

function renderTerm({ expression, factor }: Term, index: number): string {
  const size = Math.abs(factor);
  const text = `${size === 1 ? '' : `${render(number(size))} * `}${render(expression)}`;
  if (index === 0) return factor < 0 ? `-${text}` : text;
  return `${factor < 0 ? ' - ' : ' + '}${text}`;
}

/** Removes what binary fractions add: 0.1 + 0.2. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

import type { Column } from '../../catalog/index.js';
import { textOf, type Expression } from './expression.js';
import { always, notNullFormula, type Formula } from './formula.js';
import { boundsOf, type Comparison } from './relation.js';
import { columnOf, type Scope } from './scope.js';

/*
 * Values made for range columns are ordinary ranges: not empty, with two finite bounds, the lower one included and the
 * upper one not. Conditions that hold for each of them say nothing.
 */

/** Functions of a range that are true, or false, for every ordinary range. */
const ordinary: Readonly<Record<string, boolean>> = {
  isempty: false,
  lower_inc: true,
  upper_inc: false,
  lower_inf: false,
  upper_inf: false,
};

/** `not isempty(during)` and its relatives. */
export function rangePredicate(
  name: string,
  operand: Expression | undefined,
  comparison: Pick<Comparison, 'mode' | 'scope'>,
): Formula | undefined {
  const column = rangeColumn(operand, comparison.scope);
  if (!column || ordinary[name] === undefined || ordinary[name] === comparison.mode.negated) return undefined;
  return holding(column, comparison);
}

/** `lower(during) < upper(during)`, `during <> 'empty'`, `amount <@ '[1,100)'`, `during @> peak_at`. */
export function rangeComparison(comparison: Comparison): Formula | undefined {
  if (comparison.mode.negated) return undefined;
  const { left, operator, right, scope } = comparison;
  if (operator === '<@') return containment(comparison, left, right);
  if (operator === '@>') return containment(comparison, right, left);
  const column = boundOf(left, scope)?.column ?? rangeColumn(left, scope);
  if (!column) return undefined;
  if (operator === '<>' && textOf(right) === 'empty') return holding(column, comparison);
  const [one, other] = [boundOf(left, scope), boundOf(right, scope)];
  if (!one || other?.column !== column || one.end === other.end) return undefined;
  const isRising = one.end === 'lower' ? /^(<=?|<>)$/ : /^(>=?|<>)$/;
  return isRising.test(operator) ? holding(column, comparison) : undefined;
}

function holding({ name }: Column, { mode }: Pick<Comparison, 'mode'>): Formula {
  return mode.need === 'passes' ? always : notNullFormula({ kind: 'column', name });
}

function boundOf(expression: Expression, scope: Scope) {
  if (expression.kind !== 'call' || !/^(lower|upper)$/.test(expression.name)) return undefined;
  const column = rangeColumn(expression.operands[0], scope);
  return column && { column, end: expression.name };
}

function rangeColumn(expression: Expression | undefined, scope: Scope): Column | undefined {
  const column = columnOf(expression, scope);
  return column && /range$/.test(column.baseType.kind) && !column.baseType.isArray ? column : undefined;
}

/** A value within a range: a literal one, or the range column of the same row. */
function containment(comparison: Comparison, value: Expression, range: Expression): Formula | undefined {
  const column = columnOf(value, comparison.scope);
  if (!column || /range$/.test(column.baseType.kind) || column.baseType.isArray) return undefined;
  const during = rangeColumn(range, comparison.scope);
  if (during?.baseType.kind === 'range') return boundsOf(comparison, value, endsOf(range));
  const bounds = rangeBounds(range, column);
  return bounds && boundsOf(comparison, value, bounds);
}

function endsOf(range: Expression): [string, Expression][] {
  const end = (name: string): Expression => ({ kind: 'call', name, written: name, operands: [range] });
  return [
    ['>=', end('lower')],
    ['<', end('upper')],
  ];
}

function rangeBounds(range: Expression, column: Column): [string, Expression][] | undefined {
  if (range.kind === 'call' && /range$/.test(range.name)) {
    const [low, high, form] = range.operands;
    const ends = form ? textOf(form) : '[)';
    return low && high && ends ? comparisons(ends[0]!, low, high, ends[1]!) : undefined;
  }
  const [, open, low, high, close] =
    /^([[(])"?([^",]*)"?,"?([^",]*)"?([\])])$/.exec(textOf(range) ?? '') ?? [];
  if (open === undefined) return undefined;
  const isNumber = column.baseType.category === 'N';
  const [from, to] = [low!, high!].map((text): Expression => {
    if (text === '') return { kind: 'constant', text: null, isNumber: false };
    return { kind: 'constant', text, type: column.baseType.formatted, isNumber };
  });
  return comparisons(open, from!, to!, close!);
}

/** An end that is null or left out does not bound. */
function comparisons(open: string, low: Expression, high: Expression, close: string): [string, Expression][] {
  const bounds: [string, Expression][] = [
    [open === '[' ? '>=' : '>', low],
    [close === ']' ? '<=' : '<', high],
  ];
  return bounds.filter(([, bound]) => bound.kind !== 'constant' || bound.text !== null);
}

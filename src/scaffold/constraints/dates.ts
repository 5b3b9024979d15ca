import type { Column } from '../../catalog/index.js';
import { number, numberOf, operation, textOf, type Constant, type Expression } from './expression.js';
import type { Formula } from './formula.js';
import { boundsOf, type Comparison } from './relation.js';
import { columnOf, type Scope } from './scope.js';

/** Comparisons of what a calendar makes of a point in time, as bounds of the point itself. */
export function dateComparison(comparison: Comparison): Formula | undefined {
  return yearComparison(comparison) ?? dayComparison(comparison) ?? truncatedComparison(comparison);
}

/** Bounds of a point in time, given where the period that it has to lie in starts and where the next one starts. */
function within(
  comparison: Comparison,
  point: Column,
  start: Expression,
  next: Expression,
): Formula | undefined {
  const bounds = (...pairs: [string, Expression][]) =>
    boundsOf(comparison, { kind: 'column', name: point.name }, pairs);
  switch (comparison.operator) {
    case '=':
      return bounds(['>=', start], ['<', next]);
    case '>=':
      return bounds(['>=', start]);
    case '>':
      return bounds(['>=', next]);
    case '<':
      return bounds(['<', start]);
    case '<=':
      return bounds(['<', next]);
    default:
      return undefined;
  }
}

/** `extract(year from d) = 2025`. */
function yearComparison(comparison: Comparison): Formula | undefined {
  const { right, scope } = comparison;
  const left = comparison.left.kind === 'cast' ? comparison.left.operand : comparison.left;
  if (left.kind !== 'call' || !/^(extract|date_part)$/.test(left.name)) return undefined;
  const point = pointOf(left.operands[1], scope);
  const year = numberOf(right);
  if (textOf(left.operands[0]) !== 'year' || !point || year === undefined || !Number.isInteger(year))
    return undefined;
  return within(comparison, point, yearStart(point, year), yearStart(point, year + 1));
}

function yearStart({ baseType }: Column, year: number): Constant {
  const text = `${String(year).padStart(4, '0')}-01-01`;
  return { kind: 'constant', text, type: baseType.formatted, isNumber: false };
}

/** `(created_at)::date >= '2025-01-01'::date`. */
function dayComparison(comparison: Comparison): Formula | undefined {
  const { left, right, scope } = comparison;
  if (left.kind !== 'cast' || left.type !== 'date') return undefined;
  const point = pointOf(left.operand, scope);
  const isDay =
    right.kind === 'constant' ? right.type === 'date' : columnOf(right, scope)?.baseType.ref.name === 'date';
  if (!point || !isDay) return undefined;
  return within(comparison, point, right, operation(right, '+', number(1)));
}

/** `date_trunc('month', created_at) = '2025-01-01'::date`, where the constant is the start of a period. */
function truncatedComparison(comparison: Comparison): Formula | undefined {
  const { left, right, scope } = comparison;
  if (left.kind !== 'call' || left.name !== 'date_trunc' || right.kind !== 'constant') return undefined;
  const point = pointOf(left.operands[1], scope);
  const unit = textOf(left.operands[0]) ?? '';
  if (!point || !periodStarts[unit]?.test(right.text ?? '')) return undefined;
  const period: Constant = { kind: 'constant', text: `1 ${unit}`, type: 'interval', isNumber: false };
  const start = { ...right, type: right.type ?? point.baseType.formatted };
  return within(comparison, point, start, operation(start, '+', period));
}

/** Texts of points in time at which such a period starts. */
const periodStarts: Readonly<Record<string, RegExp>> = {
  year: /^\d{4}-01-01( 00:00:00(\+00)?)?$/,
  month: /^\d{4}-\d\d-01( 00:00:00(\+00)?)?$/,
  day: /^\d{4}-\d\d-\d\d( 00:00:00(\+00)?)?$/,
};

function pointOf(expression: Expression | undefined, scope: Scope): Column | undefined {
  const column = columnOf(expression, scope);
  return column && /^(date|timestamp|timestamptz)$/.test(column.baseType.ref.name) ? column : undefined;
}

import type { Bound, RowSql } from '../facts.js';
import type { Source } from './formula.js';
import { columnsIn, renderLinear, type Linear } from './linear.js';

/** A sum that must be 0, or at most 0, or less. */
export interface Relation {
  readonly linear: Linear;
  readonly operator: '=' | '<=' | '<';
  readonly sources: ReadonlySet<Source>;
}

/** A bound of a column, or what it has to equal. */
export interface Side {
  readonly rest: Linear;
  readonly inclusive: boolean;
  readonly sources: ReadonlySet<Source>;
}

/** Of bounds that differ by a known amount only the tightest is kept. */
export function tightest(sides: readonly Side[], where: 'low' | 'high'): Side[] {
  return sides.filter((side, index) =>
    sides.every((other, place) => {
      if (index === place) return true;
      const difference = differenceOf(side.rest, other.rest);
      if (difference === undefined) return true;
      if (difference !== 0) return where === 'low' ? difference > 0 : difference < 0;
      return side.inclusive === other.inclusive ? index < place : !side.inclusive;
    }),
  );
}

/** Whether a relation without columns holds; undefined if only the server can tell. */
export function holdsAlone({ linear, operator }: Relation): boolean | undefined {
  const value = comparableValue(linear);
  if (value === undefined) return undefined;
  return operator === '=' ? value === 0 : operator === '<' ? value < 0 : value <= 0;
}

export function boundOf({ rest, inclusive }: Side): Bound {
  return { ...rowSql(rest), inclusive };
}

export function rowSql(linear: Linear): RowSql {
  return { sql: renderLinear(linear), needs: columnsIn(linear) };
}

/** How much the first is above the second; for points in time only the sign counts. */
function differenceOf(one: Linear, other: Linear): number | undefined {
  const terms = new Map(one.terms);
  for (const [key, { expression, factor }] of other.terms) {
    const rest = (terms.get(key)?.factor ?? 0) - factor;
    if (rest === 0) terms.delete(key);
    else terms.set(key, { expression, factor: rest });
  }
  return comparableValue({ terms, constant: one.constant - other.constant });
}

/** A number, or the sign of the difference of two points in time that are written alike. */
function comparableValue({ terms, constant }: Linear): number | undefined {
  const [one, other, ...more] = [...terms.values()].sort((left, right) => right.factor - left.factor);
  if (!one) return constant;
  if (!other || more.length > 0 || one.factor !== 1 || other.factor !== -1 || constant !== 0)
    return undefined;
  const [from, to] = [one.expression, other.expression];
  if (from.kind !== 'constant' || to.kind !== 'constant' || from.type !== to.type) return undefined;
  const [text, otherText] = [from.text ?? '', to.text ?? ''];
  const isPoint = /^\d{4}-\d\d-\d\d/;
  const isAlike = text.length === otherText.length && text.slice(19) === otherText.slice(19);
  if (!isPoint.test(text) || !isPoint.test(otherText) || !isAlike) return undefined;
  return text < otherText ? -1 : text > otherText ? 1 : 0;
}

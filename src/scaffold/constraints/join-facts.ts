import type { Column } from '../../catalog/index.js';
import type { Facts, Pattern } from '../facts.js';
import { given, greatest, joinJsonFacts, least } from './json-leaves.js';
import { isText, labelsOf } from './scope.js';

/**
 * Facts of one column that hold together, bounds and equations left aside.
 * @returns undefined if they contradict each other or the column's declaration
 */
export function joinFacts(one: Facts, other: Facts, column: Column): Facts | undefined {
  const notNull = one.notNull ?? other.notNull;
  if (one.isNull || other.isNull) return notNull || column.notNull ? undefined : { isNull: true };
  const json = one.json || other.json ? joinJsonFacts([...(one.json ?? []), ...(other.json ?? [])]) : [];
  if (!json || (one.textCase && other.textCase && one.textCase !== other.textCase)) return undefined;
  const joined: Facts = {
    ...given('notNull', column.notNull ? undefined : notNull),
    ...given(
      'values',
      one.values && other.values ? common(one.values, other.values) : (one.values ?? other.values),
    ),
    ...given('except', union(one.except, other.except)),
    ...given('minLength', greatest(one.minLength, other.minLength)),
    ...given('maxLength', least(one.maxLength, other.maxLength)),
    ...given('patterns', unionOfPatterns(one.patterns, other.patterns)),
    ...given('multipleOf', commonMultiple(one.multipleOf, other.multipleOf)),
    ...given('json', json.length > 0 ? json : undefined),
    ...given('textCase', one.textCase ?? other.textCase),
    ...given('trimmed', one.trimmed ?? other.trimmed),
  };
  return settled(joined, column);
}

/** Leaves of the values that may be listed those which keep to the other facts. */
function settled({ except, ...facts }: Facts, column: Column): Facts | undefined {
  const { minLength = 0, maxLength = Infinity } = facts;
  if (minLength > maxLength || maxLength < 0) return undefined;
  const listed = facts.values ?? (except && labelsOf(column));
  if (!listed) return except ? { ...facts, except } : facts;
  const values = listed
    .filter((value) => !except?.includes(value))
    .filter((value) => !isText(column) || (value.length >= minLength && value.length <= maxLength))
    .filter((value) => facts.textCase !== 'lower' || value === value.toLowerCase())
    .filter((value) => facts.textCase !== 'upper' || value === value.toUpperCase());
  return values.length > 0 ? { ...facts, values } : undefined;
}

function common(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((value) => other.includes(value));
}

function union(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): string[] | undefined {
  return one || other ? [...new Set([...(one ?? []), ...(other ?? [])])] : undefined;
}

function unionOfPatterns(
  one: readonly Pattern[] | undefined,
  other: readonly Pattern[] | undefined,
): readonly Pattern[] | undefined {
  if (!one || !other) return one ?? other;
  const byText = new Map([...one, ...other].map((pattern) => [JSON.stringify(pattern), pattern]));
  return [...byText.values()];
}

/** The least common multiple, also of fractions such as 0.25 and 0.1. */
function commonMultiple(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const unit = 1e6;
  const [left, right] = [Math.round(one * unit), Math.round(other * unit)];
  let [divisor, rest] = [left, right];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return ((left / divisor) * right) / unit;
}

import type { JsonFact } from '../facts.js';

/** What a document must hold to contain another one: facts of its innermost members. */
export function leavesOf(path: readonly string[], document: unknown): JsonFact[] {
  if (document === null) return [{ path, type: 'null' }];
  if (typeof document !== 'object') {
    const type = typeof document as 'string' | 'number' | 'boolean';
    return [{ path, type, values: [String(document)] }];
  }
  const members = Object.entries(document);
  const type = Array.isArray(document) ? 'array' : 'object';
  return [{ path, type }, ...members.flatMap(([key, value]) => leavesOf([...path, key], value))];
}

/** Facts of equal paths joined into one each; undefined if they contradict each other. */
export function joinJsonFacts(facts: readonly JsonFact[]): JsonFact[] | undefined {
  const byPath = new Map<string, JsonFact>();
  for (const fact of facts) {
    const key = JSON.stringify(fact.path);
    const present = byPath.get(key);
    const joined = present ? joinTwo(present, fact) : fact;
    if (!joined) return undefined;
    byPath.set(key, joined);
  }
  return [...byPath.values()];
}

function joinTwo(one: JsonFact, other: JsonFact): JsonFact | undefined {
  if (one.type && other.type && one.type !== other.type) return undefined;
  const values =
    one.values && other.values ? one.values.filter((value) => other.values!.includes(value)) : undefined;
  const joined = {
    ...one,
    ...other,
    ...given('values', values ?? one.values ?? other.values),
    ...given('low', greatest(one.low, other.low)),
    ...given('minLength', greatest(one.minLength, other.minLength)),
    ...given('high', least(one.high, other.high)),
    ...given('maxLength', least(one.maxLength, other.maxLength)),
  };
  const isEmpty = (low = -Infinity, high = Infinity) => low > high;
  if (joined.values?.length === 0 || isEmpty(joined.low, joined.high)) return undefined;
  return isEmpty(joined.minLength, joined.maxLength) ? undefined : joined;
}

/** A member that is left out where it has no value. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: Value });
}

/** The greater of two numbers, either of which may be missing. */
export function greatest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

/** The smaller of two numbers, either of which may be missing. */
export function least(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

import type { Bound, Facts } from '../facts.js';

/** Bounds on a number, apart in constants and expressions over other columns. */
export interface NumberBounds {
  /** Greatest constant low bound, and whether it is a value itself. */
  readonly low?: { readonly value: number; readonly inclusive: boolean };
  readonly high?: { readonly value: number; readonly inclusive: boolean };
  readonly lowColumns: readonly Bound[];
  readonly highColumns: readonly Bound[];
}

export function numberBounds(facts: Facts): NumberBounds {
  return {
    low: tightest(facts.low, (one, other) => one > other),
    high: tightest(facts.high, (one, other) => one < other),
    lowColumns: (facts.low ?? []).filter((bound) => constantOf(bound) === undefined),
    highColumns: (facts.high ?? []).filter((bound) => constantOf(bound) === undefined),
  };
}

function tightest(
  bounds: Facts['low'],
  isTighter: (one: number, other: number) => boolean,
): NumberBounds['low'] {
  let best: NumberBounds['low'];
  for (const bound of bounds ?? []) {
    const value = constantOf(bound);
    if (value === undefined) continue;
    if (!best || isTighter(value, best.value) || (value === best.value && !bound.inclusive))
      best = { value, inclusive: bound.inclusive };
  }
  return best;
}

/** The number that a constant bound writes: `5`, `'-5'::integer`, `(0)::numeric`; undefined for an expression. */
export function constantOf({ sql, needs }: Bound): number | undefined {
  if (needs.length > 0) return undefined;
  let text = sql.trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(/::[a-z][\w ."]*(\(\d+(,\d+)?\))?$/, '')
      .replace(/^\((.*)\)$/, '$1')
      .replace(/^'(.*)'$/, '$1')
      .replace(/^\$(?=\d)/, '')
      .trim();
  }
  return /^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** Sibling columns that bounds or an equality speak of. */
export function neededByFacts({ low = [], high = [], equals }: Facts): Set<string> {
  return new Set([...low, ...high, ...(equals ? [equals] : [])].flatMap(({ needs }) => needs));
}

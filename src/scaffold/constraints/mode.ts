import type { Facts } from '../facts.js';

/**
 * How sure a condition has to be. A check holds if it is not false, so null passes: `passes`. `true` rules null out.
 * `chosen` would be content with null as well, but the condition picks one of several ways to pass: a row that has
 * nothing to pick by would look strange.
 */
export type Need = 'passes' | 'chosen' | 'true';

/** How a condition is to come out. */
export interface Mode {
  readonly negated: boolean;
  readonly need: Need;
}

/** Facts for a condition that null passes, unless the mode rules null out. */
export function sure(facts: Facts, mode: Mode): Facts {
  return mode.need === 'passes' ? facts : { ...facts, notNull: true };
}

import { createHash } from 'node:crypto';
import type { Faker } from '@faker-js/faker';

/** Rows of every vocabulary table and words of every kind: positions 1 to this. */
export const POSITIONS = 1000;

/** Draws, each determined by those before it and the seed alone. */
export interface RandomSource {
  readonly faker: Faker;
  /** Whole number, both bounds included. */
  int(low: number, high: number): number;
  pick<T>(options: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
}

/** Starts faker's generator anew from the run seed and a name, so that no kind depends on what was drawn for another. */
export function seededSource(faker: Faker, rng: string, name: string): RandomSource {
  const digest = createHash('sha256').update(`${rng}\n${name}`).digest();
  faker.seed([0, 4, 8, 12].map((offset) => digest.readUInt32BE(offset)));
  faker.setDefaultRefDate('2026-01-01T00:00:00Z');
  return {
    faker,
    int: (low, high) => faker.number.int({ min: low, max: high }),
    pick: (options) => faker.helpers.arrayElement(options),
    shuffle: (items) => faker.helpers.shuffle(items),
  };
}

/**
 * As many values as there are positions, none twice while new ones can be had; after that they come round again.
 * @param keyOf what must differ
 */
export function distinct<T>(draw: () => T, keyOf: (value: T) => string): T[] {
  const seen = new Set<string>();
  const drawn: T[] = [];
  let repeats = 0;
  while (drawn.length < POSITIONS) {
    const value = draw();
    const key = keyOf(value);
    if (seen.has(key)) {
      repeats += 1;
      if (repeats < 40) continue;
      seen.clear();
    }
    repeats = 0;
    seen.add(key);
    drawn.push(value);
  }
  return drawn;
}

/** All items in a drawn order, then all in another, until every position has one. */
export function rounds<T>(source: RandomSource, items: readonly T[]): T[] {
  const filled: T[] = [];
  while (filled.length < POSITIONS) filled.push(...source.shuffle(items));
  return filled.slice(0, POSITIONS);
}

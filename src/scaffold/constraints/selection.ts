import type { Facts } from '../facts.js';
import type { Source } from './formula.js';

/** Kinds of row that are kept, at most, unless there are more partitions. */
export const mostKinds = 16;

/** A kind of row that might be kept. */
export interface Candidate {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly open: ReadonlySet<Source>;
  readonly label: string;
  readonly partition?: string;
}

/** The candidates to keep: all that are different if they are few, otherwise those that show most between them. */
export function selected(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const distinct = mostCovered(withoutRepeats(candidates));
  if (distinct.length <= most) return distinct;
  const chosen = new Set<Candidate>();
  const seen = new Set<string>();
  while (chosen.size < most) {
    const best = bestOf(
      distinct.filter((candidate) => !chosen.has(candidate)),
      seen,
    );
    chosen.add(best);
    featuresOf(best).forEach((feature) => seen.add(feature));
  }
  return distinct.filter((candidate) => chosen.has(candidate));
}

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const byFacts = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const facts = [...candidate.facts].sort(([one], [other]) => (one < other ? -1 : 1));
    const key = JSON.stringify([candidate.partition, facts]);
    if (!byFacts.has(key)) byFacts.set(key, candidate);
  }
  return [...byFacts.values()];
}

/** Of each partition, the candidates whose facts leave the fewest constraints open. */
function mostCovered(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ open, partition }) =>
    candidates.every((other) => other.partition !== partition || other.open.size >= open.size),
  );
}

/** A partition without rows yet counts most, then what else is new, then how little is null. */
function bestOf(candidates: readonly Candidate[], seen: ReadonlySet<string>): Candidate {
  const scored = candidates.map((candidate) => ({
    candidate,
    score: [
      Number(candidate.partition !== undefined && !seen.has(candidate.partition)),
      featuresOf(candidate).filter((feature) => !seen.has(feature)).length,
      -[...candidate.facts.values()].filter(({ isNull }) => isNull).length,
    ],
  }));
  return scored.reduce((best, each) => (isAbove(each.score, best.score) ? each : best)).candidate;
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((value, place) => value !== other[place]);
  return index >= 0 && one[index]! > other[index]!;
}

/** What a kind of row shows: its partition, the values that it lists, what is null in it and what is not. */
function featuresOf({ facts, partition }: Candidate): string[] {
  const features = partition === undefined ? [] : [partition];
  for (const [column, { values = [], isNull, notNull }] of facts) {
    features.push(...values.map((value) => `${column} = ${value}`));
    if (isNull || notNull) features.push(`${column} is ${isNull ? 'null' : 'not null'}`);
  }
  return features;
}

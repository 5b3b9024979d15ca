import type { Column } from '../../catalog/index.js';
import type { Facts } from '../facts.js';
import type { FactLiteral, Formula, Literal, RelationLiteral, Source } from './formula.js';
import { joinFacts } from './join-facts.js';

/** A row's conditions so far: a conjunction whose facts are joined and do not contradict each other. */
export interface Conjunction {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly relations: readonly RelationLiteral[];
  readonly open: ReadonlySet<Source>;
  /** The alternatives that were taken, literal by literal. */
  readonly choices: readonly (FactLiteral | RelationLiteral)[];
  readonly partition?: string;
}

export const emptyConjunction: Conjunction = {
  facts: new Map(),
  relations: [],
  open: new Set(),
  choices: [],
};

/** Conjunctions that are looked at, at most. */
const mostConjunctions = 64;

/** Disjunctive normal form: each item is a conjunction of literals. Long forms are cut, but so that every alternative is met. */
export function alternativesOf(formula: Formula): readonly (readonly Literal[])[] {
  switch (formula.kind) {
    case 'any':
      return formula.parts.flatMap(alternativesOf).slice(0, mostConjunctions);
    case 'all':
      return formula.parts
        .map(alternativesOf)
        .reduce((products, choices) => spread(products, choices, (one, other) => [...one, ...other]), [[]]);
    default:
      return [[formula]];
  }
}

/** All conjunctions with one alternative of a formula added; those that contradict themselves are left out. */
export function conjoined(
  conjunctions: readonly Conjunction[],
  formula: Formula,
  columns: ReadonlyMap<string, Column>,
): readonly Conjunction[] {
  const alternatives = alternativesOf(formula);
  const isChoice = alternatives.length > 1;
  return spread(conjunctions, alternatives, (conjunction, literals) =>
    extended(conjunction, literals, isChoice, columns),
  );
}

/** Pairs of two lists, in an order in which even the first few have something of every item of both. */
function spread<One, Other, Result>(
  ones: readonly One[],
  others: readonly Other[],
  combine: (one: One, other: Other) => Result | undefined,
): Result[] {
  const results: Result[] = [];
  for (let shift = 0; shift < others.length; shift++)
    for (const [index, one] of ones.entries()) {
      if (results.length >= mostConjunctions) return results;
      const result = combine(one, others[(index + shift) % others.length]!);
      if (result !== undefined) results.push(result);
    }
  return results;
}

function extended(
  conjunction: Conjunction,
  literals: readonly Literal[],
  isChoice: boolean,
  columns: ReadonlyMap<string, Column>,
): Conjunction | undefined {
  const facts = new Map(conjunction.facts);
  const relations = [...conjunction.relations];
  const open = new Set(conjunction.open);
  for (const literal of literals) {
    if (literal.kind === 'open') open.add(literal.source);
    else if (literal.kind === 'relation') relations.push(literal);
    else if (literal.kind === 'fact') {
      const column = columns.get(literal.column);
      const joined = column && joinFacts(facts.get(literal.column) ?? {}, literal.facts, column);
      if (!joined) return undefined;
      facts.set(literal.column, joined);
    }
  }
  const mark = literals.find((literal) => literal.kind === 'mark');
  const choices =
    isChoice && !mark ? literals.filter((literal) => 'label' in literal && literal.kind !== 'mark') : [];
  return {
    facts,
    relations,
    open,
    choices: [...conjunction.choices, ...choices],
    partition: mark?.label ?? conjunction.partition,
  };
}

/** What tells a conjunction from the others, for people. A value that is stated makes those that it is not superfluous. */
export function labelOf({ choices, partition }: Conjunction): string {
  const stated = new Set(
    choices.flatMap((literal) => (literal.kind === 'fact' && literal.facts.values ? literal.column : [])),
  );
  const shown = choices.filter(
    (literal) => literal.kind === 'relation' || !literal.facts.except || !stated.has(literal.column),
  );
  return [...new Set([...(partition ? [partition] : []), ...shown.map(({ label }) => label)])].join(' and ');
}

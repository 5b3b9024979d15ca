import { columnsOf, isWritable, operation, type Expression } from './expression.js';
import { all, notNullFormula, type Formula, type RelationLiteral } from './formula.js';
import type { Mode } from './mode.js';
import { describe } from './render.js';
import type { Scope } from './scope.js';

/** A comparison that is wanted, or its contrary where the mode says so. Constants stand on the right as far as possible. */
export interface Comparison {
  readonly left: Expression;
  readonly operator: string;
  readonly right: Expression;
  readonly mode: Mode;
  readonly scope: Scope;
}

/** A comparison kept as a relation, to be solved for a column once all relations of a row are known. */
export function relationOf({ left, operator, right, mode, scope }: Comparison): Formula | undefined {
  if (!/^([<>]=?|=)$/.test(operator) || !isWritable(left) || !isWritable(right)) return undefined;
  if (columnsOf(left).length === 0) return undefined;
  const literal: RelationLiteral = {
    kind: 'relation',
    left,
    operator: operator as RelationLiteral['operator'],
    right,
    label: describe(operation(left, operator, right)),
    source: scope.source,
  };
  return mode.need === 'passes' ? literal : all([literal, notNullFormula(left), notNullFormula(right)]);
}

/** Several comparisons of one value at once. */
export function boundsOf(
  comparison: Comparison,
  value: Expression,
  bounds: readonly (readonly [operator: string, bound: Expression])[],
): Formula | undefined {
  const relations = bounds.map(([operator, right]) =>
    relationOf({ ...comparison, left: value, operator, right }),
  );
  const written = relations.filter((relation) => relation !== undefined);
  return written.length === bounds.length ? all(written) : undefined;
}

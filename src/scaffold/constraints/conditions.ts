import { comparisonOf } from './comparison.js';
import { connective, textOf, type Case, type Expression } from './expression.js';
import { all, always, any, fact, isAlways, isNever, never, type Formula } from './formula.js';
import type { Mode } from './mode.js';
import { nullFormula, nullPasses } from './nullness.js';
import { predicateOf } from './predicates.js';
import { inverted, rewritten } from './rewrite.js';
import { columnOf, isBoolean, labelsOf, type Scope } from './scope.js';

/**
 * Brings a condition into negation normal form.
 * @param mode whether the condition or its contrary is wanted, and how sure that must be
 * @returns a formula that is enough for it: rows that keep to it satisfy the condition
 */
export function formulaOf(expression: Expression, mode: Mode, scope: Scope): Formula {
  const rewrite = rewritten(expression, mode, scope);
  if (rewrite) return formulaOf(rewrite, mode, scope);
  switch (expression.kind) {
    case 'connective':
      return (expression.connective === 'and') !== mode.negated
        ? all(expression.operands.map((operand) => formulaOf(operand, mode, scope)))
        : alternatives(expression.operands, mode, scope);
    case 'not':
      return formulaOf(expression.operand, { ...mode, negated: !mode.negated }, scope);
    case 'null test':
      return nullFormula(expression.operand, expression.isNull !== mode.negated, scope);
    case 'truth test':
      return truthFormula(expression.operand, expression.value, expression.negated !== mode.negated, scope);
    case 'case':
      return caseFormula(expression, mode, scope);
    case 'constant':
      return constantFormula(expression.text, mode);
    case 'call':
      if (expression.name === 'coalesce') return coalesceFormula(expression.operands, mode, scope);
      return predicateOf(expression, mode, scope);
    case 'operation': {
      const positive = mode.negated && inverted(expression);
      if (positive) return formulaOf(positive, { ...mode, negated: false }, scope);
      return equivalenceFormula(expression, mode, scope) ?? comparisonOf(expression, mode, scope);
    }
    default:
      return booleanFormula(expression, mode, scope);
  }
}

function constantFormula(text: string | null, mode: Mode): Formula {
  if (text === null) return mode.need === 'true' ? never : always;
  return (text === 'true') !== mode.negated ? always : never;
}

function booleanFormula(expression: Expression, mode: Mode, scope: Scope): Formula {
  const column = columnOf(expression, scope);
  if (!column || !isBoolean(column)) return { kind: 'open', source: scope.source };
  const values = [String(!mode.negated)];
  const facts = mode.need === 'passes' ? { values } : { values, notNull: true as const };
  return fact(column.name, facts, mode.negated ? `not ${column.name}` : column.name);
}

/** `x is true` and its relatives; `negated`: the test must fail. */
function truthFormula(operand: Expression, value: string, negated: boolean, scope: Scope): Formula {
  if (value === 'unknown') {
    const decided = ['true', 'false'].map((each) => truthFormula(operand, each, false, scope));
    return negated ? any(decided) : nullFormula(operand, true, scope);
  }
  const isFalse = value === 'false';
  return formulaOf(operand, { negated: isFalse !== negated, need: negated ? 'passes' : 'true' }, scope);
}

/** A branch is taken if its condition is true and none before it is. */
function caseFormula({ branches, otherwise }: Case, mode: Mode, scope: Scope): Formula {
  const skipped: Formula[] = [];
  const ways = branches.map(({ when, then }) => {
    const taken = formulaOf(when, { negated: false, need: 'true' }, scope);
    const way = all([...skipped, taken, formulaOf(then, mode, scope)]);
    skipped.push(formulaOf(when, { negated: true, need: 'passes' }, scope));
    return way;
  });
  return any([...ways, all([...skipped, formulaOf(otherwise, mode, scope)])]);
}

/** `coalesce(<condition>, true)`: null counts as what follows it. */
function coalesceFormula(operands: readonly Expression[], mode: Mode, scope: Scope): Formula {
  const [first, ...rest] = operands;
  if (!first) return mode.need === 'true' ? never : always;
  const fallback = coalesceFormula(rest, mode, scope);
  if (isAlways(fallback)) return formulaOf(first, { ...mode, need: 'passes' }, scope);
  const settled = formulaOf(first, { ...mode, need: 'true' }, scope);
  return any([settled, all([nullFormula(first, true, scope), fallback])]);
}

/** `<condition> = <condition>`: both hold or neither does. `<condition> <= <condition>`: the first implies the second. */
function equivalenceFormula(expression: Expression, mode: Mode, scope: Scope): Formula | undefined {
  if (expression.kind !== 'operation' || !expression.left || !/^(=|<>|<=|>=)$/.test(expression.operator))
    return undefined;
  const { left, right } = expression;
  if (![left, right].every((side) => isCondition(side, scope))) return undefined;
  if (expression.operator.length === 2 && expression.operator.endsWith('=')) {
    const [cause, effect] = expression.operator === '<=' ? [left, right] : [right, left];
    return formulaOf(connective('or', [{ kind: 'not', operand: cause }, effect]), mode, scope);
  }
  const isEqual = expression.operator === '=';
  const [constant, condition] = isTruthValue(left) ? [left, right] : [right, left];
  if (isTruthValue(constant))
    return formulaOf(condition, { ...mode, negated: (textOf(constant) === 'true') !== isEqual }, scope);
  return any(
    [false, true].map((negated) =>
      all([
        formulaOf(left, { negated, need: 'true' }, scope),
        formulaOf(right, { negated: negated === isEqual, need: 'true' }, scope),
      ]),
    ),
  );
}

function isTruthValue(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.type === 'boolean';
}

function isCondition(expression: Expression, scope: Scope): boolean {
  if (['connective', 'not', 'null test', 'truth test', 'quantified', 'distinct'].includes(expression.kind))
    return true;
  if (expression.kind === 'operation')
    return /^(=|<>|[<>]=?|!?~~?\*?|\?[|&]?|@>|<@|&&)$/.test(expression.operator);
  const column = columnOf(expression, scope);
  return isTruthValue(expression) || (column !== undefined && isBoolean(column));
}

/**
 * A disjunction. Its alternatives are made to exclude each other where that is easy: for `status <> 'closed' or
 * closed_at is not null` the second one gets `status = 'closed'`, so that rows come out as an application writes them.
 */
function alternatives(operands: readonly Expression[], mode: Mode, scope: Scope): Formula {
  const whole = nullExcused(operands, mode, scope);
  if (whole) return formulaOf(whole, { ...mode, need: 'passes' }, scope);
  const plain = any(operands.map((operand) => formulaOf(operand, mode, scope)));
  if (plain.kind !== 'any' || isNever(plain)) return plain;
  const need = mode.need === 'true' ? 'true' : 'chosen';
  const options = operands
    .map((operand) => ({ operand, formula: formulaOf(operand, { ...mode, need }, scope) }))
    .sort((one, other) => distinctiveness(other.formula, scope) - distinctiveness(one.formula, scope));
  return any(
    options.map(({ formula }, index) => {
      const earlier = options.slice(0, index).filter((option) => distinctiveness(option.formula, scope) > 0);
      if (earlier.some((option) => any([option.formula, formula]).kind === 'fact')) return formula;
      const contraries = earlier
        .map((option) => formulaOf(option.operand, { negated: !mode.negated, need: 'chosen' }, scope))
        .filter((contrary) => contrary.kind === 'fact');
      return all([...contraries, formula]);
    }),
  );
}

/** 2: tells values of one column apart; 1: tells null from not null; 0: anything else. */
function distinctiveness(formula: Formula, scope: Scope): number {
  if (formula.kind !== 'fact') return 0;
  const members = Object.keys(formula.facts).filter((member) => member !== 'notNull');
  if (members.length === 0 || formula.facts.isNull) return 1;
  const isListed =
    formula.facts.values ?? formula.facts.except ?? labelsOf(scope.columns.get(formula.column)!);
  return isListed && members.length === 1 ? 2 : 0;
}

/** `x is null or <condition that null passes anyway>` says no more than the condition. */
function nullExcused(operands: readonly Expression[], mode: Mode, scope: Scope): Expression | undefined {
  if (operands.length !== 2 || mode.negated || mode.need === 'true') return undefined;
  for (const [test, rest] of [operands, [...operands].reverse()]) {
    if (test?.kind !== 'null test' || !test.isNull) continue;
    const column = columnOf(test.operand, scope);
    if (column && nullPasses(rest!, column.name)) return rest;
  }
  return undefined;
}

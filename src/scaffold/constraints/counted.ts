import { connective, nullTest, numberOf, type Expression, type Operation } from './expression.js';
import { columnOf, isBoolean, type Scope } from './scope.js';

/** Disjunctions longer than this say too little to be worth it. */
const mostCombinations = 32;

/**
 * A comparison of "how many of these hold" with a number, as a condition without numbers: `num_nonnulls(a, b) = 1`,
 * `(a is not null)::integer + (b is not null)::integer <= 1`.
 */
export function countedCondition({ left, operator, right }: Operation, scope: Scope): Expression | undefined {
  const limit = numberOf(right);
  const conditions = left && limit !== undefined ? conditionsCounted(left, scope) : undefined;
  if (!conditions) return undefined;
  const size = conditions.length;
  switch (operator) {
    case '=':
      return choices(conditions, limit!, 'exactly');
    case '>':
      return choices(conditions, Math.floor(limit!) + 1, 'at least');
    case '>=':
      return choices(conditions, Math.ceil(limit!), 'at least');
    case '<':
      return choices(conditions.map(contrary), size - Math.ceil(limit!) + 1, 'at least');
    case '<=':
      return choices(conditions.map(contrary), size - Math.floor(limit!), 'at least');
    default:
      return undefined;
  }
}

/** Conditions whose number an expression gives. */
function conditionsCounted(expression: Expression, scope: Scope): Expression[] | undefined {
  if (expression.kind === 'call' && /^num_(non)?nulls$/.test(expression.name))
    return expression.operands.map((operand) => nullTest(operand, expression.name === 'num_nulls'));
  return sumOfConditions(expression, scope);
}

function sumOfConditions(expression: Expression, scope: Scope): Expression[] | undefined {
  if (expression.kind === 'operation' && expression.operator === '+' && expression.left) {
    const [left, right] = [expression.left, expression.right].map((side) => sumOfConditions(side, scope));
    return left && right && [...left, ...right];
  }
  if (expression.kind === 'cast' && expression.type === 'integer') {
    const column = columnOf(expression.operand, scope);
    const isCondition = ['null test', 'connective', 'not', 'truth test'].includes(expression.operand.kind);
    return isCondition || (column && isBoolean(column)) ? [expression.operand] : undefined;
  }
  const [branch, ...others] = expression.kind === 'case' ? expression.branches : [];
  if (expression.kind !== 'case' || !branch || others.length > 0) return undefined;
  if (numberOf(branch.then) === 1 && numberOf(expression.otherwise) === 0) return [branch.when];
  return undefined;
}

function choices(conditions: readonly Expression[], size: number, how: 'exactly' | 'at least'): Expression {
  if (how === 'at least' && size <= 0) return truth(true);
  if (size < 0 || size > conditions.length) return truth(false);
  const ways = subsets(conditions.length, size).map((chosen) =>
    connective(
      'and',
      conditions.flatMap((condition, index) =>
        chosen.includes(index) ? [condition] : how === 'exactly' ? [contrary(condition)] : [],
      ),
    ),
  );
  return ways.length === 1
    ? ways[0]!
    : connective(
        'or',
        ways.map((way) => (way.operands.length === 1 ? way.operands[0]! : way)),
      );
}

function contrary(condition: Expression): Expression {
  return condition.kind === 'null test'
    ? nullTest(condition.operand, !condition.isNull)
    : { kind: 'not', operand: condition };
}

function truth(value: boolean): Expression {
  return { kind: 'constant', text: String(value), type: 'boolean', isNumber: false };
}

/** Subsets of the first `count` numbers that have this size, each in rising order. */
function subsets(count: number, size: number): number[][] {
  const found: number[][] = [];
  const extend = (chosen: number[], from: number): void => {
    if (found.length >= mostCombinations) return;
    if (chosen.length === size) return void found.push(chosen);
    for (let next = from; next < count; next++) extend([...chosen, next], next + 1);
  };
  extend([], 0);
  return found;
}

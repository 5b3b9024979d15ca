import { isWritable, numberOf, type Expression } from './expression.js';
import { fact, type Formula } from './formula.js';
import { sure } from './mode.js';
import { render } from './render.js';
import type { Comparison } from './relation.js';
import { columnOf, isArithmetic, type Scope } from './scope.js';

/** `mod(x, 5) = 0`, `x % 5 = 0`, `x = round(x, 2)`. */
export function numberComparison({ left, operator, right, mode, scope }: Comparison): Formula | undefined {
  if (operator !== '=') return undefined;
  const found = divided(left, right, scope) ?? rounded(left, right, scope) ?? rounded(right, left, scope);
  if (!found) return undefined;
  const { column, step } = found;
  return fact(column, sure({ multipleOf: step }, mode), `${column} is a multiple of ${step}`);
}

function divided(left: Expression, right: Expression, scope: Scope) {
  const operands =
    left.kind === 'operation' && left.operator === '%' && left.left
      ? [left.left, left.right]
      : left.kind === 'call' && left.name === 'mod'
        ? left.operands
        : [];
  const column = columnOf(operands[0], scope);
  const step = numberOf(operands[1]);
  if (!column || !step || numberOf(right) !== 0) return undefined;
  return { column: column.name, step: Math.abs(step) };
}

/** `x = round(x, 2)`, `x * 4 = trunc(x * 4)`. */
function rounded(value: Expression, result: Expression, scope: Scope) {
  if (result.kind !== 'call' || !/^(round|trunc|floor|ceil|ceiling)$/.test(result.name)) return undefined;
  const [operand, digits] = result.operands;
  const places = digits ? numberOf(digits) : 0;
  const isTimes = value.kind === 'operation' && value.operator === '*';
  const column = columnOf(isTimes ? value.left : value, scope);
  const times = isTimes ? numberOf(value.right) : 1;
  if (!column || !isArithmetic(column) || places === undefined || !times) return undefined;
  if (!operand || !isWritable(operand) || render(operand) !== render(value)) return undefined;
  return { column: column.name, step: Number((10 ** -places / Math.abs(times)).toPrecision(12)) };
}

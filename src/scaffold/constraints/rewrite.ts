import { countedCondition } from './counted.js';
import {
  connective,
  nullTest,
  number,
  numberOf,
  operation,
  partsOf,
  textOf,
  type Expression,
  type Operation,
  type Quantified,
} from './expression.js';
import type { Mode } from './mode.js';
import { parseTextArray } from './text-array.js';
import type { Scope } from './scope.js';

const inverse: Readonly<Record<string, string>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '~': '!~',
  '!~': '~',
  '~*': '!~*',
  '!~*': '~*',
  '~~': '!~~',
  '!~~': '~~',
  '~~*': '!~~*',
  '!~~*': '~~*',
};

/** Operators that hold between swapped operands. */
export const mirrored: Readonly<Record<string, string>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

/** The comparison that holds where this one does not and no operand is null. */
export function inverted(expression: Operation): Operation | undefined {
  const operator = inverse[expression.operator];
  return operator === undefined ? undefined : { ...expression, operator };
}

/** The same condition in simpler terms, where there are such; undefined if it is as simple as it gets. */
export function rewritten(expression: Expression, mode: Mode, scope: Scope): Expression | undefined {
  switch (expression.kind) {
    case 'null test':
      return nullOfCall(expression.operand, expression.isNull);
    case 'distinct':
      return distinctness(expression.left, expression.right, expression.negated);
    case 'quantified':
      return eachItem(expression);
    case 'operation':
      return expression.left && comparison(expression, expression.left, mode, scope);
    default:
      return undefined;
  }
}

function nullOfCall(operand: Expression, isNull: boolean): Expression | undefined {
  if (operand.kind !== 'call') return undefined;
  if (operand.name === 'coalesce')
    return connective(
      isNull ? 'and' : 'or',
      operand.operands.map((each) => nullTest(each, isNull)),
    );
  const [value, hidden] = operand.operands;
  if (operand.name !== 'nullif') return undefined;
  return isNull
    ? connective('or', [nullTest(value!, true), operation(value!, '=', hidden!)])
    : connective('and', [nullTest(value!, false), operation(value!, '<>', hidden!)]);
}

/** `negated`: `is not distinct from`, which is true or false even for nulls. */
function distinctness(left: Expression, right: Expression, negated: boolean): Expression {
  const [constant, other] = left.kind === 'constant' ? [left, right] : [right, left];
  if (constant.kind === 'constant' && constant.text === null) return nullTest(other, negated);
  const equal: Expression = {
    kind: 'truth test',
    operand: operation(left, '=', right),
    value: 'true',
    negated: false,
  };
  const same =
    constant.kind === 'constant'
      ? equal
      : connective('or', [equal, connective('and', [nullTest(left, true), nullTest(right, true)])]);
  return negated ? same : { kind: 'not', operand: same };
}

function eachItem({ operator, quantifier, left, array }: Quantified): Expression | undefined {
  const items = itemsOf(array);
  if (!items) return undefined;
  return connective(
    quantifier === 'any' ? 'or' : 'and',
    items.map((item) => operation(left, operator, item)),
  );
}

function itemsOf(array: Expression): readonly Expression[] | undefined {
  if (array.kind === 'array') return array.items;
  const text = textOf(array);
  if (array.kind !== 'constant' || text === undefined) return undefined;
  const type = array.type?.replace('[]', '');
  return parseTextArray(text)?.map((item) => ({ kind: 'constant', text: item, type, isNumber: false }));
}

function comparison(
  expression: Operation,
  left: Expression,
  mode: Mode,
  scope: Scope,
): Expression | undefined {
  const { operator, right } = expression;
  if (mirrored[operator] === undefined) return undefined;
  const counted = countedCondition(expression, scope);
  if (counted) return counted;
  if (isRewritable(left)) return ofCall(left, operator, right, mode);
  if (isRewritable(right)) return ofCall(right, mirrored[operator], left, mode);
  return undefined;
}

function isRewritable(expression: Expression): boolean {
  return expression.kind === 'call' && /^(coalesce|greatest|least|abs)$/.test(expression.name);
}

function ofCall(call: Expression, operator: string, other: Expression, mode: Mode): Expression | undefined {
  if (call.kind !== 'call') return undefined;
  const operands = partsOf(call);
  if (call.name === 'coalesce') return ofCoalesce(operands, operator, other, mode);
  if (call.name === 'abs') return ofAbsolute(operands[0]!, operator, other);
  const holdsForEach = call.name === 'greatest' ? /^<=?$/ : /^>=?$/;
  if (holdsForEach.test(operator))
    return connective(
      'and',
      operands.map((each) => operation(each, operator, other)),
    );
  return undefined;
}

function ofAbsolute(value: Expression, operator: string, other: Expression): Expression | undefined {
  const limit = numberOf(other);
  if (limit === undefined) return undefined;
  const below = operation(value, mirrored[operator]!, number(-limit));
  const above = operation(value, operator, other);
  if (/^<=?$/.test(operator)) return connective('and', [below, above]);
  return /^>=?$/.test(operator) ? connective('or', [above, below]) : undefined;
}

/** `coalesce(discount, 0) <= price`; without a first operand that can be null in it, nothing is gained. */
function ofCoalesce(
  operands: readonly Expression[],
  operator: string,
  other: Expression,
  mode: Mode,
): Expression | undefined {
  const [first, ...rest] = operands;
  if (first?.kind !== 'column' || rest.length === 0) return undefined;
  const instead =
    rest.length === 1
      ? rest[0]!
      : ({ kind: 'call', name: 'coalesce', written: 'coalesce', operands: rest } as const);
  const given = operation(first, operator, other);
  if (mode.need !== 'true' && !mode.negated && constantComparison(operation(instead, operator, other)))
    return given;
  const certain = { kind: 'truth test', operand: given, value: 'true', negated: false } as const;
  return connective('or', [
    certain,
    connective('and', [nullTest(first, true), operation(instead, operator, other)]),
  ]);
}

/** The outcome of a comparison of two constants, where it can be told without the server. */
export function constantComparison({ left, operator, right }: Operation): boolean | undefined {
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one !== undefined && other !== undefined) return compareNumbers(one, operator, other);
  const [text, otherText] = [textOf(left), textOf(right)];
  if (text === undefined || otherText === undefined) return undefined;
  if (operator === '=' || operator === '<>') return (text === otherText) === (operator === '=');
  return undefined;
}

function compareNumbers(one: number, operator: string, other: number): boolean | undefined {
  switch (operator) {
    case '=':
      return one === other;
    case '<>':
      return one !== other;
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
    default:
      return undefined;
  }
}

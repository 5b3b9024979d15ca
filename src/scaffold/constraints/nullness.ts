import { columnsOf, numberOf, type Expression } from './expression.js';
import { all, always, any, fact, never, type Formula } from './formula.js';
import { jsonMemberOf } from './json.js';
import type { Scope } from './scope.js';

/** Functions whose result is null exactly where an argument is. */
const strictFunctions = new Set(
  `lower upper initcap length char_length character_length octet_length bit_length cardinality btrim ltrim rtrim trim left right substr
   substring replace abs round trunc floor ceil ceiling mod sign sqrt date_trunc date_part extract strpos position starts_with age
   md5 make_date lpad rpad reverse timezone jsonb_typeof json_typeof jsonb_array_length isempty lower_inc upper_inc lower_inf upper_inf isfinite`.split(
    /\s+/,
  ),
);

const strictOperator = /^([-+*/%^]|\|\||=|<>|[<>]=?|!?~~?\*?)$/;

/** That an expression is null, or that it is not. */
export function nullFormula(expression: Expression, isNull: boolean, scope: Scope): Formula {
  if (expression.kind === 'constant') return (expression.text === null) === isNull ? always : never;
  const member = jsonMemberOf(expression, scope);
  if (member && member.path.length > 0)
    return isNull
      ? fact(member.column, { isNull: true }, `${member.column} is null`)
      : fact(
          member.column,
          { notNull: true, json: [{ path: member.path }] },
          `${member.column} has ${member.path.join('.')}`,
        );
  const element = expression.kind === 'call' && expression.name === 'array_length' && !isNull;
  if (element && expression.operands[0]?.kind === 'column' && numberOf(expression.operands[1]) === 1)
    return fact(
      expression.operands[0].name,
      { notNull: true, minLength: 1 },
      `${expression.operands[0].name} is not empty`,
    );
  if (!isStrict(expression)) return { kind: 'open', source: scope.source };
  const tests = columnsOf(expression).map((column) =>
    fact(column, isNull ? { isNull } : { notNull: true }, `${column} is ${isNull ? '' : 'not '}null`),
  );
  return isNull ? any(tests) : all(tests);
}

/** Whether a condition cannot be false while this column is null. */
export function nullPasses(expression: Expression, column: string): boolean {
  if (expression.kind === 'connective')
    return (
      expression.connective === 'and' && expression.operands.every((operand) => nullPasses(operand, column))
    );
  if (expression.kind === 'quantified') return nullPasses(expression.left, column);
  if (expression.kind === 'not') return nullPasses(expression.operand, column);
  return isStrict(expression) && columnsOf(expression).includes(column);
}

/** Null in any operand gives null, and nothing else does. */
export function isStrict(expression: Expression): boolean {
  switch (expression.kind) {
    case 'column':
    case 'constant':
    case 'keyword':
      return true;
    case 'cast':
      return isStrict(expression.operand);
    case 'operation':
      return (
        strictOperator.test(expression.operator) &&
        (!expression.left || isStrict(expression.left)) &&
        isStrict(expression.right)
      );
    case 'call':
      return strictFunctions.has(expression.name) && expression.operands.every(isStrict);
    default:
      return false;
  }
}

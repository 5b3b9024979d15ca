import { quoteIdent } from '../../catalog/index.js';
import type { Constant, Expression } from './expression.js';

/** An expression as SQL text, in parentheses where it has to stand inside another. */
export function render(expression: Expression): string {
  switch (expression.kind) {
    case 'column':
      return quoteIdent(expression.name);
    case 'constant':
      return renderConstant(expression);
    case 'cast':
      return `${render(expression.operand)}::${expression.type}`;
    case 'call':
      return `${expression.written}(${expression.operands.map(render).join(', ')})`;
    case 'operation':
      return `(${[expression.left && render(expression.left), expression.operator, render(expression.right)].filter(Boolean).join(' ')})`;
    case 'quantified':
      return `(${render(expression.left)} ${expression.operator} ${expression.quantifier} (${render(expression.array)}))`;
    case 'array':
      return `array[${expression.items.map(render).join(', ')}]${expression.type ? `::${expression.type}` : ''}`;
    case 'connective':
      if (expression.operands.length === 0) return String(expression.connective === 'and');
      return `(${expression.operands.map(render).join(` ${expression.connective} `)})`;
    case 'not':
      return `(not ${render(expression.operand)})`;
    case 'null test':
      return `(${render(expression.operand)} is ${expression.isNull ? '' : 'not '}null)`;
    case 'truth test':
      return `(${render(expression.operand)} is ${expression.negated ? 'not ' : ''}${expression.value})`;
    case 'distinct':
      return `(${render(expression.left)} is ${expression.negated ? 'not ' : ''}distinct from ${render(expression.right)})`;
    case 'case': {
      const branches = expression.branches.map(
        ({ when, then }) => `when ${render(when)} then ${render(then)}`,
      );
      return `case ${branches.join(' ')} else ${render(expression.otherwise)} end`;
    }
    case 'keyword':
      return expression.text;
    case 'unknown':
      throw new Error('An expression of unknown form cannot be written as SQL.');
  }
}

/** The same for people: casts and outer parentheses left out. */
export function describe(expression: Expression): string {
  const text = render(withoutCasts(expression));
  return text.startsWith('(') && !/\) (and|or|[^a-z ]+) \(/.test(text) ? text.slice(1, -1) : text;
}

function renderConstant({ text, type, isNumber }: Constant): string {
  if (text === null) return type ? `null::${type}` : 'null';
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text;
  // `1 / 100::numeric` and `1 / 100` are different numbers.
  if (isNumber) return type && /^-?\d+$/.test(text) && !/int/.test(type) ? `${text}::${type}` : text;
  return `${quoteText(text)}${type ? `::${type}` : ''}`;
}

/** A string literal that reads the same whatever `standard_conforming_strings` says. */
function quoteText(text: string): string {
  const quoted = `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
  return text.includes('\\') ? `e${quoted}` : quoted;
}

function withoutCasts(expression: Expression): Expression {
  switch (expression.kind) {
    case 'cast':
      return withoutCasts(expression.operand);
    case 'constant':
      return { ...expression, type: expression.type === 'boolean' ? 'boolean' : undefined };
    case 'operation':
      return {
        ...expression,
        left: expression.left && withoutCasts(expression.left),
        right: withoutCasts(expression.right),
      };
    case 'call':
      return { ...expression, operands: expression.operands.map(withoutCasts) };
    default:
      return expression;
  }
}

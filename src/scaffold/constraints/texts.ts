import type { Column } from '../../catalog/index.js';
import type { Facts, Pattern } from '../facts.js';
import { numberOf, textOf, type Expression } from './expression.js';
import { all, fact, listLabel, never, type Formula } from './formula.js';
import { jsonMemberOf, withLength } from './json.js';
import { likeToRegex, quoteRegex, similarToRegex } from './like.js';
import { sure } from './mode.js';
import type { Comparison } from './relation.js';
import { columnOf, isText, type Scope } from './scope.js';

/** Comparisons of texts and their lengths. */
export function textComparison(comparison: Comparison): Formula | undefined {
  return (
    ownForm(comparison) ??
    lengthComparison(comparison) ??
    patternComparison(comparison) ??
    partComparison(comparison)
  );
}

/** A text column, perhaps inside functions under which the value is to be its own result. */
interface Form {
  readonly column: Column;
  readonly facts: Facts;
}

const forms: Readonly<Record<string, Facts>> = {
  lower: { textCase: 'lower' },
  upper: { textCase: 'upper' },
  btrim: { trimmed: true },
  trim: { trimmed: true },
  ltrim: { trimmed: true },
  rtrim: { trimmed: true },
};

function formOf(expression: Expression, scope: Scope): Form | undefined {
  const column = columnOf(expression, scope);
  if (column) return isText(column) ? { column, facts: {} } : undefined;
  if (expression.kind === 'cast' && /^(text|character varying)$/.test(expression.type))
    return formOf(expression.operand, scope);
  if (expression.kind !== 'call' || expression.operands.length !== 1) return undefined;
  const facts = forms[expression.name];
  const inner = facts && formOf(expression.operands[0]!, scope);
  return inner && { column: inner.column, facts: { ...inner.facts, ...facts } };
}

/** `x = lower(x)`, and `lower(x) = 'abc'`, which `abc` itself satisfies. */
function ownForm({ left, operator, right, mode, scope }: Comparison): Formula | undefined {
  const [one, other] = [formOf(left, scope), formOf(right, scope)];
  if (operator === '=' && one && other && one.column === other.column) {
    const facts = { ...one.facts, ...other.facts };
    return fact(one.column.name, sure(facts, mode), `${one.column.name} = ${Object.values(facts).join(' ')}`);
  }
  const text = textOf(right);
  if (!one || columnOf(left, scope) || text === undefined) return undefined;
  const { name } = one.column;
  if (operator === '<>' && text === '')
    return fact(name, sure({ ...one.facts, minLength: 1 }, mode), `${name} <> ''`);
  if (operator === '<>')
    return fact(name, sure({ ...one.facts, except: [text] }, mode), `${name} <> '${text}'`);
  if (operator !== '=') return undefined;
  return keepsForm(text, one.facts)
    ? fact(name, sure({ values: [text] }, mode), listLabel(name, [text]))
    : never;
}

function keepsForm(text: string, { textCase, trimmed }: Facts): boolean {
  const isCased =
    textCase === undefined || text === (textCase === 'lower' ? text.toLowerCase() : text.toUpperCase());
  return isCased && (!trimmed || text === text.trim());
}

/** Divisors that make units of length out of what a function counts. */
const lengthFunctions: Readonly<Record<string, number>> = {
  length: 1,
  char_length: 1,
  character_length: 1,
  octet_length: 1,
  cardinality: 1,
  array_length: 1,
  bit_length: 8,
  jsonb_array_length: 1,
  json_array_length: 1,
};

function lengthComparison({ left, operator, right, mode, scope }: Comparison): Formula | undefined {
  const divisor = left.kind === 'call' ? lengthFunctions[left.name] : undefined;
  const limit = numberOf(right);
  if (left.kind !== 'call' || divisor === undefined || limit === undefined) return undefined;
  const lengths = lengthFacts(operator, limit / divisor);
  const operand = left.operands[0]!;
  if (!lengths || (left.name === 'array_length' && numberOf(left.operands[1]) !== 1)) return undefined;
  const member = jsonMemberOf(operand, scope);
  if (member) return withLength(member, lengths, /array/.test(left.name), mode);
  const form = formOf(operand, scope);
  const column = form?.column ?? columnOf(operand, scope);
  if (!column) return undefined;
  const label = `length(${column.name}) ${operator} ${limit}`;
  const formula = fact(column.name, sure({ ...form?.facts, ...lengths }, mode), label);
  const countsBytes = isText(column) && /^(octet|bit)_length$/.test(left.name);
  return countsBytes && lengths.maxLength !== undefined
    ? all([formula, { kind: 'open', source: scope.source }])
    : formula;
}

/** Bounds of a whole number, both inclusive. */
function lengthFacts(operator: string, limit: number): Pick<Facts, 'minLength' | 'maxLength'> | undefined {
  switch (operator) {
    case '=':
      return { minLength: limit, maxLength: limit };
    case '>=':
      return { minLength: Math.ceil(limit) };
    case '>':
      return { minLength: Math.floor(limit) + 1 };
    case '<=':
      return { maxLength: Math.floor(limit) };
    case '<':
      return { maxLength: Math.ceil(limit) - 1 };
    default:
      return operator === '<>' && limit === 0 ? { minLength: 1 } : undefined;
  }
}

function patternComparison({ left, operator, right, mode, scope }: Comparison): Formula | undefined {
  const [, negation, kind, star] = /^(!?)(~~?)(\*?)$/.exec(operator) ?? [];
  const form = kind && formOf(left, scope);
  if (!form) return undefined;
  const regex = kind === '~~' ? likePattern(right) : regexOf(right);
  if (regex === undefined) return undefined;
  const pattern: Pattern = { regex, ignoreCase: star === '*', negated: negation === '!' };
  const facts = sure({ ...form.facts, patterns: [pattern] }, mode);
  return fact(form.column.name, facts, `${form.column.name} ${operator} '${regex}'`);
}

function likePattern(expression: Expression): string | undefined {
  if (expression.kind === 'call' && expression.name === 'like_escape') {
    const [pattern, escape] = expression.operands.map(textOf);
    return pattern === undefined || escape === undefined ? undefined : likeToRegex(pattern, escape);
  }
  const text = textOf(expression);
  return text === undefined ? undefined : likeToRegex(text);
}

function regexOf(expression: Expression): string | undefined {
  if (expression.kind !== 'call' || !/^similar_(to_)?escape$/.test(expression.name))
    return textOf(expression);
  const [pattern, escape] = expression.operands.map(textOf);
  return pattern === undefined ? undefined : similarToRegex(pattern, escape);
}

/** `left(code, 2) = 'AB'`, `position('@' in email) > 0`. */
function partComparison({ left, operator, right, mode, scope }: Comparison): Formula | undefined {
  const form = left.kind === 'call' && formOf(left.operands[0]!, scope);
  if (left.kind !== 'call' || !form) return undefined;
  const regex = /^(position|strpos)$/.test(left.name)
    ? foundAt(textOf(left.operands[1]), operator, numberOf(right))
    : operator === '='
      ? partRegex(left.name, left.operands.slice(1).map(numberOf), textOf(right))
      : undefined;
  if (regex === undefined) return undefined;
  const patterns = [{ ignoreCase: false, negated: false, ...regex }];
  return fact(
    form.column.name,
    sure({ ...form.facts, patterns }, mode),
    `${form.column.name} ~ '${regex.regex}'`,
  );
}

function foundAt(part: string | undefined, operator: string, position: number | undefined) {
  if (part === undefined || position === undefined) return undefined;
  if (['> 0', '<> 0', '>= 1'].includes(`${operator} ${position}`)) return { regex: quoteRegex(part) };
  if (operator === '=' && position === 0) return { regex: quoteRegex(part), negated: true };
  if (operator === '=' && position === 1) return { regex: `^${quoteRegex(part)}` };
  return operator === '>' ? { regex: `^.{${position}}.*${quoteRegex(part)}` } : undefined;
}

function partRegex(name: string, numbers: readonly (number | undefined)[], part: string | undefined) {
  if (part === undefined || numbers.some((each) => each === undefined)) return undefined;
  const [first, length] = /^(substr|substring)$/.test(name) ? numbers : [1, numbers[0]];
  if (!/^(left|right|substr|substring)$/.test(name) || first! < 1 || length !== part.length) return undefined;
  if (name === 'right') return { regex: `${quoteRegex(part)}$` };
  return { regex: `^${first! > 1 ? `.{${first! - 1}}` : ''}${quoteRegex(part)}` };
}

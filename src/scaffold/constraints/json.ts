import type { Facts, JsonFact } from '../facts.js';
import { numberOf, textOf, type Expression } from './expression.js';
import { fact, never, type Formula } from './formula.js';
import { leavesOf } from './json-leaves.js';
import { sure, type Mode } from './mode.js';
import type { Comparison } from './relation.js';
import { columnOf, type Scope } from './scope.js';
import { parseTextArray } from './text-array.js';
import { numericTypes } from './type-text.js';

/** A place inside a json or jsonb column. */
export interface JsonMember {
  readonly column: string;
  readonly path: readonly string[];
  /** Read as text, by `->>` or `#>>`. */
  readonly isText: boolean;
  /** Type that the text is cast to, if it is one of numbers. */
  readonly numeric?: string;
}

/** The place that an expression reads; undefined if it reads none. The column itself is a place with an empty path. */
export function jsonMemberOf(expression: Expression | undefined, scope: Scope): JsonMember | undefined {
  const column = columnOf(expression, scope);
  if (column)
    return /^jsonb?$/.test(column.baseType.formatted)
      ? { column: column.name, path: [], isText: false }
      : undefined;
  if (expression?.kind === 'cast') {
    const member = jsonMemberOf(expression.operand, scope);
    if (!member || /^(text|jsonb|character varying)$/.test(expression.type)) return member;
    const type = expression.type.replace(/\(.*/, '');
    return numericTypes.has(type) ? { ...member, numeric: type } : undefined;
  }
  if (expression?.kind !== 'operation' || !expression.left) return undefined;
  const outer = jsonMemberOf(expression.left, scope);
  const steps = stepsOf(expression.operator, expression.right);
  if (!outer || outer.isText || !steps) return undefined;
  return {
    column: outer.column,
    path: [...outer.path, ...steps],
    isText: expression.operator.endsWith('>>'),
  };
}

function stepsOf(operator: string, right: Expression): string[] | undefined {
  if (/^->>?$/.test(operator)) return textOf(right) === undefined ? undefined : [textOf(right)!];
  return /^#>>?$/.test(operator) ? textsOf(right) : undefined;
}

function textsOf(array: Expression): string[] | undefined {
  const items = array.kind === 'array' ? array.items.map(textOf) : parseTextArray(textOf(array) ?? '');
  return items?.every((item) => typeof item === 'string') ? (items as string[]) : undefined;
}

/** The literal that members of a document have facts. */
export function jsonFormula(column: string, json: readonly JsonFact[], mode: Mode): Formula {
  const paths = json.map(({ path }) => [column, ...path].join('.')).join(', ');
  return fact(column, sure({ json }, mode), `contents of ${paths}`);
}

/** The length of an array or of a member read as text. */
export function withLength(
  { column, path }: JsonMember,
  lengths: Pick<Facts, 'minLength' | 'maxLength'>,
  isArray: boolean,
  mode: Mode,
): Formula {
  return jsonFormula(column, [{ path, type: isArray ? 'array' : 'string', ...lengths }], mode);
}

/** Conditions on the inside of a json document. */
export function jsonComparison({ left, operator, right, mode, scope }: Comparison): Formula | undefined {
  const json = typeFact(left, operator, right, scope) ?? containmentFacts(left, operator, right, scope);
  if (json) return jsonFormula(json.column, json.facts, mode);
  const member = jsonMemberOf(left, scope);
  if (!member || member.path.length === 0) return undefined;
  const facts = memberFacts(member, operator, right);
  if (facts === 'never') return never;
  return facts && jsonFormula(member.column, facts, mode);
}

/** `jsonb_typeof(details -> 'lines') = 'array'`. */
function typeFact(left: Expression, operator: string, right: Expression, scope: Scope) {
  if (left.kind !== 'call' || !/^jsonb?_typeof$/.test(left.name)) return undefined;
  const member = jsonMemberOf(left.operands[0], scope);
  const type = textOf(right) as JsonFact['type'];
  if (!member || !type) return undefined;
  const { column, path } = member;
  if (operator === '=') return { column, facts: [{ path, type }] };
  return operator === '<>' && type === 'null' ? { column, facts: [{ path }] } : undefined;
}

/** `details ? 'name'`, `details ?& array['name', 'size']`, `details @> '{"kind": "a"}'`. */
function containmentFacts(left: Expression, operator: string, right: Expression, scope: Scope) {
  const member = jsonMemberOf(left, scope);
  if (!member || !/^(\?[&|]?|@>)$/.test(operator)) return undefined;
  const { column, path } = member;
  if (operator === '@>') {
    const text = textOf(right);
    return text === undefined ? undefined : { column, facts: leavesOf(path, JSON.parse(text)) };
  }
  const keys = operator === '?' ? [textOf(right)] : textsOf(right);
  if (!keys || keys.length === 0 || keys[0] === undefined) return undefined;
  const facts = (operator === '?|' ? keys.slice(0, 1) : keys).map((key) => ({ path: [...path, key!] }));
  return { column, facts };
}

function memberFacts(
  member: JsonMember,
  operator: string,
  right: Expression,
): JsonFact[] | 'never' | undefined {
  const { path } = member;
  const text = textOf(right);
  if (text === undefined) return undefined;
  if (member.numeric) return numericFacts(member, operator, numberOf(right));
  if (!member.isText) return operator === '=' ? leavesOf(path, JSON.parse(text)) : undefined;
  if (operator === '=') return [{ path, values: [text] }];
  return operator === '<>' && text === '' ? [{ path, type: 'string', minLength: 1 }] : undefined;
}

/** A strict bound is moved inwards, to one that the fact's inclusive bounds can say. */
function numericFacts({ path, numeric }: JsonMember, operator: string, limit: number | undefined) {
  if (limit === undefined) return undefined;
  const step = /int$|^integer$/.test(numeric!) ? 1 : 0.01;
  const next = (direction: number) => Number((limit + direction * step).toPrecision(15));
  switch (operator) {
    case '=':
      return [{ path, type: 'number' as const, values: [String(limit)] }];
    case '>=':
      return [{ path, type: 'number' as const, low: limit }];
    case '>':
      return [{ path, type: 'number' as const, low: next(1) }];
    case '<=':
      return [{ path, type: 'number' as const, high: limit }];
    case '<':
      return [{ path, type: 'number' as const, high: next(-1) }];
    default:
      return undefined;
  }
}

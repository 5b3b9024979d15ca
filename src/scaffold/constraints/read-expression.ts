import { parseSync } from 'libpg-query';

import { quoteIdent } from '../../catalog/index.js';
import type { Constant, Expression } from './expression.js';
import { numericTypes, typeText, type TypeName } from './type-text.js';

/** A node of the parse tree as libpg-query gives it: one key, the node's type. */
export type Node = Record<string, unknown>;

interface Named {
  String?: { sval: string };
}

/**
 * Reads the text of a condition or value with PostgreSQL's own grammar, which must be loaded.
 * @returns a form of kind `unknown` where a part of it is beyond the rules
 */
export function readExpression(text: string): Expression {
  return expressionOf(parsed(text));
}

const prefix = 'select ';

function parsed(text: string): Node {
  const tree = parseSync(prefix + text) as unknown as {
    stmts: { stmt: { SelectStmt: { targetList: { ResTarget: { val: Node } }[] } } }[];
  };
  return tree.stmts[0]!.stmt.SelectStmt.targetList[0]!.ResTarget.val;
}

/** The text of an expression with other SQL in the place of some of its columns. */
export function withColumnsReplaced(text: string, replacements: ReadonlyMap<string, string>): string {
  const places = columnPlaces(parsed(text)).sort((one, other) => other.offset - one.offset);
  return places.reduce((whole, { name, offset }) => {
    const replacement = replacements.get(name);
    if (replacement === undefined) return whole;
    const before = Buffer.from(whole).subarray(0, offset).toString();
    const written = /^("([^"]|"")*"|[^\s"(),.:;+*/<>=~!@#%^&|`?[\]-]+)/.exec(whole.slice(before.length))![0];
    return before + replacement + whole.slice(before.length + written.length);
  }, text);
}

/** Columns that stand alone, with their place in bytes, which is how the grammar counts. */
function columnPlaces(node: unknown): { name: string; offset: number }[] {
  if (Array.isArray(node)) return node.flatMap(columnPlaces);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const { fields, location = 0 } = value as { fields?: Named[]; location?: number };
    const name = key === 'ColumnRef' && fields?.length === 1 ? fields[0]!.String?.sval : undefined;
    return name === undefined ? columnPlaces(value) : [{ name, offset: location - prefix.length }];
  });
}

/** The expression of a node of a parse tree. */
export function expressionOf(tree: Node): Expression {
  const [kind, content] = Object.entries(tree)[0]!;
  return readers[kind]?.(content as Node) ?? { kind: 'unknown', parts: columnNodes(content) };
}

const readers: Record<string, (node: Node) => Expression | undefined> = {
  ColumnRef: (node) => {
    const [field, ...rest] = node.fields as Named[];
    return field?.String && rest.length === 0 ? { kind: 'column', name: field.String.sval } : undefined;
  },
  A_Const: constantOf,
  TypeCast: (node) => castOf(expressionOf(node.arg as Node), typeText(node.typeName as unknown as TypeName)),
  FuncCall: callOf,
  CoalesceExpr: (node) => keywordCall('coalesce', node),
  MinMaxExpr: (node) => keywordCall(node.op === 'IS_GREATEST' ? 'greatest' : 'least', node),
  A_Expr: operationOf,
  A_ArrayExpr: (node) => ({ kind: 'array', items: list(node.elements) }),
  BoolExpr: (node) => {
    const operands = list(node.args);
    if (node.boolop === 'NOT_EXPR') return { kind: 'not', operand: operands[0]! };
    return { kind: 'connective', connective: node.boolop === 'AND_EXPR' ? 'and' : 'or', operands };
  },
  NullTest: (node) => ({
    kind: 'null test',
    operand: expressionOf(node.arg as Node),
    isNull: node.nulltesttype === 'IS_NULL',
  }),
  BooleanTest: (node) => {
    const [, not, value] = /^IS_(NOT_)?(.*)$/.exec(String(node.booltesttype))!;
    return {
      kind: 'truth test',
      operand: expressionOf(node.arg as Node),
      value: value!.toLowerCase() as 'true',
      negated: not !== undefined,
    };
  },
  CaseExpr: caseOf,
  SQLValueFunction: (node) => {
    const keyword = String(node.op).replace('SVFOP_', '').toLowerCase();
    return /_n$/.test(keyword) ? undefined : { kind: 'keyword', text: keyword };
  },
};

function constantOf(node: Node): Constant | undefined {
  if (node.isnull) return { kind: 'constant', text: null, isNumber: false };
  if (node.ival) return literal(String((node.ival as { ival?: number }).ival ?? 0), true);
  if (node.fval) return literal((node.fval as { fval: string }).fval, true);
  if (node.sval) return literal((node.sval as { sval?: string }).sval ?? '', false);
  if (node.boolval)
    return {
      kind: 'constant',
      text: String((node.boolval as { boolval?: true }).boolval ?? false),
      type: 'boolean',
      isNumber: false,
    };
  return undefined;
}

function literal(text: string, isNumber: boolean): Constant {
  return { kind: 'constant', text, isNumber };
}

function castOf(operand: Expression, type: string): Expression {
  if (operand.kind === 'constant')
    return { ...operand, type, isNumber: numericTypes.has(type.replace(/\(.*/, '')) };
  if (operand.kind === 'array') return { ...operand, type };
  return { kind: 'cast', operand, type };
}

function callOf(node: Node): Expression | undefined {
  if (node.agg_star || node.agg_distinct || node.over || node.agg_filter || node.func_variadic)
    return undefined;
  const names = (node.funcname as Named[]).map((part) => part.String!.sval);
  const name = names.filter((part, index) => index > 0 || part !== 'pg_catalog').join('.');
  return { kind: 'call', name, written: names.map(quoteIdent).join('.'), operands: list(node.args) };
}

function keywordCall(name: string, node: Node): Expression {
  return { kind: 'call', name, written: name, operands: list(node.args) };
}

function operationOf(node: Node): Expression | undefined {
  const names = node.name as Named[];
  const operator = names.at(-1)?.String?.sval ?? '';
  if (names.length > 1 && names[0]!.String?.sval !== 'pg_catalog' && node.kind === 'AEXPR_OP')
    return undefined;
  if (Array.isArray(node.lexpr) || (node.rexpr as Node | undefined)?.List) return undefined;
  const left = node.lexpr ? expressionOf(node.lexpr as Node) : undefined;
  const right = expressionOf(node.rexpr as Node);
  switch (node.kind) {
    case 'AEXPR_OP':
      return negativeNumber(operator, left, right) ?? { kind: 'operation', operator, left, right };
    case 'AEXPR_OP_ANY':
    case 'AEXPR_OP_ALL': {
      const quantifier = node.kind === 'AEXPR_OP_ANY' ? 'any' : 'all';
      return { kind: 'quantified', operator, quantifier, left: left!, array: right };
    }
    case 'AEXPR_DISTINCT':
    case 'AEXPR_NOT_DISTINCT':
      return { kind: 'distinct', left: left!, right, negated: node.kind === 'AEXPR_NOT_DISTINCT' };
    case 'AEXPR_NULLIF':
      return { kind: 'call', name: 'nullif', written: 'nullif', operands: [left!, right] };
    default:
      return undefined;
  }
}

function negativeNumber(operator: string, left: Expression | undefined, right: Expression) {
  if (operator !== '-' || left || right.kind !== 'constant' || !right.isNumber) return undefined;
  return { ...right, text: right.text!.startsWith('-') ? right.text!.slice(1) : `-${right.text!}` };
}

/** `case x when 'a' then ...` becomes `case when x = 'a' then ...`. */
function caseOf(node: Node): Expression {
  const subject = node.arg ? expressionOf(node.arg as Node) : undefined;
  const branches = (node.args as { CaseWhen: { expr: Node; result: Node } }[]).map(({ CaseWhen }) => {
    const when = expressionOf(CaseWhen.expr);
    return {
      when: subject ? ({ kind: 'operation', operator: '=', left: subject, right: when } as const) : when,
      then: expressionOf(CaseWhen.result),
    };
  });
  const otherwise = node.defresult
    ? expressionOf(node.defresult as Node)
    : ({ kind: 'constant', text: null, isNumber: false } as const);
  return { kind: 'case', branches, otherwise };
}

function list(nodes: unknown): Expression[] {
  return ((nodes as Node[] | undefined) ?? []).map(expressionOf);
}

function columnNodes(node: unknown): Expression[] {
  if (Array.isArray(node)) return node.flatMap(columnNodes);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'ColumnRef' ? [expressionOf({ ColumnRef: value as Node })] : columnNodes(value),
  );
}

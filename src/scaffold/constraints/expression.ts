/** A value or condition of a constraint, as far as the rules for constraints tell forms apart. */
export type Expression =
  | ColumnName
  | Constant
  | Cast
  | Call
  | Operation
  | Quantified
  | ArrayOf
  | Connective
  | Negation
  | NullTest
  | TruthTest
  | Distinct
  | Case
  | Keyword
  | Unknown;

export interface ColumnName {
  readonly kind: 'column';
  readonly name: string;
}

/** A literal, with the casts around it folded into one type. */
export interface Constant {
  readonly kind: 'constant';
  /** Unquoted; null for SQL's null. Booleans are `true` and `false`. */
  readonly text: string | null;
  /** Undefined where the literal stands bare. */
  readonly type?: string;
  /** It stands for a number, also where it was written as `'-5'::integer`. */
  readonly isNumber: boolean;
}

export interface Cast {
  readonly kind: 'cast';
  readonly operand: Expression;
  readonly type: string;
}

/** A function; `coalesce`, `greatest`, `least` and `nullif` are calls here too. */
export interface Call {
  readonly kind: 'call';
  /** Without `pg_catalog`; other schemas make it a name no rule knows. */
  readonly name: string;
  /** As SQL text. */
  readonly written: string;
  readonly operands: readonly Expression[];
}

export interface Operation {
  readonly kind: 'operation';
  readonly operator: string;
  /** Undefined for a prefix operator. */
  readonly left?: Expression;
  readonly right: Expression;
}

/** `left operator any (array)`. */
export interface Quantified {
  readonly kind: 'quantified';
  readonly operator: string;
  readonly quantifier: 'any' | 'all';
  readonly left: Expression;
  readonly array: Expression;
}

export interface ArrayOf {
  readonly kind: 'array';
  readonly items: readonly Expression[];
  readonly type?: string;
}

export interface Connective {
  readonly kind: 'connective';
  readonly connective: 'and' | 'or';
  readonly operands: readonly Expression[];
}

export interface Negation {
  readonly kind: 'not';
  readonly operand: Expression;
}

export interface NullTest {
  readonly kind: 'null test';
  readonly operand: Expression;
  readonly isNull: boolean;
}

export interface TruthTest {
  readonly kind: 'truth test';
  readonly operand: Expression;
  readonly value: 'true' | 'false' | 'unknown';
  /** `is not`. */
  readonly negated: boolean;
}

export interface Distinct {
  readonly kind: 'distinct';
  readonly left: Expression;
  readonly right: Expression;
  readonly negated: boolean;
}

export interface Case {
  readonly kind: 'case';
  readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
  readonly otherwise: Expression;
}

/** A value without operands and parentheses: `current_date`. */
export interface Keyword {
  readonly kind: 'keyword';
  readonly text: string;
}

/** A form that no rule knows: subscripts, fields of composites, rows. */
export interface Unknown {
  readonly kind: 'unknown';
  /** What stands inside, for its columns. */
  readonly parts: readonly Expression[];
}

/** The expressions directly below one. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'column':
    case 'constant':
    case 'keyword':
      return [];
    case 'cast':
    case 'not':
    case 'null test':
    case 'truth test':
      return [expression.operand];
    case 'call':
    case 'connective':
      return expression.operands;
    case 'operation':
      return expression.left ? [expression.left, expression.right] : [expression.right];
    case 'quantified':
      return [expression.left, expression.array];
    case 'distinct':
      return [expression.left, expression.right];
    case 'array':
      return expression.items;
    case 'case':
      return [...expression.branches.flatMap(({ when, then }) => [when, then]), expression.otherwise];
    case 'unknown':
      return expression.parts;
  }
}

/** Names of the columns in an expression, each once. */
export function columnsOf(expression: Expression): string[] {
  if (expression.kind === 'column') return [expression.name];
  return [...new Set(partsOf(expression).flatMap(columnsOf))];
}

/** Whether it can be written as SQL again. */
export function isWritable(expression: Expression): boolean {
  return expression.kind !== 'unknown' && partsOf(expression).every(isWritable);
}

export function number(value: number): Constant {
  const text = String(value);
  const plain = text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 15 : 0) : text;
  return { kind: 'constant', text: plain, isNumber: true };
}

export function operation(left: Expression, operator: string, right: Expression): Operation {
  return { kind: 'operation', operator, left, right };
}

export function connective(how: 'and' | 'or', operands: readonly Expression[]): Connective {
  return { kind: 'connective', connective: how, operands };
}

export function nullTest(operand: Expression, isNull: boolean): NullTest {
  return { kind: 'null test', operand, isNull };
}

/** The number that a constant stands for, if it does and a double holds it exactly enough to compute with. */
export function numberOf(expression: Expression | undefined): number | undefined {
  if (expression?.kind !== 'constant' || !expression.isNumber || expression.text === null) return undefined;
  const digits = expression.text.replace(/e.*$/i, '').replace(/[^0-9]/g, '');
  const value = Number(expression.text);
  return Number.isFinite(value) && digits.replace(/^0+/, '').length <= 15 ? value : undefined;
}

/** The text of a constant that is neither null nor missing. */
export function textOf(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'constant' && expression.text !== null ? expression.text : undefined;
}

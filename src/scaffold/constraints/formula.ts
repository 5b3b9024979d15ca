import type { Facts } from '../facts.js';
import { columnsOf, type Expression } from './expression.js';

/** A constraint that conditions come from. */
export interface Source {
  readonly name: string;
  /** The whole condition over columns of the table, as SQL text. */
  readonly sql: string;
  /** Columns that it names. */
  readonly columns: readonly string[];
}

/** Conditions in negation normal form: what must hold of a row so that no constraint is false. */
export type Formula = All | Any | Literal;

/** All hold. Empty: true. */
export interface All {
  readonly kind: 'all';
  readonly parts: readonly Formula[];
}

/** At least one holds. Empty: false. */
export interface Any {
  readonly kind: 'any';
  readonly parts: readonly Formula[];
}

export type Literal = FactLiteral | RelationLiteral | OpenLiteral | MarkLiteral;

/** Facts of one column. */
export interface FactLiteral {
  readonly kind: 'fact';
  readonly column: string;
  readonly facts: Facts;
  /** For people. */
  readonly label: string;
}

/** A comparison of numbers, points in time or texts with at least one column in it, neither side null. */
export interface RelationLiteral {
  readonly kind: 'relation';
  readonly left: Expression;
  readonly operator: '<' | '<=' | '=' | '>' | '>=';
  readonly right: Expression;
  readonly label: string;
  readonly source: Source;
}

/** Something that no fact can say. */
export interface OpenLiteral {
  readonly kind: 'open';
  readonly source: Source;
}

/** Says nothing of the values, but names the alternative: a partition. */
export interface MarkLiteral {
  readonly kind: 'mark';
  readonly label: string;
}

export const always: Formula = { kind: 'all', parts: [] };
export const never: Formula = { kind: 'any', parts: [] };

export function isAlways(formula: Formula): boolean {
  return formula.kind === 'all' && formula.parts.length === 0;
}

export function isNever(formula: Formula): boolean {
  return formula.kind === 'any' && formula.parts.length === 0;
}

/** Conjunction, flattened. */
export function all(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.kind === 'all' ? part.parts : [part]));
  if (flat.some(isNever)) return never;
  return flat.length === 1 ? flat[0]! : { kind: 'all', parts: flat };
}

/** Disjunction, flattened; alternatives that only list values of the same column become one list. */
export function any(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.kind === 'any' ? part.parts : [part]));
  if (flat.some(isAlways)) return always;
  const merged: Formula[] = [];
  for (const part of flat) {
    const place = merged.findIndex((other) => listsSameColumn(other, part));
    if (place < 0) merged.push(part);
    else merged[place] = joinLists(merged[place] as FactLiteral, part as FactLiteral);
  }
  return merged.length === 1 ? merged[0]! : { kind: 'any', parts: merged };
}

/** The literal that a column has facts. */
export function fact(column: string, facts: Facts, label: string): FactLiteral {
  return { kind: 'fact', column, facts, label };
}

/** That none of an expression's columns is null. */
export function notNullFormula(expression: Expression): Formula {
  return all(columnsOf(expression).map((column) => fact(column, { notNull: true }, `${column} is not null`)));
}

/** What a literal lists values of: a column or a member of a json document; undefined if it says anything else. */
function listSubject({ column, facts }: FactLiteral): string | undefined {
  const members = Object.keys(facts).filter((member) => member !== 'notNull');
  const [member] = facts.json ?? [];
  const isDocument = facts.json?.length === 1 && Object.keys(member!).sort().join() === 'path,values';
  if (members.length !== 1 || !(facts.values || isDocument)) return undefined;
  return JSON.stringify([column, facts.notNull === true, member?.path]);
}

function listsSameColumn(one: Formula, other: Formula): boolean {
  if (one.kind !== 'fact' || other.kind !== 'fact') return false;
  const subject = listSubject(one);
  return subject !== undefined && subject === listSubject(other);
}

function joinLists(one: FactLiteral, other: FactLiteral): FactLiteral {
  const [member, otherMember] = [one.facts.json?.[0], other.facts.json?.[0]];
  if (member && otherMember) {
    const values = [...new Set([...member.values!, ...otherMember.values!])];
    return fact(
      one.column,
      { ...one.facts, json: [{ ...member, values }] },
      `${one.label} or ${other.label}`,
    );
  }
  const values = [...new Set([...one.facts.values!, ...other.facts.values!])];
  return fact(one.column, { ...one.facts, values }, listLabel(one.column, values));
}

/** `status = 'a'`, `status in ('a', 'b')`. */
export function listLabel(column: string, values: readonly string[]): string {
  const shown = values.map(valueLabel);
  return values.length === 1 ? `${column} = ${shown[0]}` : `${column} in (${shown.join(', ')})`;
}

/** A value as people write it in a condition. */
export function valueLabel(value: string): string {
  return /^(-?\d+(\.\d+)?|true|false)$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

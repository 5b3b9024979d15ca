import type { Facts } from '../facts.js';
import { dateComparison } from './dates.js';
import { columnsOf, operation, textOf, type Expression, type Operation } from './expression.js';
import { always, fact, listLabel, valueLabel, never, type Formula } from './formula.js';
import { jsonComparison } from './json.js';
import { sure, type Mode } from './mode.js';
import { numberComparison } from './numbers.js';
import { rangeComparison } from './ranges.js';
import { relationOf, type Comparison } from './relation.js';
import { constantComparison, mirrored } from './rewrite.js';
import { columnOf, isText, sameText, type Scope } from './scope.js';
import { textComparison } from './texts.js';

type Rule = (comparison: Comparison) => Formula | undefined;

const rules: readonly Rule[] = [
  constantsAlone,
  jsonComparison,
  rangeComparison,
  textComparison,
  numberComparison,
  dateComparison,
  plainComparison,
  relationOf,
];

/** What a comparison says: facts of one column, a relation of several, or something that stays open. */
export function comparisonOf(expression: Operation, mode: Mode, scope: Scope): Formula {
  const open: Formula = { kind: 'open', source: scope.source };
  if (!expression.left) return open;
  const comparison = { ...oriented(expression.left, expression), mode, scope };
  if (mode.negated) return rangeComparison(comparison) ?? open;
  for (const rule of rules) {
    const formula = rule(comparison);
    if (formula) return formula;
  }
  return open;
}

function oriented(left: Expression, { operator, right }: Operation) {
  const swapped = mirrored[operator];
  const isLeftConstant = columnsOf(left).length === 0 && columnsOf(right).length > 0;
  if (swapped !== undefined && isLeftConstant) return { left: right, operator: swapped, right: left };
  return { left, operator, right };
}

function constantsAlone({ left, operator, right, mode }: Comparison): Formula | undefined {
  const isNull = [left, right].some((side) => side.kind === 'constant' && side.text === null);
  if (isNull) return mode.need === 'true' ? never : always;
  const outcome = constantComparison(operation(left, operator, right));
  return outcome === undefined ? undefined : outcome ? always : never;
}

/** `status = 'a'`, `status <> 'a'`, and the empty value that a text or array must not be. */
function plainComparison({ left, operator, right, mode, scope }: Comparison): Formula | undefined {
  const column = columnOf(left, scope);
  const text = emptyArray(right) ?? textOf(right);
  if (!column || text === undefined) return undefined;
  const value = sameText(column, text);
  if (operator === '=')
    return fact(column.name, sure({ values: [value] }, mode), listLabel(column.name, [value]));
  const ranked =
    column.enumLabels && !column.baseType.isArray && rankedLabels(column.enumLabels, operator, text);
  if (ranked)
    return ranked.length > 0
      ? fact(column.name, sure({ values: ranked }, mode), `${column.name} ${operator} ${valueLabel(value)}`)
      : never;
  if (operator !== '<>') return undefined;
  const isEmpty = column.baseType.isArray ? value === '{}' : value === '' && isText(column);
  const facts: Facts = isEmpty ? { minLength: 1 } : { except: [value] };
  const certain = mode.need === 'true' ? sure(facts, mode) : facts;
  return fact(column.name, certain, `${column.name} <> ${valueLabel(value)}`);
}

/** An enum's labels that compare so with one of them; their order is that of the list. */
function rankedLabels(
  labels: readonly string[],
  operator: string,
  label: string,
): readonly string[] | undefined {
  const place = labels.indexOf(label);
  if (place < 0 || !/^[<>]=?$/.test(operator)) return undefined;
  const isOn = (index: number) => index === place && operator.endsWith('=');
  return labels.filter(
    (_, index) => isOn(index) || (operator.startsWith('<') ? index < place : index > place),
  );
}

function emptyArray(expression: Expression): string | undefined {
  return expression.kind === 'array' && expression.items.length === 0 ? '{}' : undefined;
}

import { connective, nullTest, numberOf, operation, type Constant, type Expression } from './expression.js';
import type { Datum, PartitionBound, PartitionKey } from './partition-bound.js';
import { columnOf, isInteger, type Scope } from './scope.js';

/** The rows that a partition takes, as a condition; undefined for `hash` and `default`, which no value shows. */
export function boundCondition(
  key: PartitionKey,
  bound: PartitionBound,
  scope: Scope,
): Expression | undefined {
  if (bound.kind === 'list') return listCondition(key.columns[0]!, bound.values, scope);
  if (bound.kind !== 'range') return undefined;
  const ends = [bound.from, bound.to].map((end) =>
    end.map((datum, index) => typed(datum, key.columns[index]!, scope)),
  );
  return rangeCondition(key.columns, ends[0]!, ends[1]!, scope);
}

/** Rows that fall into none of the given partitions, where that is easy to say. */
export function outsideCondition(
  key: PartitionKey,
  siblings: readonly PartitionBound[],
  scope: Scope,
): Expression | undefined {
  const [column, ...others] = key.columns;
  if (!column || others.length > 0) return undefined;
  const values = siblings.flatMap((bound) => (bound.kind === 'list' ? bound.values : []));
  if (key.strategy === 'list')
    return connective(
      'and',
      values
        .filter(({ text }) => text !== null)
        .map((value) => operation(column, '<>', typed(value, column, scope) as Constant)),
    );
  const ends = (which: 'from' | 'to') =>
    siblings.flatMap((bound) => (bound.kind === 'range' ? bound[which][0]! : []));
  const beyond = (operator: string, data: readonly Datum[]) =>
    connective(
      'and',
      data.map((datum) => operation(column, operator, typed(datum, column, scope) as Constant)),
    );
  if (!ends('to').includes('maxvalue')) return beyond('>=', ends('to'));
  return ends('from').includes('minvalue') ? undefined : beyond('<', ends('from'));
}

function listCondition(column: Expression, values: readonly Constant[], scope: Scope): Expression {
  const items = values.map((value) =>
    value.text === null
      ? nullTest(column, true)
      : operation(column, '=', typed(value, column, scope) as Constant),
  );
  return items.length === 1 ? items[0]! : connective('or', items);
}

/** Rows order as tuples do. Of the ways to lie between two tuples the one with most room is taken. */
function rangeCondition(
  columns: readonly Expression[],
  from: readonly Datum[],
  to: readonly Datum[],
  scope: Scope,
): Expression {
  const [column, ...others] = columns;
  const [low, high] = [from[0]!, to[0]!];
  if (others.length === 0) return between(column!, low, '>=', high, '<');
  const isSame = typeof low !== 'string' && typeof high !== 'string' && low.text === high.text;
  const equalsLow = () =>
    connective('and', [operation(column!, '=', low as Constant), rangeFrom(others, from.slice(1))]);
  if (isSame)
    return connective('and', [
      operation(column!, '=', low),
      rangeCondition(others, from.slice(1), to.slice(1), scope),
    ]);
  if (isNeighbour(low, high, column!, scope) && from[1] !== 'minvalue') return equalsLow();
  return between(column!, low, from[1] === 'minvalue' ? '>=' : '>', high, '<');
}

/** Tuples from this one upwards that share its first column and so on. */
function rangeFrom([column, ...others]: readonly Expression[], [low, ...rest]: readonly Datum[]): Expression {
  if (!column || typeof low === 'string') return connective('and', []);
  return others.length > 0 && rest[0] !== 'minvalue'
    ? operation(column, '>', low!)
    : operation(column, '>=', low!);
}

function between(column: Expression, low: Datum, above: string, high: Datum, below: string): Expression {
  const bounds = [
    ...(typeof low === 'string' ? [] : [operation(column, above, low)]),
    ...(typeof high === 'string' ? [] : [operation(column, below, high)]),
  ];
  return connective('and', bounds);
}

/** Nothing lies between two whole numbers of which one follows the other. */
function isNeighbour(low: Datum, high: Datum, expression: Expression, scope: Scope): boolean {
  const column = columnOf(expression, scope);
  if (!column || !isInteger(column) || typeof low === 'string' || typeof high === 'string') return false;
  return numberOf(high) === numberOf(low)! + 1;
}

/** A bound's constants stand bare; their type is the key column's. */
function typed(datum: Datum, key: Expression, scope: Scope): Datum {
  const column = columnOf(key, scope);
  if (typeof datum === 'string' || datum.text === null || !column || datum.type) return datum;
  return { ...datum, type: column.baseType.formatted, isNumber: column.baseType.category === 'N' };
}

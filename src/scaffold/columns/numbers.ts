import { numberBounds, type NumberBounds } from './bounds.js';
import { derivedNumber } from './derived-numbers.js';
import type { Draft } from './draft.js';
import { rangeOfName, type NumberRange } from './number-names.js';
import { numberText, operand } from './sql-text.js';
import { randomInt, source, type Subject } from './subject.js';
import { isIntegerType, type TypeInfo } from './type-info.js';

/** A range with the steps between its values. */
interface Grid {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly scale: number;
  readonly skewed: boolean;
}

/** A number that keeps to its bounds, derived from other columns where the name promises it. */
export function numberValue(subject: Subject): Draft {
  const bounds = numberBounds(subject.facts);
  const grid = gridOf(subject, bounds);
  if (subject.distinct) return countedNumber(subject, grid, bounds);
  if (bounds.lowColumns.length + bounds.highColumns.length > 0) return besideColumns(subject, grid, bounds);
  const derived =
    bounds.low === undefined || bounds.low.value <= 0 ? derivedNumber(subject, grid.scale) : undefined;
  if (derived && bounds.high === undefined && grid.step === 10 ** -grid.scale) return derived;
  return { sql: typed(subject, drawn(subject, grid)) };
}

function gridOf(subject: Subject, bounds: NumberBounds): Grid {
  const { type, facts, name, hints } = subject;
  const named = rangeOfName(hints.unit ? `${name}_${hints.unit}` : name);
  const natural: NumberRange = named ?? defaultRange(subject);
  const scale = Math.min(natural.scale, decimalPlaces(type));
  const least = 10 ** -scale;
  const fine = natural.low > 0 && natural.low < least ? { ...natural, low: least } : natural;
  // Room for what other columns add to it, as far as the type leaves any.
  const limited =
    named === undefined &&
    type.precision !== undefined &&
    limitsOf(type).high >= 99 &&
    !bounds.low &&
    !bounds.high
      ? { low: limitsOf(type).low, high: Math.floor(limitsOf(type).high / 4) }
      : limitsOf(type);
  const smallest = Math.max(limited.low, bounds.low ? inside(bounds.low, scale, 1) : -Infinity);
  const largest = Math.min(limited.high, bounds.high ? inside(bounds.high, scale, -1) : Infinity);
  const [low, high] = fitted(fine, smallest, largest, bounds);
  return {
    ...onGrid(low, high, facts.multipleOf ?? stepOf(natural, low, high, scale), scale, facts.multipleOf),
    skewed: natural.skewed === true,
  };
}

function defaultRange({ name, type, distinct }: Subject): NumberRange {
  if (isIntegerType(type))
    return distinct && /(number|no|nr|code|key|ref|reference)$/.test(name)
      ? { low: 1001, high: 9999, scale: 0 }
      : { low: 1, high: 100, scale: 0 };
  return { low: 1, high: 1000, scale: type.scale ?? 2, skewed: true };
}

/** A bound that is no value itself gives way to its neighbour. */
function inside(bound: { value: number; inclusive: boolean }, scale: number, sign: 1 | -1): number {
  const step = 10 ** -scale;
  const rounded = rounding(
    sign === 1 ? Math.ceil(tidy(bound.value / step)) * step : Math.floor(tidy(bound.value / step)) * step,
  );
  return !bound.inclusive && rounded === bound.value ? rounding(rounded + sign * step) : rounded;
}

/** Takes off what binary fractions add. */
function rounding(value: number): number {
  return Number(value.toPrecision(15));
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The natural range where it lies within the bounds, else what lies between them. */
function fitted(
  natural: NumberRange,
  smallest: number,
  largest: number,
  bounds: NumberBounds,
): [number, number] {
  const [low, high] = [Math.max(natural.low, smallest), Math.min(natural.high, largest)];
  const isRoomy = low < high && (high - low) * 4 >= Math.min(natural.high - natural.low, largest - smallest);
  if (isRoomy || low === high) return [low, high];
  if (bounds.low && bounds.high) return [smallest, largest];
  if (bounds.high || largest < natural.low)
    return [Math.max(smallest, largest - Math.max(1, Math.abs(largest))), largest];
  return [smallest, Math.min(largest, smallest + Math.max(natural.high - natural.low, Math.abs(smallest)))];
}

function stepOf(natural: NumberRange, low: number, high: number, scale: number): number {
  const { step } = natural;
  return step && high - low >= step * 3 && low % step === 0 ? step : 10 ** -scale;
}

function onGrid(low: number, high: number, step: number, scale: number, multipleOf: number | undefined) {
  if (multipleOf === undefined) return { low, high: Math.max(low, high), step, scale };
  const first = rounding(Math.ceil(tidy(low / step)) * step);
  return {
    low: first,
    high: Math.max(first, rounding(Math.floor(tidy(Math.max(high, first) / step)) * step)),
    step,
    scale: Math.max(scale, placesOf(step)),
  };
}

function placesOf(step: number): number {
  return (/\.(\d+)$/.exec(numberText(step))?.[1] ?? '').length;
}

function decimalPlaces(type: TypeInfo): number {
  if (isIntegerType(type)) return 0;
  if (type.name === 'numeric') return type.scale ?? 6;
  return type.name === 'money' ? 2 : 6;
}

/** What the type itself can hold; of unbounded types far more than anybody asks for. */
function limitsOf(type: TypeInfo): { low: number; high: number } {
  if (type.name === 'smallint') return { low: -32768, high: 32767 };
  if (type.name === 'integer') return { low: -2147483648, high: 2147483647 };
  if (type.precision === undefined) return { low: -9e15, high: 9e15 };
  const scale = type.scale ?? 0;
  const high = Number((10 ** (type.precision - scale) - 10 ** -scale).toPrecision(15));
  return { low: -high, high };
}

/** `seed.int(...)`, `seed.decimal(...)`, `seed.amount(...)`. */
function drawn(subject: Subject, grid: Grid): string {
  const { low, high, step, scale } = grid;
  if (low === high) return numberText(low);
  const unit = 10 ** -scale;
  if (step !== unit) return inSteps(subject, grid);
  const [from, to] = [numberText(low), numberText(high)];
  if (grid.skewed) return `seed.amount(${source(subject)}, ${from}, ${to}, ${scale})`;
  if (scale === 0 && low >= -2147483648 && high <= 2147483647) return randomInt(subject, from, to);
  return `seed.decimal(${source(subject)}, ${from}, ${to}, ${scale})`;
}

function inSteps(subject: Subject, { low, high, step }: Grid): string {
  const count = Math.floor(tidy((high - low) / step));
  const steps =
    count <= 2147483647 ? randomInt(subject, 0, count) : `seed.decimal(${source(subject)}, 0, ${count}, 0)`;
  const [first, size] = [tidy(low / step), numberText(step)];
  if (Number.isInteger(first) && count < 2147483647 && Math.abs(first) < 1e9)
    return `${randomInt(subject, first, first + count)} * ${size}`;
  return `${numberText(low)} + ${steps} * ${size}`;
}

/** `money` takes numerics only by a cast. */
function typed(subject: Subject, sql: string): string {
  return subject.type.name === 'money' ? `${operand(sql)}::numeric::money` : sql;
}

function countedNumber(subject: Subject, grid: Grid, bounds: NumberBounds): Draft {
  const { n, type, facts } = subject;
  const limits = limitsOf(type);
  const step =
    facts.multipleOf ??
    (isIntegerType(type) || decimalPlaces(type) === 0
      ? 1
      : bounds.high || (type.precision !== undefined && type.precision - (type.scale ?? 0) < 5)
        ? 10 ** -Math.min(2, decimalPlaces(type))
        : 1);
  const lowest = bounds.low
    ? grid.low
    : bounds.high
      ? Math.max(limits.low, Math.min(1, grid.low))
      : Math.min(startOf(grid), 1001);
  const first = facts.multipleOf
    ? Math.max(step, Math.ceil(tidy(lowest / step)) * step)
    : lowest > 0 || bounds.low || bounds.high
      ? lowest
      : step;
  const highest = bounds.high ? inside(bounds.high, placesOf(step), -1) : limits.high;
  const capacity = Math.max(1, Math.floor(tidy((highest - first) / step)) + 1);
  const offset = tidy(first / step) - 1;
  const counted = offset === 0 ? n : Number.isInteger(offset) ? `${numberText(offset)} + ${n}` : undefined;
  const sql =
    counted === undefined
      ? `${numberText(first)} + (${n} - 1) * ${numberText(step)}`
      : step === 1
        ? counted
        : `${operand(counted)} * ${numberText(step)}`;
  return { sql: typed(subject, sql), isDistinct: true, ...(capacity < 1e9 && { capacity }) };
}

/** Numbers that tell rows apart start at 1, unless their name asks for more digits. */
function startOf(grid: Grid): number {
  return grid.low === 1001 ? 1001 : 1;
}

/** Between, above or below other columns of the row. */
function besideColumns(subject: Subject, grid: Grid, bounds: NumberBounds): Draft {
  const { lowColumns, highColumns } = bounds;
  const needs = [...new Set([...lowColumns, ...highColumns].flatMap((bound) => bound.needs))];
  const step = numberText(rounding(Math.max(10 ** -grid.scale, subject.facts.multipleOf ?? 0)));
  const lows = lowColumns.map((bound) => (bound.inclusive ? bound.sql : `${bound.sql} + ${step}`));
  const highs = highColumns.map((bound) => (bound.inclusive ? bound.sql : `${bound.sql} - ${step}`));
  const natural = drawn(subject, grid);
  let sql: string;
  if (lows.length > 0 && highs.length > 0)
    sql = between(
      subject,
      grid,
      call('greatest', [...lows, ...(bounds.low ? [numberText(grid.low)] : [])]),
      call('least', highs),
    );
  else if (lows.length > 0) sql = above(subject, grid, lows, natural);
  else if (bounds.low)
    sql = between(
      subject,
      grid,
      numberText(bounds.low ? inside(bounds.low, grid.scale, 1) : 0),
      call('least', [...highs, ...(bounds.high ? [numberText(grid.high)] : [])]),
    );
  else sql = call('least', [natural, ...highs]);
  if (bounds.high && lows.length > 0)
    sql = call('least', [sql, numberText(inside(bounds.high, grid.scale, -1))]);
  return { sql: typed(subject, sql), needs };
}

function above(subject: Subject, grid: Grid, lows: readonly string[], natural: string): string {
  const nullable = subject.facts.low?.some(({ needs }) => needs.some((name) => !isFilled(subject, name)));
  if (nullable || lows.length > 1) return call('greatest', [natural, ...lows]);
  const spread = drawn(subject, {
    ...grid,
    low: 0,
    high: rounding(Math.max(grid.step, grid.high - grid.low)),
  });
  return `${lows[0]} + ${spread}`;
}

/** A share of the distance, in whole steps. */
function between(subject: Subject, grid: Grid, low: string, high: string): string {
  if (isIntegerType(subject.type) && subject.facts.multipleOf === undefined) {
    const inside =
      subject.type.name === 'bigint'
        ? `seed.decimal(${source(subject)}, ${low}, ${high}, 0)`
        : randomInt(subject, low, high);
    return nullSafe(subject, inside, grid);
  }
  return nullSafe(
    subject,
    `seed.decimal(${source(subject)}, ${castIfDouble(subject, low)}, ${castIfDouble(subject, high)}, ${grid.scale})`,
    grid,
  );
}

function castIfDouble({ type }: Subject, sql: string): string {
  return /^(real|double precision)$/.test(type.name) && /[a-z]/.test(sql) ? `${operand(sql)}::numeric` : sql;
}

function nullSafe(subject: Subject, sql: string, grid: Grid): string {
  const columns = [...(subject.facts.low ?? []), ...(subject.facts.high ?? [])].flatMap(({ needs }) => needs);
  return columns.every((name) => isFilled(subject, name)) ? sql : `coalesce(${sql}, ${drawn(subject, grid)})`;
}

/** The column that a bound names is never null. */
function isFilled(subject: Subject, name: string): boolean {
  const column = subject.request.table.columns.find((candidate) => candidate.name === name);
  return column === undefined || column.notNull;
}

function call(name: string, args: readonly string[]): string {
  return args.length === 1 ? args[0]! : `${name}(${args.join(', ')})`;
}

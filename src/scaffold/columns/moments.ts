import { quoteIdent, type Column } from '../../catalog/index.js';
import type { Bound } from '../facts.js';
import type { Draft } from './draft.js';
import { isBrief, momentRole, type MomentRole } from './moment-roles.js';
import { anchor, converted, moved, nowAs, type Moment, type MomentType } from './moment-sql.js';
import { reference, randomInt, source, type Subject } from './subject.js';
import { isMomentType, columnType } from './type-info.js';
import { plainWords } from '../../words.js';

/** A date or timestamp by its role in the row, within its bounds. */
export function momentValue(subject: Subject): Draft {
  const type = subject.type.name as MomentType;
  const role = momentRole(subject.name);
  const { low = [], high = [] } = subject.facts;
  const lows = low.filter(isFinite).map((bound) => boundSql(subject, bound, type, 1));
  const highs = high.filter(isFinite).map((bound) => boundSql(subject, bound, type, -1));
  const needs = [...new Set([...low, ...high].flatMap((bound) => bound.needs))];
  if (subject.distinct) return counted(subject, type, role, low, high);
  if (lows.length > 0 && highs.length > 0)
    return {
      sql: between(subject, type, call('greatest', lows), call('least', highs)),
      needs,
      filled: role.filled,
    };
  if (lows.length > 0) return { sql: after(subject, type, role, low, lows), needs, filled: role.filled };
  const natural = naturalMoment(subject, type, role, needs.length > 0);
  if (highs.length === 0) return natural;
  return {
    ...natural,
    sql: `least(${natural.sql}, ${highs.join(', ')})`,
    needs: [...new Set([...(natural.needs ?? []), ...needs])],
  };
}

/** Bounds at infinity bound nothing. */
function isFinite({ sql }: Bound): boolean {
  return !/infinity/i.test(sql);
}

function boundSql(subject: Subject, bound: Bound, type: MomentType, sign: 1 | -1): string {
  const sql = converted({ sql: bound.sql, type: boundType(subject, bound, type) }, type);
  if (bound.inclusive) return sql;
  return type === 'date'
    ? `${sql} ${sign === 1 ? '+' : '-'} 1`
    : `${sql} ${sign === 1 ? '+' : '-'} interval '1 minute'`;
}

function boundType(subject: Subject, { sql, needs }: Bound, type: MomentType): MomentType {
  const written = /::(date|timestamp with(?:out)? time zone|timestamptz|timestamp)(?:\(\d\))?\)*$/.exec(
    sql,
  )?.[1];
  if (written === 'timestamptz') return 'timestamp with time zone';
  if (written) return written === 'timestamp' ? 'timestamp without time zone' : (written as MomentType);
  if (/seed\.now\(\)$/.test(sql)) return anchor.type;
  if (needs.length === 0) return type;
  const column = subject.request.table.columns.find((candidate) => candidate.name === needs[0]);
  const info = column && columnType(column, subject.request.catalog, subject.request.table.ref.schema);
  const own = info && isMomentType(info) ? (info.name as MomentType) : type;
  return own === 'date' && /interval/.test(sql) ? 'timestamp without time zone' : own;
}

/** Each row a step away from the one before. */
function counted(
  subject: Subject,
  type: MomentType,
  role: MomentRole,
  low: readonly Bound[],
  high: readonly Bound[],
): Draft {
  const constant = (bounds: readonly Bound[]) =>
    bounds.filter((bound) => bound.needs.length === 0 && isFinite(bound));
  const [from, to] = [constant(low)[0], constant(high)[0]];
  const needs = [...new Set([...low, ...high].flatMap((bound) => bound.needs))];
  const days = from && to ? daysBetween(from.sql, to.sql) : undefined;
  const [span, capacity] = stepWithin(subject, type, days, from, to);
  const step = (base: string, sign: string, count: string): string =>
    type === 'date' ? `${base} ${sign} ${count}` : `${base} ${sign} interval '${span}' * ${count}`;
  const later = operandMinusOne(subject.n);
  if (from)
    return {
      sql: step(boundSql(subject, from, type, 1), '+', later),
      isDistinct: true,
      ...(capacity && { capacity }),
    };
  if (to) return { sql: step(boundSql(subject, to, type, -1), '-', later), isDistinct: true };
  if (low[0])
    return { sql: step(boundSql(subject, low[0], type, 1), '+', subject.n), needs, isDistinct: true };
  if (high[0])
    return { sql: step(boundSql(subject, high[0], type, -1), '-', subject.n), needs, isDistinct: true };
  return { sql: step(nowAs(type), role.happened ? '-' : '+', subject.n), isDistinct: true };
}

function operandMinusOne(n: string): string {
  return `(${n} - 1)`;
}

function stepWithin(
  subject: Subject,
  type: MomentType,
  days: number | undefined,
  from?: Bound,
  to?: Bound,
): [string, number | undefined] {
  if (days === undefined) return ['1 hour', undefined];
  if (type === 'date') return ['1 day', days + 1 - Number(!from?.inclusive) - Number(!to?.inclusive)];
  const seconds = Math.max(
    1,
    Math.min(3600, Math.floor((days * 86400) / Math.max(1, subject.request.rows * 25))),
  );
  return [`${seconds} seconds`, Math.max(1, Math.floor((days * 86400) / seconds) - 1)];
}

function daysBetween(low: string, high: string): number | undefined {
  const [from, to] = [low, high].map((sql) => /\d{4}-\d\d-\d\d/.exec(sql)?.[0]);
  return from && to ? Math.round((Date.parse(to) - Date.parse(from)) / 86400000) : undefined;
}

function call(name: string, args: readonly string[]): string {
  return args.length === 1 ? args[0]! : `${name}(${args.join(', ')})`;
}

/** Somewhere between two points of the column's own type. */
function between(subject: Subject, type: MomentType, low: string, high: string): string {
  if (type === 'date') return `${low} + ${randomInt(subject, 0, `greatest(0, ${high} - ${bracketed(low)})`)}`;
  const drawn = `seed.time_between(${source(subject)}, ${asInstant(low, type)}, ${asInstant(high, type)})`;
  return fromInstant(`greatest(${drawn}, ${asInstant(low, type)})`, type);
}

function bracketed(sql: string): string {
  return / [+-] /.test(sql) ? `(${sql})` : sql;
}

function asInstant(sql: string, type: MomentType): string {
  return converted({ sql, type }, 'timestamp with time zone');
}

function fromInstant(sql: string, type: MomentType): string {
  return converted({ sql, type: 'timestamp with time zone' }, type);
}

/** After its low bounds, as long after them as suits the role. */
function after(
  subject: Subject,
  type: MomentType,
  role: MomentRole,
  bounds: readonly Bound[],
  lows: readonly string[],
): string {
  const columns = bounds.filter((bound) => bound.needs.length > 0);
  if (columns.length === 0)
    return `greatest(${naturalMoment(subject, type, role, true).sql}, ${lows.join(', ')})`;
  const low = call('greatest', lows);
  const isNullable = columns.some(({ needs }) => needs.some((name) => !isFilled(subject, name)));
  if (isNullable && lows.length === columns.length)
    return `greatest(${naturalMoment(subject, type, role, true).sql}, ${lows.join(', ')})`;
  const isPast =
    columns.length === bounds.length &&
    bounds.every((bound) => bound.inclusive && isPastColumn(subject, bound.sql));
  return followed(subject, type, role, low, isPast);
}

function isFilled(subject: Subject, name: string): boolean {
  return subject.request.table.columns.find((column) => column.name === name)?.notNull === true;
}

/** Between a moment and the anchor; the moment itself, should it lie after the anchor and not be known to have happened. */
function sinceThen(subject: Subject, type: MomentType, low: string, isPast: boolean): string {
  if (type === 'date') {
    const days = `${nowAs(type)} - ${bracketed(low)}`;
    return `${low} + ${randomInt(subject, 0, isPast ? days : `greatest(0, ${days})`)}`;
  }
  const drawn = fromInstant(
    `seed.time_between(${source(subject)}, ${asInstant(low, type)}, seed.now())`,
    type,
  );
  return isPast ? drawn : `greatest(${drawn}, ${low})`;
}

/** A natural while after a moment; what has happened stays before the anchor unless the moment itself may lie after it. */
function later(subject: Subject, type: MomentType, role: MomentRole, low: string, isPast: boolean): string {
  const [unit, [least, most]] = spanOfRole(subject, role);
  const days = (count: number) => Math.max(0, Math.round(count / (unit === 'hour' ? 24 : 1440)));
  const [from, to] =
    type === 'date' && unit !== 'day' ? [days(least), Math.max(1, days(most))] : [least, most];
  const moment = moved(low, randomInt(subject, from, to), unit, type);
  if (!role.happened) return moment;
  const capped = `least(${moment}, ${nowAs(type)})`;
  return isPast ? capped : `greatest(${capped}, ${low})`;
}

function spanOfRole({ thing }: Subject, role: MomentRole): [MomentRole['unit'], readonly [number, number]] {
  const isEnd = role.kind === 'end' || role.kind === 'planned end';
  return isEnd && isBrief(thing) ? ['minute', [30, 180]] : [role.unit, role.after];
}

/** The moment that a role suggests, from an earlier sibling where there is one. */
function naturalMoment(subject: Subject, type: MomentType, role: MomentRole, isBounded: boolean): Draft {
  const { filled } = role;
  if (role.kind === 'birth') return { sql: birth(subject, type), filled };
  if (role.kind === 'founded') return { sql: ago(subject, type, 40 * 365, 2 * 365), filled };
  if (role.kind === 'next')
    return { sql: moved(nowAs(type), randomInt(subject, ...role.after), 'day', type), filled };
  const base = isBounded ? undefined : baseOf(subject, role);
  if (base) {
    const { sql, needs } = reference(base);
    const low = converted({ sql, type: momentType(subject, base)! }, type);
    return {
      sql: followed(subject, type, role, low, momentRole(plainWords(base.name)).happened),
      needs,
      filled,
    };
  }
  return { sql: firstMoment(subject, type, role), filled };
}

function followed(
  subject: Subject,
  type: MomentType,
  role: MomentRole,
  low: string,
  isPast: boolean,
): string {
  return role.after[1] === 0
    ? sinceThen(subject, type, low, isPast)
    : later(subject, type, role, low, isPast);
}

/** The bound is a column that tells of something that has happened. */
function isPastColumn(subject: Subject, sql: string): boolean {
  const column = subject.request.table.columns.find(({ name }) => quoteIdent(name) === sql);
  return column !== undefined && momentRole(plainWords(column.name)).happened;
}

/** The sibling that comes last among those before this one. */
function baseOf(subject: Subject, role: MomentRole): Column | undefined {
  const candidates = [...subject.siblings.values()]
    .filter((column) => momentType(subject, column) !== undefined && (column.notNull || subject.nullable))
    .map((column) => ({ column, role: momentRole(plainWords(column.name)) }))
    .filter((other) => other.role.rank < role.rank && isBasis(other.role, role));
  candidates.sort((one, other) => rankFor(subject, other) - rankFor(subject, one));
  return candidates[0]?.column;
}

/** The partner of a pair comes first: `planned_start` for `planned_end`. */
function rankFor(subject: Subject, { column, role }: { column: Column; role: MomentRole }): number {
  const words = subject.name.split('_');
  const shared = plainWords(column.name)
    .split('_')
    .filter((word) => words.includes(word) && !/^(at|on|date|time)$/.test(word)).length;
  return role.rank + shared * 15;
}

function isBasis(before: MomentRole, own: MomentRole): boolean {
  if (before.kind === 'birth' || before.kind === 'founded' || before.kind === 'deleted') return false;
  if (own.happened && !before.happened) return false;
  if (own.kind === 'due' || own.kind === 'expiry')
    return (
      before.kind === 'created' ||
      before.kind === 'start' ||
      before.kind === 'planned start' ||
      (before.kind === 'event' && before.rank <= 34)
    );
  if (own.kind === 'planned end' || own.kind === 'end')
    return before.kind !== 'event' && before.kind !== 'due' && before.kind !== 'expiry';
  return before.filled >= 0.6 || own.kind === 'event';
}

function momentType(subject: Subject, column: Column): MomentType | undefined {
  if (column.name === subject.request.column.name) return undefined;
  const info = columnType(column, subject.request.catalog, subject.request.table.ref.schema);
  return isMomentType(info) ? (info.name as MomentType) : undefined;
}

/** Without anything earlier in the row: since its parent was made, or in the last two years. */
function firstMoment(subject: Subject, type: MomentType, role: MomentRole): string {
  const { notBefore } = subject.request;
  if (!role.happened)
    return moved(
      nowAs(type),
      role.kind === 'expiry' ? randomInt(subject, 20, 700) : randomInt(subject, -30, 60),
      'day',
      type,
    );
  if (notBefore === undefined) return ago(subject, type, role.rank > 12 ? 180 : 730, 0);
  const parent: Moment = { sql: notBefore, type: 'timestamp with time zone' };
  const earliest = `greatest(${notBefore}, seed.now() - interval '730 days')`;
  if (type === 'date')
    return `least(seed.today(), ${converted({ ...parent, sql: earliest }, 'date')} + ${randomInt(subject, 1, 90)})`;
  return fromInstant(`seed.time_between(${source(subject)}, ${earliest}, seed.now())`, type);
}

function ago(subject: Subject, type: MomentType, most: number, least: number): string {
  if (type === 'date') return `seed.today() - ${randomInt(subject, least, most)}`;
  const latest = least === 0 ? 'seed.now()' : `seed.now() - interval '${least} days'`;
  return fromInstant(
    `seed.office_time(${source(subject)}, seed.now() - interval '${most} days', ${latest})`,
    type,
  );
}

/** Grown-ups, or children where the table is about them. */
function birth(subject: Subject, type: MomentType): string {
  const [least, most] = /(^|_)(child|pupil|student|kid|baby|newborn)(_|$)/.test(subject.thing)
    ? [6, 18]
    : /(^|_)(pet|animal|dog|cat|horse)(_|$)/.test(subject.thing)
      ? [1, 14]
      : [19, 75];
  const date = `seed.today() - ${randomInt(subject, least * 365 + 10, most * 365)}`;
  return type === 'date' ? date : converted({ sql: date, type: 'date' }, type);
}

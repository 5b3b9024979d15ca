import type { Draft } from './draft.js';
import type { Bound } from '../facts.js';
import { constantOf } from './bounds.js';
import { operand } from './sql-text.js';
import { reference, randomInt, sibling, type Subject } from './subject.js';

const late =
  /(^|_)(clos\w*|end\w*|until|to|finish\w*|arriv\w*|check_?out|departure_to|upper|latest|stop\w*)(_|$)/;
const early = /(^|_)(open\w*|start\w*|begin\w*|from|depart\w*|check_?in|lower|earliest)(_|$)/;

/** A time of day on the quarter hour: doors open in the morning and close in the evening. */
export function timeOfDay(subject: Subject): Draft {
  const { low = [], high = [] } = subject.facts;
  const needs = [...new Set([...low, ...high].flatMap((bound) => bound.needs))];
  const zoned = subject.type.name.endsWith('with time zone');
  if (subject.distinct) return countedTime(subject, low, zoned);
  const partner =
    late.test(subject.name) && low.length === 0 && high.length === 0 ? earlierTime(subject) : undefined;
  const [from, to] = late.test(subject.name) ? [64, 88] : early.test(subject.name) ? [28, 44] : [32, 72];
  const drawn = `${zoned ? "'00:00+00'::timetz" : "time '00:00'"} + interval '15 minutes' * ${randomInt(subject, from, to)}`;
  if (partner) return afterTime(subject, partner);
  if (low.length + high.length === 0) return { sql: drawn };
  return { sql: withinTimes(drawn, low, high, zoned), needs };
}

/** A wrap past midnight would put the end before the start, hence the cap. */
function afterTime(subject: Subject, partner: NonNullable<ReturnType<typeof earlierTime>>): Draft {
  const { sql, needs } = reference(partner);
  return {
    sql: `${sql} + least(interval '15 minutes' * ${randomInt(subject, 2, 32)}, '23:59' - ${sql})`,
    needs,
  };
}

function earlierTime(subject: Subject) {
  if (subject.type.name !== 'time without time zone') return undefined;
  return sibling(
    subject,
    [early],
    (column) =>
      column.type.startsWith('time') &&
      column.type.endsWith('without time zone') &&
      !column.type.startsWith('timestamp') &&
      column.notNull,
  );
}

/** Below an exclusive bound by a minute; sums of times wrap at midnight, so nothing is added that could pass it. */
function withinTimes(drawn: string, low: readonly Bound[], high: readonly Bound[], zoned: boolean): string {
  const cap = zoned ? "'23:59+00'::timetz" : "time '23:59'";
  const lows = low.map((bound) =>
    bound.inclusive
      ? bound.sql
      : `${bound.sql} + least(interval '30 minutes', ('23:59:59' - ${bound.sql}::time))`,
  );
  const highs = high.map((bound) => (bound.inclusive ? bound.sql : `${bound.sql} - interval '1 minute'`));
  const capped =
    highs.length > 0
      ? `least(${drawn}, ${highs.join(', ')})`
      : low.length > 0
        ? `least(${drawn}, ${cap})`
        : drawn;
  return lows.length > 0 ? `greatest(${capped}, ${lows.join(', ')})` : capped;
}

function countedTime(subject: Subject, low: readonly Bound[], zoned: boolean): Draft {
  const start =
    low.find((bound) => bound.needs.length === 0)?.sql ?? (zoned ? "'00:00+00'::timetz" : "time '00:00'");
  return { sql: `${start} + interval '1 minute' * ${operand(subject.n)}`, isDistinct: true, capacity: 1439 };
}

const units: readonly (readonly [RegExp, string, number, number])[] = [
  [
    /(travel|commute|flight|drive|ride|duration|length|runtime|running|work|layover|break|lesson|call|session|tolerance|snooze|delay|latency)/,
    '5 minutes',
    3,
    36,
  ],
  [
    /(keep|retention|retain|archive|guarantee|warranty|term|validity|contract|notice|period|lifetime|age|tenure|experience)/,
    '1 month',
    1,
    36,
  ],
  [/(lead|delivery|grace|payment|trial|expire|cooldown|sla|response)/, '1 day', 1, 30],
];

/** A span of time, in steps that people would write down. */
export function intervalValue(subject: Subject): Draft {
  const { name, type, n } = subject;
  const low = subject.facts.low ?? [];
  const high = subject.facts.high ?? [];
  const needs = [...new Set([...low, ...high].flatMap((bound) => bound.needs))];
  const [step, least, most] = stepsOf(name, type.name);
  if (subject.distinct)
    return { sql: `${firstSpan(low)}interval '1 hour' * ${operand(n)}`, isDistinct: true };
  const drawn = `interval '${step}' * ${randomInt(subject, least, most)}`;
  const lows = low.map((bound) => (bound.inclusive ? bound.sql : `${bound.sql} + interval '1 minute'`));
  const highs = high.map((bound) => (bound.inclusive ? bound.sql : `${bound.sql} - interval '1 minute'`));
  const isNatural = low.every((bound) => bound.needs.length === 0 && isNothing(bound));
  const capped = highs.length > 0 ? `least(${drawn}, ${highs.join(', ')})` : drawn;
  return { sql: isNatural || lows.length === 0 ? capped : `greatest(${capped}, ${lows.join(', ')})`, needs };
}

/** Every span that we make is longer than none. */
function isNothing(bound: Bound): boolean {
  return constantOf(bound) === 0 || /^'(0|00:00:00|@ 0)'/.test(bound.sql.replace(/^\(/, ''));
}

function firstSpan(low: readonly Bound[]): string {
  const [bound] = low;
  return bound && !isNothing(bound) ? `${bound.sql} + ` : '';
}

function stepsOf(name: string, type: string): [string, number, number] {
  if (/ (year|month)$/.test(type)) return type.includes('day') ? ['1 day', 1, 30] : ['1 month', 1, 48];
  if (/interval day$/.test(type)) return ['1 day', 1, 60];
  const found = units.find(([pattern]) => pattern.test(name));
  if (/(hour|minute|second)/.test(type)) return ['15 minutes', 1, 32];
  return found ? [found[1], found[2], found[3]] : ['15 minutes', 2, 32];
}

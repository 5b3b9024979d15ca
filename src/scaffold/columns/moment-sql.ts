import { operand } from './sql-text.js';

/** Types that say when something happens. */
export type MomentType = 'date' | 'timestamp without time zone' | 'timestamp with time zone';

/** SQL of a point in time, and its type. */
export interface Moment {
  readonly sql: string;
  readonly type: MomentType;
}

export const anchor: Moment = { sql: 'seed.now()', type: 'timestamp with time zone' };

/** The same point in another type; days begin at midnight UTC, whatever the session's time zone. */
export function converted(moment: Moment, type: MomentType): string {
  if (moment.type === type) return moment.sql;
  if (moment.sql === 'seed.now()' && type === 'date') return 'seed.today()';
  const sql = operand(moment.sql);
  if (moment.type === 'timestamp with time zone')
    return type === 'date' ? `(${sql} at time zone 'UTC')::date` : `(${sql} at time zone 'UTC')`;
  if (moment.type === 'date')
    return type === 'timestamp with time zone'
      ? `(${sql}::timestamp at time zone 'UTC')`
      : `${sql}::timestamp`;
  return type === 'date' ? `${sql}::date` : `(${sql} at time zone 'UTC')`;
}

/** The anchor date as that type. */
export function nowAs(type: MomentType): string {
  return converted(anchor, type);
}

/** Moved by so many units; dates know only days. */
export function moved(sql: string, by: string, unit: 'minute' | 'hour' | 'day', type: MomentType): string {
  if (type === 'date') return `${sql} ${by.startsWith('-') ? `- ${by.slice(1)}` : `+ ${by}`}`;
  const sign = by.startsWith('-') ? '-' : '+';
  return `${sql} ${sign} ${spanOf(by.replace(/^-/, ''), unit)}`;
}

/** `interval '3 days'`, or `interval '1 hour' * seed.int(...)`. A day is 24 hours, so that no change of clocks matters. */
export function spanOf(count: string, unit: 'minute' | 'hour' | 'day'): string {
  const [size, single] = unit === 'day' ? [24, 'hour'] : [1, unit];
  if (!/^\d+$/.test(count)) return `interval '${size} ${single}${size === 1 ? '' : 's'}' * ${operand(count)}`;
  if (unit === 'day') return `interval '${count} ${Number(count) === 1 ? 'day' : 'days'}'`;
  return `interval '${count} ${single}${Number(count) === 1 ? '' : 's'}'`;
}

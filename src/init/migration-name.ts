/**
 * File name, without extension, for a migration that comes after others, in the style of their names: a timestamp as Knex writes it, a
 * date with or without separators, or a number of so many digits.
 * @param existing names of the migrations
 * @param label such as `seed_runtime`
 * @param now the time for a timestamp, read as UTC like Knex's own
 */
export function migrationName(existing: readonly string[], label: string, now: Date): string {
  const last = existing.map(prefixOf).reduce(later, undefined);
  return last
    ? `${following(last.prefix, now)}${last.separator}${label}`
    : `${digitsOf(now).slice(0, 14)}_${label}`;
}

interface Prefix {
  prefix: string;
  separator: string;
}

function prefixOf(name: string): Prefix | undefined {
  const [, prefix, separator] = /^(20\d\d[-_.]\d\d[-_.]\d\d(?:[-_.]\d+)*|\d+)([-_.])/.exec(name) ?? [];
  return prefix && separator ? { prefix, separator } : undefined;
}

/** By value, not as text: without leading zeros 10 comes after 9 only for people. */
function later(one: Prefix | undefined, other: Prefix | undefined): Prefix | undefined {
  if (!one || !other) return one ?? other;
  return valueOf(other.prefix) >= valueOf(one.prefix) ? other : one;
}

function following(prefix: string, now: Date): string {
  const digits = prefix.replace(/\D/g, '');
  const stamp = /^20\d{6,15}$/.test(digits) ? digitsOf(now).slice(0, digits.length) : '';
  const next = stamp > digits ? stamp : String(valueOf(prefix) + 1n).padStart(digits.length, '0');
  if (next.length > digits.length) return next;
  let position = 0;
  return prefix.replace(/\d/g, () => next.charAt(position++));
}

function valueOf(prefix: string): bigint {
  return BigInt(prefix.replace(/\D/g, ''));
}

/** `20260301093059123`. */
function digitsOf(time: Date): string {
  return time.toISOString().replace(/\D/g, '');
}

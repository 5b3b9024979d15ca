import type { Draft } from './draft.js';
import { operand } from './sql-text.js';
import { pick, randomInt, reference, sibling, source, wordJoin, type Subject } from './subject.js';

type Make = (subject: Subject) => Draft;

/** The row's number where rows have to differ, else a random one. */
function number(subject: Subject, low: number, high: number, part = ''): string {
  return subject.distinct ? operand(subject.n) : randomInt(subject, low, high, part);
}

const distinctly =
  (sql: (subject: Subject) => string): Make =>
  (subject) => ({ sql: sql(subject), isDistinct: subject.distinct });

function bits(subject: Subject): Draft {
  const { facts, type } = subject;
  const length = type.name === 'bit' ? (type.length ?? 1) : Math.min(type.length ?? 8, facts.maxLength ?? 8);
  const some = Math.min(length, 30);
  const value = subject.distinct
    ? `${subject.n}::bit(${length})`
    : `${randomInt(subject, 0, 2 ** some - 1)}::bit(${length})`;
  return {
    sql: value,
    isDistinct: subject.distinct,
    ...(subject.distinct && { capacity: Math.min(2 ** some - 1, 1e9) }),
  };
}

function bytes(subject: Subject): Draft {
  const { minLength = 16, maxLength = Infinity } = subject.facts;
  const count = Math.min(Math.max(minLength, 16), maxLength);
  const digits = count * 2;
  if (subject.distinct)
    return { sql: `decode(lpad(to_hex(${subject.n}), ${digits}, '0'), 'hex')`, isDistinct: true };
  return { sql: `decode(seed.hex(${source(subject)}, ${digits}), 'hex')` };
}

/** By the type's name below domains. */
const makers: Readonly<Record<string, Make>> = {
  bytea: bytes,
  bit: bits,
  'bit varying': bits,
  inet: (s) => {
    const network = sibling(s, [/.*/], (column) => column.type === 'cidr' && column.notNull);
    if (network && !s.distinct) {
      const { sql, needs } = reference(network);
      return { sql: `host(${sql})::inet + ${randomInt(s, 1, 250)}`, needs };
    }
    return { sql: `'10.0.0.0'::inet + ${number(s, 1, 60000)}`, isDistinct: s.distinct };
  },
  cidr: distinctly(
    (s) =>
      `('10.' || ${s.distinct ? `${s.n} / 256` : randomInt(s, 0, 255, '.a')} || '.' || ${s.distinct ? `mod(${s.n}, 256)` : randomInt(s, 0, 255, '.b')} || '.0/24')::cidr`,
  ),
  macaddr: distinctly((s) => `('02' || lpad(to_hex(${number(s, 1, 2000000000)}), 10, '0'))::macaddr`),
  macaddr8: distinctly((s) => `('02' || lpad(to_hex(${number(s, 1, 2000000000)}), 14, '0'))::macaddr8`),
  xml: (s) => ({
    sql: `('<note><text>' || ${pick(s, ['call back', 'done', 'see invoice', 'on hold'])} || '</text></note>')::xml`,
  }),
  tsvector: (s) => {
    const { sql, join } = wordJoin(s, 'sentence');
    return { sql: `to_tsvector('simple', ${sql})`, joins: [join] };
  },
  tsquery: (s) => ({
    sql: `plainto_tsquery('simple', ${pick(s, ['red lamp', 'open invoice', 'late delivery'])})`,
  }),
  point: distinctly(
    (s) => `point(${number(s, -180, 180, '.x')}, ${s.distinct ? 0 : randomInt(s, -90, 90, '.y')})`,
  ),
  line: distinctly(
    (s) => `line(point(0, ${number(s, 1, 50, '.a')}), point(10, ${number(s, 1, 50, '.b')} + 5))`,
  ),
  lseg: distinctly(
    (s) => `lseg(point(${number(s, 0, 50, '.a')}, 0), point(${number(s, 0, 50, '.a')} + 8, 6))`,
  ),
  box: distinctly(
    (s) => `box(point(${number(s, 0, 500, '.a')} * 10, 0), point(${number(s, 0, 500, '.a')} * 10 + 6, 4))`,
  ),
  path: distinctly((s) => `('[(0,0),(' || ${number(s, 1, 50)} || ',3),(9,9)]')::path`),
  polygon: distinctly((s) => `('((0,0),(0,' || ${number(s, 1, 50)} || '),(9,9))')::polygon`),
  circle: distinctly(
    (s) => `circle(point(${number(s, 0, 500, '.a')} * 10, 0), ${s.distinct ? 4 : randomInt(s, 1, 4, '.r')})`,
  ),
  oid: distinctly((s) => `${number(s, 20000, 90000)}::oid`),
  regclass: () => ({ sql: `'pg_catalog.pg_class'::regclass` }),
  regtype: () => ({ sql: `'integer'::regtype` }),
  regproc: () => ({ sql: `'pg_catalog.now'::regproc` }),
  regrole: () => ({ sql: `'pg_monitor'::regrole` }),
  regnamespace: () => ({ sql: `'pg_catalog'::regnamespace` }),
  pg_lsn: distinctly((s) => `('0/' || upper(to_hex(${number(s, 1, 2000000000)})))::pg_lsn`),
  xid: distinctly((s) => `${number(s, 100, 90000)}::text::xid`),
  cid: distinctly((s) => `${number(s, 0, 900)}::text::cid`),
  xid8: distinctly((s) => `${number(s, 100, 90000)}::text::xid8`),
  tid: distinctly((s) => `('(' || ${number(s, 0, 9000)} || ',1)')::tid`),
  txid_snapshot: distinctly((s) => `('10:' || 20 + ${number(s, 0, 9000)} || ':')::txid_snapshot`),
  pg_snapshot: distinctly((s) => `('10:' || 20 + ${number(s, 0, 9000)} || ':')::pg_snapshot`),
  int2vector: distinctly((s) => `(${number(s, 1, 9)} || ' 2')::int2vector`),
  oidvector: distinctly((s) => `(${number(s, 1, 9)} || ' 2')::oidvector`),
  jsonpath: distinctly((s) => `('$.items[' || ${number(s, 0, 9)} || ']')::jsonpath`),
  hstore: distinctly((s) => `('colour=>green, size=>' || ${number(s, 1, 60)})::${s.type.sql}`),
  ltree: distinctly(
    (s) =>
      `('top.' || ${pick(s, ['science', 'arts', 'sport'], '.branch')} || '.leaf_' || ${number(s, 1, 900)})::${s.type.sql}`,
  ),
  lquery: (s) => ({ sql: `'top.*'::${s.type.sql}` }),
  vector: (s) => ({
    sql: `('[' || ${randomInt(s, 0, 9, '.a')} || ',' || ${randomInt(s, 0, 9, '.b')} || ',1]')::${s.type.sql}`,
  }),
};

/** A value of a type that is neither text, number nor time; of an unknown type the column's default, else an empty text read as one. */
export function specialValue(subject: Subject): Draft {
  const make = makers[subject.type.name.replace(/^.*\./, '').replaceAll('"', '')];
  if (make) return make(subject);
  const { default: value } = subject.request.column;
  return {
    sql:
      value ??
      (/multirange$/.test(subject.type.sql) ? `'{}'::${subject.type.sql}` : `''::${subject.type.sql}`),
  };
}

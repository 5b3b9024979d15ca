import { expect } from 'chai';
import { escapeLiteral } from 'pg';

import { quoteIdent, readCatalog, type Column, type Table } from '../../../src/catalog/index.js';
import { solveConstraints } from '../../../src/scaffold/constraints/index.js';
import type { Bound, Facts, RowKind } from '../../../src/scaffold/facts.js';
import { tableIn } from '../../catalog/catalog-of.js';
import { SolvingFixture } from './solving.js';

const tables = [
  `create table subject (starts_at timestamptz not null, ends_at timestamptz, check (ends_at > starts_at), check (ends_at - starts_at <= interval '30 days'), check (ends_at < '2030-01-01'))`,
  `create table subject (a integer, b integer, c integer, check (a < b and b < c), check (c <= 3), check (a >= 1))`,
  `create table subject (net numeric, tax numeric not null, total numeric not null, check (total = net + tax), check (total <= 1000), check (net > 0 and tax >= 0))`,
  `create table subject (a integer, b integer, check (a + b = 100), check (a >= 0), check (b between 0 and 60))`,
  `create table subject (amount numeric, price numeric, quantity integer, check (round(price * quantity, 2) = amount), check (amount >= 0))`,
  `create table subject (lat numeric, lon numeric, check (lat between -90 and 90), check (lon between -180 and 180), check ((lat is null) = (lon is null)))`,
  `create table subject (status text not null, paid_on date, shipped_on date, tracking text,
     check (status in ('draft', 'paid', 'shipped', 'void')), check ((status in ('paid', 'shipped')) = (paid_on is not null)),
     check (status <> 'shipped' or (shipped_on is not null and tracking is not null)), check (shipped_on is null or shipped_on >= paid_on))`,
  `create table subject (debit numeric, credit numeric, check ((debit > 0 and credit = 0) or (credit > 0 and debit = 0)))`,
  `create table subject (x integer, y integer, z integer, check (num_nonnulls(x, y, z) between 1 and 2), check (not (x > 5 and y > 5)))`,
  `create table subject (kind text, amount integer, check (case when kind = 'free' then amount = 0 else amount > 0 end))`,
  `create table subject (d1 date, d2 date, check (d2 - d1 between 1 and 30), check (d1 >= '2024-01-01' and d2 <= '2024-01-20'))`,
  `create table subject (d date, t timestamptz, check (t >= d + 7), check (t <= '2024-01-20'))`,
  `create table subject (d date, t timestamp, check (t::date > '2024-01-01'), check (date_trunc('month', t) < '2024-02-01'), check (extract(year from d) > 2020))`,
  `create table subject (opens time, closes time, check (opens < closes), check (opens >= '08:00' and closes <= '18:00'))`,
  `create table subject (m1 integer, m2 integer, m3 integer, check (m1 + m2 + m3 = 100), check (m1 >= 0 and m2 >= 0 and m3 >= 0))`,
  `create table subject (price numeric, discount numeric, net numeric generated always as (price - coalesce(discount, 0)) stored check (net > 1), check (discount is null or discount between 0 and 5))`,
  `create table subject (a integer, lo integer not null, hi integer not null, check (a between lo and hi), check (lo >= 0), check (hi <= 10))`,
  `create table subject (price numeric, cost numeric, check (price >= cost * 1.1), check (cost > 0), check (price / 4 < 100))`,
  `create table subject (s text check (s in ('a','b','c')), x integer, y integer, check ((s = 'a' and x is null) or (s = 'b' and x = 1) or (s = 'c' and x > 5)), check (coalesce(x, 0) <= coalesce(y, 100)), check (num_nonnulls(x, y) >= 1))`,
  `create table subject (payer text, insured numeric, own numeric, total numeric not null, check (total = insured + own), check (insured >= 0 and own >= 0),
     check (case payer when 'insurance' then own = 0 when 'patient' then insured = 0 else own > 0 end))`,
  `create table subject (rate integer not null check (rate in (0, 7, 19)), net integer, gross integer, check (net + rate = gross), check (gross <= 100))`,
  `create table subject (x integer, y integer, check (greatest(x, y) <= 10 and least(x, y) > 2), check (abs(x) >= 5))`,
  `create table subject (f boolean, g boolean, note text, check (f or g), check (not f or note is not null), check (f is not false or note is distinct from 'n'))`,
  `create table subject (region text, n integer not null) partition by list (region);
   create table eu partition of subject for values in ('de', 'fr') partition by range (n);
   create table eu_low partition of eu for values from (minvalue) to (10);
   create table eu_high partition of eu (check (n < 50)) for values from (10) to (maxvalue);
   create table nowhere partition of subject for values in (null); create table rest partition of subject default`,
  `create table subject (a integer not null, b integer not null) partition by range (a, b);
   create table one partition of subject for values from (1, 1) to (1, 10);
   create table two partition of subject for values from (1, 10) to (2, minvalue);
   create table three partition of subject for values from (2, minvalue) to (10, 5);
   create table four partition of subject for values from (10, 5) to (11, 5)`,
  `create table subject (on_day date not null) partition by range (date_trunc('month', on_day::timestamp));
   create table january partition of subject for values from ('2025-01-01') to ('2025-02-01');
   create table later partition of subject for values from ('2025-02-01') to (maxvalue)`,
];

describe('rows made from the facts', () => {
  const fixture = new SolvingFixture();

  for (const ddl of tables)
    for (const sparse of [false, true])
      it(`are accepted ${sparse ? 'with' : 'without'} nulls: ${ddl.replace(/\s+/g, ' ').slice(21, 90)}`, () =>
        fixture.during(ddl, async () => {
          const catalog = await readCatalog(fixture.client, ['app']);
          const table = tableIn(catalog, 'subject');
          const { kinds, open } = solveConstraints(table, catalog);
          expect(open).to.deep.equal([]);
          for (const kind of kinds) await insert(table, kind, sparse);
        }));

  async function insert(table: Table, kind: RowKind, sparse: boolean): Promise<void> {
    const row = new Map<Column, string | null>();
    const waiting = table.columns.filter(({ generated }) => !generated);
    while (waiting.length > 0) {
      const made = [...row.keys()].map(({ name }) => name);
      const next = waiting.findIndex(({ name }) =>
        needsOf(kind.facts.get(name)).every((need) => made.includes(need)),
      );
      expect(next, `${kind.label}: columns need each other`).to.be.at.least(0);
      const [column] = waiting.splice(next, 1);
      row.set(
        column!,
        await evaluate(valueOf(column!, kind.facts.get(column!.name) ?? {}, sparse), column!, row),
      );
    }
    const columns = [...row.keys()].map(({ name }) => quoteIdent(name)).join(', ');
    const values = [...row].map(([column, value]) => typed(value, column)).join(', ');
    const { rows } = await fixture.client.query(
      `insert into subject (${columns}) values (${values}) returning tableoid::regclass::text as partition`,
    );
    const wanted = /^partition app\.(\w+)/.exec(kind.label)?.[1];
    if (wanted) expect(rows[0].partition).to.equal(wanted);
  }

  async function evaluate(
    sql: string,
    column: Column,
    row: ReadonlyMap<Column, string | null>,
  ): Promise<string | null> {
    const members = [...row].map(([each, value]) => `${typed(value, each)} as ${quoteIdent(each.name)}`);
    const { rows } = await fixture.client.query(
      `select (${sql})::${column.type}::text as value from (select ${members.join(', ')}) as made`,
    );
    return rows[0].value;
  }
});

function needsOf(facts: Facts = {}): readonly string[] {
  return [...(facts.low ?? []), ...(facts.high ?? []), ...(facts.equals ? [facts.equals] : [])].flatMap(
    ({ needs }) => needs,
  );
}

function typed(value: string | null, column: Column): string {
  return `${value === null ? 'null' : escapeLiteral(value)}::${column.type}`;
}

/** The simplest value that keeps to the facts; null wherever that is allowed, if the row is to be sparse. */
function valueOf(column: Column, facts: Facts, sparse: boolean): string {
  if (facts.isNull || (sparse && !facts.notNull && !column.notNull)) return 'null';
  if (facts.equals) return facts.equals.sql;
  if (facts.values) return escapeLiteral(facts.values.at(-1)!);
  const isWhole = /^(integer|date)$/.test(column.type);
  const step = column.baseType.category === 'N' || column.type === 'date' ? '1' : `interval '1 hour'`;
  const ends = (bounds: readonly Bound[] = [], sign: string) =>
    bounds
      .map(({ sql, inclusive }) => `(${sql})::${column.type}${!inclusive && isWhole ? `${sign} 1` : ''}`)
      .join(', ');
  const low = facts.low && `greatest(${ends(facts.low, '+')})`;
  const high = facts.high && `least(${ends(facts.high, '-')})`;
  if (low && high) return `${low} + (${high} - ${low}) / 2`;
  if (low) return `${low} + ${step}`;
  if (high) return `${high} - ${step}`;
  return column.baseType.category === 'N'
    ? '7'
    : column.baseType.category === 'D'
      ? `'2024-01-01'`
      : `'true'`;
}

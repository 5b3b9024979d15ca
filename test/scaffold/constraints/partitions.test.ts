import { expect } from 'chai';

import { bound, plain, SolvingFixture } from './solving.js';

describe('partition bounds', () => {
  const fixture = new SolvingFixture();

  async function kinds(ddl: string) {
    const { kinds: found, open } = await fixture.solve(ddl);
    expect(open).to.deep.equal([]);
    return Object.fromEntries(found.map((kind) => [kind.label.replace('partition app.', ''), plain(kind)]));
  }

  it('give each leaf partition a kind of row, the default one too', async () => {
    expect(
      await kinds(`
        create table subject (on_day date not null, v integer check (v > 0)) partition by range (on_day);
        create table y2024 partition of subject for values from ('2024-01-01') to ('2025-01-01');
        create table y2025 partition of subject (check (v < 50)) for values from ('2025-01-01') to ('2026-01-01');
        create table rest partition of subject default`),
    ).to.deep.equal({
      y2024: {
        on_day: { low: [bound(`'2024-01-01'::date`, true)], high: [bound(`'2025-01-01'::date`, false)] },
        v: { low: [bound('0', false)] },
      },
      y2025: {
        on_day: { low: [bound(`'2025-01-01'::date`, true)], high: [bound(`'2026-01-01'::date`, false)] },
        v: { low: [bound('0', false)], high: [bound('50', false)] },
      },
      rest: { on_day: { low: [bound(`'2026-01-01'::date`, true)] }, v: { low: [bound('0', false)] } },
    });
  });

  it('hold on every level', async () => {
    expect(
      await kinds(`
        create table subject (region text, n integer not null) partition by list (region);
        create table eu partition of subject for values in ('de', 'fr') partition by range (n);
        create table eu_low partition of eu for values from (minvalue) to (10);
        create table eu_high partition of eu for values from (10) to (maxvalue);
        create table nowhere partition of subject for values in (null);
        create table rest partition of subject default`),
    ).to.deep.equal({
      eu_low: { region: { notNull: true, values: ['de', 'fr'] }, n: { high: [bound('10', false)] } },
      eu_high: { region: { notNull: true, values: ['de', 'fr'] }, n: { low: [bound('10', true)] } },
      nowhere: { region: { isNull: true } },
      rest: { region: { notNull: true, except: ['de', 'fr'] } },
    });
  });

  it('compare several columns as tuples', async () => {
    expect(
      await kinds(`
        create table subject (a integer not null, b integer not null) partition by range (a, b);
        create table one partition of subject for values from (1, 1) to (1, 10);
        create table two partition of subject for values from (1, 10) to (2, minvalue);
        create table three partition of subject for values from (2, minvalue) to (10, 5)`),
    ).to.deep.equal({
      one: { a: { values: ['1'] }, b: { low: [bound('1', true)], high: [bound('10', false)] } },
      two: { a: { values: ['1'] }, b: { low: [bound('10', true)] } },
      three: { a: { low: [bound('2', true)], high: [bound('10', false)] } },
    });
  });

  it('see through expressions of a column', async () => {
    expect(
      await kinds(`
        create table subject (region text) partition by list (lower(region));
        create table a partition of subject for values in ('a')`),
    ).to.deep.equal({ a: { region: { notNull: true, values: ['a'] } } });
  });

  it('stay open where an expression says nothing of its columns', async () => {
    const { open } = await fixture.solve(`
      create table subject (x text) partition by list (md5(x));
      create table a partition of subject for values in ('a')`);
    expect(open).to.deep.equal([
      { name: 'partitions of app.subject', condition: { sql: `(md5(x) = 'a')`, needs: ['x'] } },
    ]);
  });

  it('say nothing where rows are spread by hash', async () => {
    expect(
      await kinds(`
        create table subject (id integer) partition by hash (id);
        create table even partition of subject for values with (modulus 2, remainder 0);
        create table odd partition of subject for values with (modulus 2, remainder 1)`),
    ).to.deep.equal({ '': {} });
  });

  it('are a sample where there are many', async () => {
    const months = Array.from(
      { length: 40 },
      (_, index) =>
        `create table p${index} partition of subject for values from (${index}) to (${index + 1})`,
    );
    const found = await kinds(
      `create table subject (n integer not null, k text, x integer, check (k in ('a', 'b')), check (k <> 'a' or x > 3)) partition by range (n);${months.join(';')}`,
    );
    expect(Object.keys(found)).to.have.lengthOf(24);
    expect(new Set(Object.values(found).flatMap(({ k }) => k!.values!))).to.deep.equal(new Set(['a', 'b']));
  });
});

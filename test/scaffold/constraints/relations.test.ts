import { expect } from 'chai';

import { bound, SolvingFixture } from './solving.js';

describe('constraints between columns', () => {
  const fixture = new SolvingFixture();

  const facts = (columns: string, ...checks: string[]) =>
    fixture.factsOf(
      `create table subject (${[columns, ...checks.map((check) => `check (${check})`)].join(', ')})`,
    );

  it('bound the column that comes last by its name or place', async () => {
    expect(await facts('ends_on date, starts_on date', 'ends_on > starts_on')).to.deep.equal({
      ends_on: { low: [bound('starts_on', false, 'starts_on')] },
    });
    expect(await facts('a integer, "B" integer', '"B" >= a + 2')).to.deep.equal({
      B: { low: [bound('a + 2', true, 'a')] },
    });
  });

  it('leave room for the columns that follow', async () => {
    expect(
      await facts('a integer, b integer, c integer', 'a < b and b < c', 'c <= 3', 'a >= 1'),
    ).to.deep.equal({
      a: { low: [bound('1', true)], high: [bound('1', true)] },
      b: { low: [bound('a', false, 'a')], high: [bound('2', true)] },
      c: { low: [bound('b', false, 'b')], high: [bound('3', true)] },
    });
    const limit = `'2030-01-01 00:00:00'::timestamp without time zone`;
    expect(
      await facts(
        'starts_at timestamp, ends_at timestamp',
        'ends_at > starts_at',
        `ends_at - starts_at <= interval '30 days'`,
        `ends_at <= '2030-01-01'`,
      ),
    ).to.deep.equal({
      starts_at: { high: [bound(limit, false)] },
      ends_at: {
        low: [bound('starts_at', false, 'starts_at')],
        high: [bound(limit, true), bound(`starts_at + '30 days'::interval`, true, 'starts_at')],
      },
    });
  });

  it('compute the column that stands alone', async () => {
    const found = await facts(
      'total numeric not null, net numeric not null, tax numeric',
      'net + tax = total',
      'total between 0 and 1000',
      'net >= 0 and tax >= 0',
    );
    expect(found.total!.equals).to.deep.equal({ sql: 'net + tax', needs: ['net', 'tax'] });
    expect(found.net).to.deep.equal({ low: [bound('0', true)], high: [bound('1000', true)] });
    expect(found.tax).to.deep.equal({
      notNull: true,
      low: [bound('0', true)],
      high: [bound('1000 - net', true, 'net')],
    });
  });

  it('keep factors positive where their product has to be', async () => {
    expect(
      await facts(
        'amount numeric, price numeric, quantity integer',
        'price * quantity = amount',
        'amount > 0',
      ),
    ).to.deep.equal({
      amount: {
        low: [bound('0', false)],
        equals: { sql: 'price * quantity::numeric', needs: ['price', 'quantity'] },
      },
      price: { low: [bound('0', false)] },
      quantity: { low: [bound('0', false)] },
    });
  });

  it('solve a sum for its last column and keep that within its bounds', async () => {
    const found = await facts('a integer, b integer', 'a + b = 100', 'a >= 0', 'b between 0 and 60');
    expect(found.a).to.deep.equal({ low: [bound('40', true)], high: [bound('100', true)] });
    expect(found.b!.equals).to.deep.equal({ sql: '100 - a', needs: ['a'] });
  });

  it('know how long a list is at least', async () => {
    const found = await facts(
      'answers text[], correct integer',
      'cardinality(answers) >= 2',
      'correct between 1 and cardinality(answers)',
    );
    expect(found.correct!.high).to.deep.equal([bound('cardinality(answers)', true, 'answers')]);
  });

  it('take keys as given', async () => {
    expect(await facts('low integer, id integer primary key', 'low < id')).to.deep.equal({
      low: { high: [bound('id', false, 'id')] },
    });
  });

  it('try another order where the first one leads nowhere', async () => {
    expect(
      await facts(
        'opens date, closes date, starts timestamp',
        `opens < closes`,
        `closes < date_trunc('day', starts)::date`,
      ),
    ).to.deep.equal({
      opens: { high: [bound(`date_trunc('day'::text, starts)::date - 2`, true, 'starts')] },
      closes: {
        low: [bound('opens', false, 'opens')],
        high: [bound(`date_trunc('day'::text, starts)::date`, false, 'starts')],
      },
    });
  });

  it('keep a value within a range of the same row', async () => {
    expect(await facts('during daterange, peak date', 'during @> peak')).to.deep.equal({
      peak: {
        low: [bound('lower(during)', true, 'during')],
        high: [bound('upper(during)', false, 'during')],
      },
    });
  });

  it('put the expression of a generated column in its place', async () => {
    expect(
      await facts(
        'net numeric, tax numeric, total numeric generated always as (net + tax) stored',
        'total > 5',
        'net >= 0',
      ),
    ).to.deep.equal({
      net: { low: [bound('0', true)] },
      tax: { low: [bound('5 - net', false, 'net')] },
    });
  });

  it('stay open where no column can be bounded', async () => {
    const { open } = await fixture.solve(
      `create table subject (a text, b text, constraint alike check (lower(a) = lower(b)), constraint other check (a <> b))`,
    );
    expect(open.map(({ name }) => name)).to.deep.equal(['alike', 'other']);
  });
});

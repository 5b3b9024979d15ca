import { expect } from 'chai';

import { bound, SolvingFixture } from './solving.js';

describe('constraints on one column', () => {
  const fixture = new SolvingFixture();

  const facts = (column: string, ...checks: string[]) =>
    fixture.factsOf(
      `create table subject (${[column, ...checks.map((check) => `check (${check})`)].join(', ')})`,
    );

  it('give no facts where there are none', async () => {
    expect(await facts('x integer')).to.deep.equal({});
  });

  it('list values, less those that are forbidden', async () => {
    expect(await facts('x varchar(9)', `x in ('a', 'b', 'c')`, `x <> 'b'`)).to.deep.equal({
      x: { values: ['a', 'c'] },
    });
    expect(await facts('x text', `x = any ('{a,"b c"}')`)).to.deep.equal({ x: { values: ['a', 'b c'] } });
    expect(await facts('x integer', 'x not in (1, 2)')).to.deep.equal({ x: { except: ['1', '2'] } });
    expect(await facts('x text', `x = 'a' or x = 'b'`)).to.deep.equal({ x: { values: ['a', 'b'] } });
  });

  it('list what is left of an enum or boolean', async () => {
    expect(
      await fixture.factsOf(
        `create type mood as enum ('sad', 'ok', 'glad'); create table subject (x mood check (x <> 'ok'), w mood check (w <= 'ok'), y boolean check (y), z boolean check (z is not true))`,
      ),
    ).to.deep.equal({
      x: { values: ['sad', 'glad'] },
      w: { values: ['sad', 'ok'] },
      y: { values: ['true'] },
      z: { values: ['false'] },
    });
  });

  it('keep the tightest bounds, whichever side the column stands on', async () => {
    expect(await facts('x integer', 'x > -5', 'x between 1 and 3', '0 < x')).to.deep.equal({
      x: { low: [bound('1', true)], high: [bound('3', true)] },
    });
    expect(await facts('x bigint', 'x > 9007199254740993')).to.deep.equal({
      x: { low: [bound('9007199254740993', false)] },
    });
    expect(await facts('x integer', 'abs(x) <= 7', 'x * 3 < 10')).to.deep.equal({
      x: { low: [bound('-7', true)], high: [bound('3', true)] },
    });
  });

  it('type bounds that are no numbers', async () => {
    expect(await facts('x date', `x >= '2024-01-01'`, `x >= '2023-01-01'`)).to.deep.equal({
      x: { low: [bound(`'2024-01-01'::date`, true)] },
    });
  });

  it('read the calendar', async () => {
    const year = { low: [bound(`'2025-01-01'::date`, true)], high: [bound(`'2026-01-01'::date`, false)] };
    expect(await facts('x date', 'extract(year from x) = 2025')).to.deep.equal({ x: year });
    expect(await facts('x timestamp', `x::date <= '2025-01-01'`)).to.deep.equal({
      x: { high: [bound(`'2025-01-01'::date + '1 day'::interval`, false)] },
    });
  });

  it('say nothing of null unless a check does', async () => {
    expect(await facts('x integer', 'x is not null')).to.deep.equal({ x: { notNull: true } });
    expect(await facts('x integer', 'x is null')).to.deep.equal({ x: { isNull: true } });
    expect(await facts('x integer', 'x is null or x > 0')).to.deep.equal({ x: { low: [bound('0', false)] } });
    expect(await facts('x integer', 'coalesce(x, 0) >= 0')).to.deep.equal({ x: { low: [bound('0', true)] } });
    expect(await facts('x integer', '(x > 0) is true')).to.deep.equal({
      x: { notNull: true, low: [bound('0', false)] },
    });
  });

  it('measure texts and arrays', async () => {
    expect(await facts('x text', 'length(x) >= 2', 'char_length(x) < 10')).to.deep.equal({
      x: { minLength: 2, maxLength: 9 },
    });
    expect(await facts('x text', `btrim(x) <> ''`)).to.deep.equal({ x: { minLength: 1, trimmed: true } });
    expect(await facts('x text[]', 'cardinality(x) between 1 and 3', `x <> '{}'`)).to.deep.equal({
      x: { minLength: 1, maxLength: 3 },
    });
  });

  it('turn patterns into regular expressions', async () => {
    const pattern = async (check: string) =>
      (await facts('x text', check)).x!.patterns!.map(({ regex, ignoreCase, negated }) =>
        [negated ? 'not' : '', regex, ignoreCase ? 'i' : ''].join(' ').trim(),
      );
    expect(await pattern(`x ~ '^[A-Z]{2}$'`)).to.deep.equal(['^[A-Z]{2}$']);
    expect(await pattern(`x !~* 'a'`)).to.deep.equal(['not a i']);
    expect(await pattern(`x like 'A.%' and x not like '%\\_x'`)).to.deep.equal(['^A\\.', 'not _x$']);
    expect(await pattern(`x like '10#%' escape '#'`)).to.deep.equal(['^10%$']);
    expect(await pattern(`x similar to '[0-9]{5}(-_+)?'`)).to.deep.equal(['^(?:[0-9]{5}(-.+)?)$']);
    expect(await pattern(`position('@' in x) > 1`)).to.deep.equal(['^.{1}.*@']);
    expect(await pattern(`starts_with(x, 'a+') and right(x, 1) = 'z'`)).to.deep.equal(['^a\\+', 'z$']);
  });

  it('see the case that a text must have', async () => {
    expect(await facts('x text', 'x = lower(x)', `x in ('a', 'B')`)).to.deep.equal({
      x: { values: ['a'], textCase: 'lower' },
    });
    expect(await facts('x text', `lower(x) in ('a', 'b')`)).to.deep.equal({ x: { values: ['a', 'b'] } });
  });

  it('see multiples', async () => {
    expect(await facts('x integer', 'x % 4 = 0', 'mod(x, 6) = 0')).to.deep.equal({ x: { multipleOf: 12 } });
    expect(await facts('x numeric', 'x = round(x, 2)')).to.deep.equal({ x: { multipleOf: 0.01 } });
  });

  it('come from domains over domains as well', async () => {
    expect(
      await fixture.factsOf(`
        create domain short as text check (length(value) <= 20);
        create domain email as short check (value ~ '@') check (VALUE = lower(VALUE));
        create table subject ("E-mail" email)`),
    ).to.deep.equal({
      'E-mail': {
        maxLength: 20,
        patterns: [{ regex: '@', ignoreCase: false, negated: false }],
        textCase: 'lower',
      },
    });
  });

  it('leave out what holds for every ordinary range', async () => {
    expect(
      await facts(
        'x daterange',
        'not isempty(x)',
        'lower(x) < upper(x)',
        'lower_inc(x) and not upper_inf(x)',
      ),
    ).to.deep.equal({});
    expect(await facts('x integer', 'x <@ int4range(1, 10)')).to.deep.equal({
      x: { low: [bound('1', true)], high: [bound('10', false)] },
    });
  });

  it('reach into json', async () => {
    const { x } = await facts(
      'x jsonb',
      `jsonb_typeof(x) = 'object'`,
      `x ?& array['a', 'b']`,
      `(x ->> 'n')::int > 0 and (x #>> '{p,q}')::numeric <= 9`,
      `x ->> 's' in ('u', 'v')`,
      `jsonb_array_length(x -> 'l') >= 1`,
      `x @> '{"w": {"k": 1}}'`,
    );
    expect(x!.json).to.deep.equal([
      { path: [], type: 'object' },
      { path: ['a'] },
      { path: ['b'] },
      { path: ['n'], type: 'number', low: 1 },
      { path: ['p', 'q'], type: 'number', high: 9 },
      { path: ['s'], values: ['u', 'v'] },
      { path: ['l'], type: 'array', minLength: 1 },
      { path: ['w'], type: 'object' },
      { path: ['w', 'k'], type: 'number', values: ['1'] },
    ]);
  });
});

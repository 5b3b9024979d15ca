import { expect } from 'chai';

import { bound, plain, SolvingFixture } from './solving.js';

const set = { notNull: true };
const empty = { isNull: true };

describe('constraints that leave a choice', () => {
  const fixture = new SolvingFixture();

  const kinds = (columns: string, ...checks: string[]) =>
    fixture.kindsOf(
      `create table subject (${[columns, ...checks.map((check) => `check (${check})`)].join(', ')})`,
    );

  it('give a kind of row for each alternative', async () => {
    const { kinds: found } =
      await fixture.solve(`create table subject (method text not null, card text, iban text, check (
      (method = 'card' and card is not null and iban is null) or (method = 'transfer' and iban is not null and card is null)))`);
    expect(found.map(plain)).to.deep.equal([
      { method: { values: ['card'] }, card: set, iban: empty },
      { method: { values: ['transfer'] }, card: empty, iban: set },
    ]);
    expect(found.map(({ label }) => label)).to.deep.equal([
      `method = 'card' and card is not null and iban is null`,
      `method = 'transfer' and iban is not null and card is null`,
    ]);
  });

  it('are told apart by listed values where an implication allows both', async () => {
    expect(
      await kinds(
        'status text not null, closed_at date',
        `status in ('new', 'open', 'closed')`,
        `closed_at is not null or status <> 'closed'`,
      ),
    ).to.deep.equal([
      { status: { values: ['new', 'open'] } },
      { status: { values: ['closed'] }, closed_at: set },
    ]);
  });

  it('count columns that are not null', async () => {
    const columns = 'a integer, b integer, c integer';
    expect(await kinds(columns, 'num_nonnulls(a, b, c) = 1')).to.have.deep.members([
      { a: set, b: empty, c: empty },
      { a: empty, b: set, c: empty },
      { a: empty, b: empty, c: set },
    ]);
    expect(await kinds(columns, 'num_nonnulls(a, b, c) >= 1')).to.deep.equal([
      { a: set },
      { a: empty, b: set },
      { a: empty, b: empty, c: set },
    ]);
    expect(await kinds(columns, '(a is not null)::integer + (b is not null)::integer = 1')).to.deep.equal([
      { a: set, b: empty },
      { a: empty, b: set },
    ]);
    expect(await kinds(columns, 'num_nulls(a, b) = 0')).to.deep.equal([{ a: set, b: set }]);
  });

  it('tie conditions to each other', async () => {
    expect(await kinds('a integer, b integer', '(a is null) = (b is null)')).to.have.deep.members([
      { a: set, b: set },
      { a: empty, b: empty },
    ]);
    expect(
      await kinds('is_active boolean not null, gone_at date', 'is_active = (gone_at is null)'),
    ).to.deep.equal([
      { is_active: { values: ['true'] }, gone_at: empty },
      { is_active: { values: ['false'] }, gone_at: set },
    ]);
    expect(await kinds('a text, b text', 'coalesce(a, b) is not null')).to.deep.equal([
      { a: set },
      { a: empty, b: set },
    ]);
  });

  it('follow the branches of case', async () => {
    expect(
      await kinds(
        'kind text, x integer, y integer',
        `case kind when 'a' then x > 0 when 'b' then y is not null else x is null end`,
      ),
    ).to.deep.equal([
      { kind: { notNull: true, values: ['a'] }, x: { low: [bound('0', false)] } },
      { kind: { notNull: true, values: ['b'] }, y: set },
      { kind: { except: ['a', 'b'] }, x: empty },
    ]);
  });

  it('push negation inwards', async () => {
    expect(
      await kinds('x integer not null, y integer not null', 'not (x > 5 and y is not null)'),
    ).to.deep.equal([{ x: { high: [bound('5', true)] } }]);
  });

  it('drop kinds that contradict another check', async () => {
    expect(
      await kinds(
        'kind text not null, x integer',
        `kind in ('a', 'b')`,
        `kind = 'c' or x is null`,
        `kind <> 'b'`,
      ),
    ).to.deep.equal([{ kind: { values: ['a'] }, x: empty }]);
  });

  it('stay few, and show every listed value', async () => {
    const one = ['a', 'b', 'c', 'd', 'e']
      .map((value, index) => `(s = '${value}' and x = ${index})`)
      .join(' or ');
    const two = ['f', 'g', 'h', 'i', 'j']
      .map((value, index) => `(t = '${value}' and y = ${index})`)
      .join(' or ');
    const found = await kinds(
      's text, t text, x integer, y integer, z integer',
      one,
      two,
      'num_nonnulls(x, y, z) >= 2',
    );
    expect(found.length).to.be.at.most(16);
    expect(new Set(found.flatMap(({ s }) => s!.values!))).to.have.lengthOf(5);
    expect(new Set(found.flatMap(({ t }) => t!.values!))).to.have.lengthOf(5);
  });
});

describe('constraints that are beyond the rules', () => {
  const fixture = new SolvingFixture();

  it('stay open, while the rest of them gives facts', async () => {
    const { kinds, open } = await fixture.solve(`
      create function is_fine(text) returns boolean language sql immutable as 'select true';
      create table subject (code text, amount integer, constraint fine check (is_fine(code) and amount > 3))`);
    expect(kinds.map(plain)).to.deep.equal([{ amount: { low: [bound('3', false)] } }]);
    expect(open).to.deep.equal([
      { name: 'fine', condition: { sql: '(is_fine(code) AND (amount > 3))', needs: ['code', 'amount'] } },
    ]);
  });

  it('are avoided where there is another way', async () => {
    const { kinds, open } = await fixture.solve(
      `create table subject (a integer, b integer, check (a > 5 or (a, b) < (1, 2)))`,
    );
    expect(kinds.map(plain)).to.deep.equal([{ a: { notNull: true, low: [bound('5', false)] } }]);
    expect(open).to.deep.equal([]);
  });

  it('are named after the domain, with the column in the place of its value', async () => {
    const { open } = await fixture.solve(`
      create domain code as text constraint even check (length(VALUE) % 2 = 0);
      create table subject ("Größe" integer, "my code" code)`);
    expect(open).to.deep.equal([
      { name: 'code.even', condition: { sql: '((length("my code") % 2) = 0)', needs: ['my code'] } },
    ]);
  });

  it('never leave a table without a kind of row', async () => {
    const { kinds, open } = await fixture.solve(
      `create table subject (a integer constraint impossible check (a > 5 and a < 5), b integer check (b > 0))`,
    );
    expect(kinds.map((kind) => plain(kind).b)).to.deep.equal([{ low: [bound('0', false)] }]);
    expect(open.map(({ name }) => name)).to.deep.equal(['impossible']);
  });
});

import { expect } from 'chai';

import { CatalogFixture, named, tableIn } from './catalog-of.js';

describe('readCatalog: keys, indexes and checks', () => {
  const fixture = new CatalogFixture();

  it('reads the primary key, which is the first unique index too', async () => {
    const catalog = await fixture.read('create table item (a int unique, b int, c int, primary key (c, b))');
    const item = tableIn(catalog, 'item');
    expect(item.primaryKey).to.deep.include({
      name: 'item_pkey',
      columns: ['c', 'b'],
      isPrimary: true,
      isConstraint: true,
    });
    expect(item.uniqueIndexes[0]).to.equal(item.primaryKey);
    expect(item.uniqueIndexes.map(({ name }) => name)).to.deep.equal(['item_pkey', 'item_a_key']);
    expect(tableIn(await fixture.read('create table item (a int)'), 'item').primaryKey).to.equal(undefined);
  });

  it('reads unique indexes that are partial, on expressions or with further columns', async () => {
    const catalog = await fixture.read(`
      create table item (a text, b text, c int, gone boolean);
      create unique index partial on item (a) where not gone;
      create unique index expressive on item (lower(a), c, (c + 1));
      create unique index wide on item (a, b) include (c, gone)`);
    const { uniqueIndexes } = tableIn(catalog, 'item');
    expect(named(uniqueIndexes, 'partial')).to.deep.include({
      columns: ['a'],
      expressions: [],
      predicate: '(NOT gone)',
      isConstraint: false,
    });
    expect(named(uniqueIndexes, 'expressive')).to.deep.include({
      columns: [null, 'c', null],
      expressions: ['lower(a)', '(c + 1)'],
      predicate: undefined,
    });
    expect(named(uniqueIndexes, 'wide')).to.deep.include({ columns: ['a', 'b'], including: ['c', 'gone'] });
  });

  it('tells deferrable unique constraints from others', async () => {
    const catalog = await fixture.read(`
      create table item (a int, b int, c int, constraint late unique (a) deferrable initially deferred,
        constraint soon unique (b) deferrable, constraint at_once unique (c))`);
    const { uniqueIndexes } = tableIn(catalog, 'item');
    const facts = uniqueIndexes.map(({ name, deferrable, initiallyDeferred }) => [
      name,
      deferrable,
      initiallyDeferred,
    ]);
    expect(facts).to.deep.equal([
      ['at_once', false, false],
      ['late', true, true],
      ['soon', true, false],
    ]);
  });

  it('tells whether nulls are equal', async function () {
    const catalog = await fixture.read('create table item (a int unique)');
    expect(tableIn(catalog, 'item').uniqueIndexes[0]!.nullsNotDistinct).to.equal(false);
    if ((await fixture.majorVersion()) < 15) this.skip();
    const newer = await fixture.read('create table item (a int unique nulls not distinct)');
    expect(tableIn(newer, 'item').uniqueIndexes[0]!.nullsNotDistinct).to.equal(true);
  });

  it('reads keys without overlaps', async function () {
    if ((await fixture.majorVersion()) < 18) this.skip();
    const catalog = await fixture.read(
      'create table item (room int4range, during daterange, unique (room, during without overlaps))',
    );
    expect(tableIn(catalog, 'item').uniqueIndexes[0]).to.include({
      withoutOverlaps: true,
      isConstraint: true,
    });
  });

  it('reads the other indexes with method and columns', async () => {
    const catalog = await fixture.read(`
      create table item (a int, b jsonb, c text); create index plain on item (a, c);
      create index documents on item using gin (b); create index lowered on item (lower(c)) where a > 0`);
    const { indexes, uniqueIndexes } = tableIn(catalog, 'item');
    expect(uniqueIndexes).to.deep.equal([]);
    expect(indexes.map(({ name, method, columns }) => [name, method, columns])).to.deep.equal([
      ['documents', 'gin', ['b']],
      ['lowered', 'btree', [null]],
      ['plain', 'btree', ['a', 'c']],
    ]);
    expect(named(indexes, 'lowered')).to.deep.include({ expressions: ['lower(c)'], predicate: '(a > 0)' });
  });

  it('leaves out unique indexes that are not valid', async () => {
    const catalog = await fixture.read(`
      create table item (a int) partition by list (a); create table item_1 partition of item for values in (1);
      create unique index half on only item (a)`);
    expect(tableIn(catalog, 'item').uniqueIndexes).to.deep.equal([]);
  });

  it('reads checks with their columns, validated or not, and no NOT NULL among them', async () => {
    const catalog = await fixture.read(`
      create table item (a int not null, b int, constraint positive check (a > 0),
        constraint ordered check (a < b) no inherit, constraint always check (1 < 2));
      alter table item add constraint recent check (b < 100) not valid`);
    const { checks } = tableIn(catalog, 'item');
    expect(checks.map(({ name, columns, validated }) => [name, columns, validated])).to.deep.equal([
      ['always', [], true],
      ['ordered', ['a', 'b'], true],
      ['positive', ['a'], true],
      ['recent', ['b'], false],
    ]);
    expect(named(checks, 'positive')).to.include({ expression: '(a > 0)', enforced: true });
  });

  it('reads exclusion constraints', async () => {
    const catalog = await fixture.read(`
      create table booking (room int4range, during daterange, constraint no_clash exclude using gist
        (room with =, daterange(lower(during), null) with &&) deferrable)`);
    const booking = tableIn(catalog, 'booking');
    expect(booking.exclusions).to.have.length(1);
    expect(booking.exclusions[0]).to.deep.include({
      name: 'no_clash',
      columns: ['room', null],
      operators: ['=', '&&'],
      deferrable: true,
    });
    expect(booking.exclusions[0]!.definition).to.match(/^EXCLUDE USING gist \(room WITH =, /);
  });
});

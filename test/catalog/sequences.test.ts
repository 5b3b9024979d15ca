import { expect } from 'chai';

import { CatalogFixture } from './catalog-of.js';

describe('readCatalog: sequences', () => {
  const fixture = new CatalogFixture();

  it('names owner and fed columns of serial and identity columns', async () => {
    const { sequences } = await fixture.read(
      'create table item (a serial, b bigint generated always as identity (start 100 increment 5))',
    );
    const column = (name: string): object => ({ table: { schema: 'app', name: 'item' }, column: name });
    expect(sequences.get('app.item_a_seq')).to.deep.include({
      dataType: 'integer',
      isIdentity: false,
      ownedBy: column('a'),
      feeds: [column('a')],
    });
    expect(sequences.get('app.item_b_seq')).to.deep.include({
      dataType: 'bigint',
      start: '100',
      increment: '5',
      max: '9223372036854775807',
      isIdentity: true,
      ownedBy: column('b'),
      feeds: [column('b')],
    });
  });

  it('knows a sequence that several columns draw from without owning it', async () => {
    const { sequences } = await fixture.read(`
      create sequence shared cycle; create table a (id bigint default nextval('shared'));
      create table b (id bigint default nextval('shared'))`);
    const shared = sequences.get('app.shared')!;
    expect(shared.ownedBy).to.equal(undefined);
    expect(shared.cycle).to.equal(true);
    expect(shared.feeds.map(({ table, column }) => `${table.name}.${column}`)).to.deep.equal([
      'a.id',
      'b.id',
    ]);
  });

  it('reads a sequence of another schema where a table draws from it, and no other', async () => {
    const { sequences } = await fixture.read(`
      create schema other; create sequence other.used; create sequence other.unused;
      create table a (id bigint default nextval('other.used'))`);
    expect([...sequences.keys()]).to.deep.equal(['other.used']);
  });

  it('tells an owner that does not draw from its sequence', async () => {
    const { sequences } = await fixture.read('create table a (id bigint); create sequence s owned by a.id');
    expect(sequences.get('app.s')!.ownedBy!.column).to.equal('id');
    expect(sequences.get('app.s')!.feeds).to.deep.equal([]);
  });
});

import { expect } from 'chai';

import { formatTableRef, type ForeignKey } from '../../src/catalog/index.js';
import { edgesOf } from '../../src/plan/index.js';
import { CatalogFixture, named, tableIn } from './catalog-of.js';

describe('readCatalog: foreign keys', () => {
  const fixture = new CatalogFixture();

  async function keysOf(ddl: string, table = 'child'): Promise<ForeignKey[]> {
    return tableIn(await fixture.read(ddl), table).foreignKeys;
  }

  it('reads both sides of a key in step, and lists it at both tables', async () => {
    const catalog = await fixture.read(`
      create table parent (a int, b int, primary key (a, b));
      create table child (x int, y int, constraint pair foreign key (y, x) references parent (b, a)
        on delete cascade on update set null)`);
    const [key] = tableIn(catalog, 'child').foreignKeys;
    expect(key).to.deep.equal({
      name: 'pair',
      table: { schema: 'app', name: 'child' },
      columns: ['y', 'x'],
      references: { schema: 'app', name: 'parent' },
      referencedColumns: ['b', 'a'],
      onDelete: 'cascade',
      onUpdate: 'set null',
      deferrable: false,
      initiallyDeferred: false,
      validated: true,
      enforced: true,
      matchFull: false,
      nullable: true,
      inherited: false,
    });
    expect(tableIn(catalog, 'parent').referencedBy).to.deep.equal([key]);
  });

  it('tells whether a row can do without its parent at first', async () => {
    const keys = await keysOf(`
      create domain required as int not null; create table parent (a int, b int, primary key (a, b), c int unique);
      create table child (n int, nn int not null, dom required, made int generated always as (nn) stored,
        constraint any_null foreign key (n, nn) references parent,
        constraint none_null foreign key (nn) references parent (c),
        constraint full_mixed foreign key (n, nn) references parent match full,
        constraint full_null foreign key (n, n2) references parent match full,
        constraint by_domain foreign key (dom) references parent (c),
        constraint generated foreign key (made) references parent (c), n2 int)`);
    expect(Object.fromEntries(keys.map(({ name, nullable }) => [name, nullable]))).to.deep.equal({
      any_null: true,
      none_null: false,
      full_mixed: false,
      full_null: true,
      by_domain: false,
      generated: false,
    });
    expect(named(keys, 'full_null').matchFull).to.equal(true);
  });

  it('tells deferrable and NOT VALID keys', async () => {
    const keys = await keysOf(`
      create table parent (id int primary key);
      create table child (a int constraint late references parent deferrable initially deferred,
        b int constraint soon references parent deferrable, c int);
      alter table child add constraint unproven foreign key (c) references parent not valid`);
    const facts = keys.map((key) => [key.name, key.deferrable, key.initiallyDeferred, key.validated]);
    expect(facts).to.deep.equal([
      ['late', true, true, true],
      ['soon', true, false, true],
      ['unproven', false, false, false],
    ]);
  });

  it('tells keys that are not enforced', async function () {
    if ((await fixture.majorVersion()) < 18) this.skip();
    const [key] = await keysOf(
      'create table parent (id int primary key); create table child (a int references parent not enforced)',
    );
    expect(key!.enforced).to.equal(false);
  });

  it('reads keys across schemas, from outside too', async () => {
    const catalog = await fixture.read(`
      create schema other; create table other.parent (id int primary key);
      create table middle (id int primary key, parent_id int references other.parent);
      create table other.child (id int references middle)`);
    const middle = tableIn(catalog, 'middle');
    expect(middle.foreignKeys.map(({ references }) => formatTableRef(references))).to.deep.equal([
      'other.parent',
    ]);
    expect(middle.referencedBy.map(({ table }) => formatTableRef(table))).to.deep.equal(['other.child']);
    expect([...catalog.tables.keys()]).to.deep.equal(['app.middle']);
  });

  it('lists a key to the table itself on both sides', async () => {
    const catalog = await fixture.read('create table node (id int primary key, up int references node)');
    const node = tableIn(catalog, 'node');
    expect([node.foreignKeys.length, node.referencedBy.length]).to.deep.equal([1, 1]);
  });

  it('lists a key from or to a partitioned table as declared, and copies at partitions as inherited', async () => {
    const catalog = await fixture.read(`
      create table parent (id int primary key) partition by range (id);
      create table parent_1 partition of parent for values from (1) to (10);
      create table parent_2 partition of parent for values from (10) to (20);
      create table child (id int, parent_id int references parent) partition by range (id);
      create table child_1 partition of child for values from (1) to (10)`);
    expect(
      tableIn(catalog, 'child').foreignKeys.map((key) => [key.references.name, key.inherited]),
    ).to.deep.equal([['parent', false]]);
    expect(
      tableIn(catalog, 'child_1').foreignKeys.map((key) => [key.references.name, key.inherited]),
    ).to.deep.equal([['parent', true]]);
    expect(tableIn(catalog, 'parent_1').referencedBy).to.deep.equal([]);
  });

  it('gives an edge for each key', async () => {
    const catalog = await fixture.read(`
      create table parent (id int primary key);
      create table child (id int primary key, a int not null references parent,
        b int references parent deferrable, up int references child)`);
    expect(edgesOf(catalog)).to.deep.equal([
      edge('child_a_fkey', 'parent', { nullable: false, deferrable: false }),
      edge('child_b_fkey', 'parent', { nullable: true, deferrable: true }),
      edge('child_up_fkey', 'child', { nullable: true, deferrable: false }),
    ]);
  });
});

function edge(constraint: string, to: string, facts: { nullable: boolean; deferrable: boolean }): object {
  const ref = (name: string): object => ({ schema: 'app', name });
  return { kind: 'foreignKey', from: ref('child'), to: ref(to), constraint, ...facts };
}

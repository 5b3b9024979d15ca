import { expect } from 'chai';
import type { Client } from 'pg';
import { checkFrozen, pendingReference } from '../../src/reference/index.js';
import type { TestDatabase } from '../support/database.js';
import { down, everything, failure, FixtureProject, rowsOf, shopDatabase, up } from './support.js';

const tables = ['shop.product'];
const header = (released: string, more = '') =>
  `#! table: shop.product\n#! key: "Group", code\n#! id: id\n#! released: ${released}\n#! editable: name\n${more}`;
const columns = 'Group,code,name,kind,price,options,labels,active\n';
const v1 = `${header('2026-01-12T00:00:00Z')}${columns}tea,black,Black tea,GOOD,3.50,"{""hot"":  true}","{a,""b c""}",true
tea,green,Green tea,GOOD,4,,,true
tea,white,"What? $1 \\n 'x'",GOOD,,"[1, null]",{},true
tea,"od,d","",SERVICE,0,null,,true
`;
const v2 = `${header('2026-06-15T00:00:00Z', '#! retire: set active = false\n')}${columns}tea,black,Black tea,GOOD,3.70,"{""hot"":  true}","{a,""b c""}",true
tea,green,Green leaf tea,GOOD,4,,,true
tea,"od,d","",SERVICE,0,null,,true
tea,red,Rooibos,GOOD,5,,,true
`;

describe('a reference set', () => {
  let project: FixtureProject;
  let database: TestDatabase;
  let client: Client;

  beforeEach(async () => {
    project = new FixtureProject();
    project.write('products.v1.csv', v1);
    project.write('products.v2.csv', v2);
    database = await shopDatabase();
    client = await database.client();
    await client.query("set timezone = 'Asia/Tokyo'");
  });
  afterEach(async () => {
    await database.drop();
    project.remove();
  });

  const go = (version: number) => up(client, project.root, 'shop', 'products', version);
  const back = (version: number) => down(client, project.root, 'shop', 'products', version);
  const product = async (code: string): Promise<Record<string, unknown>> =>
    (await client.query('select * from shop.product where code = $1', [code])).rows[0];

  it('is brought in as the file has it, with stable ids and the moment of its release', async () => {
    expect(await go(1)).to.deep.equal({ added: 4, changed: 0, retired: 0 });
    expect(await product('white')).to.deep.include({
      name: "What? $1 \\n 'x'",
      price: null,
      options: [1, null],
    });
    expect(await product('od,d')).to.deep.include({
      name: '',
      kind: 'SERVICE',
      doubled: '0.00',
      updated_at: null,
    });
    const { rows } = await client.query(
      `select id = seed.reference_uuid('shop.product', 'tea,black') as stable, created_at = '2026-01-12T00:00:00Z' as then,
         options::text from shop.product where code = 'black'`,
    );
    expect(rows).to.deep.equal([{ stable: true, then: true, options: '{"hot":  true}' }]);
    expect((await client.query('show timezone')).rows).to.deep.equal([{ TimeZone: 'Asia/Tokyo' }]);
  });

  it('writes nothing the second time', async () => {
    for (const version of [1, 2]) {
      await go(version);
      const before = await everything(client, tables, true);
      expect(await go(version)).to.deep.equal({ added: 0, changed: 0, retired: 0 });
      expect(await everything(client, tables, true)).to.deep.equal(before);
    }
  });

  it('adds, changes and retires in its next version, and leaves other rows as they lie', async () => {
    await go(1);
    const untouched = (await rowsOf(client, tables[0]!, true)).filter((row) => row.includes('od,d'));
    expect(await go(2)).to.deep.equal({ added: 1, changed: 2, retired: 1 });
    expect(await product('black')).to.deep.include({ price: '3.70', updated_at: new Date('2026-06-15') });
    expect(await product('green')).to.deep.include({
      name: 'Green leaf tea',
      created_at: new Date('2026-01-12'),
    });
    expect(await product('white')).to.deep.include({ active: false, updated_at: new Date('2026-06-15') });
    expect(await product('red')).to.deep.include({ created_at: new Date('2026-06-15'), updated_at: null });
    expect((await rowsOf(client, tables[0]!, true)).filter((row) => row.includes('od,d'))).to.deep.equal(
      untouched,
    );
  });

  it('deletes what is gone where the header says nothing else', async () => {
    project.write('products.v2.csv', v2.replace('#! retire: set active = false\n', ''));
    await go(1);
    const before = await everything(client, tables);
    expect(await go(2)).to.deep.equal({ added: 1, changed: 2, retired: 1 });
    expect(await product('white')).to.equal(undefined);
    await back(2);
    expect(await everything(client, tables)).to.deep.equal(before);
  });

  it('goes down to exactly what was, and up again to the same rows', async () => {
    await client.query(
      `insert into shop.product ("Group", code, name, price, created_at) values ('own', 'mug', 'Mug', 9, now()), ('tea', 'red', 'Mine', 1, now())`,
    );
    const states = [await everything(client, tables)];
    for (const version of [1, 2]) {
      await go(version);
      states.push(await everything(client, tables));
    }
    await back(2);
    expect(await everything(client, tables)).to.deep.equal(states[1]);
    await go(2);
    expect(await everything(client, tables)).to.deep.equal(states[2]);
    await back(2);
    await back(1);
    expect(await everything(client, tables)).to.deep.equal(states[0]);
    await back(1);
    await go(1);
    expect(await everything(client, tables)).to.deep.equal(states[1]);
  });

  it('adopts a real row of the same key, keeps its id and what an administrator wrote, and gives it back', async () => {
    await client.query(
      `insert into shop.product ("Group", code, name, price, sold) values ('tea', 'black', 'House blend', 2.22, 7)`,
    );
    const before = await rowsOf(client, tables[0]!);
    const { id } = await product('black');
    expect(await go(1)).to.deep.equal({ added: 3, changed: 1, retired: 0 });
    expect(await product('black')).to.deep.include({ id, name: 'House blend', price: '3.50', sold: 7 });
    await back(1);
    expect(await rowsOf(client, tables[0]!)).to.deep.equal(before);
  });

  it('keeps an edit of an editable column through the next version and back', async () => {
    await go(1);
    await client.query("update shop.product set name = 'Sencha' where code = 'green'");
    const before = await everything(client, tables);
    await go(2);
    expect(await product('green')).to.include({ name: 'Sencha' });
    await back(2);
    expect(await everything(client, tables)).to.deep.equal(before);
  });

  it('keeps an edit made after the next version when it goes back', async () => {
    await go(1);
    await go(2);
    await client.query(
      "update shop.product set name = 'Matcha', updated_at = '2027-01-01' where code = 'green'",
    );
    await client.query("update shop.product set sold = 12 where code = 'black'");
    await back(2);
    expect(await product('green')).to.deep.include({
      name: 'Matcha',
      updated_at: new Date('2026-12-31T15:00:00Z'),
    });
    expect(await product('black')).to.deep.include({ price: '3.50', sold: 12, updated_at: null });
  });

  it('refuses to go back under rows that would vanish with it, even by cascade', async () => {
    await go(1);
    await client.query("insert into shop.line select 1, id from shop.product where code = 'green'");
    const before = await everything(client, ['shop.line', ...tables]);
    const error = await failure(back(1));
    expect(error.message)
      .to.contain('1 row(s) of shop.line refer to rows of shop.product')
      .and.contain('["tea", "green"]');
    expect(error.facts).to.include({ table: 'shop.line', constraint: 'line_product_id_fkey', code: '23503' });
    expect(error.facts!.nextStep).to.contain('purge');
    expect(await everything(client, ['shop.line', ...tables])).to.deep.equal(before);
  });

  it('has demo rows purged where they stand in the way, once', async () => {
    await go(1);
    await client.query("insert into shop.line select 1, id from shop.product where code = 'green'");
    let purges = 0;
    await down(client, project.root, 'shop', 'products', 1, {
      purgeDemo: async (given) => {
        purges++;
        await given.query('delete from shop.line');
      },
    });
    expect(purges).to.equal(1);
    expect(await rowsOf(client, tables[0]!)).to.deep.equal([]);
    await go(1);
    await client.query("insert into shop.line select 1, id from shop.product where code = 'green'");
    const error = await failure(
      down(client, project.root, 'shop', 'products', 1, { purgeDemo: async () => void purges++ }),
    );
    expect(purges).to.equal(2);
    expect(error.facts).to.include({ table: 'shop.line' });
  });

  it('refuses to delete what is gone while others refer to it', async () => {
    project.write('products.v2.csv', v2.replace('#! retire: set active = false\n', ''));
    await go(1);
    await client.query("insert into shop.line select 1, id from shop.product where code = 'white'");
    const error = await failure(go(2));
    expect(error.facts).to.include({ table: 'shop.line', file: 'seeds/reference/shop/products.v2.csv' });
    expect(error.facts!.nextStep).to.contain('retire: set');
  });

  it('refuses a file that was changed or lost after it had been applied', async () => {
    await go(1);
    project.write('products.v1.csv', v1.replace('3.50', '3.60'));
    for (const work of [() => go(1), () => go(2), () => back(1)]) {
      const error = await failure(work());
      expect(error.message).to.contain('seeds/reference/shop/products.v1.csv was changed');
      expect(error.facts!.nextStep).to.contain('Restore').and.contain('seeds/reference/shop/products.v3.csv');
    }
    const other = new FixtureProject();
    expect((await checkFrozen(client, other.root)).map(({ kind, set }) => `${set} ${kind}`)).to.deep.equal([
      'products missing',
    ]);
    other.remove();
  });

  it('knows which versions are still to come, and takes them in order only', async () => {
    expect((await pendingReference(client, project.root)).map(({ version }) => version)).to.deep.equal([
      1, 2,
    ]);
    await go(1);
    await go(2);
    expect(await pendingReference(client, project.root)).to.deep.equal([]);
    expect((await failure(go(1))).message).to.contain('version 2 is in the database');
    expect((await failure(back(1))).facts!.nextStep).to.contain('version 2');
  });

  it('may start at a later version', async () => {
    expect(await go(2)).to.deep.equal({ added: 4, changed: 0, retired: 0 });
    await back(2);
    expect(await everything(client, tables)).to.deep.equal([]);
  });

  it('mends rows that were damaged when it is brought in again, but not edits', async () => {
    await go(1);
    await client.query("update shop.product set price = 99, name = 'Own name' where code = 'green'");
    await client.query("delete from shop.product where code = 'black'");
    expect(await go(1)).to.deep.equal({ added: 1, changed: 1, retired: 0 });
    expect(await product('green')).to.include({ price: '4.00', name: 'Own name' });
    await back(1);
    expect(await everything(client, tables)).to.deep.equal([]);
  });
});

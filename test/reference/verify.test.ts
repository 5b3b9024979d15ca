import { expect } from 'chai';
import type { Client } from 'pg';
import { verifyReference } from '../../src/reference/index.js';
import type { TestDatabase } from '../support/database.js';
import { everything, FixtureProject, shopDatabase, up } from './support.js';

const header = (more: string) => `#! table: shop.product\n#! key: "Group", code\n#! editable: name\n${more}`;
const columns = 'Group,code,name,price,options,labels,active\n';
const rows = [
  'tea,black,Black tea,3.5,"{""hot"": true}","{a,b}",true\n',
  'tea,green,Green tea,4,,,true\n',
  'tea,white,White tea,4,,,true\n',
];

describe('verification of reference sets', () => {
  let project: FixtureProject;
  let database: TestDatabase;
  let client: Client;

  beforeEach(async () => {
    project = new FixtureProject();
    project.write('products.v1.csv', header('') + columns + rows.join(''));
    database = await shopDatabase();
    client = await database.client();
    await up(client, project.root, 'shop', 'products', 1);
  });
  afterEach(async () => {
    await database.drop();
    project.remove();
  });

  const found = async () => {
    const { findings } = await verifyReference(client, project.root);
    return findings.map(({ kind, differences }) => [kind, differences]);
  };

  it('finds nothing in what was just brought in, nor in rows that are somebody else’s', async () => {
    await client.query(`insert into shop.product ("Group", code) values ('own', 'mug')`);
    expect(await verifyReference(client, project.root)).to.deep.equal({
      check: 'reference sets',
      count: 1,
      findings: [],
    });
  });

  it('reports missing and changed rows with shipped and found values, but no edits', async () => {
    await client.query(`
      delete from shop.product where code = 'white';
      update shop.product set name = 'Own name' where code = 'black';
      update shop.product set price = 5, labels = '{x}' where code = 'green'`);
    expect(await found()).to.deep.equal([
      ['missing', [{ key: ['tea', 'white'], columns: [] }]],
      [
        'changed',
        [
          {
            key: ['tea', 'green'],
            columns: [
              { column: 'price', shipped: '4.00', found: '5.00' },
              { column: 'labels', shipped: null, found: '{x}' },
            ],
          },
        ],
      ],
    ]);
    const { findings } = await verifyReference(client, project.root);
    expect(findings[1]).to.deep.include({
      subject: 'shop.products v1',
      rows: 1,
      examples: ['tea, green: price: 5.00 instead of 4.00; labels: {x} instead of null'],
    });
  });

  it('reports retired rows that are there again', async () => {
    for (const [version, more] of [
      [2, '#! retire: set active = false\n'],
      [3, ''],
    ] as const)
      project.write(`products.v${version}.csv`, header(more) + columns + rows.slice(0, 4 - version).join(''));
    await up(client, project.root, 'shop', 'products', 2);
    expect(await found()).to.deep.equal([]);
    await client.query("update shop.product set active = true where code = 'white'");
    expect(await found()).to.deep.equal([['extra', [{ key: ['tea', 'white'], columns: [] }]]]);
    await client.query("delete from shop.product where code = 'white'");
    await up(client, project.root, 'shop', 'products', 3);
    expect(await found()).to.deep.equal([]);
    await client.query(`insert into shop.product ("Group", code) values ('tea', 'green')`);
    expect(await found()).to.deep.equal([['extra', [{ key: ['tea', 'green'], columns: [] }]]]);
  });

  it('reports every other row where the set claims the whole table', async () => {
    project.write('products.v2.csv', header('#! exclusive: true\n') + columns + rows.join(''));
    await up(client, project.root, 'shop', 'products', 2);
    await client.query(`insert into shop.product ("Group", code) values ('own', 'mug')`);
    expect(await found()).to.deep.equal([['extra', [{ key: ['own', 'mug'], columns: [] }]]]);
  });

  it('reports a file that is no longer as applied, instead of comparing with it', async () => {
    project.write('products.v1.csv', header('') + columns + rows[0]);
    const { findings } = await verifyReference(client, project.root);
    expect(findings.map(({ kind }) => kind)).to.deep.equal(['file']);
    expect(findings[0]!.nextStep).to.contain('products.v2.csv');
  });

  it('works in a read-only transaction, with and without one, and writes nothing', async () => {
    await client.query("update shop.product set price = 5 where code = 'green'");
    const before = await everything(client, ['shop.product'], true);
    await client.query('begin transaction read only');
    expect(await found()).to.have.length(1);
    await client.query('rollback');
    expect(await found()).to.have.length(1);
    expect(await everything(client, ['shop.product'], true)).to.deep.equal(before);
  });
});

import { expect } from 'chai';
import { seed } from '../../src/runner/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';
import { auditOf, statesIn } from './support.js';

const extraSchema = `
create table shop.planned (id integer primary key);
create table shop.forgotten (id integer primary key);
create table shop.exempted (id integer primary key);
create table shop.country (code text primary key, name text not null);
create table shop.colour (code text primary key, name text not null);
insert into shop.country values ('de', 'Germany');
`;

const planned = `--! table: shop.planned
--! mark: ledger
--! key: id

with inserted as (insert into shop.planned (id) select n from generate_series(1, seed.rows(5)) as n on conflict (id) do nothing returning id)
insert into seed.demo_row (table_name, key) select 'shop.planned', id::text from inserted on conflict do nothing;
`;

const reference = (table: string) => `#! table: shop.${table}\n#! key: code\ncode,name\nxx,Something\n`;

describe('audit: states', () => {
  let shop: TestProject;
  beforeEach(async () => {
    shop = await createProject(shopSchema + extraSchema, shopFiles);
    await seed(shop.knex, shop.project, shop.settings({ SEED_NOW: '2026-03-01' }));
    shop.write('sql/demo/01_shop/planned.sql', planned);
    shop.write('seeds/demo/exempt.csv', 'table,reason\nshop.exempted,"a log, written by the server"\n');
    shop.write('seeds/reference/shop/countries.v1.csv', reference('country'));
    shop.write('seeds/reference/shop/colours.v1.csv', reference('colour'));
    const { rows } = await shop.client.query<{ checksum: string }>(
      "select encode(sha256(convert_to($1, 'UTF8')), 'hex') as checksum",
      [reference('country')],
    );
    await shop.client.query(
      "insert into seed.reference_set (schema_name, set_name, version, file, checksum) values ('shop', 'countries', 1, 'seeds/reference/shop/countries.v1.csv', $1)",
      [rows[0]!.checksum],
    );
  });
  afterEach(() => shop.drop());

  const stateOf = async (table: string, minRows?: number) =>
    statesIn(await auditOf(shop, { schemas: ['shop'], minRows }))[`shop.${table}`];

  it('gives each table of a filled database one of them, and writes nothing', async () => {
    const before = await snapshot(shop.client, ['shop', 'seed'], { versions: true });
    const report = await auditOf(shop);
    expect(statesIn(report)).to.deep.equal({
      'shop.colour': 'empty',
      'shop.country': 'reference',
      'shop.customer': 'met',
      'shop.event': 'met',
      'shop.exempted': 'exempt',
      'shop.forgotten': 'unplanned',
      'shop.planned': 'empty',
      'shop.product': 'met',
      'shop.purchase': 'met',
      'shop.purchase_line': 'met',
    });
    expect(report).to.include({ filled: 7, total: 10, percent: 70, migrated: true });
    expect(report.files).to.deep.equal([]);
    expect(await snapshot(shop.client, ['shop', 'seed'], { versions: true })).to.equal(before);
  });

  it('calls a table below the target of its file thin', async () => {
    await shop.client.query('delete from shop.event where purchase_id is not null and id % 2 = 0');
    expect(await stateOf('event')).to.equal('thin');
  });

  it('calls a table with one row more than seed.rows(n) overfull', async () => {
    await shop.client.query(
      "insert into shop.customer (id, email, full_name, is_mock) values (gen_random_uuid(), 'a', 'b', true)",
    );
    expect(await stateOf('customer')).to.equal('overfull');
  });

  it('calls a table overfull only far above a target that is a floor', async () => {
    const add = (from: number, to: number) =>
      shop.client.query(
        `insert into shop.purchase (id, customer_id, number) select seed.uuid('more', n), (select id from shop.customer limit 1), n from generate_series(${from}, ${to}) as n`,
      );
    await add(100, 250);
    expect(await stateOf('purchase')).to.equal('met');
    await add(251, 300);
    expect(await stateOf('purchase')).to.equal('overfull');
  });

  it('calls a table with rows that are none of ours real only, whether a file is to fill it or not', async () => {
    await shop.client.query('insert into shop.planned values (1); insert into shop.forgotten values (1)');
    expect([await stateOf('planned'), await stateOf('forgotten')]).to.deep.equal(['real-only', 'real-only']);
  });

  it('calls rows of a reference set that no migration has brought in real', async () => {
    await shop.client.query("insert into shop.colour values ('r', 'Red')");
    expect(await stateOf('colour')).to.equal('real-only');
  });

  it('calls a table without a target thin below the minimum, and says nothing against one with a target', async () => {
    await shop.client.query('insert into shop.forgotten select generate_series(1, 4)');
    expect([await stateOf('forgotten', 5), await stateOf('forgotten', 4)]).to.deep.equal([
      'thin',
      'real-only',
    ]);
    expect([await stateOf('customer', 1000), await stateOf('country', 5)]).to.deep.equal([
      'met',
      'reference',
    ]);
  });

  it('takes the scale that rows were made at, and a larger one that is asked for', async () => {
    await seed(shop.knex, shop.project, shop.settings({ SEED_SCALE: '2' }));
    expect(await stateOf('customer')).to.equal('met');
    const larger = await auditOf(shop, {}, { SEED_SCALE: '3' });
    expect(statesIn(larger)['shop.customer']).to.equal('thin');
  });

  it('counts demo rows of a file that is gone by what the ledger noted', async () => {
    shop.write('sql/demo/01_shop/customer.sql', planned.replaceAll('shop.planned', 'shop.other'));
    const report = await auditOf(shop);
    const customer = report.tables.find(({ table }) => table.name === 'customer')!;
    expect(customer).to.include({ state: 'met', demoRows: 20 });
    expect(customer.filler).to.deep.include({ kind: 'gone file', file: 'sql/demo/01_shop/customer.sql' });
  });

  it('goes on where a file cannot be read, and says which and where', async () => {
    shop.write(
      'sql/demo/01_shop/product.sql',
      shopFiles['sql/demo/01_shop/product.sql']!.replace('select', 'selct'),
    );
    shop.write('sql/demo/02_trade/event.sql', '-- no header\n');
    shop.write('seeds/reference/shop/colours.v1.csv', '#! table: shop.colour\ncode,name\n');
    const report = await auditOf(shop);
    expect([...new Set(report.files.map(({ file, line }) => `${file}:${line}`))]).to.have.members([
      'sql/demo/01_shop/product.sql:6',
      'sql/demo/02_trade/event.sql:1',
      'seeds/reference/shop/colours.v1.csv:1',
    ]);
    expect(statesIn(report)).to.include({
      'shop.product': 'met',
      'shop.event': 'met',
      'shop.customer': 'met',
    });
  });
});

import { expect } from 'chai';
import { seed } from '../../src/runner/index.js';
import { verify, type Finding } from '../../src/verify/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';

describe('verify', () => {
  let shop: TestProject;
  beforeEach(async () => {
    shop = await createProject(shopSchema, shopFiles);
    await seed(shop.knex, shop.project, shop.settings({ SEED_NOW: '2026-03-01' }));
  });
  afterEach(() => shop.drop());

  const findings = async (): Promise<Finding[]> =>
    (await verify(shop.knex, shop.project, shop.settings())).findings;
  const found = async () => (await findings()).map(({ check, subject }) => `${check}: ${subject}`);

  it('finds nothing in a filled database, and writes nothing', async () => {
    const before = await snapshot(shop.client, ['shop', 'seed'], { versions: true });
    expect(await findings()).to.deep.equal([]);
    expect(await snapshot(shop.client, ['shop', 'seed'], { versions: true })).to.equal(before);
  });

  const damages: Record<string, [sql: string, expected: string]> = {
    'a table short of its target': ['delete from shop.event where id < 5', 'targets: shop.event'],
    'a mark that was taken off': [
      "update shop.product set name = 'x' where code = 'P-0003'",
      'marks: shop.product',
    ],
    'a parent with too few children': [
      'delete from shop.purchase_line using shop.purchase where purchase_id = purchase.id and number = 2; delete from shop.event; delete from shop.purchase where number = 2',
      'minimums: shop.purchase',
    ],
    'an empty table': [
      'create table shop.nothing (id integer primary key)',
      'tables with rows: shop.nothing',
    ],
    'a broken foreign key': [
      "set session_replication_role = replica; update shop.purchase_line set product_id = '00000000-0000-4000-8000-00000000dead' where position = 1; set session_replication_role = origin",
      'foreign keys: shop.purchase_line',
    ],
    'a constraint that is not valid': [
      'alter table shop.product add constraint cheap check (price < 1) not valid',
      'valid constraints: shop.product',
    ],
    'a sequence behind its column': [
      "insert into shop.event (id, happened_at, what) values (5000, now(), 'x')",
      'sequences: shop.event',
    ],
  };
  for (const [name, [sql, expected]] of Object.entries(damages)) {
    it(`finds ${name}`, async () => {
      await shop.client.query(sql);
      expect(await found()).to.include(expected);
    });
  }

  it('finds the rows that break a rule, counts them and shows some', async () => {
    shop.write(
      'sql/verify/shop/dear_thing_in_small_order.sql',
      `-- Why?\nselect code as row_key, 'costs ' || price as problem from shop.product where price > 1 order by code;\n`,
    );
    shop.write('sql/verify/shop/never.sql', 'select 1 where false');
    const [finding, ...others] = await findings();
    expect(others).to.deep.equal([]);
    expect(finding).to.deep.include({
      subject: 'sql/verify/shop/dear_thing_in_small_order.sql',
      rows: 12,
      message: 'dear thing in small order',
    });
    expect(finding!.examples![0]).to.match(/^P-0001: costs \d/);
  });

  it('reports a rule that fails itself, with file and line, and goes on', async () => {
    shop.write('sql/verify/shop/a_broken.sql', '-- x\nselect nothing_such from shop.product');
    shop.write('sql/verify/shop/b_offended.sql', 'select 1 as row_key');
    expect(await found()).to.deep.equal([
      'rules: sql/verify/shop/a_broken.sql:2:8',
      'rules: sql/verify/shop/b_offended.sql',
    ]);
  });

  it('holds declared soft references', async () => {
    shop.write(
      'sql/demo/02_trade/event.sql',
      shopFiles['sql/demo/02_trade/event.sql']!.replace(
        '--! target',
        "--! refers: what -> shop.product.code where what <> 'ordered'\n--! target",
      ),
    );
    expect(await found()).to.deep.equal([]);
    await shop.client.query(`update shop.event set what = 'X-77' where id = 3`);
    expect(await found()).to.include('soft references: shop.event');
  });
});

import { expect } from 'chai';
import { createPhaseRunner } from '../../src/umzug/index.js';
import { createProject, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';

describe('phases as umzug migrations', () => {
  let shop: TestProject;
  beforeEach(async () => (shop = await createProject(shopSchema, shopFiles)));
  afterEach(() => shop.drop());

  const phases = () => createPhaseRunner(shop.knex, shop.project, shop.settings({ SEED_NOW: '2026-03-01' }));
  const names = (list: { name: string }[]) => list.map(({ name }) => name);
  const customers = async () =>
    Number((await shop.client.query<{ n: string }>('select count(*) as n from shop.customer')).rows[0]!.n);

  it('run in order, up to one, and are executed then', async () => {
    expect(names(await phases().pending())).to.deep.equal(['01_shop', '02_trade']);
    await phases().up({ to: '01_shop' });
    expect(names(await phases().executed())).to.deep.equal(['01_shop']);
    await phases().up();
    expect(names(await phases().pending())).to.deep.equal([]);
  });

  it('go down one by one, rows and ledger', async () => {
    await phases().up();
    await phases().down();
    expect(names(await phases().executed())).to.deep.equal(['01_shop']);
    await phases().down({ to: 0 });
    expect(await customers()).to.equal(0);
  });

  it('are pending again once a file has changed', async () => {
    await phases().up();
    shop.write('sql/demo/02_trade/event.sql', `${shopFiles['sql/demo/02_trade/event.sql']}\n`);
    expect(names(await phases().pending())).to.deep.equal(['02_trade']);
  });

  it('tell their events', async () => {
    const runner = phases();
    const heard: string[] = [];
    runner.on('migrating', ({ name }) => void heard.push(`migrating ${name}`));
    runner.on('migrated', ({ name }) => void heard.push(`migrated ${name}`));
    await runner.up({ to: '01_shop' });
    expect(heard).to.deep.equal(['migrating 01_shop', 'migrated 01_shop']);
  });

  it('stop at a phase that does not reach its targets, and resume there', async () => {
    const sound = shopFiles['sql/demo/01_shop/product.sql']!;
    shop.write('sql/demo/01_shop/product.sql', sound.replace('/ 100.0', '* 0'));
    const error = await phases()
      .up()
      .catch((caught: Error) => caught);
    expect(String(error)).to.match(/product\.sql[\s\S]*product_price_check/);
    expect(await customers()).to.equal(20);
    shop.write('sql/demo/01_shop/product.sql', sound);
    await phases().up();
    expect(names(await phases().pending())).to.deep.equal([]);
  });
});

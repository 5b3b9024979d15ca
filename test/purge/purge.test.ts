import { expect } from 'chai';
import { PurgeError, type PurgeScope } from '../../src/purge/index.js';
import { remove, rollback, seed } from '../../src/runner/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';

/** A real row in every table; the real purchase belongs to the real customer and product. */
const realRows = `
insert into shop.customer values ('00000000-0000-4000-8000-000000000001', 'real@shop.example', 'Real Person', false);
insert into shop.product values ('00000000-0000-4000-8000-000000000002', 'R-1', 'Real thing', 9.99);
insert into shop.purchase values ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000001', 1, 9.99, null);
insert into shop.purchase_line values ('00000000-0000-4000-8000-000000000003', 1, '00000000-0000-4000-8000-000000000002', 1);
insert into shop.event (purchase_id, happened_at, what) values ('00000000-0000-4000-8000-000000000003', '2026-01-01', 'ordered');
`;

describe('purge', () => {
  let shop: TestProject;
  beforeEach(async () => {
    shop = await createProject(shopSchema, shopFiles);
    await shop.client.query(realRows);
  });
  afterEach(() => shop.drop());

  const fill = (env: NodeJS.ProcessEnv = {}) =>
    seed(shop.knex, shop.project, shop.settings({ SEED_NOW: '2026-03-01', ...env }));
  const purge = (scope: PurgeScope = {}) => remove(shop.knex, shop.project, shop.settings(), scope);
  const versions = () => snapshot(shop.client, ['shop'], { versions: true });
  const blockersOf = async (work: Promise<unknown>): Promise<unknown[]> => {
    const error = await work.then(
      () => expect.fail('nothing stopped it'),
      (caught: unknown) => caught,
    );
    expect(error).to.be.instanceOf(PurgeError);
    return (error as PurgeError).blockers;
  };

  it('leaves real rows byte for byte what they were, through seed, force, rollback and purge', async () => {
    const before = await versions();
    await fill();
    await fill({ SEED_FORCE: '1' });
    await rollback(shop.knex, shop.project, shop.settings(), '02_trade');
    await fill();
    expect((await purge()).rows).to.equal(20 + 12 + 40 + 120 + 40);
    expect(await versions()).to.equal(before);
  });

  it('stops where a real row points at a demo row, and has removed nothing', async () => {
    await fill();
    await shop.client.query(`insert into shop.purchase (id, customer_id, number)
      select '00000000-0000-4000-8000-000000000009', id, 99 from shop.customer where is_mock limit 1`);
    const before = await versions();
    expect(await blockersOf(purge())).to.deep.equal([
      {
        table: 'shop.purchase',
        constraint: 'purchase_customer_id_fkey',
        rows: 1,
        demo: false,
        references: 'shop.customer',
      },
    ]);
    expect(await versions()).to.equal(before);
  });

  it('counts keys that would set the real row to null, too', async () => {
    await fill();
    await shop.client.query(
      `insert into shop.event (purchase_id, happened_at, what) select id, now(), 'real' from shop.purchase where seed.is_demo(id) limit 1`,
    );
    expect(
      await blockersOf(purge({ tables: ['shop.event', 'shop.purchase_line', 'shop.purchase'] })),
    ).to.have.length(1);
  });

  it('takes a strange row under a demo parent for a real one', async () => {
    await fill();
    await shop.client.query(`insert into shop.purchase_line select purchase.id, 77, product.id, 1
      from shop.purchase cross join shop.product where seed.is_demo(purchase.id) and product.code = 'R-1' limit 1`);
    expect(await blockersOf(purge())).to.deep.include({
      table: 'shop.purchase_line',
      constraint: 'purchase_line_purchase_id_fkey',
      rows: 1,
      references: 'shop.purchase',
      demo: false,
    });
  });

  it('stops where demo rows of another phase depend on those of the scope, and names the way on', async () => {
    await fill();
    const error = (await purge({ phases: ['01_shop'] }).catch((caught: unknown) => caught)) as PurgeError;
    expect(error.blockers.every((blocker) => blocker.demo)).to.equal(true);
    expect(error.facts.nextStep).to.match(/--cascade/);
    expect((await purge({ phases: ['01_shop'], cascade: true })).rows).to.equal(232);
  });

  it('takes one phase or one table', async () => {
    await fill();
    expect((await purge({ tables: ['shop.event'] })).rows).to.equal(40);
    expect((await purge({ phases: ['02_trade'] })).rows).to.equal(160);
  });

  it('counts without removing anything in a dry run', async () => {
    await fill();
    const before = await versions();
    expect((await purge({ dryRun: true })).rows).to.equal(232);
    expect(await versions()).to.equal(before);
  });

  it('works from the ledger when a seed file is gone', async () => {
    await fill();
    shop.write('sql/demo/02_trade/event.sql', '');
    const { rmSync } = await import('node:fs');
    rmSync(`${shop.project.root}/sql/demo/02_trade/event.sql`);
    expect((await purge()).rows).to.equal(232);
  });

  it('names the nearest table for an unknown one', async () => {
    await fill();
    const error = await purge({ tables: ['shop.evnt'] }).catch((caught: Error) => caught);
    expect(String(error)).to.match(/did you mean shop\.event\?/);
  });
});

import { expect } from 'chai';
import { refreshRuntime } from '../../src/knex/index.js';
import { seed } from '../../src/runner/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';

describe('runtime schema of an older toolkit', () => {
  let shop: TestProject;
  beforeEach(async () => (shop = await createProject(shopSchema, shopFiles)));
  afterEach(() => shop.drop());

  const fill = () => seed(shop.knex, shop.project, shop.settings({ SEED_NOW: '2026-03-01' }));

  it('is named before anything is done, and brought up by migrate without touching a row', async () => {
    await fill();
    await shop.client.query(
      'drop function seed.password_hash(bigint), seed.real_parents(), seed.is_demo(text)',
    );
    const error = await fill().then(
      () => expect.fail('accepted'),
      (caught: unknown) => caught as Error & { facts: { nextStep: string } },
    );
    expect(error.message).to.equal('The runtime schema "seed" was made by an older toolkit.');
    expect(error.facts.nextStep).to.include('npx seedwright migrate');
    const before = await snapshot(shop.client, ['shop', 'seed'], { versions: true });
    expect(await refreshRuntime(shop.knex)).to.equal(true);
    expect(await refreshRuntime(shop.knex)).to.equal(false);
    expect(await snapshot(shop.client, ['shop', 'seed'], { versions: true })).to.equal(before);
    expect((await fill()).written).to.equal(0);
  });

  it('is left to the migrations where it is not there at all', async () => {
    await shop.client.query('drop schema seed cascade');
    expect(await refreshRuntime(shop.knex)).to.equal(false);
  });
});

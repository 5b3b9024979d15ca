import { expect } from 'chai';
import { isComplete, remove, rollback, seed, type RunReport } from '../../src/runner/index.js';
import { SeedFileError } from '../../src/seedfile/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';

/** What a run leaves besides its rows: told by versions of the application's tables and of the ledger. */
const watched = ['shop', 'seed'];

describe('seed', () => {
  let shop: TestProject;
  beforeEach(async () => (shop = await createProject(shopSchema, shopFiles)));
  afterEach(() => shop.drop());

  const run = (env: NodeJS.ProcessEnv = {}, phases?: string[]): Promise<RunReport> =>
    seed(
      shop.knex,
      shop.project,
      shop.settings({ SEED_NOW: '2026-03-01', SEED_PASSWORD: 'open sesame', ...env }),
      { phases },
    );
  const rows = async (sql: string): Promise<unknown[]> => (await shop.client.query(sql)).rows;
  const content = () => snapshot(shop.client, ['shop'], { without: ['shop.event'] });

  it('fills every table to its target', async () => {
    const report = await run();
    expect(isComplete(report)).to.equal(true);
    expect(
      Object.fromEntries(
        report.files.flatMap((file) => file.tables.map(({ table, rows: count }) => [table.name, count])),
      ),
    ).to.deep.equal({ customer: 20, product: 12, purchase: 40, purchase_line: 120, event: 40 });
  });

  it('writes nothing at all on the second and fifth run', async () => {
    await run();
    const before = await snapshot(shop.client, watched, { versions: true });
    for (let again = 2; again <= 5; again++) expect((await run()).written).to.equal(0);
    expect(await snapshot(shop.client, watched, { versions: true })).to.equal(before);
  });

  it('gives text with question marks unchanged to the server', async () => {
    await run();
    expect(await rows('select distinct note from shop.purchase')).to.deep.equal([
      { note: 'Really? Yes, "really"? Even with ?| and \\?' },
    ]);
  });

  it('runs the second statement of a file once the tables it reads are filled', async () => {
    await run();
    expect(
      await rows('select count(*)::integer as missing from shop.purchase where total is null'),
    ).to.deep.equal([{ missing: 0 }]);
  });

  it('gives the same rows for the same seed and others for another', async () => {
    await run({ SEED_RNG: 'one' });
    const first = await content();
    await remove(shop.knex, shop.project, shop.settings());
    await run({ SEED_RNG: 'one' });
    expect(await content()).to.equal(first);
    await remove(shop.knex, shop.project, shop.settings());
    await run({ SEED_RNG: 'two' });
    expect(await content()).not.to.equal(first);
  });

  it('restores deleted demo rows as they were', async () => {
    await run();
    const before = await content();
    await shop.client
      .query(`delete from shop.purchase_line where position = 2; delete from shop.event where id % 3 = 0;
      delete from shop.purchase_line using shop.purchase, shop.customer where purchase_id = purchase.id and customer_id = customer.id and email like '%1@%';
      delete from shop.customer where email like '%1@%'`);
    const report = await run();
    expect(report.written).to.be.greaterThan(0);
    expect(await content()).to.equal(before);
    expect((await run()).written).to.equal(0);
  });

  it('tops up what is missing when the scale grows, and leaves the rest alone', async () => {
    await run();
    const [oldest] = await rows('select xmin::text, ctid::text from shop.customer order by email limit 1');
    const report = await run({ SEED_SCALE: '2' });
    expect(report.files.flatMap((file) => file.tables.map((table) => table.rows))).to.include.members([
      40, 24, 80,
    ]);
    expect(
      (await rows('select xmin::text, ctid::text from shop.customer order by email limit 1'))[0],
    ).to.deep.equal(oldest);
  });

  describe('of a shop whose customers are students', () => {
    beforeEach(async () => {
      await shop.drop();
      // The nth figure belongs to 20 students; purchases state theirs in the header, products hang on none.
      const files = Object.entries(shopFiles).map(([file, text]) => [
        file,
        file.endsWith('/customer.sql')
          ? text.replace('seed.rows(20)', 'seed.rows(20, students => 20)')
          : text
              .replace('at least 40', 'at least 40 for 20 students')
              .replace('at least 120', 'at least 120 for 20 students'),
      ]);
      shop = await createProject(shopSchema, Object.fromEntries(files) as Record<string, string>);
    });

    const counts = (report: RunReport) =>
      Object.fromEntries(
        report.files.flatMap((file) => file.tables.map(({ table, rows: count }) => [table.name, count])),
      );

    it('shrinks what hangs on them with MAX_TOTAL_STUDENTS, targets included, and nothing else', async () => {
      const report = await run({ MAX_TOTAL_STUDENTS: '5' });
      expect(isComplete(report)).to.equal(true);
      expect(counts(report)).to.deep.equal({
        customer: 5,
        product: 12,
        purchase: 10,
        purchase_line: 30,
        event: 10,
      });
      expect((await run({ MAX_TOTAL_STUDENTS: '5' })).written).to.equal(0);
    });

    it('takes the smaller of bound and scale', async () => {
      const env = { MAX_TOTAL_STUDENTS: '15', SEED_SCALE: '0.5' };
      expect(counts(await run(env))).to.include({ customer: 10, product: 6 });
    });

    it('tops up when the bound grows or goes, and not when it shrinks', async () => {
      await run({ MAX_TOTAL_STUDENTS: '5' });
      expect(counts(await run({ MAX_TOTAL_STUDENTS: '8' }))).to.include({ customer: 8, purchase: 16 });
      expect((await run({ MAX_TOTAL_STUDENTS: '5' })).written).to.equal(0);
      expect(counts(await run())).to.include({ customer: 20, purchase: 40 });
    });

    it('gives the same rows in psql as in a run', async () => {
      await run({ MAX_TOTAL_STUDENTS: '5' });
      expect(await rows('select seed.rows(20, students => 20) as students')).to.deep.equal([{ students: 5 }]);
    });
  });

  it('brings in the parents of a phase that runs on its own, and says so', async () => {
    const report = await run({}, ['02_trade']);
    expect(report.plan.required.map(({ file }) => file).sort()).to.deep.equal([
      'sql/demo/01_shop/customer.sql',
      'sql/demo/01_shop/product.sql',
    ]);
    expect(isComplete(report)).to.equal(true);
  });

  it('leaves out what needs a skipped phase, and says which tables', async () => {
    const report = await run({ SKIP_PHASE_1: '1' });
    expect(report.plan.leftOut.map(({ table }) => table).sort()).to.deep.equal([
      'shop.event',
      'shop.purchase',
      'shop.purchase_line',
    ]);
    expect(await rows('select count(*)::integer as n from shop.purchase')).to.deep.equal([{ n: 0 }]);
  });

  it('says what it would do and writes nothing under SEED_AUDIT_ONLY', async () => {
    const before = await snapshot(shop.client, watched, { versions: true });
    const report = await run({ SEED_AUDIT_ONLY: '1' });
    expect(report.plan.files).to.have.length(5);
    expect(await snapshot(shop.client, watched, { versions: true })).to.equal(before);
  });

  it('fills from the start under SEED_FORCE', async () => {
    await run();
    const before = await content();
    await shop.client.query(
      `update shop.customer set full_name = 'Somebody Else' where email like 'customer3@%'`,
    );
    expect((await run({ SEED_FORCE: '1' })).written).to.be.greaterThan(200);
    expect(await content()).to.equal(before);
  });

  it('refuses another run seed or anchor date over rows that are there', async () => {
    await run();
    const error = await run({ SEED_RNG: 'other', SEED_NOW: '2026-04-01' }).catch(
      (caught: Error) => caught as never,
    );
    expect(String(error)).to.match(/SEED_RNG.*seedwright.*other[\s\S]*SEED_NOW/);
  });

  it('keeps the tables that do not depend on a failing one, and resumes there', async () => {
    shop.write(
      'sql/demo/02_trade/purchase.sql',
      shopFiles['sql/demo/02_trade/purchase.sql']!.replace(
        'customer.id, number,',
        "nullif(customer.id, seed.uuid('customer', 7)), number,",
      ),
    );
    const broken = await run();
    const outcomes = Object.fromEntries(
      broken.files.map((file) => [file.file.split('/').at(-1)!, file.outcome]),
    );
    expect(outcomes).to.deep.equal({
      'customer.sql': 'filled',
      'product.sql': 'filled',
      'purchase.sql': 'failed',
      'purchase_line.sql': 'blocked',
      'event.sql': 'blocked',
    });
    const failure = broken.files.find((file) => file.error)!.error!;
    expect(failure.facts).to.include({
      file: 'sql/demo/02_trade/purchase.sql',
      code: '23502',
      table: 'shop.purchase',
    });
    expect(failure.facts.nextStep).to.match(/parent/);
    shop.write('sql/demo/02_trade/purchase.sql', shopFiles['sql/demo/02_trade/purchase.sql']!);
    const mended = await run();
    expect(isComplete(mended)).to.equal(true);
    expect(mended.files.find((file) => file.file.endsWith('/customer.sql'))!.outcome).to.equal('satisfied');
  });

  it('says what to do about a full disk', async () => {
    await shop.client
      .query(`create function shop.full() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
      create trigger full_disk before insert on shop.purchase for each statement execute function shop.full()`);
    const failure = (await run()).files.find((file) => file.error)!.error!;
    expect(failure.facts).to.include({ code: '53100', table: 'shop.purchase' });
    expect(failure.facts.nextStep).to.match(/Free disk space.*resumes here/);
  });

  it('runs a changed file again, and says that it changed', async () => {
    await run();
    shop.write('sql/demo/01_shop/product.sql', `${shopFiles['sql/demo/01_shop/product.sql']}\n-- a remark\n`);
    const report = await run();
    expect(report.plan.files.map(({ file, state }) => ({ file, state }))).to.deep.equal([
      { file: 'sql/demo/01_shop/product.sql', state: 'changed' },
    ]);
    expect(report.written).to.equal(0);
    expect((await run()).plan.files).to.deep.equal([]);
  });

  it('writes no row whose mark is missing', async () => {
    shop.write(
      'sql/demo/01_shop/product.sql',
      shopFiles['sql/demo/01_shop/product.sql']!.replace("'MOCK: ' ||", "'Best ' ||"),
    );
    const report = await run();
    expect(report.files.find((file) => file.outcome === 'failed')!.error!.message).to.match(
      /product\.sql:2:1 12 rows .*without a mark/,
    );
    expect(await rows('select count(*)::integer as n from shop.product')).to.deep.equal([{ n: 0 }]);
  });

  it('reports every problem of every file at once and writes nothing', async () => {
    shop.write(
      'sql/demo/01_shop/product.sql',
      shopFiles['sql/demo/01_shop/product.sql']!.replace('(code) do', '(name) do'),
    );
    shop.write(
      'sql/demo/02_trade/event.sql',
      shopFiles['sql/demo/02_trade/event.sql']!.replace('seed.now())', 'now())'),
    );
    const error = (await run().catch((caught: unknown) => caught)) as SeedFileError;
    expect(error).to.be.instanceOf(SeedFileError);
    expect(error.problems.map(({ file }) => file.split('/').at(-1))).to.include.members([
      'product.sql',
      'event.sql',
    ]);
    expect(await rows('select count(*)::integer as n from seed.ledger')).to.deep.equal([{ n: 0 }]);
  });

  it("is part of the caller's transaction, and goes with it", async () => {
    await shop.knex
      .transaction(async (trx) => {
        expect(isComplete(await seed(trx, shop.project, shop.settings()))).to.equal(true);
        throw new Error('changed my mind');
      })
      .catch((error: Error) => expect(error.message).to.equal('changed my mind'));
    expect(await rows('select count(*)::integer as n from shop.customer')).to.deep.equal([{ n: 0 }]);
  });

  it('lets one run work at a time and names the holder', async () => {
    const holder = await shop.database.client();
    await holder.query(
      `set application_name = 'the other run'; select pg_advisory_lock(${0x73656564}, ${0x776f726b})`,
    );
    const error = (await run().catch((caught: unknown) => caught)) as Error;
    expect(error.message).to.match(/Another run works on this database: backend \d+ \(the other run, role /);
  });

  it('rolls a phase back with what depends on it', async () => {
    await run();
    const report = await rollback(shop.knex, shop.project, shop.settings(), '01_shop');
    expect(report.rows).to.equal(20 + 12 + 40 + 120 + 40);
    expect(await rows('select count(*)::integer as n from seed.ledger')).to.deep.equal([{ n: 0 }]);
  });
});

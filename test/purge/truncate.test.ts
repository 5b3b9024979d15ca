import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import { PurgeError, RealRowsError, type PurgeReport, type PurgeScope } from '../../src/purge/index.js';
import { UsageError } from '../../src/errors.js';
import { remove, seed } from '../../src/runner/index.js';
import { verify } from '../../src/verify/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';

const realCustomer = `insert into shop.customer values ('00000000-0000-4000-8000-000000000001', 'real@shop.example', 'Real Person', false)`;

/** Demo rows that carry their mark in the text, in any table with an id and a text. */
const titled = (table: string, columns = 'title', values = `'MOCK: ' || n`): string => `--! table: ${table}
--! mark: text title
--! key: title

insert into ${table} (${columns})
select ${values}
from generate_series(1, seed.rows(5)) as n
where not exists (select from ${table} as present where present.title = 'MOCK: ' || n);
`;

describe('purge by truncating', () => {
  let shop: TestProject;
  const open = async (schema = shopSchema, files = shopFiles): Promise<void> => {
    shop = await createProject(schema, files);
  };
  afterEach(() => shop.drop());

  const fill = () => seed(shop.knex, shop.project, shop.settings({ SEED_NOW: '2026-03-01' }));
  const purge = (scope: PurgeScope = {}) =>
    remove(shop.knex, shop.project, shop.settings(), { method: 'truncate', ...scope });
  const contents = (schemas = ['shop']) =>
    snapshot(shop.client, [...schemas, 'seed'], { versions: true, without: ['seed.run'] });
  const rows = async (sql: string): Promise<unknown[]> => (await shop.client.query(sql)).rows;
  const truncated = (report: PurgeReport): string[] =>
    report.tables
      .filter(({ method }) => method === 'truncate')
      .map(({ table }) => table.name)
      .sort();
  const reason = (report: PurgeReport, name: string): string | undefined =>
    report.tables.find(({ table }) => table.name === name)!.reason;
  const caught = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => expect.fail('nothing stopped it'),
      (error: unknown) => error,
    );
  const realRows = async (work: Promise<unknown>): Promise<unknown> => {
    const error = await caught(work);
    expect(error).to.be.instanceOf(RealRowsError);
    return (error as RealRowsError).real;
  };

  for (const method of ['delete', 'truncate'] as const)
    it(`ends in the state before the first filling, with sequences that work: ${method}`, async () => {
      await open();
      const state = () =>
        snapshot(shop.client, ['shop', 'seed'], { without: ['seed.run', 'seed.parameter'] });
      const before = await state();
      await fill();
      const report = await purge({ method });
      expect(report.rows).to.equal(20 + 12 + 40 + 120 + 40);
      expect(truncated(report)).to.have.length(method === 'truncate' ? 5 : 0);
      expect(await state()).to.equal(before);
      const [next] = await rows(
        "insert into shop.event (happened_at, what) values (now(), 'real') returning id",
      );
      // A deletion gives no number out twice; a truncation starts again.
      expect(next).to.deep.equal({ id: method === 'truncate' ? 1 : 41 });
      const { findings } = await verify(shop.knex, shop.project, shop.settings());
      expect(findings.filter(({ check }) => check === 'sequences')).to.deep.equal([]);
    });

  it('lets the same rows come again under the same numbers', async () => {
    await open();
    await fill();
    const before = await snapshot(shop.client, ['shop']);
    await purge();
    await fill();
    expect(await snapshot(shop.client, ['shop'])).to.equal(before);
  });

  it('stops at a real row in a table of the scope, and has removed nothing', async () => {
    await open();
    await fill();
    await shop.client.query(realCustomer);
    const before = await contents();
    expect(await realRows(purge())).to.deep.equal([{ table: 'shop.customer', rows: 1 }]);
    expect(await contents()).to.equal(before);
  });

  it('stops at a real row in a table that refers to one of the scope, wherever that row points', async () => {
    await open(`${shopSchema}
      create schema app;
      create table app.note (id serial primary key, customer_id uuid references shop.customer on delete cascade);
      insert into app.note (customer_id) values (null);`);
    await fill();
    const before = await contents(['shop', 'app']);
    expect(await realRows(purge())).to.deep.equal([
      { table: 'app.note', rows: 1, refersTo: 'shop.customer' },
    ]);
    expect(await contents(['shop', 'app'])).to.equal(before);
  });

  it('deletes from a table to which an empty one of others refers, and leaves that alone', async () => {
    await open(`${shopSchema}
      create schema app;
      create table app.note (id serial primary key, customer_id uuid references shop.customer on delete cascade);
      select nextval('app.note_id_seq') from generate_series(1, 7);`);
    await fill();
    const report = await purge();
    expect(reason(report, 'customer')).to.equal('app.note, which is not truncated, refers to it');
    expect(truncated(report)).to.deep.equal(['event', 'product', 'purchase', 'purchase_line']);
    expect(await rows('select last_value::int from app.note_id_seq')).to.deep.equal([{ last_value: 7 }]);
  });

  it('stops where demo rows outside the scope point at those of it', async () => {
    await open();
    await fill();
    const before = await contents();
    expect(await caught(purge({ phases: ['01_shop'] }))).to.be.instanceOf(PurgeError);
    expect(await contents()).to.equal(before);
    expect((await purge({ phases: ['01_shop'], cascade: true })).rows).to.equal(232);
  });

  it('takes a strange row under a demo parent for a real one', async () => {
    await open();
    await fill();
    await shop.client.query(`insert into shop.purchase_line
      select purchase_id, 77, product_id, 1 from shop.purchase_line limit 1`);
    const before = await contents();
    const error = await caught(purge());
    expect((error as PurgeError).blockers).to.deep.include.members([
      {
        table: 'shop.purchase_line',
        constraint: 'purchase_line_purchase_id_fkey',
        rows: 1,
        references: 'shop.purchase',
        demo: false,
      },
    ]);
    expect(await contents()).to.equal(before);
  });

  it('waits for a real row that is under way, and sees it', async () => {
    await open();
    await fill();
    const other = await shop.database.client();
    await other.query(`begin; ${realCustomer}`);
    const purging = realRows(purge());
    while ((await rows('select from pg_locks where not granted')).length === 0) await sleep(20);
    await other.query('commit');
    expect(await purging).to.deep.equal([{ table: 'shop.customer', rows: 1 }]);
  });

  it('refuses a transaction that would not see every row', async () => {
    await open();
    await fill();
    await shop.knex.transaction(
      async (trx) => {
        const purging = remove(trx, shop.project, shop.settings(), { method: 'truncate' });
        expect(await caught(purging)).to.be.instanceOf(UsageError);
      },
      { isolationLevel: 'repeatable read' },
    );
  });

  it('removes nothing in a dry run, and says the same', async () => {
    await open();
    await fill();
    const before = await contents();
    const dry = await purge({ dryRun: true });
    expect(await contents()).to.equal(before);
    expect(await purge()).to.deep.equal(dry);
  });

  it('goes past no trigger: such a table is deleted from, and rows that triggers wrote go, too', async () => {
    await open(
      `create schema bank;
      create table bank.counter (name text primary key, value int not null);
      insert into bank.counter values ('accounts', 3);
      create table bank.account (id serial primary key, title text not null);
      create table bank.profile (account_id int primary key references bank.account, note text);
      create table bank.log (id serial primary key, happened text);
      create table bank.guarded (id serial primary key, title text not null);
      create function bank.made() returns trigger language plpgsql as $$
      begin
        insert into bank.profile values (new.id, 'made by a trigger');
        insert into bank.log (happened) values ('made');
        update bank.counter set value = value + 1;
        return new;
      end $$;
      create function bank.gone() returns trigger language plpgsql as $$
      begin
        insert into bank.log (happened) values ('gone');
        update bank.counter set value = value - 1;
        return old;
      end $$;
      create function bank.refuse() returns trigger language plpgsql as $$
      begin
        raise 'never truncate this';
      end $$;
      create trigger made after insert on bank.account for each row execute function bank.made();
      create trigger gone after delete on bank.account for each row execute function bank.gone();
      create trigger refuse before truncate on bank.guarded execute function bank.refuse();`,
      {
        'sql/demo/01_bank/account.sql': titled('bank.account'),
        'sql/demo/01_bank/guarded.sql': titled('bank.guarded'),
      },
    );
    const before = await snapshot(shop.client, ['bank']);
    await fill();
    const report = await purge();
    expect(truncated(report)).to.deep.equal(['log', 'profile']);
    expect(await snapshot(shop.client, ['bank'])).to.equal(before);
    expect(await rows('select from seed.demo_row')).to.have.length(0);
    expect(await rows('select from seed.ledger')).to.have.length(0);
  });

  it('empties a partitioned table with its partitions, but no partition alone and no table that others inherit from', async () => {
    await open(
      `create schema parts;
      create table parts.whole (id serial, title text not null, primary key (id)) partition by range (id);
      create table parts.low partition of parts.whole for values from (1) to (4);
      create table parts.high partition of parts.whole default;
      create table parts.other (id int, title text not null) partition by range (id);
      create table parts.some partition of parts.other default;
      create table parts.base (id serial primary key, title text not null);
      create table parts.heir () inherits (parts.base);
      insert into parts.heir (title) values ('real');`,
      {
        'sql/demo/01_parts/whole.sql': titled('parts.whole'),
        'sql/demo/01_parts/some.sql': titled('parts.some'),
        'sql/demo/01_parts/base.sql': titled('parts.base'),
      },
    );
    const before = await snapshot(shop.client, ['parts']);
    await fill();
    const report = await purge();
    expect(truncated(report)).to.deep.equal(['whole']);
    expect(reason(report, 'some')).to.equal('it is a partition');
    expect(reason(report, 'base')).to.equal('other tables inherit from it');
    expect(await snapshot(shop.client, ['parts'])).to.equal(before);
    expect(await rows('select last_value::int, is_called from parts.whole_id_seq')).to.deep.equal([
      { last_value: 1, is_called: false },
    ]);
  });

  it('leaves an empty table alone', async () => {
    await open('create schema few; create table few.item (id serial primary key, title text not null);', {
      'sql/demo/01_few/item.sql': titled('few.item'),
    });
    await fill();
    await shop.client.query('delete from few.item');
    expect(truncated(await purge())).to.deep.equal([]);
    expect(await rows('select last_value::int from few.item_id_seq')).to.deep.equal([{ last_value: 5 }]);
  });

  it('restarts no sequence from which a table that stays draws', async () => {
    await open(
      `create schema shared;
      create table shared.demo (id serial primary key, title text not null);
      create table shared.app (id int primary key default nextval('shared.demo_id_seq'));`,
      { 'sql/demo/01_shared/demo.sql': titled('shared.demo') },
    );
    await fill();
    await shop.client.query('insert into shared.app values (default)');
    expect(reason(await purge(), 'demo')).to.equal('its sequence numbers shared.app, too');
    await shop.client.query('insert into shared.app values (default)');
    expect(await rows('select id from shared.app order by id')).to.deep.equal([{ id: 6 }, { id: 7 }]);
  });
});

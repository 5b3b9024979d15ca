import { expect } from 'chai';
import knexFactory, { type Knex } from 'knex';
import type { PurgeMethod } from '../../src/purge/index.js';
import { TargetError } from '../../src/errors.js';
import { remove, seed } from '../../src/runner/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';

const item = `--! table: shop.item
--! mark: text title
--! key: title

insert into shop.item (title)
select 'MOCK: ' || n
from generate_series(1, seed.rows(5)) as n
where not exists (select from shop.item as present where present.title = 'MOCK: ' || n);
`;

describe('purge by a role that does not own the tables', () => {
  const role = `emptier_${process.pid}`;
  let shop: TestProject;
  let knex: Knex;

  beforeEach(async () => {
    shop = await createProject(
      `create schema shop;
      create table shop.item (id serial primary key, title text not null);
      create role ${role} login password 'secret';
      grant usage on schema shop, seed to ${role};
      grant select, delete on all tables in schema shop, seed to ${role};`,
      { 'sql/demo/01_shop/item.sql': item },
    );
    await seed(shop.knex, shop.project, shop.settings());
    const url = Object.assign(new URL(shop.database.url), { username: role, password: 'secret' }).href;
    knex = knexFactory({ client: 'pg', connection: url });
  });

  afterEach(async () => {
    await knex.destroy();
    await shop.client.query(`drop owned by ${role}; drop role ${role}`);
    await shop.drop();
  });

  const purge = (method: PurgeMethod) => remove(knex, shop.project, shop.settings(), { method });
  const refusal = async (method: PurgeMethod): Promise<TargetError> => {
    const before = await snapshot(shop.client, ['shop', 'seed'], { versions: true });
    const error = await purge(method).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(TargetError);
    expect(await snapshot(shop.client, ['shop', 'seed'], { versions: true })).to.equal(before);
    return error as TargetError;
  };

  it('names the privilege that is missing, and has removed nothing', async () => {
    const mayNotTruncate = await refusal('truncate');
    expect(mayNotTruncate.message).to.match(/emptier_\d+ may not truncate 1 table: shop\.item\./);
    expect(mayNotTruncate.facts.nextStep).to.match(/grant truncate on them/);
    await shop.client.query(`grant truncate on shop.item to ${role}`);
    expect((await refusal('truncate')).message).to.match(/may not restart 1 sequence: shop\.item_id_seq\./);
    await shop.client.query(`revoke delete on shop.item from ${role}`);
    expect((await refusal('delete')).message).to.match(/may not delete from 1 table: shop\.item\./);
  });

  it('needs no more than delete and truncate where no sequence is to be restarted', async () => {
    await shop.client.query(`grant truncate on shop.item to ${role};
      alter table shop.item alter column id drop default;
      drop sequence shop.item_id_seq`);
    expect((await purge('truncate')).tables).to.deep.equal([
      { table: { schema: 'shop', name: 'item' }, rows: 5, method: 'truncate', reason: undefined },
    ]);
  });

  it('leaves rows that row security hides from it', async () => {
    await shop.client.query(`grant truncate on shop.item to ${role};
      alter table shop.item enable row level security;
      create policy mine on shop.item using (title like 'MOCK:%');
      insert into shop.item (title) values ('real')`);
    const [table] = (await purge('truncate')).tables;
    expect(table).to.include({ rows: 5, method: 'delete', reason: 'row security may hide rows of it' });
    expect((await shop.client.query('select title from shop.item')).rows).to.deep.equal([{ title: 'real' }]);
  });
});

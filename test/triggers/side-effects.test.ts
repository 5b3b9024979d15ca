import { expect } from 'chai';
import { remove, seed } from '../../src/runner/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';

/** Adding an account makes its profile, counts it and writes a log; deleting one writes the log again. */
const schema = `
create schema bank;
create table bank.counter (name text primary key, value int not null);
insert into bank.counter values ('accounts', 3);
create table bank.account (id uuid primary key, number text not null unique);
create table bank.profile (account_id uuid primary key references bank.account, note text not null);
create table bank.log (id bigint generated always as identity primary key, happened text not null, account uuid);
create function bank.account_made() returns trigger language plpgsql as $$
begin
  insert into bank.profile values (new.id, 'made by a trigger');
  insert into bank.log (happened, account) values ('made', new.id);
  update bank.counter set value = value + 1 where name = 'accounts';
  return new;
end $$;
create function bank.account_gone() returns trigger language plpgsql as $$
begin
  insert into bank.log (happened, account) values ('gone', old.id);
  return old;
end $$;
create trigger made after insert on bank.account for each row execute function bank.account_made();
create trigger gone after delete on bank.account for each row execute function bank.account_gone();
insert into bank.account values ('00000000-0000-4000-8000-000000000001', 'REAL-1');
`;

const account = `--! table: bank.account
--! mark: uuid id
--! key: number

insert into bank.account (id, number)
select seed.uuid('account', n), 'DEMO-' || n
from generate_series(1, seed.rows(5)) as n
on conflict (number) do nothing;
`;

const log = `--! table: bank.log
--! mark: text happened
--! key: happened

insert into bank.log (happened)
select 'MOCK: entry ' || n
from generate_series(1, seed.rows(2)) as n
where not exists (select from bank.log as present where present.happened = 'MOCK: entry ' || n);
`;

describe('rows that triggers write to other tables', () => {
  let bank: TestProject;

  beforeEach(async () => {
    bank = await createProject(schema, {
      'sql/demo/01_bank/account.sql': account,
      'sql/demo/01_bank/log.sql': log,
    });
  });

  afterEach(() => bank.drop());

  const count = async (sql: string): Promise<number> =>
    Number((await bank.client.query<{ count: string }>(`select count(*) from ${sql}`)).rows[0]!.count);

  it('are noted, and none of them twice', async () => {
    await seed(bank.knex, bank.project, bank.settings());
    expect(await count('bank.profile')).to.equal(6);
    expect(await count("seed.demo_row where table_name = 'bank.profile'")).to.equal(5);
    expect(await count("seed.demo_row where table_name = 'bank.log'")).to.equal(5);
    const before = await snapshot(bank.client, ['bank', 'seed'], { versions: true, without: ['seed.run'] });
    await seed(bank.knex, bank.project, bank.settings());
    expect(await snapshot(bank.client, ['bank', 'seed'], { versions: true, without: ['seed.run'] })).to.equal(
      before,
    );
  });

  it('go with the purge, together with what the deletion itself is logged as; rows of others stay', async () => {
    const before = await snapshot(bank.client, ['bank'], { without: ['bank.counter'] });
    await seed(bank.knex, bank.project, bank.settings());
    await remove(bank.knex, bank.project, bank.settings());
    expect(await snapshot(bank.client, ['bank'], { without: ['bank.counter'] })).to.equal(before);
    expect(await count('seed.demo_row')).to.equal(0);
    expect(await count('seed.ledger')).to.equal(0);
  });

  it('are never rows that a trigger merely changed', async () => {
    await seed(bank.knex, bank.project, bank.settings());
    expect(await count("seed.demo_row where table_name = 'bank.counter'")).to.equal(0);
  });
});

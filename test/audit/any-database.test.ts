import { expect } from 'chai';
import knexFactory, { type Knex } from 'knex';
import type { Client } from 'pg';
import { audit, formatAudit } from '../../src/audit/index.js';
import { parseSettings } from '../../src/config/index.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/server.js';
import { findingsOf, statesIn } from './support.js';

describe('audit: a database that has never seen us', () => {
  let database: TestDatabase;
  let client: Client;
  let knex: Knex;
  beforeEach(async () => {
    database = await createDatabase();
    client = await database.client();
    knex = knexFactory({ client: 'pg', connection: database.url });
  });
  afterEach(async () => {
    await knex.destroy();
    await database.drop();
  });

  const auditNow = (schemas?: string[]) =>
    audit(knex, { root: temporaryFolder(), phases: [] }, parseSettings({}), { schemas });

  it('knows unplanned tables and real rows, and says what to do', async () => {
    await client.query('create table a (id integer); create table b (id integer); insert into b values (1)');
    const report = await auditNow();
    expect(statesIn(report)).to.deep.equal({ 'public.a': 'unplanned', 'public.b': 'real-only' });
    expect(report).to.include({ migrated: false, filled: 1, total: 2, percent: 50 });
    expect(formatAudit(report)).to.match(/Next:.*`npx seedwright init`.*`npx seedwright scaffold`/);
  });

  it('has nothing to say of no tables', async () => {
    const report = await auditNow();
    expect(report).to.include({ filled: 0, total: 0, percent: 0 });
    expect(formatAudit(report)).to.match(/0\/0 tables, 0\.0 %[\s\S]*there is no table yet/);
  });

  it('reads names with capitals, blanks, quotes and dots', async () => {
    await client.query(`
      create schema "Odd ""one""";
      create type "Odd ""one"""."Mood's" as enum ('it''s', 'a\\b', 'select');
      create table "Odd ""one"""."a.b" ("The Id" integer primary key, "select" "Odd ""one"""."Mood's" not null, "Up.""x""" integer references "Odd ""one"""."a.b", "b ?" boolean);
      insert into "Odd ""one"""."a.b" select n, 'it''s', null, true from generate_series(1, 3) as n;
      create table "Odd ""one"""."a" ("b" integer);
    `);
    const report = await auditNow(['Odd "one"']);
    expect(statesIn(report)).to.deep.equal({ 'Odd "one".a': 'unplanned', 'Odd "one".a.b': 'real-only' });
    expect(findingsOf(report, 'unused-values')).to.deep.equal([
      'Odd "one".a.b.select: 2 of 3 (a\\b, select)',
    ]);
    expect(findingsOf(report, 'flat')).to.deep.equal(['Odd "one".a.b.Up."x": no row has a parent']);
    expect(findingsOf(report, 'constant-booleans')).to.deep.equal(['Odd "one".a.b.b ?: always true']);
  });

  it('counts a partitioned table once, through its parent', async () => {
    await client.query(`
      create table event (id integer, kind text check (kind in ('a', 'b'))) partition by range (id);
      create table event_1 partition of event for values from (0) to (10);
      create table event_2 partition of event for values from (10) to (20);
      insert into event select n, 'a' from generate_series(5, 14) as n;
    `);
    const report = await auditNow();
    expect(report.tables.map(({ table, rows }) => [table.name, rows])).to.deep.equal([['event', 10]]);
    expect(findingsOf(report, 'unused-values')).to.deep.equal(['public.event.kind: 1 of 2 (b)']);
  });

  it('leaves the rows of tables that inherit to those', async () => {
    await client.query(`
      create table animal (id integer, wild boolean);
      create table dog (name text) inherits (animal);
      insert into dog select n, true, 'x' from generate_series(1, 4) as n;
    `);
    const report = await auditNow();
    expect(statesIn(report)).to.deep.equal({ 'public.animal': 'unplanned', 'public.dog': 'real-only' });
    expect(findingsOf(report, 'constant-booleans')).to.deep.equal(['public.dog.wild: always true']);
  });

  it('leaves out tables that the role may not read, and says so', async () => {
    const role = `${database.name}_reader`;
    await client.query(`
      create role ${role} login; create table open (id integer); create table closed (id integer);
      create table guarded (id integer); alter table guarded enable row level security;
      insert into guarded values (1); grant select on open, guarded to ${role};
    `);
    const url = new URL(database.url);
    const owner = url.username;
    try {
      await client.query(`grant ${role} to ${owner}`);
      await knex.destroy();
      knex = knexFactory({
        client: 'pg',
        connection: { connectionString: database.url, options: `-c role=${role}` },
      });
      const report = await auditNow();
      expect(Object.keys(statesIn(report))).to.deep.equal(['public.guarded', 'public.open']);
      expect(report.notes).to.have.length(2);
      expect(report.notes[0]).to.match(/may not read them: public\.closed/);
      expect(report.notes[1]).to.match(/Row security hides rows.*public\.guarded/);
    } finally {
      await knex.destroy();
      await client.query(`drop owned by ${role}; drop role ${role}`);
    }
  });

  it('examines the others where the server fails on one table, and says why', async () => {
    await client.query(`
      create function wrong(integer) returns boolean language plpgsql as $$ begin raise exception 'out of order'; end $$;
      create table a (id integer); create table b (id integer); create table c (id integer);
      insert into a values (1); insert into b values (1);
      alter table b enable row level security; alter table b force row level security;
      create policy failing on b using (wrong(id));
    `);
    const role = `${database.name}_plain`;
    try {
      await client.query(`create role ${role}; grant select on all tables in schema public to ${role}`);
      await knex.destroy();
      knex = knexFactory({
        client: 'pg',
        connection: { connectionString: database.url, options: `-c role=${role}` },
      });
      const report = await auditNow();
      expect(statesIn(report)).to.deep.equal({ 'public.a': 'real-only', 'public.c': 'unplanned' });
      expect(report.notes.join()).to.match(/the server said "out of order": public\.b/);
    } finally {
      await knex.destroy();
      await client.query(`drop owned by ${role}; drop role ${role}`);
    }
  });
});

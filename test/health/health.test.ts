import { stripVTControlCharacters } from 'node:util';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import knexFactory, { type Knex } from 'knex';
import type { Client } from 'pg';
import { parseSettings } from '../../src/config/index.js';
import { formatHealth, health, type HealthOptions } from '../../src/health/index.js';
import type { Phase } from '../../src/project/index.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/server.js';

describe('health', () => {
  let database: TestDatabase;
  let client: Client;
  let knex: Knex;
  let root: string;
  beforeEach(async () => {
    database = await createDatabase();
    client = await database.client();
    knex = knexFactory({ client: 'pg', connection: database.url });
    root = mkdtempSync(join(temporaryFolder(), 'health-'));
    await client.query(`
      create table parent (id serial primary key, name text);
      create table child (id serial primary key, parent_id integer not null references parent, note text);
      insert into parent (name) select 'parent ' || n from generate_series(1, 50) as n;
      insert into child (parent_id, note) select 1 + mod(n, 50), 'note ' || n from generate_series(1, 6000) as n;
      analyze;
    `);
  });
  afterEach(async () => {
    await knex.destroy();
    await database.drop();
  });

  const query = (name: string, text: string) => {
    const file = join(root, 'sql', 'queries', 'shop', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const phase: Phase = { system: 'shop', title: 'Shop', name: '01_shop', number: 1, root: '' };
  const look = (options?: HealthOptions) =>
    health(knex, { root, phases: [phase] } as Parameters<typeof health>[1], parseSettings({}), options);

  it('tells time, rows, indexes and large scans of every query', async () => {
    query('a/by_key.sql', '--! title: By key\n--! page: Detail\n\nselect * from child where id = 7;\n');
    query('a/whole.sql', "--! title: Whole\n\nselect count(*) from child where note like '%7';\n");
    const report = await look();
    expect(
      report.queries.map(({ file, title, page, rows, indexes, scans }) => ({
        file,
        title,
        page,
        rows,
        indexes,
        scans,
      })),
    ).to.deep.equal([
      {
        file: 'sql/queries/shop/a/by_key.sql',
        title: 'By key',
        page: 'Detail',
        rows: 1,
        indexes: ['child_pkey'],
        scans: [],
      },
      {
        file: 'sql/queries/shop/a/whole.sql',
        title: 'Whole',
        page: undefined,
        rows: 1,
        indexes: [],
        scans: [{ table: 'public.child', rows: 6000 }],
      },
    ]);
    expect(report.queries.every((each) => each.milliseconds! > 0)).to.equal(true);
    expect(report.failures).to.deep.equal([]);
    expect(formatHealth(report)).to.match(/2 queries.*1 read no table of 5,000 rows whole \(50\.0 %\)/);
  });

  it('fails on a query that fails, and runs the others', async () => {
    query('broken.sql', '--! title: Broken\n\nselect nothing from child;\n');
    query('fine.sql', '--! title: Fine\n\nselect 1;\n');
    const report = await look();
    expect(report.failures).to.deep.equal(['failed queries']);
    expect(report.queries[0]!.error).to.match(/column "nothing" does not exist \(SQLSTATE 42703\)/);
    expect(report.queries[1]!.error).to.equal(undefined);
    expect(formatHealth(report)).to.match(/Not healthy.*failed queries/);
  });

  it('fails on a query that is slower than the limit or returns nothing', async () => {
    query('slow.sql', '--! title: Slow\n\nselect pg_sleep(0.02);\n');
    query('empty.sql', '--! title: Empty\n\nselect 1 where false;\n');
    const report = await look({ limits: { milliseconds: 10 } });
    expect(report.failures).to.deep.equal(['slow queries', 'empty queries']);
  });

  it('lets no query write', async () => {
    query('writes.sql', '--! title: Writes\n\ndelete from child;\n');
    const report = await look();
    expect(report.queries[0]!.error).to.match(/read-only transaction/);
    const { rows } = await client.query<{ count: string }>('select count(*) from child');
    expect(rows[0]!.count).to.equal('6000');
  });

  it('refuses a query file without a title, and says what to write', async () => {
    query('untold.sql', 'select 1;\n');
    const error = await look().then(
      () => undefined,
      (each: Error) => each,
    );
    expect(error?.message).to.match(/untold\.sql has no title/);
  });

  it('refuses a header line that it does not know', async () => {
    query('odd.sql', '--! titel: Odd\n\nselect 1;\n');
    const error = await look().then(
      () => undefined,
      (each: Error) => each,
    );
    expect(error?.message).to.match(/odd\.sql:1 is no header line/);
  });

  it('proposes an index for a key of a large table, and none once it is there', async () => {
    expect((await look()).missing.map((each) => each.statement)).to.deep.equal([
      'create index on public.child (parent_id);',
    ]);
    await client.query('create index on child (parent_id, note)');
    expect((await look()).missing).to.deep.equal([]);
  });

  it('names unused indexes that enforce nothing, unless a documented query uses them', async () => {
    await client.query(
      'create index used on child (note); create index unused on parent (name); create unique index on parent (name, id)',
    );
    await client.query('analyze');
    query('used.sql', `--! title: Used\n\nselect * from child where note = 'note 7';\n`);
    const report = await look();
    expect(report.unused.map((each) => each.index)).to.deep.equal(['unused']);
  });

  it('names indexes whose columns another one starts with', async () => {
    await client.query(
      'create index narrow on child (parent_id); create index wide on child (parent_id, note); create index partial on child (parent_id) where note is null',
    );
    const report = await look();
    expect(report.redundant).to.deep.equal([{ table: 'public.child', index: 'narrow', coveredBy: 'wide' }]);
  });

  it('fails on orphans that a key declared not valid left', async () => {
    await client.query(`
      alter table child drop constraint child_parent_id_fkey;
      insert into child (parent_id, note) values (999, 'lost');
      alter table child add foreign key (parent_id) references parent not valid;
    `);
    const report = await look();
    expect(report.failures).to.deep.equal(['orphans']);
    expect(report.orphans).to.have.length(1);
    expect(report.orphans[0]).to.include({ table: 'public.child', rows: 1 });
  });

  it('fails on a sequence that is nearly used up, by the narrowest type on its way', async () => {
    await client.query(`
      create table small (id smallint primary key);
      create sequence wide owned by small.id;
      alter table small alter column id set default nextval('wide');
      select setval('wide', 32000);
    `);
    const report = await look();
    expect(report.failures).to.deep.equal(['sequences']);
    expect(report.fullest).to.include({ sequence: 'public.wide', lastValue: '32000', limit: '32767' });
  });

  it('looks at an application without documented queries', async () => {
    const report = await look();
    expect(report.queries).to.deep.equal([]);
    expect(stripVTControlCharacters(formatHealth(report))).to.match(/Queries\s+none/);
  });
});

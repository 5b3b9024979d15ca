import { expect } from 'chai';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  isComplete,
  remove,
  rollback,
  seed,
  parseSettings,
  verify,
  type RunReport,
} from '../../src/index.js';
import { seedwright, start, repository } from '../support/command.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { snapshot } from '../support/project.js';
import { plantRealRows } from '../support/real-rows.js';
import { filledTemplate, fixed, migratedTemplate, openKnex, ownProject } from '../support/system.js';

const schemas = ['migration'];

/** A serial key depends on who came first; all else is fixed. Rows of the log are compared without it. */
const content = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ digest: string }>(
    `select md5(string_agg((to_jsonb(row_of) - 'id')::text, E'\\n' order by (to_jsonb(row_of) - 'id')::text)) as digest from migration.migration_logs as row_of`,
  );
  return `${await snapshot(client, schemas, { without: ['migration.migration_logs'] })}\n${rows[0]!.digest}`;
};

describe('system migration', function () {
  this.timeout(180_000);
  let database: TestDatabase;
  let knex: Knex;
  let client: Client;
  const project = ownProject();
  const open = async (template: string) => {
    database = await createDatabase({ template });
    knex = openKnex(database.url, 'migration');
    client = await database.client();
  };
  const run = (env: NodeJS.ProcessEnv = {}): Promise<RunReport> =>
    seed(knex, project, parseSettings({ ...fixed, ...env }));
  const findings = async () => (await verify(knex, project, parseSettings(fixed))).findings;
  const close = async () => {
    await knex.destroy();
    await database.drop();
  };
  afterEach(close);

  /** What an undisturbed run gives. */
  const undisturbed = async (): Promise<string> => {
    const other = await createDatabase({ template: await filledTemplate() });
    const result = await content(await other.client());
    await other.drop();
    return result;
  };

  it('has no empty table, meets every target and keeps every rule on a fresh database', async () => {
    await open(await filledTemplate());
    expect(await findings()).to.deep.equal([]);
  });

  it('writes nothing at all on the second and fifth run', async () => {
    await open(await filledTemplate());
    const before = await snapshot(client, [...schemas, 'seed'], { versions: true });
    for (let again = 2; again <= 5; again++) expect((await run()).written).to.equal(0);
    expect(await snapshot(client, [...schemas, 'seed'], { versions: true })).to.equal(before);
  });

  it('writes nothing even where every file runs again', async () => {
    await open(await filledTemplate());
    const before = await snapshot(client, schemas, { versions: true });
    await client.query(`update seed.ledger set checksum = 'another'`);
    expect((await run()).written).to.equal(0);
    expect(await snapshot(client, schemas, { versions: true })).to.equal(before);
  });

  it('comes out the same with one job as with four', async () => {
    await open(await migratedTemplate());
    await run({ SEED_JOBS: '4' });
    expect(await content(client)).to.equal(await undisturbed());
  });

  it('restores what was deleted, whatever it was, equal to a fresh run', async () => {
    const expected = await undisturbed();
    await open(await migratedTemplate());
    for (const damage of [
      `delete from migration.assets where name > 'd' and is_mock`,
      `delete from migration.engagements where slug = 'data-centre-exit' and is_mock`,
      `delete from migration.llm_usage_logs where extract(second from created_at) > 30`,
      `delete from migration.sixr_question_responses where confidence > 0.8; delete from migration.import_field_mappings where source_field like '%a%'`,
    ]) {
      await close();
      await open(await filledTemplate());
      await client.query('set session_replication_role = origin');
      await cascade(client, damage);
      expect(isComplete(await run()), damage).to.equal(true);
      expect(await content(client), damage).to.equal(expected);
    }
  });

  it('keeps every rule when it grows from scale 1 to 2', async () => {
    await open(await filledTemplate());
    expect(await run({ SEED_SCALE: '2' })).to.satisfy(isComplete);
    const { findings: found } = await verify(knex, project, parseSettings({ ...fixed, SEED_SCALE: '2' }));
    expect(found).to.deep.equal([]);
  });

  for (const scale of ['0.1', '3']) {
    it(`keeps every rule at scale ${scale}`, async () => {
      await open(await migratedTemplate());
      expect(isComplete(await run({ SEED_SCALE: scale }))).to.equal(true);
      expect(
        (await verify(knex, project, parseSettings({ ...fixed, SEED_SCALE: scale }))).findings,
      ).to.deep.equal([]);
    });
  }

  it('leaves real rows in every table byte for byte what they were, through seed, force, rollback and purge', async () => {
    await open(await filledTemplate());
    const tables = await plantRealRows(client, 'migration');
    // role_permissions has one row for each of the six levels that there are.
    expect(tables).to.have.length(44);
    const real = () => realRows(client);
    await remove(knex, project, parseSettings({}));
    const before = await real();
    expect(await run()).to.satisfy(isComplete);
    await run({ SEED_FORCE: '1' });
    await rollback(knex, project, parseSettings({}), '09_migration');
    await run();
    await remove(knex, project, parseSettings({}));
    expect(await real()).to.equal(before);
  });

  it('ends in the same state after kill -9 at any of ten points', async () => {
    const small = { SEED_SCALE: '0.1' };
    await open(await migratedTemplate());
    await run(small);
    const expected = await content(client);
    for (let point = 1; point <= 10; point++) {
      await close();
      await open(await migratedTemplate());
      const running = start(process.execPath, [`${repository}/bin/seedwright.js`, 'seed'], {
        DATABASE_URL: database.url,
        ...fixed,
        ...small,
      });
      await Promise.race([running.ended, sleep(300 + point * 120)]);
      running.child.kill('SIGKILL');
      await running.ended;
      // The server notices the death of the client when it next reads from it.
      while (
        (
          await client.query(
            `select from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
          )
        ).rowCount
      )
        await sleep(50);
      expect(isComplete(await run(small)), `killed at point ${point}`).to.equal(true);
      expect(await content(client), `killed at point ${point}`).to.equal(expected);
    }
  });

  it('lets one of four simultaneous runs work, and no run spoils it', async () => {
    await open(await migratedTemplate());
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => seedwright(['seed'], { DATABASE_URL: database.url, ...fixed })),
    );
    expect(results.map((result) => result.status)).to.include(0);
    for (const result of results.filter(({ status }) => status !== 0))
      expect(result.stderr).to.match(/Another run works on this database/);
    expect(await run()).to.satisfy(isComplete);
    expect(await content(client)).to.equal(await undisturbed());
  });

  it('is the same schema with the same reference rows after down and up', async () => {
    await open(await migratedTemplate());
    const before = await snapshot(client, schemas);
    await knex.migrate.rollback(undefined, true);
    expect(
      (await client.query(`select from pg_namespace where nspname in ('migration', 'seed')`)).rowCount,
    ).to.equal(0);
    await knex.migrate.latest();
    expect(await snapshot(client, schemas)).to.equal(before);
  });

  it('goes down from a filled database, too', async () => {
    await open(await filledTemplate());
    await knex.migrate.rollback(undefined, true);
    expect((await client.query(`select from pg_namespace where nspname = 'migration'`)).rowCount).to.equal(0);
  });

  it('is filled by a role that has only the privileges that the README names', async () => {
    await open(await migratedTemplate());
    const role = `seeder_${process.pid}`;
    await client.query(`create role ${role} login password 'secret'; grant usage on schema seed, migration to ${role};
      grant select, insert, update on all tables in schema migration to ${role};
      grant select, insert, update, delete on all tables in schema seed to ${role};
      grant usage, select, update on all sequences in schema seed, migration to ${role}`);
    const url = Object.assign(new URL(database.url), { username: role, password: 'secret' }).href;
    const result = await seedwright(['seed'], { DATABASE_URL: url, ...fixed });
    expect(result.status, result.stderr).to.equal(0);
    await client.query(
      `revoke insert on migration.assets from ${role}; delete from seed.ledger where table_name = 'assets'`,
    );
    const refused = await seedwright(['seed'], { DATABASE_URL: url, ...fixed });
    expect(refused.status).to.equal(2);
    expect(refused.stderr).to.match(/may not fill 1 table: migration\.assets/);
    await client.query(`drop owned by ${role}; drop role ${role}`);
  });
});

/** Deletes rows with everything that points at them, as a person with session_replication_role would not, but a cascade does. */
async function cascade(client: Client, damage: string): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'f' and connamespace = 'migration'::regnamespace and confdeltype = 'a'`,
  );
  for (const { table, name, definition } of rows)
    await client.query(
      `alter table ${table} drop constraint ${name}, add constraint ${name} ${definition} on delete cascade`,
    );
  await client.query(damage);
  for (const { table, name, definition } of rows)
    await client.query(`alter table ${table} drop constraint ${name}, add constraint ${name} ${definition}`);
}

/** Versions of all rows that are no demo rows, by the marks of the files. */
async function realRows(client: Client): Promise<string> {
  return snapshot(client, schemas, { versions: true });
}

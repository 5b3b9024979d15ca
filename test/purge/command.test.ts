import { expect } from 'chai';
import type { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PurgeMethod } from '../../src/purge/index.js';
import { repository, seedwright, start } from '../support/command.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { snapshot } from '../support/project.js';
import { filledTemplate, fixed, migratedTemplate } from '../support/system.js';

/** Numbers the advisory lock at which a purge is held up. */
const gate = 4711;

describe('seedwright purge', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let client: Client;
  beforeEach(async () => {
    database = await createDatabase({ template: await filledTemplate() });
    client = await database.client();
  });
  afterEach(() => database.drop());

  const env = () => ({ DATABASE_URL: database.url, ...fixed });
  const purge = (method: PurgeMethod, more: NodeJS.ProcessEnv = {}) =>
    seedwright(['purge', '--method', method], { ...env(), ...more });
  const contents = () => snapshot(client, ['migration', 'seed'], { versions: true });
  const count = async (sql: string): Promise<number> =>
    Number((await client.query<{ count: string }>(`select count(*) from ${sql}`)).rows[0]!.count);

  for (const method of ['delete', 'truncate'] as const) {
    it(`ends where the migrations ended, and a filling finds everything in order: ${method}`, async () => {
      const fresh = await createDatabase({ template: await migratedTemplate() });
      const before = await snapshot(await fresh.client(), ['migration']);
      await fresh.drop();
      const result = await purge(method);
      expect(result.status, result.stderr).to.equal(0);
      expect(result.stdout).to.match(
        method === 'delete'
          ? /^[\d,]+ demo rows removed in 40 tables\n$/
          : /^[\d,]+ demo rows removed in 40 tables \(36 tables truncated\)\n$/,
      );
      expect(await snapshot(client, ['migration'])).to.equal(before);
      expect(await count('seed.ledger')).to.equal(0);
      expect(await count('seed.demo_row')).to.equal(0);
      const again = await seedwright(['up'], { ...env(), SKIP_DB_INIT: '1' });
      expect(again.status, again.stderr).to.equal(0);
    });

    it(`is refused for production unless the database is named: ${method}`, async () => {
      const before = await contents();
      const inProduction = await purge(method, { NODE_ENV: 'production' });
      expect(inProduction.status).to.equal(2);
      expect(inProduction.stderr).to.match(/NODE_ENV is production[\s\S]*SEED_DATABASE=/);
      await client.query(`alter database ${database.name} set seed.production = on`);
      const marked = await purge(method);
      expect(marked.status).to.equal(2);
      expect(marked.stderr).to.match(/marked as production[\s\S]*SEED_DATABASE=/);
      expect(await contents()).to.equal(before);
      expect((await purge(method, { SEED_DATABASE: database.name })).status).to.equal(0);
    });

    it(`changes nothing when it is killed in the middle: ${method}`, async () => {
      // Everybody's parent goes last. There a trigger holds the purge up, when the other tables have been emptied.
      await client.query(`
        create function migration.wait() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(${gate});
          return null;
        end $$;
        create trigger wait before delete on migration.client_accounts execute function migration.wait();
        select pg_advisory_lock(${gate});`);
      const before = await contents();
      const running = start(
        process.execPath,
        [`${repository}/bin/seedwright.js`, 'purge', '--method', method],
        env(),
      );
      const here = `datname = '${database.name}' and pid <> pg_backend_pid()`;
      while ((await count(`pg_stat_activity where ${here} and wait_event = 'advisory'`)) === 0) {
        if (running.child.exitCode !== null) expect.fail((await running.ended).stderr);
        await sleep(50);
      }
      running.child.kill('SIGKILL');
      await running.ended;
      await client.query(`select pg_advisory_unlock(${gate})`);
      while ((await count(`pg_stat_activity where ${here}`)) > 0) await sleep(50);
      expect(await contents()).to.equal(before);
    });
  }

  it('truncates nothing where a real row stands, says where, and that deleting goes', async () => {
    // One table holds only demo rows, the other a reference row, too.
    await client.query(`
      insert into migration.client_accounts (name, slug) values ('Real client', 'real-client'), ('Another', 'another');
      insert into migration.feedback (feedback_type, comment) values ('ui', 'A real opinion');`);
    const before = await contents();
    const refused = await purge('truncate');
    expect(refused.status).to.equal(2);
    expect(refused.stderr).to.match(/migration\.client_accounts: 2 real rows\n/);
    expect(refused.stderr).to.match(/migration\.feedback: 1 real row\n/);
    expect(refused.stderr).to.match(/Next: .*purge --method delete/);
    expect(await contents()).to.equal(before);
    expect((await purge('delete')).status).to.equal(0);
    expect(await count(`migration.client_accounts where slug in ('real-client', 'another')`)).to.equal(2);
    expect(await count('migration.feedback')).to.equal(1);
  });

  it('knows two methods', async () => {
    const result = await seedwright(['purge', '--method', 'drop'], env());
    expect(result.status).to.equal(2);
    expect(result.stderr).to.match(/Allowed choices are delete, truncate/);
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { repository, run, seedwright, start } from '../support/command.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { snapshot } from '../support/project.js';
import { temporaryFolder } from '../support/server.js';
import { filledTemplate, fixed, migratedTemplate } from '../support/system.js';

/** Environment changes under which a command must refuse, and what it must say. */
const refused: Record<string, [env: (url: URL) => NodeJS.ProcessEnv, message: RegExp]> = {
  'a misspelt variable': [
    () => ({ SEED_SCLAE: '2' }),
    /SEED_SCLAE: no such variable; did you mean SEED_SCALE\?/,
  ],
  'an unreachable server': [
    () => ({ DATABASE_URL: 'postgres://a@127.0.0.1:9/b' }),
    /No server answers at 127\.0\.0\.1:9\.[\s\S]*Next:/,
  ],
  'an unknown host': [
    () => ({ DATABASE_URL: 'postgres://a@no-such-host.invalid/b' }),
    /host no-such-host\.invalid (is unknown|cannot be looked up)/,
  ],
  'a wrong password': [
    (url) => ({ DATABASE_URL: Object.assign(url, { password: 'wrong' }).href }),
    /refuses the password[\s\S]*Next: Correct the password/,
  ],
  'a missing database': [
    (url) => ({ DATABASE_URL: Object.assign(url, { pathname: '/no_such_database' }).href }),
    /database is missing[\s\S]*createdb/,
  ],
  'a database that is not the one named': [
    () => ({ SEED_DATABASE: 'other' }),
    /You named the database "other", but the connection leads to/,
  ],
  'production mode': [() => ({ NODE_ENV: 'production' }), /NODE_ENV is production[\s\S]*SEED_DATABASE=/],
  'an unknown system': [() => ({ SEED_SYSTEMS: 'migratoin' }), /unknown system "migratoin"[\s\S]*migration/],
  'a phase number that does not exist': [() => ({ SKIP_PHASE_77: '1' }), /there is no phase 77/],
  'a read-only session': [() => ({ PGOPTIONS: '-c default_transaction_read_only=on' }), /is read-only/],
};

describe('bad input', () => {
  let database: TestDatabase;
  before(async () => (database = await createDatabase({ template: await filledTemplate() })));
  after(() => database.drop());

  for (const [name, [env, message]] of Object.entries(refused)) {
    it(`is refused: ${name}`, async () => {
      const client = await database.client();
      const before = await snapshot(client, ['migration', 'seed'], { versions: true });
      const result = await seedwright(['seed'], {
        DATABASE_URL: database.url,
        ...env(new URL(database.url)),
      });
      expect(result.stderr).to.match(message);
      expect(result).to.include({ status: 2, stdout: '' });
      expect(await snapshot(client, ['migration', 'seed'], { versions: true })).to.equal(before);
    });
  }

  it('is refused: an unknown command, with the one that was meant', async () => {
    const result = await seedwright(['staus']);
    expect(result.status).to.equal(2);
    expect(result.stderr).to.match(/status/);
  });

  it('is refused: an unknown phase, with the known ones', async () => {
    const result = await seedwright(['seed', '09_migratoin'], { DATABASE_URL: database.url });
    expect(result.status).to.equal(2);
    expect(result.stderr).to.match(
      /Unknown phase "09_migratoin"; did you mean 09_migration\?[\s\S]*Next: Phases:/,
    );
  });

  it('is refused: a database marked as production, until it is named', async () => {
    const marked = await createDatabase({ template: await filledTemplate() });
    const client = await marked.client();
    await client.query(`alter database ${marked.name} set seed.production = on`);
    const result = await seedwright(['seed'], { DATABASE_URL: marked.url });
    expect(result.status).to.equal(2);
    expect(result.stderr).to.match(/marked as production/);
    expect(
      (await seedwright(['seed'], { DATABASE_URL: marked.url, SEED_DATABASE: marked.name, ...fixed })).status,
    ).to.equal(0);
    await marked.drop();
  });

  it('is refused: reset of a database that is not clearly meant', async () => {
    const result = await seedwright(['reset'], { DATABASE_URL: database.url, NODE_ENV: 'production' });
    expect(result.status).to.equal(2);
    const client = await database.client();
    expect((await client.query('select from migration.assets limit 1')).rowCount).to.equal(1);
  });
});

describe('a changed frozen reference file', () => {
  it('stops every run, named with the way out', async () => {
    const database = await createDatabase({ template: await filledTemplate() });
    const copy = mkdtempSync(join(temporaryFolder(), 'copy-'));
    for (const name of [
      'package.json',
      'tsconfig.json',
      'knexfile.ts',
      'bin',
      'migrations',
      'seeds',
      'sql',
      'src',
    ])
      cpSync(join(repository, name), join(copy, name), { recursive: true });
    symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
    const file = join(copy, 'seeds', 'reference', 'migration', 'llm_model_pricing.v1.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('gpt-4', 'gpt-9'));
    const result = await run(
      process.execPath,
      [join(copy, 'bin', 'seedwright.js'), 'seed'],
      { DATABASE_URL: database.url },
      { cwd: copy },
    );
    expect(result.status).to.equal(2);
    expect(result.stderr).to.match(/llm_model_pricing\.v1\.csv[\s\S]*Next:[\s\S]*(v2|next version)/i);
    rmSync(copy, { recursive: true });
    await database.drop();
  });
});

describe('a lost connection', function () {
  this.timeout(180_000);

  it('in mid-run ends it with a word on how to go on, and a later run goes on there', async () => {
    const database = await createDatabase({ template: await migratedTemplate() });
    const env = { DATABASE_URL: database.url, ...fixed };
    const killer = await database.client();
    const running = seedwright(['seed'], { ...env, SEED_SCALE: '5' });
    let cut = 0;
    let ended = false;
    void running.then(() => (ended = true));
    while (cut === 0 && !ended) {
      const { rows } = await killer.query<{ n: number }>(
        `select count(pg_terminate_backend(pid))::integer as n from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and exists (select from seed.ledger where (select count(*) from seed.ledger) > 5)`,
      );
      cut = rows[0]!.n;
    }
    const result = await running;
    expect(cut, result.stderr).to.be.greaterThan(0);
    expect(result.status).to.be.oneOf([1, 2]);
    expect(result.stderr).to.match(/Next:.*(run again|try again)/i);
    expect((await seedwright(['seed'], { ...env, SEED_SCALE: '5' })).status).to.equal(0);
    await database.drop();
  });
});

describe('a run that is interrupted', function () {
  this.timeout(180_000);

  it('ends at once with the status of the signal, and the next one goes on', async () => {
    const database = await createDatabase({ template: await migratedTemplate() });
    const env = { DATABASE_URL: database.url, ...fixed };
    const running = start(process.execPath, [join(repository, 'bin', 'seedwright.js'), 'seed'], {
      ...env,
      SEED_SCALE: '10',
    });
    const watcher = await database.client();
    const hasBegun = async () => (await watcher.query('select from seed.ledger')).rows.length > 5;
    while (!(await hasBegun())) await sleep(50);
    running.child.kill('SIGINT');
    const result = await running.ended;
    expect(result.status).to.equal(130);
    expect(result.stderr).to.match(/Interrupted\. What has been filled stays/);
    let next = await seedwright(['seed'], env);
    // The server frees the lock when it notices that the client is gone.
    for (let tries = 0; /Another run works/.test(next.stderr) && tries < 50; tries++)
      next = await seedwright(['seed'], env);
    expect(next.status, next.stderr).to.equal(0);
    await database.drop();
  });
});

describe('SKIP_DB_INIT', () => {
  it('leaves migrating to somebody else, and says so where nobody has', async () => {
    const database = await createDatabase();
    const result = await seedwright(['up'], { DATABASE_URL: database.url, SKIP_DB_INIT: '1' });
    expect(result.status).to.equal(2);
    expect(result.stderr).to.match(/no runtime schema[\s\S]*migrate/);
    await database.drop();
  });
});

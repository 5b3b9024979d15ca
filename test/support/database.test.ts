import { expect } from 'chai';
import { Client } from 'pg';

import { createDatabase, scrubbedEnv, serverUrl, templateDatabase } from './database.js';
import { configuredUrl } from './server.js';

describe('a test database', () => {
  it('is empty, its own, and gone after drop', async () => {
    const [one, two] = await Promise.all([createDatabase(), createDatabase()]);
    const client = await one.client();
    expect((await client.query('select current_database() as name')).rows).to.deep.equal([
      { name: one.name },
    ]);
    expect(one.name).not.to.equal(two.name);
    await Promise.all([one.drop(), two.drop()]);
    await one.drop();
    expect(await databasesLike(one.name)).to.deep.equal([]);
  });

  it('drops although somebody is still connected', async () => {
    const database = await createDatabase();
    const stranger = new Client(database.connection);
    stranger.on('error', () => {});
    await stranger.connect();
    await database.drop();
    expect(await databasesLike(database.name)).to.deep.equal([]);
    await stranger.end();
  });

  it('copies a template that is built once, though its builder stays connected', async () => {
    let builds = 0;
    const build = async (url: string) => {
      builds++;
      const client = new Client(url);
      client.on('error', () => {});
      await client.connect();
      await client.query('create table kept as select 7 as value');
    };
    const copies = await Promise.all(
      [1, 2, 3].map(async () =>
        createDatabase({ template: await templateDatabase('a template, once', build) }),
      ),
    );
    expect(builds).to.equal(1);
    for (const copy of copies) {
      const client = await copy.client();
      expect((await client.query('select value from kept')).rows).to.deep.equal([{ value: 7 }]);
      await copy.drop();
    }
  });
});

describe('the environment of a test', () => {
  it('loses what would choose a database or change a run', () => {
    process.env.SEED_TEST_ONLY = 'x';
    try {
      expect(scrubbedEnv({ SEED_SCALE: '2' })).to.include({ PATH: process.env.PATH, SEED_SCALE: '2' });
      expect(scrubbedEnv()).not.to.have.any.keys('SEED_TEST_ONLY', 'DATABASE_URL', 'PGHOST', 'NODE_ENV');
    } finally {
      delete process.env.SEED_TEST_ONLY;
    }
  });

  it('names a server by DATABASE_URL or PGHOST, and else none', () => {
    expect(configuredUrl({})).to.equal(undefined);
    expect(configuredUrl({ DATABASE_URL: 'postgres://a@b/c', PGHOST: 'd' })).to.equal('postgres://a@b/c');
    const env = { PGHOST: '/var/run/postgresql', PGUSER: 'me', PGPASSWORD: 'a/b', PGPORT: '5433' };
    expect(configuredUrl(env)).to.equal('postgres://me:a%2Fb@%2Fvar%2Frun%2Fpostgresql:5433/postgres');
  });
});

async function databasesLike(name: string): Promise<unknown[]> {
  const client = new Client(serverUrl());
  await client.connect();
  try {
    return (await client.query('select datname from pg_database where datname = $1', [name])).rows;
  } finally {
    await client.end();
  }
}

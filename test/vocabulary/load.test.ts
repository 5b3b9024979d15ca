import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import type { Client } from 'pg';
import { ownSql, packageRoot } from '../../src/package-root.js';
import { loadVocabulary, vocabularyStamp, WORD_KINDS } from '../../src/vocabulary/index.js';
import { createDatabase } from '../support/database.js';
import { records } from './rows.js';

const options = { rng: 'seedwright', locale: 'de' };
const RUNTIME = ['010_ledger', '020_parameters', '030_functions', '040_vocabulary'];

describe('loadVocabulary', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let client: Client;

  before(async () => {
    database = await createDatabase();
    client = await database.client();
    for (const file of RUNTIME) await client.query(ownSql(`runtime/${file}.sql`));
  });

  after(async () => {
    await client.end();
    await database.drop();
  });

  async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
    await client.query('begin');
    try {
      return await work();
    } finally {
      await client.query('commit');
    }
  }

  async function stored(table: string, order: string): Promise<unknown[]> {
    return (await client.query(`select * from ${table} order by ${order}`)).rows;
  }

  it('leaves nothing behind when the caller rolls back', async () => {
    await client.query('begin');
    await loadVocabulary(client, options);
    await client.query('rollback');
    expect(await stored('seed.word', 'kind, position')).to.deep.equal([]);
    expect(await stored('seed.parameter', 'name')).to.deep.equal([]);
  });

  it('fills all tables and writes the stamp', async () => {
    const result = await inTransaction(() => loadVocabulary(client, options));
    expect(result).to.deep.equal({ loaded: true, rows: (3 + WORD_KINDS.length) * 1000 });
    for (const table of ['seed.person', 'seed.company']) {
      const rows = records(table, options).map((row) => ({ ...row, position: Number(row.position) }));
      expect(await stored(table, 'position')).to.deep.equal(rows);
    }
    const { rows } = await client.query<{ name: string; value: string }>('select * from seed.parameter');
    expect(rows).to.deep.equal([{ name: 'vocabulary', value: vocabularyStamp(options) }]);
  });

  it('agrees with the comment on seed.word and with the time zones of the server', async () => {
    const { rows } = await client.query<{ comment: string }>(
      `select obj_description('seed.word'::regclass) as comment`,
    );
    expect(rows[0]?.comment).to.include(`Words by kind: ${WORD_KINDS.join(', ')}.`);
    const strange = await client.query(
      'select from seed.place where time_zone not in (select name from pg_timezone_names)',
    );
    expect(strange.rowCount).to.equal(0);
  });

  it('writes nothing the second time', async () => {
    await inTransaction(async () => {
      expect(await loadVocabulary(client, options)).to.deep.equal({ loaded: false, rows: 0 });
      const { rows } = await client.query<{ id: string | null }>(
        'select pg_current_xact_id_if_assigned() as id',
      );
      expect(rows[0]?.id).to.equal(null);
    });
  });

  it('does not load faker where nothing is to be done', () => {
    expect(loadInChild('seedwright')).to.deep.equal({ loaded: false, faker: false });
    expect(loadInChild('changed')).to.deep.equal({ loaded: true, faker: true });
  });

  it('loads anew for another seed, and when a table was emptied', async () => {
    const again = await inTransaction(() => loadVocabulary(client, { ...options, rng: 'again' }));
    expect(again.loaded).to.equal(true);
    const people = records('seed.person', { ...options, rng: 'again' });
    const { rows } = await client.query<{ last_name: string }>(
      'select last_name from seed.person order by position',
    );
    expect(rows.map((row) => row.last_name)).to.deep.equal(people.map((row) => row.last_name));
    await client.query('truncate seed.place');
    const repaired = await inTransaction(() => loadVocabulary(client, { ...options, rng: 'again' }));
    expect(repaired.loaded).to.equal(true);
  });

  /** Loads in a process of its own and says whether faker is among its modules afterwards. */
  function loadInChild(rng: string): unknown {
    const script = `
      const { Client } = require('pg');
      const { loadVocabulary } = require('./src/vocabulary/index.ts');
      const client = new Client({ connectionString: process.env.URL_OF_TEST });
      (async () => {
        await client.connect();
        const { loaded } = await loadVocabulary(client, { rng: '${rng}', locale: 'de' });
        await client.end();
        const faker = Object.keys(require.cache).some((path) => path.includes('@faker-js'));
        console.log(JSON.stringify({ loaded, faker }));
      })();`;
    const output = execFileSync(process.execPath, ['-r', 'ts-node/register', '-e', script], {
      cwd: packageRoot,
      env: { ...process.env, URL_OF_TEST: database.url },
      encoding: 'utf8',
    });
    return JSON.parse(output);
  }
});

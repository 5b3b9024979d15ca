import { expect } from 'chai';
import { remove, seed } from '../../src/runner/index.js';
import { snapshot } from '../support/project.js';
import { randomSchema } from '../support/random-schema.js';
import { strangersProject } from '../support/scaffolded.js';

/** Each is another schema of 5 to 25 tables; a failing number can be run again on its own. */
const seeds = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233];

describe('scaffold of random schemas', () => {
  for (const number of seeds)
    it(`fills every table of schema ${number}, twice the same, and takes it all back`, async () => {
      const stranger = await strangersProject([randomSchema(number)]);
      const { client, knex, settings } = stranger;
      const schemas = [`random_${number}`];
      const before = await snapshot(client, schemas);
      const report = await stranger.scaffold();
      const unsolved = report.unsolved.map(({ table, constraint, reason }) => `${table.name} ${constraint}: ${reason}`);
      expect(unsolved, 'unsolved').to.deep.equal([]);
      expect(await snapshot(client, schemas), 'the proof leaves nothing').to.equal(before);

      const run = await seed(knex, stranger.project(), settings);
      const short = run.files.filter(
        (file) => file.tables.some((table) => table.rows < table.target) || file.error,
      );
      expect(short.map((file) => file.error?.message ?? file.file)).to.deep.equal([]);
      const { rows: empty } = await client.query<{ name: string }>(emptyTables, [schemas[0]]);
      expect(
        empty.map(({ name }) => name),
        'empty tables',
      ).to.deep.equal([]);

      const filled = await snapshot(client, [...schemas, 'seed'], { versions: true, without: ['seed.run'] });
      await seed(knex, stranger.project(), settings);
      expect(
        await snapshot(client, [...schemas, 'seed'], { versions: true, without: ['seed.run'] }),
      ).to.equal(filled);

      await remove(knex, stranger.project(), settings);
      expect(await snapshot(client, schemas), 'the purge leaves nothing').to.equal(before);
      await stranger.drop();
    });
});

const emptyTables = `
  select class.relname as name
  from pg_class as class
  join pg_namespace as namespace on namespace.oid = class.relnamespace
  where namespace.nspname = $1 and class.relkind in ('r', 'p') and not class.relispartition
    and query_to_xml(format('select 1 from %I.%I limit 1', nspname, relname), false, true, '')::text !~ '<row'
`;

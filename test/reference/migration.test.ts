import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import knexFactory, { type Knex } from 'knex';
import { packageRoot } from '../../src/package-root.js';
import { referenceMigration, type ReferenceMigration } from '../../src/reference/index.js';
import type { TestDatabase } from '../support/database.js';
import { everything, failure, FixtureProject, shopDatabase } from './support.js';

const text = (name: string) =>
  `#! table: shop.product\n#! key: "Group", code\n#! id: id\n#! editable: name\n#! released: 2026-01-12T00:00:00Z\n#! retire: set active = false\nGroup,code,name,options,active\n${name}`;

describe('referenceMigration', () => {
  let project: FixtureProject;
  let database: TestDatabase;
  let knex: Knex;
  let migrations: Record<string, ReferenceMigration>;

  beforeEach(async () => {
    project = new FixtureProject();
    project.write('products.v1.csv', text('a,1,Really?,"[""?"", ""\\\\n""]",true\na,2,Two,,true\n'));
    project.write(
      'products.v2.sql',
      `--! table: shop.product\n--! key: "Group", code\n--! id: id\n--! released: 2026-06-15T00:00:00Z\n--! retire: set active = false\n\nselect 'a' as "Group", '1' as code, 'Really? :no' as name, '[1]' as options, true as active -- last\n`,
    );
    const { root } = project;
    migrations = {
      one: referenceMigration('shop', 'products', 1, { root }),
      two: referenceMigration('shop', 'products', 2, { root }),
    };
    database = await shopDatabase();
    knex = knexFactory({
      client: 'pg',
      connection: database.connection,
      migrations: {
        migrationSource: {
          getMigrations: async () => Object.keys(migrations),
          getMigrationName: (name: string) => name,
          getMigration: async (name: string) => migrations[name]!,
        },
      },
    });
  });
  afterEach(async () => {
    await knex.destroy();
    await database.drop();
    project.remove();
  });

  const state = async () => everything(await database.client(), ['shop.product']);

  it('brings versions in and takes them back through Knex, leaving question marks alone', async () => {
    const states = [await state()];
    for (const migration of ['one', 'two']) {
      await knex.migrate.up();
      states.push(await state());
      expect((await knex.migrate.list())[0].at(-1).name).to.equal(migration);
    }
    expect(states[1]!.join()).to.contain('Really?').and.not.contain('$1');
    expect(states[2]!.join()).to.contain('Really? :no');
    await knex.migrate.down();
    expect(await state()).to.deep.equal(states[1]);
    await knex.migrate.latest();
    expect(await state()).to.deep.equal(states[2]);
    await knex.migrate.rollback(undefined, true);
    expect(await state()).to.deep.equal(states[0]);
  });

  it('leaves no trace when it fails, and names file and next step', async () => {
    project.write('products.v1.csv', text('a,1,One,{,true\n'));
    const before = await state();
    const error = await failure(knex.migrate.latest());
    expect(error.message).to.contain('seeds/reference/shop/products.v1.csv:8 column options: ');
    expect(await state()).to.deep.equal(before);
  });

  it('says which reference it is, and where it looks', () => {
    expect(migrations.two!.reference).to.deep.equal({ system: 'shop', set: 'products', version: 2 });
    const ours = referenceMigration('migration', 'tags', 1, join(packageRoot, 'migrations', 'some.ts'));
    expect(ours.sql()).to.contain('seeds/reference/migration/tags.v1.sql');
  });

  it('gives the same rows and records through psql', async function () {
    if (!database.psqlAvailable) this.skip();
    await knex.migrate.latest();
    const expected = await everything(await database.client(), ['shop.product']);
    const other = await shopDatabase();
    const file = join(project.root, 'bundle.sql');
    writeFileSync(file, `begin;\n${migrations.one!.sql()}\ncommit;\n${migrations.two!.sql()}`);
    execFileSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', file, other.url]);
    const client = await other.client();
    expect(await everything(client, ['shop.product'])).to.deep.equal(expected);
    const records = 'select set_name, version, file, checksum from seed.reference_set order by version';
    expect((await client.query(records)).rows).to.deep.equal((await knex.raw(records)).rows);
    await other.drop();
  });
});

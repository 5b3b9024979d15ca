import { join } from 'node:path';
import { expect } from 'chai';
import { repository, run, type CommandResult } from '../support/command.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { fixed, migratedTemplate } from '../support/system.js';

describe('knex command line', () => {
  let database: TestDatabase;
  afterEach(() => database.drop());

  const knex = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> =>
    run(process.execPath, [join(repository, 'node_modules', '.bin', 'knex'), ...args], {
      DATABASE_URL: database.url,
      ...fixed,
      ...env,
    });
  const compiled = ['--knexfile', 'dist/knexfile.js'];
  const count = async (table: string): Promise<number> => {
    const client = await database.client();
    const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from ${table}`);
    return rows[0]!.n;
  };

  it('migrates, takes everything back, and migrates again', async () => {
    database = await createDatabase();
    for (const command of [['migrate:latest'], ['migrate:rollback', '--all'], ['migrate:latest']]) {
      const result = await knex(command);
      expect(result.status, result.stderr).to.equal(0);
    }
    expect(await count('migration.sixr_questions')).to.be.greaterThan(42);
  });

  it('goes on from the compiled build where the sources left off, and the other way round', async () => {
    database = await createDatabase();
    expect((await knex(['migrate:up'])).status).to.equal(0);
    const result = await knex([...compiled, 'migrate:latest']);
    expect(result.status, result.stderr).to.equal(0);
    expect((await knex(['migrate:list'])).stdout).to.match(/No Pending Migration/i);
  });

  for (const [name, args] of Object.entries({
    'by its name': ['seed:run', '--specific=09_migration'],
    'by its file name': ['seed:run', '--specific=09_migration.ts'],
    'by its number': ['seed:run', '--specific=09'],
    'from the compiled build': [...compiled, 'seed:run', '--specific=09_migration.js'],
    'as one of all': ['seed:run'],
  })) {
    it(`runs a phase ${name}`, async () => {
      database = await createDatabase({ template: await migratedTemplate() });
      const result = await knex(args);
      expect(result.status, result.stderr).to.equal(0);
      expect(await count('migration.assets')).to.equal(360);
    });
  }

  it('lists the known phases for an unknown one, and for none', async () => {
    database = await createDatabase({ template: await migratedTemplate() });
    for (const specific of ['--specific=09_migratoin', '--specific=77', '--specific']) {
      const result = await knex(['seed:run', specific]);
      expect(result.status).to.equal(1);
      expect(result.stderr + result.stdout).to.match(/phase/i);
    }
    expect((await knex(['seed:run', '--specific=09_migratoin'])).stderr).to.match(
      /did you mean 09_migration\?/,
    );
  });

  it('says that the database has to be migrated first', async () => {
    database = await createDatabase();
    const result = await knex(['seed:run']);
    expect(result.status).to.equal(1);
    expect(result.stderr).to.match(/runtime schema "seed"/);
  });

  it('leaves out a skipped phase', async () => {
    database = await createDatabase({ template: await migratedTemplate() });
    expect((await knex(['seed:run'], { SKIP_PHASE_9: '1' })).status).to.equal(0);
    expect(await count('migration.assets')).to.equal(0);
  });
});

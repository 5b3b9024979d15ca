import { expect } from 'chai';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { isComplete, parseSettings, remove, seed } from '../../src/index.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { snapshot } from '../support/project.js';
import { filledTemplate, fixed, migratedTemplate, openKnex, ownProject } from '../support/system.js';

/** Tables and rows that data-only migrations bring. */
const referenceRows = `
  select 'users' as kind, email as name, row_of::text as content from migration.users as row_of where not is_mock
  union all select 'clients', slug, row_of::text from migration.client_accounts as row_of where not is_mock
  union all select 'role templates', role_name, row_of::text from migration.user_roles as row_of where role_name like 'Template:%'
  union all select 'levels', role_level, row_of::text from migration.role_permissions as row_of
  union all select 'questions', question_id, row_of::text from migration.sixr_questions as row_of
  union all select 'tags', name, row_of::text from migration.tags as row_of
  order by 1, 2`;

/** What went wrong with the seeders that this system had before. */
describe('failures of earlier seeders', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let knex: Knex;
  let client: Client;
  const open = async (template: string) => {
    database = await createDatabase({ template });
    knex = openKnex(database.url, 'migration');
    client = await database.client();
  };
  const run = (env: NodeJS.ProcessEnv = {}) => seed(knex, ownProject(), parseSettings({ ...fixed, ...env }));
  const one = async (sql: string): Promise<unknown> =>
    Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  afterEach(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('do not occur: a strategy that the asset model has and the type lacks', async () => {
    await open(await filledTemplate());
    expect(
      await one(
        `select array_agg(label::text order by label::text) from unnest(enum_range(null::migration.sixrstrategy)) as label`,
      ),
    ).to.deep.equal('REARCHITECT REFACTOR REHOST REPLACE REPLATFORM REPURCHASE RETAIN RETIRE'.split(' '));
    expect(await one('select count(distinct six_r_strategy)::integer from migration.assets')).to.equal(8);
  });

  it('do not occur: attributes of assets that are not stored', async () => {
    await open(await filledTemplate());
    for (const column of [
      'memory_gb',
      'department',
      'current_monthly_cost',
      'estimated_cloud_cost',
      'cpu_utilization_percent',
      'location',
      'dependencies',
      'storage_gb',
      'business_owner',
      'technology_stack',
    ]) {
      expect(
        await one(`select count(${column})::integer from migration.assets where is_mock`),
        column,
      ).to.be.greaterThan(50);
    }
  });

  it('do not occur: rows that double on a second run', async () => {
    await open(await filledTemplate());
    const count = () =>
      one(
        'select (select count(*) from migration.data_quality_issues) + (select count(*) from migration.assessments) + (select count(*) from migration.wave_plans)',
      );
    const before = await count();
    const report = await run();
    expect(await count()).to.equal(before);
    expect(report.written).to.equal(0);
  });

  it('do not occur: force that fails on tables without is_mock, or never finishes again', async () => {
    await open(await filledTemplate());
    expect(await run({ SEED_FORCE: '1' })).to.satisfy(isComplete);
    expect(await run({ SEED_FORCE: '1' })).to.satisfy(isComplete);
  });

  it('do not occur: force or purge that takes the question catalogue, role templates or system accounts along', async () => {
    await open(await migratedTemplate());
    const before = (await client.query(referenceRows)).rows;
    expect(before.length).to.be.greaterThan(80);
    await run();
    await run({ SEED_FORCE: '1' });
    await remove(knex, ownProject(), parseSettings({}));
    expect((await client.query(referenceRows)).rows).to.deep.equal(before);
  });

  it('do not occur: imports and issues without client and engagement', async () => {
    await open(await filledTemplate());
    expect(
      await one(
        'select count(*)::integer from migration.data_imports where client_account_id is null or engagement_id is null',
      ),
    ).to.equal(0);
    expect(
      await one(
        'select count(*)::integer from migration.raw_import_records where client_account_id is null or engagement_id is null',
      ),
    ).to.equal(0);
  });

  it('do not occur: demo rows that attach to the newest programme, even a real one', async () => {
    await open(await migratedTemplate());
    await client.query(
      `insert into migration.migrations (name, created_at) values ('Our real programme', '2099-01-01')`,
    );
    expect(await run()).to.satisfy(isComplete);
    expect(
      await one(
        `select (select count(*) from migration.wave_plans where migration_id = programme.id) + (select count(*) from migration.assessments where migration_id = programme.id) + (select count(*) from migration.assets where migration_id = programme.id) from migration.migrations as programme where name = 'Our real programme'`,
      ),
    ).to.equal('0');
  });

  it('do not occur: content that differs between two runs', async () => {
    await open(await migratedTemplate());
    await run();
    const other = await createDatabase({ template: await filledTemplate() });
    const without = ['migration.migration_logs'];
    expect(await snapshot(client, ['migration'], { without })).to.equal(
      await snapshot(await other.client(), ['migration'], { without }),
    );
    await other.drop();
  });

  it('do not occur: a failure that exits with success and leaves half a table', async () => {
    await open(await migratedTemplate());
    await client.query(
      `alter table migration.assets add constraint no_databases check (asset_type <> 'DATABASE')`,
    );
    const report = await run();
    expect(isComplete(report)).to.equal(false);
    expect(report.files.find((file) => file.outcome === 'failed')!.error!.facts).to.include({
      constraint: 'no_databases',
      table: 'migration.assets',
    });
    expect(await one('select count(*)::integer from migration.assets')).to.equal(0);
  });

  it('do not occur: roles in two spellings, or grants that are neither active nor not', async () => {
    await open(await filledTemplate());
    expect(
      await one(
        'select count(*)::integer from migration.user_roles where role_type <> lower(role_type) or is_active is null',
      ),
    ).to.equal(0);
  });
});

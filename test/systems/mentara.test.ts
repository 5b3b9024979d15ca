import { expect } from 'chai';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { isComplete, parseSettings, seed, verify, type RunReport } from '../../src/index.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { snapshot } from '../support/project.js';
import { filledTemplate, fixed, migratedTemplate, openKnex, ownProject } from '../support/system.js';

/** Tables that migrations fill; the application has 42 others. */
const catalogue = [
  'community_categories',
  'permissions',
  'questionnaire_items',
  'questionnaires',
  'role_permissions',
  'roles',
  'severity_bands',
  'worksheet_categories',
];

describe('system mentara', function () {
  this.timeout(180_000);
  let database: TestDatabase;
  let knex: Knex;
  let client: Client;
  const project = ownProject();
  const settings = (env: NodeJS.ProcessEnv = {}) =>
    parseSettings({ ...fixed, SEED_SYSTEMS: 'mentara', ...env });
  const open = async (template: string) => {
    database = await createDatabase({ template });
    knex = openKnex(database.url);
    client = await database.client();
  };
  const run = (env: NodeJS.ProcessEnv = {}): Promise<RunReport> => seed(knex, project, settings(env));
  const findings = async (env: NodeJS.ProcessEnv = {}) =>
    (await verify(knex, project, settings(env))).findings;
  const single = async (query: string): Promise<Record<string, unknown>> =>
    (await client.query<Record<string, unknown>>(query)).rows[0]!;
  afterEach(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('has the documented number of tables, columns, keys, types and indexes', async () => {
    await open(await migratedTemplate());
    const figures = await single(`
      with tables as (
        select oid from pg_class
        where relnamespace = 'mentara'::regnamespace and relkind = 'r' and relname <> all ('{${catalogue.join()}}')
      )
      select
        (select count(*) from tables) as tables,
        (select count(*) from pg_attribute where attrelid in (select oid from tables) and attnum > 0 and not attisdropped) as columns,
        (select count(*) from pg_constraint where conrelid in (select oid from tables) and contype = 'f') as keys,
        (select count(*) from pg_type where typnamespace = 'mentara'::regnamespace and typtype = 'e') as enums,
        (select count(*) from pg_index where indrelid in (select oid from tables) and not indisunique) as indexes
    `);
    expect(figures).to.deep.equal({
      tables: '42',
      columns: '459',
      keys: '67',
      enums: '17',
      indexes: '148',
    });
  });

  it('knows fifteen questionnaires whose items fill the places 0 to 200, and bands that touch', async () => {
    await open(await migratedTemplate());
    const figures = await single(`
      select
        (select count(*) from mentara.questionnaires) as questionnaires,
        (select count(*) from mentara.questionnaire_items) as items,
        (select max(answer_index) from mentara.questionnaire_items) as last_index,
        (select count(*) from mentara.questionnaire_items as item
          join mentara.questionnaires as questionnaire on questionnaire.code = item.questionnaire_code
          where item.answer_index <> questionnaire.first_index + item.number - 1) as misplaced,
        (select count(*) from (
          select lowest_score - lag(highest_score, 1, -1) over (partition by questionnaire_code order by rank) as step
          from mentara.severity_bands) as steps where step <> 1) as gaps
    `);
    expect(figures).to.deep.equal({
      questionnaires: '15',
      items: '201',
      last_index: 200,
      misplaced: '0',
      gaps: '0',
    });
  });

  it('keeps every rule and minimum, and a second run writes nothing', async () => {
    await open(await filledTemplate('mentara'));
    expect(await findings()).to.deep.equal([]);
    const before = await snapshot(client, ['mentara', 'seed'], { versions: true });
    expect((await run()).written).to.equal(0);
    expect(await snapshot(client, ['mentara', 'seed'], { versions: true })).to.equal(before);
  });

  for (const scale of ['0.1', '3'])
    it(`keeps every rule at scale ${scale}`, async () => {
      await open(await migratedTemplate());
      expect(isComplete(await run({ SEED_SCALE: scale }))).to.equal(true);
      expect(await findings({ SEED_SCALE: scale })).to.deep.equal([]);
    });

  it('gives a real client, therapist and community what they are short of, and no row more on the next run', async () => {
    await open(await filledTemplate('mentara'));
    await client.query(`
      insert into mentara.users (id, email, first_name, last_name, role, created_at, updated_at) values
        ('real-client', 'ann@real.example', 'Ann', 'Real', 'client', '2026-01-05', '2026-01-05');
      insert into mentara.clients (user_id) values ('real-client');
      insert into mentara.communities (id, name, slug, description, image_url, created_at, updated_at) values
        ('real-community', 'Our town', 'our-town', 'Neighbours', 'https://real.example/town.jpg', '2026-01-05', '2026-01-05');
    `);
    expect(isComplete(await run())).to.equal(true);
    expect(await findings()).to.deep.equal([]);
    expect(
      await single(`
        select
          (select count(*) from mentara.posts where user_id = 'real-client') as posts_of_client,
          (select count(*) from mentara.memberships where user_id = 'real-client') as memberships_of_client,
          (select count(*) from mentara.memberships where community_id = 'real-community') as members,
          (select count(*) from mentara.posts as post
            join mentara.rooms as room on room.id = post.room_id
            join mentara.room_groups as room_group on room_group.id = room.room_group_id
            where room_group.community_id = 'real-community') as posts_in_community
      `),
    ).to.deep.equal({
      posts_of_client: '5',
      memberships_of_client: '1',
      members: '8',
      posts_in_community: '10',
    });
    expect((await run()).written).to.equal(0);
  });
});

import { expect } from 'chai';
import type { RunReport } from '../../src/index.js';
import { below, catalogue } from '../support/mentara.js';
import { World } from '../support/mentara-world.js';
import { snapshot } from '../support/project.js';
import { filledTemplate, migratedTemplate } from '../support/system.js';

describe('system mentara', function () {
  this.timeout(300_000);
  let world: World;

  describe('when migrated', () => {
    before(async () => void (world = await World.open(migratedTemplate('mentara'))));
    after(() => world.close());

    it('has the documented number of tables, columns, keys, types and indexes', async () => {
      const [figures] = await world.rows(`
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
      const [figures] = await world.rows(`
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
  });

  describe('when filled', () => {
    let tables: { name: string; key: string }[];
    before(async () => {
      world = await World.open(filledTemplate('mentara'));
      tables = await world.tables();
    });
    after(() => world.close());

    it('has rows in all 42 tables, as many as documented, and keeps every rule and minimum', async () => {
      const sizes = await world.rows<{ name: string; rows: string }>(
        tables
          .map(({ name }) => `select '${name}' as name, count(*) as rows from mentara.${name}`)
          .join(' union all '),
      );
      expect(sizes).to.have.length(42);
      const size = new Map(sizes.map(({ name, rows }) => [name, Number(rows)]));
      for (const [name, rows] of size) expect(rows, name).to.be.greaterThan(0);
      const documented: [string, number, number][] = [
        ['users', 25, 30],
        ['communities', 10, 15],
        ['posts', 150, 200],
        ['comments', 300, 400],
        ['meetings', 40, 60],
        ['messages', 200, 300],
        ['reviews', 10, 15],
      ];
      for (const [name, low, high] of documented) expect(size.get(name), name).to.be.within(low, high);
      expect(await world.rows(below())).to.deep.equal([]);
      expect(await world.findings()).to.deep.equal([]);
    });

    it('writes nothing at all on the second to fifth run', async () => {
      const before = await world.versions();
      for (let again = 2; again <= 5; again++) expect((await world.run()).written).to.equal(0);
      expect(await world.versions()).to.equal(before);
    });

    it('comes out of SEED_FORCE as it came out of the first run', async () => {
      await world.fill({ SEED_FORCE: '1' });
      const forced = await snapshot(world.client, ['mentara']);
      const fresh = await World.open(filledTemplate('mentara'));
      try {
        expect(forced).to.equal(await snapshot(fresh.client, ['mentara']));
      } finally {
        await fresh.close();
      }
    });

    it('says what a newcomer lacks, under SEED_AUDIT_ONLY without writing, under SEED_VERBOSE before it serves', async () => {
      await world.client.query(`
        insert into mentara.users (id, email, first_name, last_name, role, created_at, updated_at)
          values ('dora', 'dora@real.example', 'Dora', 'Real', 'client', '2026-01-05', '2026-01-05');
        insert into mentara.clients (user_id) values ('dora')`);
      const before = await world.versions();
      const lacks = (report: RunReport) =>
        report.plan.files.flatMap(({ gaps }) => gaps.map(({ minimum, missing }) => `${minimum}: ${missing}`));
      const expected = [
        '1 per mentara.users by user_id: 1',
        '5 per mentara.clients by user_id: 5',
        '10 per mentara.clients by user_id: 10',
        '3 per mentara.users by user_id: 3',
        '1 per mentara.clients by client_id: 1',
        '2 per mentara.users by user_id: 2',
        '10 per mentara.clients by sender_id: 10',
        '2 per mentara.users by user_id: 2',
      ];
      const audit = await world.run({ SEED_AUDIT_ONLY: '1' });
      expect(audit.written).to.equal(0);
      expect(lacks(audit)).to.have.members(expected);
      expect(await world.versions()).to.equal(before);
      const verbose = await world.fill({ SEED_VERBOSE: '1' });
      expect(lacks(verbose)).to.have.members(expected);
      expect(verbose.plan.files.flatMap(({ gaps }) => gaps.flatMap(({ needs }) => needs))).to.have.length(8);
      expect(await world.rows(below())).to.deep.equal([]);
    });
  });

  describe('at another scale', () => {
    it('keeps every rule and minimum when it grows from scale 1 to 2', async () => {
      world = await World.open(filledTemplate('mentara'));
      try {
        await world.fill({ SEED_SCALE: '2' });
        expect(await world.findings({ SEED_SCALE: '2' })).to.deep.equal([]);
        expect(await world.rows(below())).to.deep.equal([]);
      } finally {
        await world.close();
      }
    });

    for (const scale of ['0.1', '3'])
      it(`keeps every rule and minimum at scale ${scale}`, async () => {
        world = await World.open(migratedTemplate('mentara'));
        try {
          await world.fill({ SEED_SCALE: scale });
          expect(await world.findings({ SEED_SCALE: scale })).to.deep.equal([]);
          expect(await world.rows(below())).to.deep.equal([]);
        } finally {
          await world.close();
        }
      });
  });
});

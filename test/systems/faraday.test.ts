import { expect } from 'chai';
import { isComplete } from '../../src/index.js';
import { health } from '../../src/health/index.js';
import { snapshot } from '../support/project.js';
import { SystemDatabase } from '../support/system-database.js';
import { filledTemplate, migratedTemplate } from '../support/system.js';

describe('system faraday', function () {
  this.timeout(300_000);
  let district: SystemDatabase;
  afterEach(() => district.close());

  it('has the documented number of tables, columns, keys, types and indexes', async () => {
    district = await SystemDatabase.open('faraday', await migratedTemplate('faraday'));
    const { rows } = await district.client.query<Record<string, string>>(`
      with tables as (select oid from pg_class where relnamespace = 'faraday'::regnamespace and relkind = 'r')
      select
        (select count(*) from tables) as tables,
        (select count(*) from pg_attribute where attrelid in (select oid from tables) and attnum > 0 and not attisdropped) as columns,
        (select count(*) from pg_constraint where connamespace = 'faraday'::regnamespace and contype = 'f') as keys,
        (select count(*) from pg_constraint where connamespace = 'faraday'::regnamespace and contype = 'c') as checks,
        (select count(*) from pg_type where typnamespace = 'faraday'::regnamespace and typtype = 'e') as enums,
        (select count(*) from pg_indexes where schemaname = 'faraday' and indexname like any (array['idx\\_%', 'ix\\_%'])) as indexes
    `);
    expect(rows[0]).to.deep.equal({
      tables: '459',
      columns: '6151',
      keys: '693',
      checks: '11',
      enums: '135',
      indexes: '77',
    });
  });

  it('fills all 459 tables to the documented figures, keeps every rule, and a second run writes nothing', async () => {
    district = await SystemDatabase.open('faraday', await filledTemplate('faraday'));
    expect(await district.empty()).to.deep.equal([]);
    expect(await district.findings()).to.deep.equal([]);
    const counts = await district.counts();
    const documented = {
      'faraday.students': 3714,
      'faraday.schools': 6,
      'faraday.student_school_enrollments': 3714,
      'faraday.student_activity_performances': 41_104,
      'faraday.activity_logs': 5000,
      'faraday.analytics_events': 4960,
    };
    for (const [table, rows] of Object.entries(documented)) expect(counts.get(table), table).to.equal(rows);
    expect([...counts.values()].reduce((sum, rows) => sum + rows)).to.equal(391_271);

    const before = await snapshot(district.client, ['faraday', 'seed'], { versions: true });
    const again = await district.run();
    expect(again.written).to.equal(0);
    expect(await snapshot(district.client, ['faraday', 'seed'], { versions: true })).to.equal(before);
  });

  it('answers its documented queries within 100 ms on average, nine of ten without reading a large table whole', async () => {
    district = await SystemDatabase.open('faraday', await filledTemplate('faraday'));
    const report = await health(district.knex, district.project, district.settings());
    expect(report.queries.length).to.be.at.least(40);
    expect(report.queries.filter((query) => query.error !== undefined || query.rows === 0)).to.deep.equal([]);
    const indexed = report.queries.filter((query) => query.scans.length === 0);
    expect(indexed.length / report.queries.length).to.be.at.least(0.9);
    expect(report.orphans).to.deep.equal([]);
  });

  it('shrinks everything that hangs on students with MAX_TOTAL_STUDENTS, and keeps every rule', async () => {
    district = await SystemDatabase.open('faraday', await migratedTemplate('faraday'));
    const limit = { MAX_TOTAL_STUDENTS: '200' };
    expect(isComplete(await district.run(limit))).to.equal(true);
    expect(await district.empty()).to.deep.equal([]);
    const counts = await district.counts();
    expect(counts.get('faraday.students')).to.equal(200);
    expect(counts.get('faraday.student_school_enrollments')).to.equal(200);
    expect(counts.get('faraday.student_activity_performances')).to.be.within(2200, 2220);
    expect(await district.findings(limit)).to.deep.equal([]);
    expect((await district.run(limit)).written).to.equal(0);
  });

  for (const [what, env] of [
    ['at scale 3', { SEED_SCALE: '3', MAX_TOTAL_STUDENTS: '150' }],
    [
      'in the middle of the summer holidays, under another run seed',
      { SEED_SCALE: '0.1', SEED_RNG: 'another', SEED_NOW: '2027-07-18' },
    ],
    ['on a Sunday in November', { SEED_SCALE: '0.1', SEED_NOW: '2026-11-22' }],
  ] as const) {
    it(`keeps every rule ${what}`, async () => {
      district = await SystemDatabase.open('faraday', await migratedTemplate('faraday'));
      expect(isComplete(await district.run(env))).to.equal(true);
      expect(await district.findings(env)).to.deep.equal([]);
    });
  }
});

import { expect } from 'chai';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import {
  isComplete,
  parseSettings,
  remove,
  rollback,
  seed,
  verify,
  type RunReport,
  type SeedOptions,
} from '../../src/index.js';
import { health } from '../../src/health/index.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { snapshot } from '../support/project.js';
import { filledTemplate, fixed, migratedTemplate, openKnex, ownProject } from '../support/system.js';

/** Small enough to be filled many times: 186 pupils in six schools. */
const small = { SEED_SCALE: '0.1', MAX_TOTAL_STUDENTS: '200' };

describe('system faraday', function () {
  this.timeout(300_000);
  let database: TestDatabase;
  let knex: Knex;
  let client: Client;
  const project = ownProject();
  const phases = project.phases.filter((phase) => phase.system === 'faraday');
  const settings = (env: NodeJS.ProcessEnv = {}) =>
    parseSettings({ ...fixed, SEED_SYSTEMS: 'faraday', ...env });
  const open = async (template: string) => {
    database = await createDatabase({ template });
    knex = openKnex(database.url);
    client = await database.client();
  };
  const run = (env: NodeJS.ProcessEnv = {}, options: SeedOptions = {}): Promise<RunReport> =>
    seed(knex, project, settings(env), options);
  const findings = async (env: NodeJS.ProcessEnv = {}) =>
    (await verify(knex, project, settings(env))).findings;
  afterEach(async () => {
    await knex.destroy();
    await database.drop();
  });

  /** Tables without a row. */
  const empty = async (): Promise<string[]> => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'faraday' and table_type = 'BASE TABLE' order by 1`,
    );
    const found = await client.query<{ name: string; filled: boolean }>(
      rows
        .map(({ name }) => `select '${name}' as name, exists (select from faraday."${name}") as filled`)
        .join('\nunion all\n'),
    );
    return found.rows.filter((row) => !row.filled).map((row) => `faraday.${row.name}`);
  };
  const count = async (table: string, where = 'true'): Promise<number> => {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from faraday.${table} where ${where}`,
    );
    return Number(rows[0]!.count);
  };
  const tablesOf = (phase: string, report: RunReport) =>
    report.files
      .filter((file) => file.phase === phase)
      .flatMap((file) => file.tables.map(({ table }) => `${table.schema}.${table.name}`));

  it('has the documented number of tables, columns, keys, types and indexes', async () => {
    await open(await migratedTemplate());
    const { rows } = await client.query<Record<string, string>>(`
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
    await open(await filledTemplate('faraday'));
    expect(await empty()).to.deep.equal([]);
    expect(await findings()).to.deep.equal([]);
    expect(await count('students')).to.equal(3714);
    expect(await count('schools')).to.equal(6);
    expect(await count('student_school_enrollments')).to.equal(3714);
    expect(await count('student_activity_performances')).to.equal(41104);
    expect(await count('activity_logs')).to.equal(5000);
    expect(await count('analytics_events')).to.equal(4960);
    const { rows } = await client.query<{ pupils: string }>(
      'select current_enrollment as pupils from faraday.schools order by enrollment_capacity, school_code',
    );
    expect(rows).to.have.length(6);
    const tables = await client.query<{ sum: string }>(
      `select sum((xpath('/row/count/text()', query_to_xml(format('select count(*) from faraday.%I', table_name), false, true, '')))[1]::text::bigint) as sum
       from information_schema.tables where table_schema = 'faraday'`,
    );
    expect(Number(tables.rows[0]!.sum)).to.equal(391_271);

    const before = await snapshot(client, ['faraday', 'seed'], { versions: true });
    const again = await run();
    expect(again.written).to.equal(0);
    expect(await snapshot(client, ['faraday', 'seed'], { versions: true })).to.equal(before);
  });

  it('answers its documented queries within 100 ms on average, nine of ten without reading a large table whole', async () => {
    await open(await filledTemplate('faraday'));
    const report = await health(knex, project, settings());
    expect(report.queries.length).to.be.at.least(40);
    expect(report.queries.filter((query) => query.error !== undefined || query.rows === 0)).to.deep.equal([]);
    const indexed = report.queries.filter((query) => query.scans.length === 0);
    expect(indexed.length / report.queries.length).to.be.at.least(0.9);
    expect(report.orphans).to.deep.equal([]);
  });

  for (const { name } of phases) {
    it(`fills ${name} alone, and just the parents that it needs`, async () => {
      await open(await migratedTemplate());
      const report = await run(small, { phases: [name] });
      expect(report.files.flatMap((file) => file.error?.message ?? [])).to.deep.equal([]);
      expect(isComplete(report)).to.equal(true);
      const unfilled = new Set(await empty());
      expect(tablesOf(name, report).filter((table) => unfilled.has(table))).to.deep.equal([]);
      // Whatever else was filled is a parent that the plan named.
      const required = new Set(report.plan.required.map(({ file }) => file));
      const others = report.files.filter((file) => file.phase !== name).map((file) => file.file);
      expect(others.filter((file) => !required.has(file))).to.deep.equal([]);
    });

    it(`leaves out ${name} where it is to be skipped, and names the tables that stay empty with it`, async () => {
      await open(await migratedTemplate());
      const report = await run({ ...small, [`SKIP_PHASE_${Number(name.slice(0, 2))}`]: '1' });
      expect(isComplete(report)).to.equal(true);
      const leftOut = report.plan.leftOut.map(({ table }) => table);
      const { rows } = await client.query<{ name: string }>(
        `select schema_name || '.' || table_name as name from seed.ledger`,
      );
      const written = new Set(rows.map((row) => row.name));
      expect(leftOut.filter((table) => written.has(table))).to.deep.equal([]);
      expect(tablesOf(name, report)).to.deep.equal([]);
      // Nothing is forgotten: what has no rows is in the phase, needs it, or is named.
      const named = new Set(leftOut);
      const others = project.phases
        .filter((phase) => phase.system === 'faraday' && phase.name !== name)
        .map((phase) => phase.name);
      const seen = new Set(others.flatMap((other) => tablesOf(other, report)));
      for (const table of await empty())
        if (!named.has(table))
          expect(seen.has(table), `${table} is empty, and nobody says so`).to.equal(false);
    });
  }

  it('shrinks everything that hangs on students with MAX_TOTAL_STUDENTS, and keeps every rule', async () => {
    await open(await migratedTemplate());
    const limit = { MAX_TOTAL_STUDENTS: '200' };
    expect(isComplete(await run(limit))).to.equal(true);
    expect(await empty()).to.deep.equal([]);
    expect(await count('students')).to.equal(200);
    expect(await count('student_school_enrollments')).to.equal(200);
    expect(await count('student_activity_performances')).to.be.within(2200, 2220);
    expect(await findings(limit)).to.deep.equal([]);
    expect((await run(limit)).written).to.equal(0);
  });

  it('keeps every rule at scale 3', async () => {
    await open(await migratedTemplate());
    expect(isComplete(await run({ SEED_SCALE: '3' }))).to.equal(true);
    expect(await count('students')).to.equal(11_142);
    expect(await findings({ SEED_SCALE: '3' })).to.deep.equal([]);
  });

  for (const [what, env] of [
    ['under another run seed', { SEED_RNG: 'another' }],
    ['in the middle of the summer holidays', { SEED_NOW: '2027-07-18' }],
    ['on a Sunday in November', { SEED_NOW: '2026-11-22' }],
  ] as const) {
    it(`keeps every rule ${what}`, async () => {
      await open(await migratedTemplate());
      const variables = { SEED_SCALE: '0.3', ...env };
      expect(isComplete(await run(variables))).to.equal(true);
      expect(await findings(variables)).to.deep.equal([]);
    });
  }

  it('gives every phase back, one after the other, and the reference rows stay', async () => {
    await open(await migratedTemplate());
    const reference = await snapshot(client, ['faraday']);
    await run(small);
    for (const { name } of [...phases].reverse()) {
      await rollback(knex, project, settings(small), name);
      const { rows } = await client.query('select from seed.ledger where phase = $1', [name]);
      expect(rows).to.have.length(0);
    }
    expect(await snapshot(client, ['faraday'])).to.equal(reference);
    await remove(knex, project, settings(small));
    expect(await snapshot(client, ['faraday'])).to.equal(reference);
  });

  it('is the same after a rollback of one phase and another run', async () => {
    await open(await migratedTemplate());
    await run(small);
    const { rows: before } = await client.query<{ rows: string }>(
      'select sum(rows) as rows from seed.ledger',
    );
    await rollback(knex, project, settings(small), '03_health');
    expect(isComplete(await run(small))).to.equal(true);
    const { rows: after } = await client.query<{ rows: string }>('select sum(rows) as rows from seed.ledger');
    expect(after[0]!.rows).to.equal(before[0]!.rows);
    expect(await findings(small)).to.deep.equal([]);
  });
});

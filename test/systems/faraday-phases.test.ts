import { expect } from 'chai';
import { isComplete, remove, rollback, type RunReport } from '../../src/index.js';
import { snapshot } from '../support/project.js';
import { SystemDatabase } from '../support/system-database.js';
import { migratedTemplate, ownProject } from '../support/system.js';

/** Small enough to be filled many times: 186 pupils in six schools. */
const small = { SEED_SCALE: '0.1', MAX_TOTAL_STUDENTS: '200' };

describe('phases of faraday', function () {
  this.timeout(300_000);
  let district: SystemDatabase;
  const phases = ownProject().phases.filter((phase) => phase.system === 'faraday');
  afterEach(() => district.close());

  const tablesOf = (phase: string, report: RunReport) =>
    report.files
      .filter((file) => file.phase === phase)
      .flatMap((file) => file.tables.map(({ table }) => `${table.schema}.${table.name}`));

  for (const { name } of phases) {
    it(`fills ${name} alone, and just the parents that it needs`, async () => {
      district = await SystemDatabase.open('faraday', await migratedTemplate('faraday'));
      const report = await district.run(small, { phases: [name] });
      expect(report.files.flatMap((file) => file.error?.message ?? [])).to.deep.equal([]);
      expect(isComplete(report)).to.equal(true);
      const unfilled = new Set(await district.empty());
      expect(tablesOf(name, report).filter((table) => unfilled.has(table))).to.deep.equal([]);
      // Whatever else was filled is a parent that the plan named.
      const required = new Set(report.plan.required.map(({ file }) => file));
      const others = report.files.filter((file) => file.phase !== name).map((file) => file.file);
      expect(others.filter((file) => !required.has(file))).to.deep.equal([]);
    });

    it(`leaves out ${name} where it is to be skipped, and names the tables that stay empty with it`, async () => {
      district = await SystemDatabase.open('faraday', await migratedTemplate('faraday'));
      const report = await district.run({ ...small, [`SKIP_PHASE_${Number(name.slice(0, 2))}`]: '1' });
      expect(isComplete(report)).to.equal(true);
      const leftOut = report.plan.leftOut.map(({ table }) => table);
      const { rows } = await district.client.query<{ name: string }>(
        `select schema_name || '.' || table_name as name from seed.ledger`,
      );
      const written = new Set(rows.map((row) => row.name));
      expect(leftOut.filter((table) => written.has(table))).to.deep.equal([]);
      expect(tablesOf(name, report)).to.deep.equal([]);
      // Nothing is forgotten: what has no rows is in the phase, needs it, or is named.
      const named = new Set(leftOut);
      const others = district.project.phases
        .filter((phase) => phase.system === 'faraday' && phase.name !== name)
        .map((phase) => phase.name);
      const seen = new Set(others.flatMap((other) => tablesOf(other, report)));
      for (const table of await district.empty())
        if (!named.has(table))
          expect(seen.has(table), `${table} is empty, and nobody says so`).to.equal(false);
    });
  }

  it('gives every phase back, one after the other, and the reference rows stay', async () => {
    district = await SystemDatabase.open('faraday', await migratedTemplate('faraday'));
    const reference = await snapshot(district.client, ['faraday']);
    await district.run(small);
    for (const { name } of [...phases].reverse()) {
      await rollback(district.knex, district.project, district.settings(small), name);
      const { rows } = await district.client.query('select from seed.ledger where phase = $1', [name]);
      expect(rows).to.have.length(0);
    }
    expect(await snapshot(district.client, ['faraday'])).to.equal(reference);
    await remove(district.knex, district.project, district.settings(small));
    expect(await snapshot(district.client, ['faraday'])).to.equal(reference);
  });

  it('is the same after a rollback of one phase and another run', async () => {
    district = await SystemDatabase.open('faraday', await migratedTemplate('faraday'));
    await district.run(small);
    const { rows: before } = await district.client.query<{ rows: string }>(
      'select sum(rows) as rows from seed.ledger',
    );
    await rollback(district.knex, district.project, district.settings(small), '03_health');
    expect(isComplete(await district.run(small))).to.equal(true);
    const { rows: after } = await district.client.query<{ rows: string }>(
      'select sum(rows) as rows from seed.ledger',
    );
    expect(after[0]!.rows).to.equal(before[0]!.rows);
    expect(await district.findings(small)).to.deep.equal([]);
  });
});

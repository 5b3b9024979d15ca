import { expect } from 'chai';
import { isComplete, remove, rollback } from '../../src/index.js';
import { expectToLeaveOut, tablesOf } from '../support/phases.js';
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
  }

  // The others: test/large.
  for (const name of ['02_education', '05_analytics'])
    it(`leaves out ${name} where it is to be skipped, and names the tables that stay empty with it`, async () => {
      district = await SystemDatabase.open('faraday', await migratedTemplate('faraday'));
      await expectToLeaveOut(district, name, small);
    });

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

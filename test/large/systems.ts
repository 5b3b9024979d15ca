import { expect } from 'chai';
import { isComplete } from '../../src/index.js';
import { expectToLeaveOut } from '../support/phases.js';
import { SystemDatabase } from '../support/system-database.js';
import { filledTemplate, migratedTemplate, ownProject } from '../support/system.js';

/** Too long for every run: whole systems, several times their size, at other dates, without a phase. `npm run test:large`. */
const variants: Record<string, NodeJS.ProcessEnv> = {
  'at scale 3': { SEED_SCALE: '3' },
  'at scale 10': { SEED_SCALE: '10' },
  'under another run seed': { SEED_RNG: 'another' },
  'in the middle of the summer holidays': { SEED_NOW: '2027-07-18' },
  'on the first Sunday of January': { SEED_NOW: '2027-01-03' },
};

for (const system of ['faraday', 'mentara', 'migration', 'skoola'])
  describe(`system ${system}`, function () {
    this.timeout(1_800_000);
    let database: SystemDatabase;
    afterEach(() => database.close());

    for (const phase of ownProject().phases.filter((each) => each.system === system))
      it(`leaves out ${phase.name} where it is to be skipped, and names the tables that stay empty with it`, async () => {
        database = await SystemDatabase.open(system, await migratedTemplate(system));
        await expectToLeaveOut(database, phase.name, { SEED_SCALE: '0.1' });
      });

    it('keeps every rule when it grows from scale 1 to 2, and a second run writes nothing', async () => {
      database = await SystemDatabase.open(system, await filledTemplate(system));
      const twice = { SEED_SCALE: '2' };
      expect(await database.run(twice)).to.satisfy(isComplete);
      expect(await database.findings(twice)).to.deep.equal([]);
      expect((await database.run(twice)).written).to.equal(0);
    });

    for (const [what, env] of Object.entries(variants))
      it(`fills every table and keeps every rule ${what}, and a second run writes nothing`, async () => {
        database = await SystemDatabase.open(system, await migratedTemplate(system));
        const report = await database.run(env);
        expect(report.files.flatMap((file) => file.error?.message ?? [])).to.deep.equal([]);
        expect(report).to.satisfy(isComplete);
        expect(await database.empty()).to.deep.equal([]);
        expect(await database.findings(env)).to.deep.equal([]);
        expect((await database.run(env)).written).to.equal(0);
      });
  });

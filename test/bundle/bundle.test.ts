import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseSettings, seed, verify } from '../../src/index.js';
import { writeBundle } from '../../src/bundle/index.js';
import { run } from '../support/command.js';
import { createDatabase } from '../support/database.js';
import { snapshot } from '../support/project.js';
import { temporaryFolder } from '../support/server.js';
import { filledTemplate, fixed, openKnex, ownProject } from '../support/system.js';

describe('bundle for a bare postgres image', function () {
  this.timeout(180_000);

  it('gives, run by psql file by file, the rows that a run gives, and the toolkit goes on from there', async function () {
    const filled = await createDatabase({ template: await filledTemplate() });
    if (!filled.psqlAvailable) this.skip();
    const folder = mkdtempSync(join(temporaryFolder(), 'bundle-'));
    const knex = openKnex(filled.url);
    const files = await writeBundle(knex, ownProject(), parseSettings(fixed), folder);
    await knex.destroy();
    expect(readdirSync(folder).sort()).to.deep.equal(files);

    const bare = await createDatabase();
    for (const file of files) {
      // As docker-entrypoint.sh of the image calls it.
      const result = await run('psql', [
        '-v',
        'ON_ERROR_STOP=1',
        '--no-psqlrc',
        '-q',
        '-d',
        bare.url,
        '-f',
        join(folder, file),
      ]);
      expect(result.status, `${file}: ${result.stderr}`).to.equal(0);
    }
    const without = ['migration.migration_logs'];
    expect(await snapshot(await bare.client(), ['migration'], { without })).to.equal(
      await snapshot(await filled.client(), ['migration'], { without }),
    );

    const again = openKnex(bare.url);
    const [, migrated] = (await again.migrate.latest()) as [number, string[]];
    expect(migrated).to.deep.equal([]);
    expect((await seed(again, ownProject(), parseSettings(fixed))).written).to.equal(0);
    expect((await verify(again, ownProject(), parseSettings(fixed))).findings).to.deep.equal([]);
    await again.destroy();
    await Promise.all([filled.drop(), bare.drop()]);
  });

  it('refuses a folder that is not empty', async () => {
    const filled = await createDatabase({ template: await filledTemplate() });
    const folder = mkdtempSync(join(temporaryFolder(), 'bundle-'));
    writeFileSync(join(folder, 'mine.txt'), '');
    const knex = openKnex(filled.url);
    const error = await writeBundle(knex, ownProject(), parseSettings(fixed), folder).catch(
      (caught: Error) => caught,
    );
    expect(String(error)).to.match(/not empty/);
    await knex.destroy();
    await filled.drop();
  });
});

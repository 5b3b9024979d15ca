import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strangersProject } from '../support/scaffolded.js';
import { goTheWholeWay } from '../support/whole-way.js';

/** Applications of three house styles, of about thirty tables each. */
const schemas = ['web_shop', 'hospital_ward', 'freight_network'];

describe('scaffold of an application', () => {
  for (const name of schemas)
    it(`fills ${name}, twice the same, and takes it all back`, async function () {
      this.timeout(120_000);
      const ddl = readFileSync(join(__dirname, 'invented', `${name}.sql`), 'utf8');
      const stranger = await strangersProject([ddl]).catch((error: Error & { code?: string }) => error);
      // btree_gist comes with PostgreSQL's contrib modules, which not every server has.
      if (stranger instanceof Error) {
        if (!/extension/.test(stranger.message)) throw stranger;
        return this.skip();
      }
      await goTheWholeWay(stranger, [name]);
      await stranger.drop();
    });
});

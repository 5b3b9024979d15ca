import { randomSchema } from '../support/random-schema.js';
import { strangersProject } from '../support/scaffolded.js';
import { goTheWholeWay } from '../support/whole-way.js';

/** Each is another schema of 5 to 25 tables; a failing number can be run again on its own. */
const seeds = [1, 3, 5, 8, 13, 21, 34, 55, 89, 144];

describe('scaffold of random schemas', () => {
  for (const number of seeds)
    it(`fills every table of schema ${number}, twice the same, and takes it all back`, async function () {
      this.timeout(120_000);
      const stranger = await strangersProject([randomSchema(number)]);
      await goTheWholeWay(stranger, [`random_${number}`]);
      await stranger.drop();
    });
});

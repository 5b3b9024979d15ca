import { expect } from 'chai';
import { isComplete, remove } from '../../src/index.js';
import { formatRun } from '../../src/report/index.js';
import { below, minimums, realPeople } from '../support/mentara.js';
import { changed, deleting, project, settings, World, type Count } from '../support/mentara-world.js';
import { snapshot } from '../support/project.js';
import { filledTemplate, migratedTemplate } from '../support/system.js';

/** What is filled by itself where all else is there. */
const enrichers = {
  memberships: ['memberships'],
  relationships: ['client_therapists'],
  availability: ['therapist_availabilities'],
  assessments: ['pre_assessments'],
  posts: ['posts'],
  worksheets: ['worksheets'],
  comments: ['comments'],
  hearts: ['post_hearts', 'comment_hearts'],
  meetings: ['meetings'],
  notes: ['meeting_notes'],
  messages: ['conversations'],
  interactions: ['message_reactions', 'message_read_receipts'],
  notifications: ['notifications'],
  reviews: ['reviews'],
  payments: ['payments', 'payment_methods'],
  moderators: ['moderator_communities'],
  rooms: ['rooms'],
  reports: ['reports', 'user_blocks'],
  'group sessions': ['group_therapy_sessions'],
};

/** Rows of each table. */
function sizes(contents: Map<string, string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of contents.keys()) {
    const name = key.split(' ')[0]!;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

describe('minimums of mentara', function () {
  this.timeout(300_000);
  let world: World;

  describe('after losses', () => {
    let full: Map<string, Count>;
    /** The most rows that any parent of a minimum has. */
    let usual: Map<string, number>;
    let fullSizes: Map<string, number>;
    /** Tables whose rows some minimum promises. */
    let promised: string[];
    let tables: { name: string; key: string }[];
    before(async () => {
      world = await World.open(filledTemplate('mentara'));
      full = await world.counts();
      usual = new Map();
      for (const { minimum, rows } of full.values())
        usual.set(minimum, Math.max(rows, usual.get(minimum) ?? 0));
      fullSizes = sizes(await world.contents());
      tables = await world.tables();
      promised = tables
        .map(({ name }) => name)
        .filter((name) =>
          Object.values(minimums).some(({ children }) => children.startsWith(`mentara.${name} `)),
        );
    });
    after(() => world.close());

    /** Rows that a table may be given: what its parents had at first, or what it had as a whole. */
    const missing = (
      name: string,
      left: Map<string, number>,
      had: Map<string, Count>,
      now: Map<string, Count>,
    ): number => {
      let gaps = 0;
      for (const [key, { minimum, least }] of now)
        if (minimums[minimum]!.children.startsWith(`mentara.${name} `)) {
          // A new parent may be given what others of its kind have.
          const wanted = full.get(key)?.rows ?? usual.get(minimum)!;
          gaps += Math.max(0, Math.max(wanted, least) - (had.get(key)?.rows ?? 0));
        }
      return Math.max(gaps, (fullSizes.get(name) ?? 0) - (left.get(name) ?? 0));
    };

    it('meets every minimum again after each of fifty random deletions, and adds no more than is missing', async () => {
      const draw = (round: number, place: number) =>
        (round * 7919 + place * 104729 + round * round * place) % 9973;
      for (let round = 1; round <= 50; round++) {
        const damaged = [1, 2, 3].map((place) => tables[draw(round, place) % tables.length]!.name);
        const share = 5 + (draw(round, 4) % 60);
        const falls = `abs(hashtext(to_jsonb(row_of)::text || '${round}')) % 100 < `;
        for (const name of damaged) {
          // A few accounts take with them as much as a third of another table.
          const part = name === 'users' || name === 'communities' ? Math.min(share, 12) : share;
          const key = tables.find((table) => table.name === name)!.key;
          await world.client.query(
            deleting(name, `${key} in (select ${key} from mentara.${name} as row_of where ${falls} ${part})`),
          );
        }
        const where = `round ${round}: ${share} % of ${damaged.join(', ')}`;
        const before = await world.contents();
        const had = await world.counts();
        const report = await world.run();
        expect(isComplete(report), `${where}\n${formatRun(report)}`).to.equal(true);
        const now = await world.counts();
        const after = await world.contents();
        for (const [key, content] of before) expect(after.get(key), `${where}: ${key}`).to.equal(content);
        for (const [key, { rows, least }] of now) expect(rows, `${where}: ${key}`).to.be.at.least(least);
        const [size, left] = [sizes(after), sizes(before)];
        for (const name of promised) {
          const added = (size.get(name) ?? 0) - (left.get(name) ?? 0);
          expect(added, `${where}: ${name}`).to.be.at.most(missing(name, left, had, now));
        }
        if (round % 10 === 0) expect((await world.run()).written, `${where}, again`).to.equal(0);
      }
    });

    for (const [enricher, emptied] of Object.entries(enrichers))
      it(`fills ${emptied.join(' and ')} alone (${enricher})`, async () => {
        for (const name of emptied) await world.client.query(deleting(name));
        await world.fill();
        expect(await world.rows(below())).to.deep.equal([]);
        for (const name of emptied)
          expect(await world.number(`select count(*) from mentara.${name}`), name).to.be.greaterThan(0);
      });
  });

  describe('beside real people', () => {
    let untouched: string;
    let real: Map<string, string>;
    let had: Map<string, Count>;
    before(async () => {
      world = await World.open(migratedTemplate('mentara'));
      await world.plant(realPeople);
      untouched = await snapshot(world.client, ['mentara'], { versions: true });
      real = await world.contents();
      had = await world.counts();
    });
    after(() => world.close());

    it('are left alone under SEED_REAL_PARENTS=off', async () => {
      await world.fill({ SEED_REAL_PARENTS: 'off' });
      expect(await world.rows(below(true))).to.deep.equal([]);
      const now = await world.counts();
      for (const [key, { rows }] of had) expect(now.get(key)!.rows, key).to.equal(rows);
      expect((await world.run({ SEED_REAL_PARENTS: 'off' })).written).to.equal(0);
    });

    it('are given what they lack of each minimum, whatever they have already', async () => {
      expect(await world.rows(below())).to.not.deep.equal([]);
      await world.fill();
      expect(await world.rows(below())).to.deep.equal([]);
      const now = await world.contents();
      for (const [key, content] of real) expect(now.get(key), key).to.equal(content);
      expect((await world.run()).written).to.equal(0);
      expect(await world.findings()).to.deep.equal([]);
    });

    it('get exactly the gap where nothing else serves them', async () => {
      const now = await world.counts();
      const alone = [
        'therapist: open days',
        'therapist: clients',
        'client: assessment',
        'completed meeting: note',
        'user: notices',
        'conversation: messages',
        'community: group sessions',
        'community: room group',
        'community: moderator',
      ];
      for (const [key, { minimum, rows, least }] of had)
        if (alone.includes(minimum) && !/waiting|talk-/.test(key))
          expect(now.get(key)!.rows, key).to.equal(Math.max(rows, least));
    });

    it('are exactly what they were after the purge', async () => {
      await world.run({ SEED_FORCE: '1' });
      await remove(world.knex, project, settings());
      expect(await snapshot(world.client, ['mentara'], { versions: true })).to.equal(untouched);
    });
  });

  describe('when a minimum changes', () => {
    before(async () => void (world = await World.open(filledTemplate('mentara'))));
    after(() => world.close());

    it('gives every parent the difference, and touches nothing else', async () => {
      const before = await world.contents();
      const raised = changed('foundation/client_therapists.sql', (text) =>
        text
          .replace('minimum: 2 per', 'minimum: 3 per')
          .replace('2 - count', '3 - count')
          .replace('< 2', '< 3'),
      );
      await world.fill({}, raised);
      expect(
        await world.number(
          `select min(clients) from (select count(*) as clients from mentara.client_therapists group by therapist_id) as counted`,
        ),
      ).to.equal(3);
      const after = await world.contents();
      for (const [key, content] of before) expect(after.get(key), key).to.equal(content);
      expect((await world.run({}, raised)).written).to.equal(0);
    });

    it('is incomplete where a file does not meet it, and says which parents are short', async () => {
      await world.client.query(deleting('therapist_availabilities'));
      const report = await world.run(
        {},
        changed('foundation/therapist_availabilities.sql', (text) =>
          text.replace('where turn <= gap', 'where turn <= 2'),
        ),
      );
      expect(isComplete(report)).to.equal(false);
      const file = report.files.find((each) => each.file.endsWith('/therapist_availabilities.sql'))!;
      expect(file.gaps).to.have.length(1);
      expect(file.gaps[0]).to.include({
        minimum: '3 per mentara.therapists by therapist_id',
        parents: 8,
        missing: 8,
      });
    });

    it('tells the cause of every failure, and calls nothing satisfied that failed', async () => {
      await world.client.query(
        `${deleting('journal_entries')} alter table mentara.journal_entries add constraint closed check (false)`,
      );
      const report = await world.run();
      const file = report.files.find((each) => each.file.endsWith('/journal_entries.sql'))!;
      expect(isComplete(report)).to.equal(false);
      expect(file.outcome).to.equal('failed');
      expect(file.error!.message).to.match(/journal_entries.*closed/s);
    });
  });
});

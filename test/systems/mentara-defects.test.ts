import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { verify } from '../../src/index.js';
import { repository } from '../support/command.js';
import { below, minimums } from '../support/mentara.js';
import { deleting, project, settings, World } from '../support/mentara-world.js';
import { filledTemplate, migratedTemplate } from '../support/system.js';

describe('mentara', function () {
  this.timeout(300_000);
  let world: World;

  describe('does not repeat what went wrong elsewhere', () => {
    before(async () => void (world = await World.open(filledTemplate('mentara'))));
    after(() => world.close());

    /** Rows that must not be there. */
    const queries: Record<string, string> = {
      'posts without a room': `select id from mentara.posts where room_id is null`,
      'replies before their question': `
        select reply.id from mentara.messages as reply join mentara.messages as question on question.id = reply.reply_to_id
        where question.created_at >= reply.created_at
        union all
        select reply.id from mentara.comments as reply join mentara.comments as parent on parent.id = reply.parent_id
        where parent.created_at >= reply.created_at`,
      'questions nobody answers': `
        select question.id from mentara.messages as question where question.content like '%?' and not exists (
          select from mentara.messages as answer where answer.conversation_id = question.conversation_id
            and answer.sender_id <> question.sender_id and answer.created_at > question.created_at)`,
      'meetings outside the open hours': `
        select meeting.id from mentara.meetings as meeting
        join mentara.therapists as therapist on therapist.user_id = meeting.therapist_id
        cross join lateral (
          select start_time at time zone 'UTC' at time zone timezone as starts, end_time at time zone 'UTC' at time zone timezone as ends
        ) as clock
        where not exists (
          select from mentara.therapist_availabilities as hours
          where hours.therapist_id = meeting.therapist_id and hours.day_of_week = extract(dow from starts)::text
            and starts::time >= hours.start_time::time and ends::time <= hours.end_time::time)`,
      'meetings that overlap': `
        select one.id from mentara.meetings as one join mentara.meetings as other
          on one.id < other.id and (one.therapist_id = other.therapist_id or one.client_id = other.client_id)
        where one.status <> 'CANCELLED' and other.status <> 'CANCELLED'
          and one.start_time < other.end_time and other.start_time < one.end_time`,
      'answers outside the range of their item': `
        select assessment.id, answer.number from mentara.pre_assessments as assessment
        cross join jsonb_array_elements(answers) with ordinality as answer (value, number)
        join mentara.questionnaire_items as item on item.answer_index = answer.number - 1
        join mentara.questionnaires as questionnaire on questionnaire.code = item.questionnaire_code
        where value::integer not between questionnaire.lowest_answer and questionnaire.highest_answer`,
      'assessments of another shape than 201 numbers': `
        select id from mentara.pre_assessments
        where jsonb_typeof(answers) <> 'array' or jsonb_array_length(answers) <> 201
          or exists (select from jsonb_array_elements(answers) as answer where jsonb_typeof(answer) <> 'number')`,
      'communities that the catalogue does not know': `
        select slug from mentara.communities where slug not in (select slug from mentara.community_categories)`,
      'passwords in plain text': `select id from mentara.users where password = 'open sesame'`,
      'receipts of the sender, or from before the message': `
        select receipt.id from mentara.message_read_receipts as receipt join mentara.messages as message on message.id = message_id
        where receipt.user_id = sender_id or read_at < message.created_at`,
    };
    for (const [defect, query] of Object.entries(queries))
      it(`has no ${defect}`, async () => expect(await world.rows(query)).to.deep.equal([]));

    it('adds up the scores from the answers', async () => {
      const wrong = await world.rows(`
        select assessment.id, questionnaire_code
        from mentara.pre_assessments as assessment
        cross join jsonb_array_elements(answers) with ordinality as answer (value, number)
        join mentara.questionnaire_items as item on item.answer_index = answer.number - 1
        join mentara.questionnaires as questionnaire on questionnaire.code = item.questionnaire_code
        group by assessment.id, questionnaire_code
        having sum(case when reverse_scored then highest_answer - value::integer else value::integer end)
          is distinct from (assessment.scores ->> questionnaire_code)::integer`);
      expect(wrong).to.deep.equal([]);
    });

    it('proves every file against the schema, and verifies every minimum of the list', async () => {
      const { checks } = await verify(world.knex, project, settings());
      const checked = checks.find(({ check }) => check === 'minimums')!;
      // Two of the list hang on a third table, and are rules.
      expect(checked.count).to.equal(Object.keys(minimums).length - 2);
    });

    it('does not stop because somebody has an account already', async () => {
      const other = await World.open(migratedTemplate('mentara'));
      try {
        await other.client.query(
          `insert into mentara.users (id, email, first_name, last_name, updated_at) values ('first', 'first@real.example', 'First', 'User', '2026-01-01')`,
        );
        expect((await other.fill()).written).to.be.greaterThan(2000);
      } finally {
        await other.close();
      }
    });

    it('gives reactions without running into receipts that are there', async () => {
      await world.client.query(deleting('message_reactions'));
      const report = await world.fill();
      expect(report.files.flatMap(({ error }) => error ?? [])).to.deep.equal([]);
    });

    it('serves every post and meeting, however many there are', async () => {
      await world.fill({ SEED_SCALE: '3' });
      expect(await world.number(`select count(*) from mentara.posts`)).to.be.greaterThan(500);
      expect(await world.rows(below())).to.deep.equal([]);
    });

    it('keeps no record of a run, and no password, in the repository', () => {
      const { stdout } = spawnSync(
        'git',
        [
          'grep',
          '-lIE',
          '\\$2[aby]\\$[0-9]{2}\\$[./A-Za-z0-9]{53}',
          '--',
          'sql/demo',
          'sql/reference',
          'seeds',
        ],
        { cwd: repository, encoding: 'utf8' },
      );
      expect(stdout).to.equal('');
      const files = spawnSync('git', ['ls-files', '*progress*.json'], { cwd: repository, encoding: 'utf8' });
      expect(files.stdout).to.equal('');
    });
  });
});

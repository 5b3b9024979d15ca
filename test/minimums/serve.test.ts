import { expect } from 'chai';
import { isComplete, seed, type RunReport } from '../../src/runner/index.js';
import { verify } from '../../src/verify/index.js';
import { forumFiles, forumSchema } from '../support/forum.js';
import { createProject, type TestProject } from '../support/project.js';

/** Real people at several stages: nobody has anything, somebody has a little, somebody has more than enough. */
const realRows = `
insert into forum.users values ('ada', 'ada'), ('bob', 'bob'), ('cleo', 'cleo');
insert into forum.clients values ('ada', 'Less worry'), ('bob', 'More calm'), ('cleo', 'To listen');
insert into forum.communities (slug) values ('garden'), ('harbour');
insert into forum.rooms (community_id, name) select id, 'Bench' from forum.communities where slug = 'garden';
insert into forum.members select communities.id, users.id
  from forum.communities cross join forum.users where slug = 'garden' and users.id in ('bob', 'cleo');
insert into forum.posts (user_id, room_id, title)
  select person, rooms.id, 'By hand ' || n
  from (values ('bob', 2), ('cleo', 7)) as writers (person, posts)
  cross join lateral generate_series(1, posts) as n
  cross join forum.rooms where rooms.name = 'Bench';
insert into forum.comments (post_id, user_id, body)
  select id, 'bob', 'Mine' from forum.posts where user_id = 'cleo' and title <> 'By hand 1';
insert into forum.meetings (community_id, number, status)
  select id, 1, 'COMPLETED' from forum.communities where slug in ('garden', 'harbour');
insert into forum.meetings (community_id, number, status) select id, 2, 'PLANNED' from forum.communities where slug = 'garden';
`;

/** Parents below a minimum, told by the plainest queries: not those of the toolkit. */
const below = (demoOnly = false) => {
  const demo = (column: string) => (demoOnly ? `seed.is_demo(${column})` : 'true');
  return `
select 'client ' || user_id as parent, (select count(*) from forum.posts where posts.user_id = clients.user_id)::integer as rows
from forum.clients where ${demo('user_id')} and (select count(*) from forum.posts where posts.user_id = clients.user_id) < 5
union all
select 'community ' || slug, (select count(*) from forum.posts join forum.rooms on rooms.id = room_id where community_id = communities.id)::integer
from forum.communities where ${demo('id')} and (select count(*) from forum.posts join forum.rooms on rooms.id = room_id where community_id = communities.id) < 10
union all
select 'members of ' || slug, (select count(*) from forum.members where community_id = communities.id)::integer
from forum.communities where ${demo('id')} and (select count(*) from forum.members where community_id = communities.id) < 8
union all
select 'post ' || id, (select count(*) from forum.comments where post_id = posts.id)::integer
from forum.posts where ${demo('id')} and (select count(*) from forum.comments where post_id = posts.id) < 2
union all
select 'meeting ' || id, 0 from forum.meetings
where status = 'COMPLETED' and not exists (select from forum.notes where meeting_id = meetings.id)
  and exists (select from forum.communities where communities.id = community_id and ${demo('communities.id')})`;
};

describe('minimums', () => {
  let forum: TestProject;
  beforeEach(async () => {
    forum = await createProject(forumSchema, forumFiles);
    await forum.client.query(realRows);
  });
  afterEach(() => forum.drop());

  const run = (env: NodeJS.ProcessEnv = {}, phases?: string[]): Promise<RunReport> =>
    seed(
      forum.knex,
      forum.project,
      forum.settings({ SEED_NOW: '2026-03-01', SEED_PASSWORD: 'open sesame', ...env }),
      { phases },
    );
  const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
    (await forum.client.query(sql)).rows;

  it('are met by demo and real parents after one run', async () => {
    const report = await run();
    expect(report.files.flatMap((file) => file.error?.message ?? [])).to.deep.equal([]);
    expect(isComplete(report)).to.equal(true);
    expect(await rows(below())).to.deep.equal([]);
    expect((await verify(forum.knex, forum.project, forum.settings())).findings).to.deep.equal([]);
  });
});

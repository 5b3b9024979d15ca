import { expect } from 'chai';
import { formatPlan, formatRun } from '../../src/report/index.js';
import { isComplete, remove, seed, type RunReport } from '../../src/runner/index.js';
import { verify } from '../../src/verify/index.js';
import { forumFiles, forumSchema } from '../support/forum.js';
import { status } from '../../src/status/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';

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

  /** Versions of all rows by table and key: what a run leaves alone keeps its version. */
  const versions = async (): Promise<Map<string, string>> => {
    const keys = {
      users: 'id',
      clients: 'user_id',
      communities: 'id::text',
      rooms: 'id::text',
      members: "community_id || ',' || user_id",
      posts: 'id::text',
      comments: 'id::text',
      meetings: 'id::text',
      notes: 'id::text',
    };
    const parts = Object.entries(keys).map(
      ([table, key]) =>
        `select '${table} ' || ${key} as key, xmin::text || ctid::text as version from forum.${table}`,
    );
    const found = await rows(parts.join(' union all '));
    return new Map(found.map(({ key, version }) => [String(key), String(version)]));
  };
  const numbers = async (sql: string) =>
    new Map((await rows(sql)).map(({ key, rows: count }) => [key, Number(count)]));
  const commentsOfPosts = () =>
    numbers(
      'select posts.id as key, count(comments.id) as rows from forum.posts left join forum.comments on post_id = posts.id group by posts.id',
    );
  const membersOfCommunities = () =>
    numbers(
      'select id as key, count(user_id) as rows from forum.communities left join forum.members on community_id = id group by id',
    );
  const rewrite = (path: string, change: (text: string) => string) =>
    forum.write(path, change(forumFiles[path]!));

  it('are met by demo and real parents after one run', async () => {
    const before = await versions();
    const report = await run();
    expect(report.files.flatMap((file) => file.error?.message ?? [])).to.deep.equal([]);
    expect(isComplete(report)).to.equal(true);
    expect(await rows(below())).to.deep.equal([]);
    const after = await versions();
    for (const [key, version] of before) expect(after.get(key), key).to.equal(version);
    expect((await verify(forum.knex, forum.project, forum.settings())).findings).to.deep.equal([]);
  });

  it('count real rows: who has enough gets nothing, who has some gets the rest', async () => {
    await run();
    const posts = await rows(
      'select user_id, count(*)::integer as all, count(*) filter (where seed.is_demo(id))::integer as demo from forum.posts where not seed.is_demo(user_id) group by 1 order by 1',
    );
    // Communities may ask further posts of their members, but only of demo ones who are no clients, or of anybody who belongs to them.
    const given = await rows(
      `select user_id, count(*)::integer as posts from forum.posts
       where id in (select seed.uuid('posts', 'client/' || username || ':' || slot) from forum.users cross join generate_series(1, 5) as slot)
         and not seed.is_demo(user_id) group by 1 order by 1`,
    );
    expect(given).to.deep.equal([
      { user_id: 'ada', posts: 5 },
      { user_id: 'bob', posts: 3 },
    ]);
    expect(posts.map(({ user_id }) => user_id)).to.deep.equal(['ada', 'bob', 'cleo']);
  });

  it('that are met cost a run nothing and write nothing', async () => {
    await run();
    const before = await snapshot(forum.client, ['forum', 'seed'], { versions: true });
    for (let again = 0; again < 3; again++) {
      const report = await run();
      expect(report.written).to.equal(0);
      expect(report.plan.files).to.deep.equal([]);
    }
    expect(await snapshot(forum.client, ['forum', 'seed'], { versions: true })).to.equal(before);
  });

  it('are met again after any rows were deleted, with no more rows than were missing', async function () {
    this.timeout(300_000);
    await run();
    for (let round = 1; round <= 50; round++) {
      // Another share of the rows each time, demo and real alike; parents stay.
      const falls = (key: string, share: number) => `abs(hashtext(${key} || '/${round}')) % 100 < ${share}`;
      const share = (round * 37) % 71;
      await forum.client.query(`
        create temporary table gone as select id from forum.posts where ${falls('id::text', share)};
        delete from forum.comments where post_id in (select id from gone) or ${falls('id::text', (share * 2) % 60)};
        delete from forum.posts where id in (select id from gone);
        drop table gone;
        delete from forum.members where ${falls('community_id || user_id', (share * 3) % 50)};
        delete from forum.notes where ${falls('id::text', share)};`);
      const before = await versions();
      const [comments, members] = [await commentsOfPosts(), await membersOfCommunities()];
      const shortOf = async () =>
        (await rows(below())).reduce((sum, { parent, rows: count }) => {
          const wanted = /^client/.test(String(parent)) ? 5 : /^community/.test(String(parent)) ? 10 : 0;
          return sum + Math.max(0, wanted - Number(count));
        }, 0);
      const missingPosts = await shortOf();

      const report = await run();
      expect(isComplete(report), formatRun(report)).to.equal(true);
      expect(await rows(below()), `round ${round}`).to.deep.equal([]);
      const after = await versions();
      for (const [key, version] of before) expect(after.get(key), `round ${round}: ${key}`).to.equal(version);
      const added = [...after.keys()].filter((key) => !before.has(key));
      expect(added.filter((key) => key.startsWith('posts ')).length).to.be.at.most(missingPosts);
      const [nowComments, nowMembers] = [await commentsOfPosts(), await membersOfCommunities()];
      for (const [post, count] of nowComments)
        expect(count, `${post}`).to.equal(Math.max(2, comments.get(post) ?? 0));
      // A client without any community may come on top of a community that is full.
      for (const [community, count] of nowMembers) {
        const had = members.get(community) ?? 0;
        if (had >= 8) expect(count).to.be.within(had, had + 9);
        else expect(count).to.be.within(8, 8 + 9);
      }
      expect((await run()).written, `round ${round}, again`).to.equal(0);
    }
  });

  it('serve a real person who comes later, though no demo row is missing', async () => {
    await run();
    await forum.client.query(
      `insert into forum.users values ('dora', 'dora'); insert into forum.clients values ('dora', 'Courage')`,
    );
    const audit = await run({ SEED_AUDIT_ONLY: '1' });
    expect(audit.plan.files.map((file) => file.file.split('/').at(-1))).to.have.members([
      'members.sql',
      'posts.sql',
    ]);
    expect(audit.plan.files.every((file) => file.state === 'short')).to.equal(true);
    expect(formatPlan(audit.plan)).to.match(/Client dora: needs 5 posts/);
    expect(await rows(below())).to.have.length(1);
    const report = await run();
    expect(report.written).to.be.greaterThan(5);
    expect(await rows(below())).to.deep.equal([]);
  });

  it('rise with the header: every parent gets the difference', async () => {
    await run();
    const before = await versions();
    rewrite('sql/demo/02_talk/comments.sql', (text) =>
      text
        .replace('minimum: 2', 'minimum: 3')
        .replace('2 - count', '3 - count')
        .replace('< 2', '< 3')
        .replace('generate_series(1, 2)', 'generate_series(1, 3)'),
    );
    const missing = [...(await commentsOfPosts()).values()].reduce(
      (sum, count) => sum + Math.max(0, 3 - count),
      0,
    );
    expect((await run()).written).to.equal(missing);
    expect(Math.min(...(await commentsOfPosts()).values())).to.equal(3);
    const after = await versions();
    for (const [key, version] of before) expect(after.get(key), key).to.equal(version);
  });

  it('leave real parents alone under SEED_REAL_PARENTS=off, until that is taken back', async () => {
    const report = await run({ SEED_REAL_PARENTS: 'off' });
    expect(isComplete(report)).to.equal(true);
    expect(await rows(below(true))).to.deep.equal([]);
    expect((await rows(below())).map(({ parent }) => parent)).to.include.members([
      'client ada',
      'client bob',
    ]);
    const onReal = await rows(
      'select id from forum.posts where seed.is_demo(id) and not seed.is_demo(user_id)',
    );
    expect(onReal).to.deep.equal([]);
    expect((await run({ SEED_REAL_PARENTS: 'off' })).written).to.equal(0);
    const off = forum.settings({ SEED_REAL_PARENTS: 'off' });
    expect((await verify(forum.knex, forum.project, off)).findings).to.deep.equal([]);
    expect((await run()).written).to.be.greaterThan(0);
    expect(await rows(below())).to.deep.equal([]);
  });

  it('are demo rows also where the parent is real: force and purge leave every real row as it was', async () => {
    const real = await snapshot(forum.client, ['forum'], { versions: true });
    const before = await versions();
    await run();
    const content = await snapshot(forum.client, ['forum'], { without: ['forum.meetings', 'forum.notes'] });
    await run({ SEED_FORCE: '1' });
    expect(await snapshot(forum.client, ['forum'], { without: ['forum.meetings', 'forum.notes'] })).to.equal(
      content,
    );
    const after = await versions();
    for (const [key, version] of before) expect(after.get(key), key).to.equal(version);
    await remove(forum.knex, forum.project, forum.settings());
    expect(await snapshot(forum.client, ['forum'], { versions: true })).to.equal(real);
  });

  it('that a file does not meet make the run incomplete, and say where', async () => {
    rewrite('sql/demo/02_talk/posts.sql', (text) =>
      text.replace('slots.turn <= slots.gap', 'slots.turn < slots.gap'),
    );
    const report = await run();
    expect(isComplete(report)).to.equal(false);
    const [gap] = report.files.find((file) => file.file.endsWith('/posts.sql'))!.gaps;
    expect(gap).to.deep.include({ minimum: '5 per forum.clients by user_id' });
    expect(formatRun(report)).to.match(
      /Short:.* forum\.posts, 5 per forum\.clients by user_id: \d+ rows of forum\.clients lack \d+ after sql\/demo\/02_talk\/posts\.sql has run\n.*Client .*: needs 1 post\n/,
    );
    expect(await rows('select outcome from seed.run order by id desc limit 1')).to.deep.equal([
      { outcome: 'short' },
    ]);
    const { gaps } = await status(forum.knex, forum.project, forum.settings(), undefined, { needs: 2 });
    expect(gaps!.map(({ minimum }) => minimum)).to.deep.equal(['5 per forum.clients by user_id']);
    expect(gaps![0]!.needs).to.have.length(Math.min(2, gaps![0]!.parents));
    const found = await verify(forum.knex, forum.project, forum.settings());
    expect(found.findings.map(({ check, subject }) => `${check}: ${subject}`)).to.deep.equal([
      'minimums: forum.posts',
    ]);
  });
});

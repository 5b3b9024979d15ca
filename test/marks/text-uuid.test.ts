import { expect } from 'chai';
import { remove, seed } from '../../src/runner/index.js';
import { verify } from '../../src/verify/index.js';
import { createProject, snapshot, type TestProject } from '../support/project.js';

/** An application that makes its ids itself and keeps them as text. */
const schema = `
create schema forum;
create table forum.post (id text primary key, body text not null);
create table forum.reply (id varchar(36) primary key, post_id text not null references forum.post, body text not null);
`;

const files = {
  'sql/demo/01_forum/post.sql': `--! table: forum.post
--! mark: uuid id
--! key: id

insert into forum.post (id, body)
select seed.uuid('post', n)::text, 'Post ' || n
from generate_series(1, seed.rows(5)) as n
on conflict (id) do nothing;
`,
  'sql/demo/01_forum/reply.sql': `--! table: forum.reply
--! mark: uuid id
--! key: id
--! target: at least 10
--! minimum: 2 per forum.post

insert into forum.reply (id, post_id, body)
select seed.uuid('reply', post.id || '/' || n)::text, post.id, 'Reply ' || n
from forum.post as post
cross join generate_series(1, 2) as n
where seed.is_demo(post.id)
on conflict (id) do nothing;
`,
};

/** Ids of real rows: a cuid, a UUID of version 4, and texts that only look like a demo row's id. */
const realIds = [
  'clh3x2y9z0000qwertyuiop12',
  '7d444840-9dc0-41d1-b245-5ffdce74fad2',
  'not a uuid, yet 8 and 5eed',
  'zzzzzzzz-zzzz-8zzz-azzz-5eedzzzzzzzz',
  '01234567-89ab-8def-a123-5eed56789abcd',
  '01234567-89ab-4def-a123-5eed56789abc',
];

describe('uuid mark on a text column', () => {
  let forum: TestProject;
  beforeEach(async () => {
    forum = await createProject(schema, files);
    for (const id of realIds) {
      await forum.client.query('insert into forum.post values ($1, $2)', [id, 'real']);
      await forum.client.query('insert into forum.reply values ($1, $2, $3)', [id.slice(-36), id, 'real']);
    }
  });
  afterEach(() => forum.drop());

  const fill = () => seed(forum.knex, forum.project, forum.settings({ SEED_NOW: '2026-03-01' }));

  it('tells demo rows from real ones when counting, verifying and purging', async () => {
    const before = await snapshot(forum.client, ['forum'], { versions: true });
    expect((await fill()).files.map((file) => file.tables[0]!.rows)).to.deep.equal([5, 10]);
    expect((await fill()).written).to.equal(0);
    expect((await verify(forum.knex, forum.project, forum.settings())).findings).to.deep.equal([]);
    expect((await remove(forum.knex, forum.project, forum.settings())).rows).to.equal(15);
    expect(await snapshot(forum.client, ['forum'], { versions: true })).to.equal(before);
  });

  it('answers as for the uuid itself', async () => {
    const { rows } = await forum.client.query<{ id: string; demo: boolean }>(
      `select seed.is_demo(id::text) as demo from (
         select seed.uuid('any', n) as id from generate_series(1, 500) as n union all select gen_random_uuid() from generate_series(1, 500)
       ) as ids where seed.is_demo(id::text) is distinct from seed.is_demo(id)`,
    );
    expect(rows).to.deep.equal([]);
    const { rows: real } = await forum.client.query(
      'select from unnest($1::text[]) as id where seed.is_demo(id)',
      [realIds],
    );
    expect(real).to.deep.equal([]);
  });
});

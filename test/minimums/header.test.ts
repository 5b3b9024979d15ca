import { expect } from 'chai';
import { readCatalog, type Catalog } from '../../src/catalog/index.js';
import { parseMinimum } from '../../src/minimums/index.js';
import { checkFile, loadGrammar, prepareFiles, readSeedFile } from '../../src/seedfile/index.js';
import { forumFiles, forumSchema } from '../support/forum.js';
import { createProject, type TestProject } from '../support/project.js';

describe('header of a file with minimums', () => {
  let forum: TestProject;
  let catalog: Catalog;
  before(async () => {
    forum = await createProject(forumSchema, {});
    // A second key to users, so that there is a choice; and one column that two tables are referred to by.
    await forum.client.query('alter table forum.posts add column moved_by text references forum.users');
    catalog = await readCatalog(forum.client, ['forum']);
    await loadGrammar();
  });
  after(() => forum.drop());

  /** Problems of a file of the forum after a change, as `line:column message (next step)`. */
  async function problemsOf(path: string, change: (text: string) => string): Promise<string[]> {
    const text = change(forumFiles[path]!);
    const { file, problems } = readSeedFile({ path, phase: '02_talk', section: '', text });
    if (problems.length > 0) return problems.map(({ line, message }) => `${line}:1 ${message}`);
    const checked = checkFile(file, catalog);
    const server = checked.problems.length === 0 ? await prepareFiles(forum.client, [checked]) : [];
    return [...checked.problems, ...server].map(
      ({ line, column, message, nextStep }) =>
        `${line}:${column} ${message}${nextStep ? ` (${nextStep})` : ''}`,
    );
  }

  const posts = 'sql/demo/02_talk/posts.sql';
  const notes = 'sql/demo/02_talk/notes.sql';
  const comments = 'sql/demo/02_talk/comments.sql';

  for (const path of Object.keys(forumFiles))
    it(`finds nothing wrong with ${path}`, async () => {
      expect(await problemsOf(path, (text) => text)).to.deep.equal([]);
    });

  const bad: Record<string, [path: string, change: (text: string) => string, expected: string]> = {
    'a parent table that does not exist': [
      posts,
      (text) => text.replace('per forum.clients', 'per forum.client'),
      '5:1 table forum.client does not exist (Did you mean forum.clients?)',
    ],
    'a path that starts at an unknown column': [
      posts,
      (text) => text.replace('by user_id', 'by users_id'),
      '5:1 forum.posts has no column users_id (Did you mean user_id?)',
    ],
    'an unknown column further on': [
      posts,
      (text) => text.replace('by room_id.community_id', 'by room_id.comunity_id'),
      '6:1 forum.rooms has no column comunity_id (Did you mean community_id?)',
    ],
    'a column that is no foreign key': [
      posts,
      (text) => text.replace('by user_id', 'by title'),
      '5:1 forum.posts.title is no foreign key (Foreign keys of the table: moved_by, room_id, user_id.)',
    ],
    'a path that ends too early': [
      posts,
      (text) => text.replace('by room_id.community_id', 'by room_id'),
      '6:1 the path ends in forum.rooms, not in forum.communities (Go on by community_id.)',
    ],
    'a path that ends elsewhere': [
      posts,
      (text) => text.replace('by room_id.community_id', 'by user_id'),
      '6:1 the path ends in forum.users, not in forum.communities',
    ],
    'no path, where no key leads there': [
      posts,
      (text) => text.replace(' by room_id.community_id', ''),
      '6:1 no foreign key leads from forum.posts to forum.communities (Say how to come there: `by <column>.<column>`.)',
    ],
    'a number that the SQL does not give': [
      posts,
      (text) => text.replace('minimum: 5', 'minimum: 6'),
      '5:1 the header promises 6, but no 6 stands in the SQL (Write the minimum as a number where the gap is counted, and change both together.)',
    ],
    'a mark that hangs on a parent that may be real': [
      comments,
      (text) => text.replace('mark: uuid id', 'mark: parent post_id'),
      '2:1 rows of real parents would not be known by their parent post_id (The file calls seed.real_parents(): mark by uuid or ledger.)',
    ],
    'a condition on an unknown column': [
      notes,
      (text) => text.replace('where status', 'where state'),
      '5:1 forum.meetings has no column state (Did you mean status?)',
    ],
    'a condition with a syntax error': [
      notes,
      (text) => text.replace("status = 'COMPLETED'", 'status ='),
      '5:1 condition of the minimum: syntax error at or near ")"',
    ],
    'a condition that asks other tables': [
      notes,
      (text) => text.replace("status = 'COMPLETED'", 'exists (select from forum.users)'),
      '5:1 condition of the minimum: a query inside it (Look at columns of the parent alone.)',
    ],
    'a condition that hangs on the wall clock': [
      notes,
      (text) => text.replace("status = 'COMPLETED'", "now() > '2026-01-01'"),
      '5:1 condition of the minimum: now() gives another value on every run (Take values from the seed.* functions.)',
    ],
    'a condition that the server refuses': [
      notes,
      (text) => text.replace("status = 'COMPLETED'", 'status + 1 > 2'),
      '5:1 condition of the minimum: operator does not exist: text + integer (SQLSTATE 42883) (No operator matches the given name and argument types. You might need to add explicit type casts.)',
    ],
    'a minimum of none': [
      notes,
      (text) => text.replace('minimum: 1', 'minimum: 0'),
      '5:1 "0 per forum.meetings by meeting_id where status = \'COMPLETED\'" is no minimum',
    ],
  };
  for (const [name, [path, change, expected]] of Object.entries(bad)) {
    it(`reports ${name}`, async () => {
      const problems = await problemsOf(path, change);
      // A changed condition of the header alone is no problem of the SQL.
      expect(problems).to.include(expected);
    });
  }

  it('needs no path where exactly one key that is never null leads to the parent', async () => {
    expect(
      await problemsOf(posts, (text) => text.replace('per forum.clients by user_id', 'per forum.users')),
    ).to.deep.equal([]);
    await forum.client.query('alter table forum.posts alter column moved_by set not null');
    catalog = await readCatalog(forum.client, ['forum']);
    expect(
      await problemsOf(posts, (text) => text.replace('per forum.clients by user_id', 'per forum.users')),
    ).to.include(
      '5:1 2 foreign keys lead from forum.posts to forum.users (Say which is meant: by moved_by or by user_id.)',
    );
  });

  it('does not take a comment or a text for a call of seed.real_parents()', () => {
    const realParents = (sql: string) =>
      readSeedFile({ path: 'x.sql', phase: 'x', section: '', text: `--! table: a.b\n\n${sql}` }).file
        .realParents;
    expect(realParents('-- not seed.real_parents()\nselect 1')).to.equal(false);
    expect(realParents("select 'seed.real_parents()', /* seed.real_parents() */ 1")).to.equal(false);
    expect(realParents('select seed.real_parents()')).to.equal(true);
    expect(realParents("select 'it''s' where SEED . Real_Parents ( )")).to.equal(true);
  });

  const forms: Record<string, object | undefined> = {
    '5 per app.clients': {
      rows: 5,
      per: { schema: 'app', name: 'clients' },
      by: undefined,
      where: undefined,
    },
    '5 per app.clients by user_id': { by: ['user_id'] },
    '5 per app."Per Head" by "room.id".community_id where a = 1 and b': {
      per: { schema: 'app', name: 'Per Head' },
      by: ['room.id', 'community_id'],
      where: 'a = 1 and b',
    },
    "1 per app.meetings where status = 'by' ": { by: undefined, where: "status = 'by' " },
    '5 for app.clients': undefined,
    '5 per clients': undefined,
    '5 per app.clients by': undefined,
    '5 per app.clients by a..b': undefined,
  };
  for (const [text, expected] of Object.entries(forms))
    it(`reads ${text}`, () => {
      const found = parseMinimum(text);
      if (expected) expect(found).to.deep.include(expected);
      else expect(found).to.equal(undefined);
    });
});

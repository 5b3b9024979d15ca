import { expect } from 'chai';
import { createProject, type TestProject } from '../support/project.js';
import { auditOf, findingsOf } from './support.js';

const schema = `
create schema app;
create type app.mood as enum ('calm', 'glad', 'sad');
create domain app.size as text check (value in ('S', 'M', 'L'));
create table app.tenant (id integer primary key, name text not null);
create table app.thing (
  id integer primary key, tenant_id integer not null references app.tenant,
  parent_id integer references app.thing, owner_id integer references app.tenant,
  mood app.mood not null default 'calm', moods app.mood[] not null default '{}',
  status varchar(20) not null default 'new' check (status in ('new', 'it''s done', 'lost')),
  grade integer check (grade = 1 or grade = 2 or grade is null),
  size app.size, is_open boolean not null default true, is_new boolean, "Note" text, remark text, day date default current_date
);
create table app.part (id integer primary key, tenant_id integer not null references app.tenant, thing_id integer not null references app.thing, seen boolean);
create table app.visit (tenant_id integer not null references app.tenant, number integer, primary key (tenant_id, number));
insert into app.tenant values (1, 'north'), (2, 'south'), (3, 'idle');
`;

const rows = `
insert into app.thing (id, tenant_id, moods, grade, size, is_new, remark)
select n, 1 + n % 2, '{calm,sad}', 1, 'M', n % 2 = 0, 'x' from generate_series(1, 12) as n;
insert into app.part select n, 1 + n % 2, 1 + n % 4, null from generate_series(1, 8) as n;
insert into app.visit select 1, n from generate_series(1, 5) as n;
`;

describe('audit: coverage', () => {
  let app: TestProject;
  beforeEach(async () => (app = await createProject(schema, {})));
  afterEach(() => app.drop());

  const filled = async (sql = '') => {
    await app.client.query(rows + sql);
    return auditOf(app);
  };

  it('lists values of enums, of their arrays, and of checks of tables and domains that no row has', async () => {
    expect(findingsOf(await filled(), 'unused-values')).to.deep.equal([
      'app.thing.mood: 2 of 3 (glad, sad)',
      "app.thing.status: 2 of 3 (it's done, lost)",
      'app.thing.size: 2 of 3 (S, L)',
      'app.thing.grade: 1 of 2 (2)',
      'app.thing.moods: 1 of 3 (glad)',
    ]);
  });

  it('is content with values that some row has', async () => {
    const report = await filled(
      "update app.thing set mood = (array['calm', 'glad', 'sad'])[1 + id % 3]::app.mood, grade = 1 + id % 2, moods = '{glad,calm,sad}', size = (array['S', 'M', 'L'])[1 + id % 3], status = (array['new', 'it''s done', 'lost'])[1 + id % 3]",
    );
    expect(findingsOf(report, 'unused-values')).to.deep.equal([]);
  });

  it('names booleans that are the same in every row', async () => {
    expect(findingsOf(await filled(), 'constant-booleans')).to.deep.equal(['app.thing.is_open: always true']);
  });

  it('names nullable columns that are always or never null, but no keys and no columns with a default', async () => {
    const report = await filled();
    expect(findingsOf(report, 'always-null')).to.deep.equal(['app.part.seen', 'app.thing.Note']);
    expect(findingsOf(report, 'never-null')).to.deep.equal([
      'app.thing.grade',
      'app.thing.size',
      'app.thing.is_new',
      'app.thing.remark',
    ]);
  });

  it('names keys that no row follows', async () => {
    expect(findingsOf(await filled(), 'unfollowed-keys')).to.deep.equal([
      'app.thing.owner_id: to app.tenant',
    ]);
    expect(
      findingsOf(await filledAgain('update app.thing set owner_id = 1 where id = 1'), 'unfollowed-keys'),
    ).to.deep.equal([]);
  });

  it('counts parents without children where they are more than half', async () => {
    expect(findingsOf(await filled(), 'childless')).to.deep.equal([
      'app.thing.thing_id: 8 of 12 without app.part',
    ]);
    expect(findingsOf(await filledAgain('update app.part set thing_id = id'), 'childless')).to.deep.equal([]);
  });

  it('says where a self-reference has no depth, or one level', async () => {
    expect(findingsOf(await filled(), 'flat')).to.deep.equal(['app.thing.parent_id: no row has a parent']);
    const oneLevel = await filledAgain('update app.thing set parent_id = 1 where id > 1');
    expect(findingsOf(oneLevel, 'flat')).to.deep.equal(['app.thing.parent_id: one level only']);
    const roots = await filledAgain('update app.thing set parent_id = 1');
    expect(findingsOf(roots, 'flat'), 'a root that points at itself').to.deep.equal([
      'app.thing.parent_id: one level only',
    ]);
    expect(
      findingsOf(await filledAgain('update app.thing set parent_id = 2 where id = 3'), 'flat'),
    ).to.deep.equal([]);
  });

  it('names tenants that are idle, and tables that lack rows of the others', async () => {
    expect(findingsOf(await filled(), 'tenants')).to.deep.equal([
      'app.tenant.id: idle has no row in 3 of 3 tables (app.part, app.thing, app.visit)',
      'app.visit.tenant_id: no row of 1 of 2 app.tenant (south)',
    ]);
  });

  it('says nothing of tables with one or two rows', async () => {
    await app.client.query(
      'delete from app.tenant where id = 3; insert into app.thing (id, tenant_id) values (1, 1), (2, 2)',
    );
    expect((await auditOf(app)).findings).to.deep.equal([]);
  });

  it('reads a sample of a table above 100,000 rows, and says so', async () => {
    await app.client.query(
      'insert into app.thing (id, tenant_id, is_open) select n, 1, n % 2 = 0 from generate_series(1, 100500) as n; analyze app.thing',
    );
    const report = await auditOf(app);
    const thing = report.tables.find(({ table }) => table.name === 'thing')!;
    expect(thing).to.include({ rowsExact: false, state: 'real-only' });
    expect(thing.rows).to.be.within(100_001, 110_000);
    expect(report.findings.filter(({ sampled }) => sampled).map(({ kind }) => kind)).to.include.members([
      'unused-values',
      'always-null',
      'flat',
    ]);
    expect(findingsOf(report, 'constant-booleans')).to.deep.equal([]);
    expect(report.notes.join()).to.match(/findings come from a sample: app\.thing/);
  });

  async function filledAgain(sql: string) {
    await app.client.query(sql);
    return auditOf(app);
  }
});

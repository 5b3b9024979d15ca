import { compare } from 'bcryptjs';
import { expect } from 'chai';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import {
  isComplete,
  parseSettings,
  remove,
  seed,
  verify,
  type PurgeMethod,
  type RunReport,
} from '../../src/index.js';
import { seedwright } from '../support/command.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { snapshot } from '../support/project.js';
import { plantRealRows } from '../support/real-rows.js';
import { filledTemplate, fixed, migratedTemplate, openKnex, ownProject } from '../support/system.js';

/** Tables that the application has in code; it has 126 others. */
const catalogues = ['leave_types', 'mediums', 'periods', 'permissions', 'roles'];

/** A telephone number of the country: a mobile one, written in three groups. */
const phone = `'^07[0125678] [0-9]{3} [0-9]{4}$'`;

/**
 * What was wrong with the rows of the seeder that this system had before, each as a query that gives the rows in which it occurs
 * (or, where it was about all rows together, one row).
 */
const earlierFindings: [what: string, query: string][] = [
  [
    'classes whose name is that of another grade',
    `select from skoola.classes as class join skoola.grade_levels as grade on grade.id = class.grade_id
     where right(class.room_number, 2)::integer <> grade.grade_number or grade.grade_name <> 'Grade ' || grade.grade_number`,
  ],
  [
    'two classes of a year with one name',
    `select from skoola.classes group by academic_year_id, grade_id, section_name having count(*) > 1
     union all select from skoola.classes group by academic_year_id, room_number having count(*) > 1`,
  ],
  ['students under five', `select from skoola.students where dob > seed.today() - interval '5 years'`],
  ['staff under eighteen', `select from skoola.staff where dob > seed.today() - interval '18 years'`],
  [
    'students of grade 13 who are not 16 to 19 years old',
    `select from skoola.student_class_assignments as placement
     join skoola.grade_levels as grade on grade.id = placement.grade_id
     join skoola.students as student on student.id = placement.student_id
     where grade.grade_number = 13 and extract(year from age(placement.from_date, student.dob)) not between 16 and 19`,
  ],
  [
    'staff without a profile',
    `select from skoola.staff left join skoola.profiles as profile on profile.id = staff.profile_id where profile.id is null`,
  ],
  [
    'students without a profile',
    `select from skoola.students as student left join skoola.profiles as profile on profile.id = student.profile_id
     where profile.id is null`,
  ],
  [
    'guardians without an account',
    `select from skoola.student_guardians as guardian left join skoola.users as account on account.id = guardian.user_id
     where account.id is null`,
  ],
  [
    'students without a guardian',
    `select from skoola.students as student left join skoola.student_guardians as guardian on guardian.student_id = student.id
     where guardian.id is null`,
  ],
  [
    'accounts of parents without a child',
    `select from skoola.users as account left join skoola.student_guardians as guardian on guardian.user_id = account.id
     where account.role = 'Parent' and guardian.id is null`,
  ],
  [
    'accounts with a role of the staff, but no member of staff behind them',
    `select from skoola.users as account
     left join skoola.user_profiles as link on link.user_id = account.id
     left join skoola.staff on staff.profile_id = link.profile_id
     where account.role not in ('Student', 'Parent', 'Guest') and staff.id is null`,
  ],
  [
    'one religion or one ethnicity for all students',
    `select from skoola.students having count(distinct religion) < 4 or count(distinct ethnicity) < 4`,
  ],
  ['one status for all students', `select from skoola.students having count(distinct status) < 4`],
  [
    'years that hold data, but no placement',
    `select from skoola.academic_years as year
     where exists (select from skoola.classes as class where class.academic_year_id = year.id and class.class_teacher_id is not null)
       and year.id not in (
         select academic_year_id from skoola.student_class_assignments
         union select academic_year_id from skoola.student_class_assignments_history)`,
  ],
  [
    'teachers who lead several classes in a year',
    `select from skoola.classes where class_teacher_id is not null group by academic_year_id, class_teacher_id having count(*) > 1`,
  ],
  [
    'telephone numbers of another country',
    `select from (
       select phone from skoola.profiles union all select phone from skoola.students union all select phone from skoola.staff
       union all select phone from skoola.student_guardians union all select phone from skoola.student_emergency_contacts
     ) as numbers where phone !~ ${phone}`,
  ],
];

describe('system skoola', function () {
  this.timeout(180_000);
  let database: TestDatabase;
  let knex: Knex;
  let client: Client;
  const project = ownProject();
  const settings = (env: NodeJS.ProcessEnv = {}) =>
    parseSettings({ ...fixed, SEED_SYSTEMS: 'skoola', ...env });
  const open = async (template: string) => {
    database = await createDatabase({ template });
    knex = openKnex(database.url, 'skoola');
    client = await database.client();
  };
  const run = (env: NodeJS.ProcessEnv = {}): Promise<RunReport> => seed(knex, project, settings(env));
  const findings = async (env: NodeJS.ProcessEnv = {}) =>
    (await verify(knex, project, settings(env))).findings;
  const rows = async <Row extends object>(query: string): Promise<Row[]> =>
    (await client.query<Row>(query)).rows;
  const contents = () => snapshot(client, ['skoola']);
  afterEach(async () => {
    await knex.destroy();
    await database.drop();
  });

  /** Numbers of rows by table. */
  const sizes = async (): Promise<Map<string, number>> => {
    const tables = await rows<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'skoola' order by tablename`,
    );
    const counted = await rows<{ name: string; count: string }>(
      tables
        .map(({ name }) => `select '${name}' as name, count(*) from skoola."${name}"`)
        .join(' union all '),
    );
    return new Map(counted.map(({ name, count }) => [name, Number(count)]));
  };

  /** Columns, keys, checks and indexes as text. */
  const schema = async (): Promise<string[]> => {
    const parts = await rows<{ part: string }>(`
      select format('%s.%s %s %s', table_name, column_name, data_type, is_nullable || ' ' || coalesce(column_default, '')) as part
      from information_schema.columns where table_schema = 'skoola'
      union all
      select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'skoola'::regnamespace
      union all
      select indexdef from pg_indexes where schemaname = 'skoola'
      union all
      select objoid::regclass || ' ' || objsubid || ' ' || description
      from pg_description where objoid in (select oid from pg_class where relnamespace = 'skoola'::regnamespace)
      order by 1`);
    return parts.map(({ part }) => part);
  };

  it('has the documented number of tables, columns, keys and indexes beside its catalogues', async () => {
    await open(await migratedTemplate('skoola'));
    const [figures] = await rows(`
      with
      catalogues as (select ('skoola.' || name)::regclass as oid from unnest('{${catalogues.join()}}'::text[]) as name),
      tables as (
        select oid from pg_class
        where relnamespace = 'skoola'::regnamespace and relkind = 'r' and oid not in (select oid from catalogues)
      )
      select
        (select count(*) from tables) as tables,
        (select count(*) from pg_attribute where attrelid in (select oid from tables) and attnum > 0 and not attisdropped) as columns,
        (select count(*) from pg_constraint
          where conrelid in (select oid from tables) and confrelid in (select oid from tables) and contype = 'f') as keys,
        (select count(*) from pg_indexes where schemaname = 'skoola' and indexname like 'idx\\_%') as indexes`);
    expect(figures).to.deep.equal({ tables: '126', columns: '926', keys: '185', indexes: '71' });
  });

  it('is the same schema with the same reference rows after down and up', async () => {
    await open(await migratedTemplate('skoola'));
    const before = { schema: await schema(), rows: await contents() };
    expect(before.schema).to.have.length.greaterThan(1500);
    await knex.migrate.rollback(undefined, true);
    expect(await rows(`select from pg_namespace where nspname = 'skoola'`)).to.have.length(0);
    await knex.migrate.latest();
    expect({ schema: await schema(), rows: await contents() }).to.deep.equal(before);
  });

  it('fills all 126 tables, keeps every rule, and a second run writes nothing', async () => {
    await open(await filledTemplate('skoola'));
    const filled = await sizes();
    expect([...filled].filter(([, count]) => count === 0)).to.deep.equal([]);
    for (const name of catalogues) filled.delete(name);
    expect(filled.size).to.equal(126);
    expect([...filled.values()].reduce((sum, count) => sum + count)).to.equal(59_208);
    expect(Object.fromEntries(filled)).to.include({ students: 500, staff: 50, users: 1145, classes: 195 });

    const { checks, findings: found } = await verify(knex, project, settings());
    expect(found).to.deep.equal([]);
    expect(checks.find(({ check }) => check === 'rules')?.count).to.be.at.least(80);

    const before = await snapshot(client, ['skoola', 'seed'], { versions: true });
    expect((await run()).written).to.equal(0);
    expect(await snapshot(client, ['skoola', 'seed'], { versions: true })).to.equal(before);
  });

  it('comes out the same every time', async () => {
    await open(await filledTemplate('skoola'));
    const first = await contents();
    await knex.destroy();
    await database.drop();
    await open(await migratedTemplate('skoola'));
    expect(await run({ SEED_JOBS: '1' })).to.satisfy(isComplete);
    expect(await contents()).to.equal(first);
  });

  it('has none of the findings of the seeder before', async () => {
    await open(await filledTemplate('skoola'));
    const found: Record<string, number | null> = {};
    for (const [what, query] of earlierFindings) found[what] = (await client.query(query)).rowCount;
    expect(found).to.deep.equal(Object.fromEntries(earlierFindings.map(([what]) => [what, 0])));
  });

  it('lets an account of each role log in with SEED_PASSWORD, and with nothing else', async () => {
    await open(await filledTemplate('skoola'));
    const accounts = await rows<{ role: string; password_hash: string }>(
      `select distinct on (role) role, password_hash from skoola.users order by role, email`,
    );
    expect(accounts).to.have.length(10);
    for (const { role, password_hash } of accounts)
      expect(await compare(fixed.SEED_PASSWORD, password_hash), role).to.equal(true);
    expect(await compare('SEED_PASSWORD', accounts[0]!.password_hash)).to.equal(false);
  });

  for (const [what, env] of [
    ['at scale 0.1', { SEED_SCALE: '0.1' }],
    ['with 200 students', { MAX_TOTAL_STUDENTS: '200' }],
    [
      'under another run seed, in the vacation, on a Sunday',
      { SEED_SCALE: '0.1', SEED_RNG: 'another', SEED_NOW: '2027-07-18' },
    ],
    ['before school begins in January', { SEED_SCALE: '0.1', SEED_NOW: '2027-01-03' }],
  ] as const)
    it(`fills every table and keeps every rule ${what}, and a second run writes nothing`, async () => {
      await open(await migratedTemplate('skoola'));
      const report = await run(env);
      expect(report.files.flatMap((file) => file.error?.message ?? [])).to.deep.equal([]);
      expect(report).to.satisfy(isComplete);
      const filled = await sizes();
      expect([...filled].filter(([, count]) => count === 0)).to.deep.equal([]);
      if ('MAX_TOTAL_STUDENTS' in env) expect(filled.get('students')).to.equal(200);
      expect(await findings(env)).to.deep.equal([]);
      expect((await run(env)).written).to.equal(0);
    });

  it('leaves real rows what they were, through seed, force and purge', async () => {
    await open(await filledTemplate('skoola'));
    // Catalogues and grades have no room for another row, and what roles may do belongs to them.
    const full = [...catalogues, 'grade_levels', 'role_permissions'];
    expect(await plantRealRows(client, 'skoola', full)).to.have.length(124);
    await remove(knex, project, settings());
    const before = await snapshot(client, ['skoola'], { versions: true });
    const beside = await run();
    expect(beside.files.flatMap((file) => file.error?.message ?? [])).to.deep.equal([]);
    const short = beside.files.flatMap((file) => file.tables.filter((table) => table.rows < table.target));
    expect(short.map(({ table }) => table.name)).to.deep.equal([]);
    expect(beside).to.satisfy(isComplete);
    expect(await run({ SEED_FORCE: '1' })).to.satisfy(isComplete);
    await remove(knex, project, settings());
    expect(await snapshot(client, ['skoola'], { versions: true })).to.equal(before);
  });

  for (const method of ['delete', 'truncate'] satisfies PurgeMethod[])
    it(`is as after the migrations when it was purged: ${method}`, async () => {
      await open(await migratedTemplate('skoola'));
      const before = await contents();
      await knex.destroy();
      await database.drop();
      await open(await filledTemplate('skoola'));
      const result = await seedwright(['purge', '--method', method], {
        DATABASE_URL: database.url,
        ...fixed,
        SEED_SYSTEMS: 'skoola',
      });
      expect(result.status, result.stderr).to.equal(0);
      expect(await contents()).to.equal(before);
      expect(await rows('select from seed.ledger union all select from seed.demo_row')).to.have.length(0);
    });
});

import { compare } from 'bcryptjs';
import { expect } from 'chai';
import { parseSettings } from '../../src/config/index.js';
import { formatPlan, formatRun } from '../../src/report/index.js';
import { seed, type RunReport } from '../../src/runner/index.js';
import { createProject, type TestProject } from '../support/project.js';

const schema = `
create schema app;
create table app.accounts (id uuid primary key, number integer not null, shared text, own text);
`;

const file = 'sql/demo/01_app/accounts.sql';
const files = {
  [file]: `--! table: app.accounts
--! mark: uuid id
--! key: id

insert into app.accounts (id, number, shared, own)
select seed.uuid('accounts', n), n, seed.password_hash(), seed.password_hash(n)
from generate_series(1, seed.rows(40)) as n
on conflict (id) do nothing;
`,
};

describe('passwords of demo accounts', () => {
  let app: TestProject;
  beforeEach(async () => (app = await createProject(schema, files)));
  afterEach(() => app.drop());

  const run = (env: NodeJS.ProcessEnv = {}): Promise<RunReport> =>
    seed(app.knex, app.project, app.settings({ SEED_NOW: '2026-03-01', ...env }));
  const accounts = async (): Promise<{ shared: string; own: string }[]> =>
    (await app.client.query('select shared, own from app.accounts order by number')).rows;
  const everything = async (): Promise<string> => {
    const { rows } = await app.client.query(
      `select string_agg(row_of::text, ' ') as text from (
         select parameter::text from seed.parameter union all select accounts::text from app.accounts union all select run::text from seed.run
       ) as row_of`,
    );
    return String(rows[0].text);
  };

  it('are hashes of SEED_PASSWORD, for each of 32 accounts under a salt of its own; nowhere stands the password itself', async () => {
    const report = await run({ SEED_PASSWORD: 'open sesame' });
    const rows = await accounts();
    expect(new Set(rows.map(({ shared }) => shared)).size).to.equal(1);
    expect(new Set(rows.map(({ own }) => own.slice(0, 29))).size).to.equal(32);
    expect(rows[32]!.own).to.equal(rows[0]!.own);
    for (const hash of [rows[0]!.shared, rows[0]!.own, rows[31]!.own]) {
      expect(await compare('open sesame', hash)).to.equal(true);
      expect(await compare('open sesamf', hash)).to.equal(false);
    }
    expect(report.generatedPassword).to.equal(undefined);
    const said = `${formatPlan(report.plan)}${formatRun(report)}${JSON.stringify(report)}${await everything()}`;
    expect(said).not.to.include('open sesame');
    expect(`${formatPlan(report.plan)}${formatRun(report)}${JSON.stringify(report)}`).not.to.include('$2b$');
  });

  it('are the same in psql as in a run, and in the next run without the variable', async () => {
    await run({ SEED_PASSWORD: 'open sesame' });
    const before = await accounts();
    const { rows } = await app.client.query(
      'select seed.password_hash() as shared, seed.password_hash(7) as own',
    );
    expect(rows[0]).to.deep.equal(before[6]);
    await app.client.query('delete from app.accounts where number % 2 = 0');
    await run();
    expect(await accounts()).to.deep.equal(before);
  });

  it('are made up, shown once and opened by what was shown, where none is set', async () => {
    const { generatedPassword } = await run();
    const [first] = await accounts();
    expect(await compare(generatedPassword!, first!.own)).to.equal(true);
    expect(await everything()).not.to.include(generatedPassword!);
    expect((await run({ SEED_SCALE: '2' })).generatedPassword).to.equal(undefined);
  });

  it('also come from SEED_USER_PASSWORD, unless SEED_PASSWORD says otherwise', async () => {
    await run({ SEED_USER_PASSWORD: 'an older name' });
    expect(await compare('an older name', (await accounts())[0]!.shared)).to.equal(true);
    const both = { SEED_PASSWORD: 'the new name', SEED_USER_PASSWORD: 'the old name' };
    expect(parseSettings(both).password).to.equal('the new name');
    const turned = { SEED_USER_PASSWORD: 'the old name', SEED_PASSWORD: 'the new name' };
    expect(parseSettings(turned).password).to.equal('the new name');
    expect(parseSettings({ SEED_PASSWORD: '', SEED_USER_PASSWORD: 'the old name' }).password).to.equal(
      'the old name',
    );
  });

  it('match nothing under SEED_ACCOUNTS=off: well-formed, but no hash that bcrypt makes', async () => {
    const report = await run({ SEED_ACCOUNTS: 'off' });
    expect(report.generatedPassword).to.equal(undefined);
    const hashes = new Set((await accounts()).flatMap(({ shared, own }) => [shared, own]));
    const [locked] = [...hashes];
    expect(hashes.size).to.equal(1);
    expect(locked).to.match(/^\$2b\$10\$[./A-Za-z0-9]{53}$/);
    for (const attempt of ['', '!', 'open sesame', locked!])
      expect(await compare(attempt, locked!), attempt).to.equal(false);
  });

  it('come back with SEED_ACCOUNTS=on for accounts that are made then', async () => {
    await run({ SEED_PASSWORD: 'open sesame' });
    const before = await accounts();
    await run({ SEED_ACCOUNTS: 'off', SEED_SCALE: '1.5' });
    await run({ SEED_SCALE: '2' });
    const rows = await accounts();
    expect(rows.slice(0, 40)).to.deep.equal(before);
    expect(await compare('open sesame', rows[45]!.own)).to.equal(false);
    expect(await compare('open sesame', rows[75]!.own)).to.equal(true);
  });
});

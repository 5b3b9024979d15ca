import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { AuditReport } from '../../src/audit/index.js';
import { repository, seedwright, type CommandResult } from '../support/command.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/server.js';

const schema = `
create schema shop;
create table shop.state (code text primary key);
create table shop.orders (id integer primary key, status text not null check (status in ('open', 'paid')));
create table shop.log (id integer);
insert into shop.orders select n, 'open' from generate_series(1, 4) as n;
insert into shop.log values (1);
`;

/** Takes the toolkit from where the command line takes it: the build, or the sources. */
const knexfile = `
const { join } = require('node:path');
const { PhaseSource } = require(process.env.SEEDWRIGHT_COMPILED ? '${repository}/dist/src/index.js' : '${repository}/src/index.ts');
module.exports = { client: 'pg', connection: process.env.DATABASE_URL, seeds: { seedSource: new PhaseSource(join(__dirname, 'seeds/demo')) } };
`;

describe('seedwright audit', () => {
  let root: string;
  let database: TestDatabase;
  before(async () => {
    root = mkdtempSync(join(temporaryFolder(), 'audit-'));
    mkdirSync(join(root, 'seeds', 'demo'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{}');
    writeFileSync(join(root, 'knexfile.js'), knexfile);
    database = await createDatabase();
    await (await database.client()).query(schema);
  });
  after(async () => {
    rmSync(root, { recursive: true });
    await database.drop();
  });
  afterEach(() => exempt('table,reason\n'));

  const exempt = (text: string) => writeFileSync(join(root, 'seeds', 'demo', 'exempt.csv'), text);
  const auditWith = (args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> =>
    seedwright(['audit', '--knexfile', join(root, 'knexfile.js'), ...args], {
      DATABASE_URL: database.url,
      ...env,
    });

  it('shows a total, what is missing and the next step, and ends with 0', async () => {
    const { status, stdout, stderr } = await auditWith();
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
    expect(stdout).to.match(/^2\/3 tables, 66\.7 %/m);
    expect(stdout).to.match(/^unplanned +1 {2}shop\.state$/m);
    expect(stdout).to.match(/^values never used +1 {2}orders\.status \(1 of 2: paid\)$/m);
    expect(stdout).to.match(/^Next: `npx seedwright init`/m);
  });

  it('prints the same as JSON', async () => {
    const { status, stdout } = await auditWith(['--json']);
    const report = JSON.parse(stdout) as AuditReport;
    expect(status).to.equal(0);
    expect(report).to.have.all.keys(
      ...['target', 'schemas', 'migrated', 'minRows', 'tables', 'filled', 'total', 'percent', 'findings'],
      ...['exemptions', 'files', 'notes', 'durationMs'],
    );
    expect(report.tables).to.deep.equal([
      { table: { schema: 'shop', name: 'log' }, state: 'real-only', rows: 1, rowsExact: true, demoRows: 0 },
      {
        table: { schema: 'shop', name: 'orders' },
        state: 'real-only',
        rows: 4,
        rowsExact: true,
        demoRows: 0,
      },
      { table: { schema: 'shop', name: 'state' }, state: 'unplanned', rows: 0, rowsExact: true, demoRows: 0 },
    ]);
    expect(report.findings).to.deep.equal([
      {
        kind: 'unused-values',
        table: { schema: 'shop', name: 'orders' },
        columns: ['status'],
        detail: '1 of 2',
        missing: ['paid'],
        share: 0.5,
        sampled: false,
      },
    ]);
  });

  const failing: Record<string, [args: string[], stderr: RegExp | '']> = {
    'a state that is found': [['--fail-on', 'empty,unplanned'], /^Failed on 1 unplanned$/m],
    'a finding that is found': [['--fail-on', 'unused-values, flat'], /^Failed on 1 unused-values$/m],
    'tables below a minimum': [['--min-rows', '3', '--fail-on', 'thin'], /^Failed on 1 thin$/m],
  };
  for (const [name, [args, message]] of Object.entries(failing)) {
    it(`ends with 1 on ${name}`, async () => {
      const { status, stderr } = await auditWith(args);
      expect(stderr).to.match(message as RegExp);
      expect(status).to.equal(1);
    });
  }

  it('ends with 0 where none of the words is found', async () => {
    expect(await auditWith(['--fail-on', 'overfull,tenants'])).to.include({ status: 0, stderr: '' });
  });

  it('ends with 1 on a stale exemption, with place and way out, and shows the audit still', async () => {
    exempt('table,reason\nshop.log,written by triggers\nshop.gone,dropped\n');
    const { status, stdout } = await auditWith();
    expect(status).to.equal(1);
    expect(stdout).to.match(/1 exempt/);
    expect(stdout).to.match(
      /seeds\/demo\/exempt\.csv:3 shop\.gone does not exist\. Correct the\s+name, or remove\s+the\s+line\./,
    );
  });

  const refused: Record<string, [args: string[], env: NodeJS.ProcessEnv, stderr: RegExp]> = {
    'a misspelt word': [['--fail-on', 'unplaned'], {}, /no "unplaned"; did you mean unplanned\?/],
    'a schema that is not there': [['--schema', 'shpo'], {}, /no schema shpo[\s\S]*Did you mean shop\?/],
    'a minimum that is no number': [['--min-rows', 'few'], {}, /whole number/],
    'a database other than the one named': [[], { SEED_DATABASE: 'other' }, /You named the database "other"/],
  };
  for (const [name, [args, env, message]] of Object.entries(refused)) {
    it(`does not run with ${name}`, async () => {
      const { status, stdout, stderr } = await auditWith(args, env);
      expect(stderr).to.match(message);
      expect({ status, stdout }).to.deep.equal({ status: 2, stdout: '' });
    });
  }

  it('reads where nothing may be written, as in production', async () => {
    const result = await auditWith([], {
      NODE_ENV: 'production',
      PGOPTIONS: '-c default_transaction_read_only=on',
    });
    expect(result).to.include({ status: 0, stderr: '' });
  });

  it('explains every word that --fail-on takes', async () => {
    const { stdout } = await auditWith(['--help']);
    for (const word of [
      'empty',
      'thin',
      'overfull',
      'unplanned',
      'real-only',
      'files',
      'childless',
      'flat',
      'tenants',
    ])
      expect(stdout).to.match(new RegExp(`^  ${word} `, 'm'));
  });
});

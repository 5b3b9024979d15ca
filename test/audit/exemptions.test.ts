import { expect } from 'chai';
import { exemptionsFile, loadExemptions } from '../../src/project/exemptions.js';
import { UsageError } from '../../src/errors.js';
import { seed } from '../../src/runner/index.js';
import { createProject, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';
import { auditOf, statesIn } from './support.js';

describe('audit: exemptions', () => {
  let shop: TestProject;
  before(async () => {
    shop = await createProject(
      `${shopSchema} create table shop.log (id integer); create table shop."Odd, one" (id integer); create table shop.split (id integer) partition by list (id); create table shop.split_1 partition of shop.split for values in (1);`,
      shopFiles,
    );
    await seed(shop.knex, shop.project, shop.settings({ SEED_NOW: '2026-03-01' }));
  });
  after(() => shop.drop());

  const list = (...lines: string[]) => shop.write(exemptionsFile, ['table,reason', ...lines, ''].join('\n'));

  it('hold for tables with a reason, also by quoted names', async () => {
    list('shop.log,written by triggers', '"shop.""Odd, one""","old, to be dropped"');
    const report = await auditOf(shop);
    expect(report.exemptions).to.deep.equal([]);
    expect(statesIn(report)).to.include({ 'shop.log': 'exempt', 'shop.Odd, one': 'exempt' });
    expect(report.tables.find(({ table }) => table.name === 'log')).to.include({
      reason: 'written by triggers',
    });
  });

  const wrong: Record<string, [lines: string[], line: number, message: RegExp]> = {
    'a table that does not exist': [['shop.lgo,gone'], 2, /does not exist/],
    'a table that a file fills': [
      ['shop.log,x', 'shop.customer,x'],
      3,
      /is filled by sql\/demo\/01_shop\/customer\.sql/,
    ],
    'a table that is listed twice': [['shop.log,x', 'shop.log,y'], 3, /line 2 already/],
    'a line without a reason': [['shop.log'], 2, /has no reason/],
    'a line with a blank reason': [['shop.log,"  "'], 2, /has no reason/],
    'a partition': [['shop.split_1,x'], 2, /is a partition/],
  };
  for (const [name, [lines, line, message]] of Object.entries(wrong)) {
    it(`are wrong for ${name}`, async () => {
      list(...lines);
      const { exemptions } = await auditOf(shop);
      expect(exemptions).to.have.length(1);
      expect(exemptions[0]).to.include({ file: exemptionsFile, line });
      expect(exemptions[0]!.message).to.match(message);
      expect(exemptions[0]!.nextStep).not.to.equal('');
    });
  }

  it('are wrong for a table with demo rows, though its file is gone', async () => {
    const gone = await createProject(shopSchema, shopFiles);
    await seed(gone.knex, gone.project, gone.settings({ SEED_NOW: '2026-03-01' }));
    gone.write(exemptionsFile, 'table,reason\nshop.event,x\n');
    const withoutTrade = { ...gone, project: { ...gone.project, phases: gone.project.phases.slice(0, 1) } };
    const report = await auditOf(withoutTrade);
    expect(report.exemptions.map(({ message }) => message)).to.deep.equal(['has 40 demo rows']);
    expect(statesIn(report)['shop.event']).to.equal('met');
    await gone.drop();
  });

  it('hold, wrong or right, for tables of schemas that were not asked for', async () => {
    list('shop.log,x');
    await shop.client.query('create schema other; create table other.one (id integer)');
    expect((await auditOf(shop, { schemas: ['other'] })).exemptions).to.deep.equal([]);
  });

  const unreadable: Record<string, [text: string, message: RegExp]> = {
    'another header': ['name,why\n', /exempt\.csv:1 not the header/],
    'a quote that is never closed': ['table,reason\nshop.log,"x\n', /exempt\.csv:2 a quote/],
    'a third field': ['table,reason\nshop.log,one,two\n', /exempt\.csv:2 more than two/],
    'something that is no table': ['table,reason\n\nlog,x\n', /exempt\.csv:3 "log" is no table/],
  };
  for (const [name, [text, message]] of Object.entries(unreadable)) {
    it(`cannot be read with ${name}`, () => {
      shop.write(exemptionsFile, text);
      expect(() => loadExemptions(shop.project.root)).to.throw(UsageError, message);
    });
  }

  it('are none where there is no list', () => {
    expect(loadExemptions(`${shop.project.root}/elsewhere`)).to.deep.equal([]);
  });
});

import { stripVTControlCharacters } from 'node:util';
import { expect } from 'chai';
import { compact } from '../../src/audit/compact.js';
import { audit, formatAudit, type AuditReport } from '../../src/audit/index.js';
import { createProject, type TestProject } from '../support/project.js';
import { wideTables } from './support.js';

describe('audit: text', () => {
  let wide: TestProject;
  let report: AuditReport;
  before(async () => {
    wide = await createProject(wideTables(456), {});
    await wide.client.query('truncate wide.t0 cascade');
    report = await audit(wide.knex, wide.project, wide.settings());
    await wide.client.query(
      'create schema few; create table few.one (id integer); create table few.two (id integer)',
    );
    await wide.client.query('insert into few.two values (1)');
    report = await audit(wide.knex, wide.project, wide.settings());
  });
  after(() => wide.drop());

  const plain = (options = {}) => stripVTControlCharacters(formatAudit(report, options));

  it('fits on a screen for 456 tables, in lines of at most 100 characters', () => {
    const lines = plain().split('\n');
    expect(lines.length).to.be.at.most(40);
    expect(lines.filter((line) => line.length > 100 && !line.includes('Next:'))).to.deep.equal([]);
  });

  it('says how many tables have rows', () => {
    expect(plain()).to.match(/^1\/458 tables, 0\.2 %/m);
    expect(plain()).to.match(/^few +█{10}░{10} +1\/2 +1 real only, 1 unplanned$/m);
  });

  it('lists the first unplanned tables and counts the others', () => {
    expect(plain()).to.match(/^unplanned +457 {2}few\.one, wide\.t0, [\s\S]*\.\.\. and 4\d\d more$/m);
  });

  it('lists every table when asked to', () => {
    const text = plain({ verbose: true });
    for (const { table } of report.tables) expect(text).to.include(`${table.schema}.${table.name} `);
  });

  it('proposes the schemas that were asked for', () => {
    expect(plain({ schemas: ['few'] })).to.include('npx seedwright scaffold --schema few');
  });

  it('makes as many schemas as there may be a few lines', () => {
    const tables = Array.from({ length: 30 }, (_, number) => ({
      ...report.tables[0]!,
      table: { schema: `s${number}`, name: 't' },
    }));
    expect(formatAudit({ ...report, tables, findings: [] })).to.match(/25 schemas more/);
  });
});

describe('compact', () => {
  it('sets all that fits, and counts what does not', () => {
    expect(compact(['a', 'b', 'c'], 20, 1)).to.deep.equal(['a, b, c']);
    expect(compact(['one', 'two', 'three', 'four', 'five'], 24, 1)).to.deep.equal([
      'one, two, ... and 3 more',
    ]);
    expect(compact(['one', 'two', 'three', 'four', 'five'], 16, 2)).to.deep.equal([
      'one, two, three,',
      'four, five',
    ]);
    expect(compact(['a'.repeat(30)], 10, 1)).to.deep.equal([`${'a'.repeat(9)}…`]);
    expect(compact([], 10, 1)).to.deep.equal([]);
  });

  it('never exceeds the width, and leaves nobody uncounted', () => {
    for (let count = 1; count < 60; count++) {
      const items = Array.from({ length: count }, (_, number) => 'x'.repeat(1 + ((number * 7) % 23)));
      const lines = compact(items, 40, 3);
      expect(lines.length).to.be.at.most(3);
      for (const line of lines) expect(line.length).to.be.at.most(40);
      const rest = Number(/and (\d+) more$/.exec(lines.at(-1)!)?.[1] ?? 0);
      expect((lines.join(' ').match(/x+…?/g)?.length ?? 0) + rest).to.equal(count);
    }
  });
});

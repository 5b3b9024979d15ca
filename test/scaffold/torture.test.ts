import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { formatTableRef } from '../../src/catalog/index.js';
import { remove, seed, type RunReport } from '../../src/runner/index.js';
import type { ScaffoldReport } from '../../src/scaffold/index.js';
import { snapshot } from '../support/project.js';
import { strangersProject, type StrangersProject } from '../support/scaffolded.js';
import { emptyTables } from '../support/whole-way.js';

const folder = join(__dirname, 'torture');
const files = readdirSync(folder).filter((file) => /^\d.*\.sql$/.test(file));

/** Features of each table, from the comment above it. */
function features(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of [...files, 'impossible.sql']) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, feature, name] of text.matchAll(/-- feature: (.+)\ncreate table ("[^(]+"|[\w.]+) \(/g))
      found.set(name!.replaceAll('""', '\0').replaceAll('"', '').replaceAll('\0', '"'), feature!);
  }
  return found;
}

/** Files that the server can load: extensions may be absent, and older versions lack types. */
async function loadable(stranger: StrangersProject, names: readonly string[]): Promise<string[]> {
  const loaded: string[] = [];
  for (const name of names) {
    const optional = name.includes('needs');
    try {
      await stranger.client.query(readFileSync(join(folder, name), 'utf8'));
      loaded.push(name);
    } catch (error) {
      if (!optional) throw error;
      await stranger.client.query('rollback').catch(() => undefined);
    }
  }
  return loaded;
}

/** Tables that correct rows can fill, but not by one file of independent rows: reported, not guessed. */
const beyond = new Map([
  ['t_checks.batch_label', 'the check parses a number out of a text that it does not describe'],
  ['t_exclusion.van_tour', 'an exclusion with <> ties one column to another'],
  ['t_multiranges.freight_rate', 'a multirange over a range of the application'],
  ['t_triggers.colour_band', 'a trigger compares each row with its neighbour'],
  ['t_triggers.convoy', 'at commit a parent must have a child, which another file writes'],
  ['t_triggers.convoy_ship', 'its parent is the convoy above'],
  ['t_triggers.journal_line', 'at commit the lines of an entry must balance'],
  ['t_triggers.warranty', 'a trigger compares with a date two years after its parent'],
]);

describe('scaffold of the torture schema', () => {
  const featureOf = features();
  let stranger: StrangersProject;
  let schemas: string[];
  let report: ScaffoldReport;
  let run: RunReport;
  let untouched: string;

  before('scaffolds and runs it', async function () {
    this.timeout(240_000);
    stranger = await strangersProject([]);
    await loadable(stranger, [...files, 'impossible.sql', 'real_rows.sql']);
    const { rows } = await stranger.client.query<{ name: string }>(
      `select nspname as name from pg_namespace where nspname ~ '^t_' or nspname = 'Odd Names'`,
    );
    schemas = rows.map((row) => row.name);
    untouched = await snapshot(stranger.client, schemas);
    report = await stranger.scaffold();
    run = await seed(stranger.knex, stranger.project(), stranger.settings);
  });

  after(() => stranger.drop());

  it('has at least 120 tables', () => {
    expect(report.tables).to.be.at.least(120);
  });

  it('leaves only those tables unsolved that nobody can fill, or not by one file each', () => {
    const unsolved = report.unsolved.map(({ table }) => formatTableRef(table));
    const unexpected = report.unsolved
      .map((each) => ({ ...each, name: formatTableRef(each.table) }))
      .filter(({ name }) => !/^impossible/.test(featureOf.get(name) ?? '') && !beyond.has(name))
      .map(
        ({ name, constraint, reason }) => `${name} (${featureOf.get(name)}): ${constraint ?? ''} ${reason}`,
      );
    expect(unexpected).to.deep.equal([]);
    const impossible = [...featureOf]
      .filter(([, feature]) => /^impossible/.test(feature))
      .map(([name]) => name);
    expect(unsolved).to.include.members(impossible);
  });

  it('says of each unsolved table what stands in the way and what to do', () => {
    for (const { reason, nextStep } of report.unsolved) {
      expect(reason).not.to.equal('');
      expect(nextStep).not.to.equal('');
    }
  });

  it('fills every table that it wrote a file for to its target', () => {
    const short = run.files.filter(
      (file) => file.error || file.tables.some((table) => table.rows < table.target),
    );
    expect(short.map((file) => file.error?.message ?? file.file)).to.deep.equal([]);
  });

  it('leaves no table empty but those that nobody can fill', async () => {
    const impossible = report.unsolved.map(({ table }) => formatTableRef(table));
    const empty = await emptyTables(stranger, schemas);
    expect(empty.filter((name) => !impossible.includes(name))).to.deep.equal([]);
  });

  it('writes nothing on a second run', async () => {
    const options = { versions: true, without: ['seed.run'] };
    const filled = await snapshot(stranger.client, [...schemas, 'seed'], options);
    await seed(stranger.knex, stranger.project(), stranger.settings);
    expect(await snapshot(stranger.client, [...schemas, 'seed'], options)).to.equal(filled);
  });

  it('takes every row back and leaves the real ones as they were', async () => {
    await remove(stranger.knex, stranger.project(), stranger.settings);
    expect(await snapshot(stranger.client, schemas)).to.equal(untouched);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { formatTableRef } from '../../src/catalog/index.js';
import { remove, seed, type RunReport } from '../../src/runner/index.js';
import type { ScaffoldReport } from '../../src/scaffold/index.js';
import { snapshot } from '../support/project.js';
import { strangersProject, type StrangersProject } from '../support/scaffolded.js';

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

  it('leaves only those tables unsolved that nobody can fill, and says which constraint stands in the way', () => {
    const unsolved = report.unsolved.map(({ table }) => formatTableRef(table));
    const possible = unsolved.filter((name) => !/^impossible/.test(featureOf.get(name) ?? ''));
    const described = possible.map((name) => {
      const { constraint, reason } = report.unsolved.find(({ table }) => formatTableRef(table) === name)!;
      return `${name} (${featureOf.get(name)}): ${constraint ?? ''} ${reason}`;
    });
    expect(described).to.deep.equal([]);
    const impossible = [...featureOf]
      .filter(([, feature]) => /^impossible/.test(feature))
      .map(([name]) => name);
    expect(unsolved.sort()).to.deep.equal(impossible.sort());
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
    const { rows } = await stranger.client.query<{ name: string }>(emptyTables, [schemas]);
    expect(rows.map(({ name }) => name).filter((name) => !impossible.includes(name))).to.deep.equal([]);
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

const emptyTables = `
  select namespace.nspname || '.' || class.relname as name
  from pg_class as class
  join pg_namespace as namespace on namespace.oid = class.relnamespace
  where namespace.nspname = any ($1) and class.relkind in ('r', 'p') and not class.relispartition
    and query_to_xml(format('select 1 from %I.%I limit 1', nspname, relname), false, true, '')::text !~ '<row'
  order by 1
`;

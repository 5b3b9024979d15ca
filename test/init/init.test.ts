import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { init, isChange, loadKnexfile } from '../../src/init/index.js';
import { repository, run } from '../support/command.js';
import { createDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/server.js';

/** A project with these files, in which seedwright, knex and pg are installed. */
function projectWith(files: Record<string, string>, type?: 'module'): string {
  const root = mkdtempSync(join(temporaryFolder(), 'init-'));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(repository, join(root, 'node_modules', 'seedwright'));
  for (const name of ['knex', 'pg', 'ts-node', 'typescript', '@swc'])
    symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  const manifest = { type, dependencies: { seedwright: '*', knex: '*', pg: '*' } };
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const config = `{ client: 'pg', connection: 'postgres://localhost/nowhere' }`;

describe('init', function () {
  this.timeout(60_000);

  const shapes: Record<string, [string, string, 'module'?]> = {
    'an object': ['knexfile.js', `module.exports = ${config};\n`],
    environments: ['knexfile.js', `module.exports = { development: ${config}, production: ${config} };\n`],
    'a function': ['knexfile.js', `module.exports = async () => (${config});\n`],
    'the default of an ES module': ['knexfile.js', `export default ${config};\n`, 'module'],
    'the default in TypeScript': ['knexfile.ts', `export default ${config};\n`],
  };
  for (const [shape, [file, text, type]] of Object.entries(shapes))
    it(`adds the phases to a knexfile that exports ${shape}, and changes nothing the second time`, async () => {
      const root = projectWith({ [file]: text }, type);
      const report = await init({ folder: root });
      expect(report.manual).to.deep.equal([]);
      const loaded = await loadKnexfile(join(root, file));
      expect(loaded.seeds!.seedSource!.constructor.name).to.equal('PhaseSource');
      expect(loaded.connection).to.equal('postgres://localhost/nowhere');
      const again = await init({ folder: root });
      expect(again.steps.filter(isChange)).to.deep.equal([]);
    });

  it('writes a knexfile where there is none', async () => {
    const root = projectWith({});
    const report = await init({ folder: root });
    expect(report.steps.filter((step) => step.did === 'created').map((step) => step.path)).to.include(
      'knexfile.js',
    );
  });

  it('leaves a knexfile alone whose export it cannot tell, and prints the lines', async () => {
    const text = `const { config } = require('./elsewhere');\nconfig.seeds = {};\n`;
    const root = projectWith({ 'knexfile.js': text, 'elsewhere.js': `exports.config = ${config};\n` });
    const report = await init({ folder: root }).catch((error: Error) => error);
    if (report instanceof Error) expect(report.message).to.match(/knexfile/);
    else expect(report.manual).not.to.deep.equal([]);
    expect(readFileSync(join(root, 'knexfile.js'), 'utf8')).to.equal(text);
  });

  it('writes nothing on a dry run', async () => {
    const root = projectWith({ 'knexfile.js': `module.exports = ${config};\n` });
    const before = readdirSync(root).sort();
    const report = await init({ folder: root, dryRun: true });
    expect(report.steps.some(isChange)).to.equal(true);
    expect(readdirSync(root).sort()).to.deep.equal(before);
  });

  it('names the migration after those that are there', async () => {
    const root = projectWith({
      'knexfile.js': `module.exports = ${config};\n`,
      'migrations/0001_first.js': 'exports.up = exports.down = async () => {};\n',
    });
    await init({ folder: root });
    expect(readdirSync(join(root, 'migrations'))).to.deep.equal(['0001_first.js', '0002_seed_runtime.js']);
  });

  it('takes a project whose migrations have run to its first seeds', async () => {
    const database = await createDatabase();
    const root = projectWith({
      'knexfile.js': `module.exports = { development: { client: 'pg', connection: '${database.url}' } };\n`,
      'migrations/20240101000000_shop.js': `exports.up = (knex) => knex.raw('create table customer (id uuid primary key, email text not null unique)');
        exports.down = (knex) => knex.raw('drop table customer');\n`,
    });
    const knex = (...args: string[]) =>
      run(
        process.execPath,
        [join(root, 'node_modules', 'knex', 'bin', 'cli.js'), ...args],
        {},
        { cwd: root },
      );
    const seedwright = (...args: string[]) =>
      run(process.execPath, [join(repository, 'bin', 'seedwright.js'), ...args], {}, { cwd: root });
    for (const step of [
      () => knex('migrate:latest'),
      () => seedwright('init'),
      () => knex('migrate:latest'),
      () => seedwright('scaffold'),
      () => knex('seed:run'),
      () => seedwright('audit', '--fail-on', 'empty,unplanned,thin'),
    ]) {
      const { status, stdout, stderr } = await step();
      expect(status, stdout + stderr).to.equal(0);
    }
    expect(existsSync(join(root, 'sql', 'demo', '01_general', 'customer.sql'))).to.equal(true);
    const short = await run(
      process.execPath,
      [join(repository, 'bin', 'seedwright.js'), 'scaffold', 'nothing'],
      {},
      { cwd: root },
    );
    expect(short.status).to.equal(2);
    expect(short.stderr).to.contain('There is no table nothing.');
    await database.drop();
  });
});

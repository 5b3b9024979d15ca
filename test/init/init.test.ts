import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import knexFactory from 'knex';
import { UsageError } from '../../src/errors.js';
import { init, isChange, loadKnexfile, type InitReport } from '../../src/init/index.js';
import { withPhases } from '../../src/knex/index.js';
import { repository, seedwright, type CommandResult } from '../support/command.js';
import { createDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/server.js';
import { config, esModule, knexfileShapes, knexProject, migrate, type KnexProject } from './knex-project.js';

describe('init', () => {
  for (const [shape, [file, text, manifest]] of Object.entries(knexfileShapes))
    it(`adds the phases to a knexfile that exports ${shape}, once`, async () => {
      const project = knexProject({ [file]: text }, manifest);
      const report = await init({ folder: project.root });
      expect(report.manual).to.deep.equal([]);
      const loaded = await loadKnexfile(join(project.root, file));
      expect(loaded.connection).to.equal('postgres://localhost/nowhere');
      expect(loaded.seeds?.seedSource).to.have.property('folder', join(project.root, 'seeds', 'demo'));
      await expectNoChange(project);
    });

  const created: Record<string, [Record<string, string>, object, string[]]> = {
    CommonJS: [{}, {}, ['knexfile.js']],
    'ES modules': [{}, esModule, ['knexfile.js']],
    TypeScript: [{ 'tsconfig.json': '{}' }, {}, ['knexfile.ts']],
  };
  for (const [kind, [files, manifest, names]] of Object.entries(created))
    it(`writes a knexfile into a project of ${kind} that has none`, async () => {
      const project = knexProject(files, manifest);
      const report = await init({ folder: project.root });
      expect(report.manual).to.deep.equal([]);
      expect(didWith(report, 'created')).to.include.members(names);
      expect(Object.keys(project.files()).filter((path) => path.startsWith('knexfile'))).to.deep.equal(names);
      await expectNoChange(project);
    });

  it('finds the knexfile that a script names, and takes its folders from there', async () => {
    const scripts = { migrate: 'knex migrate:latest --knexfile db/knexfile.js' };
    const project = knexProject({ 'db/knexfile.js': `module.exports = ${config};\n` }, { scripts });
    const report = await init({ folder: project.root });
    expect(didWith(report, 'changed')).to.deep.equal(['db/knexfile.js']);
    expect(didWith(report, 'created')[0]).to.match(/^db\/migrations\/\d{14}_seed_runtime\.js$/);
    expect(report.next).to.deep.equal([
      'npx knex migrate:latest --knexfile db/knexfile.js',
      'npx seedwright audit',
      'npx seedwright scaffold',
    ]);
    const { seeds } = await loadKnexfile(join(project.root, 'db', 'knexfile.js'));
    expect(seeds?.seedSource).to.have.property('folder', join(project.root, 'seeds', 'demo'));
  });

  it('leaves a knexfile alone whose export cannot be told, prints the lines and ends with 1', async () => {
    const text = `const config = ${config};\nexport { config as default };\n`;
    const project = knexProject({ 'knexfile.js': text }, esModule);
    const result = await seedwright(['init', '--knexfile', join(project.root, 'knexfile.js')]);
    expect(result.status, result.stderr).to.equal(1);
    expect(result.stdout).to.match(/^by hand {2}knexfile\.js\n.*cannot be told for sure\. Write:$/m);
    expect(result.stdout).to.contain(
      `    import { withPhases } from 'seedwright';\n    export default withPhases(/* your configuration or environments */, import.meta.dirname);\n`,
    );
    expect(project.read('knexfile.js')).to.equal(text);
  });

  it('puts a knexfile back that does not work with the edit', async () => {
    const text = `module.exports = ${config};\nObject.defineProperty(module, 'exports', { writable: false });\n`;
    const project = knexProject({ 'knexfile.js': text });
    const { manual } = await init({ folder: project.root });
    expect(manual).to.deep.equal([
      {
        path: 'knexfile.js',
        reason: 'The edited file did not work (no PhaseSource came out); it is as it was.',
        lines: [`module.exports = require('seedwright').withPhases(module.exports, __dirname);`],
      },
    ]);
    expect(project.read('knexfile.js')).to.equal(text);
  });

  it('says on a dry run what it would do, and writes nothing', async () => {
    const project = knexProject({ 'knexfile.js': `module.exports = ${config};\n`, '.gitignore': '' });
    project.write('migrations/0001_first.js', '');
    const before = project.files();
    const announced = await init({ folder: project.root, dryRun: true });
    expect(project.files()).to.deep.equal(before);
    const done = await init({ folder: project.root });
    expect(announced.steps).to.deep.equal(done.steps);
    expect(didWith(done, 'kept')).to.deep.equal([]);
  });

  it('numbers the migration as the others are', async () => {
    const project = knexProject({
      'knexfile.js': `module.exports = ${config};\n`,
      'migrations/0001_first.js': 'exports.up = exports.down = async () => {};\n',
    });
    await init({ folder: project.root });
    expect(project.read('migrations/0002_seed_runtime.js')).to.contain(
      'module.exports = runtimeMigration();',
    );
  });

  it('says which seeds are no longer run', async () => {
    const project = knexProject({
      'knexfile.js': `module.exports = { ...${config}, seeds: { directory: './data' } };\n`,
      'data/users.js': 'exports.seed = async () => {};\n',
      'data/read.me': '',
    });
    const { notes } = await init({ folder: project.root });
    expect(notes).to.have.lengthOf(1);
    expect(notes[0]).to.match(/^data\/users\.js: no longer run by `npx knex seed:run`/);
    expect((await init({ folder: project.root })).notes).to.deep.equal([]);
  });

  it('keeps the data of a local server out of version control', async () => {
    const knexfile = { 'knexfile.js': `module.exports = ${config};\n` };
    const ignoring = knexProject({ ...knexfile, '.gitignore': 'node_modules\r\ndist' });
    await init({ folder: ignoring.root });
    expect(ignoring.read('.gitignore')).to.equal('node_modules\r\ndist\r\n.seedwright/\r\n');
    await expectNoChange(ignoring);

    const versioned = knexProject(knexfile);
    mkdirSync(join(versioned.root, '.git'));
    await init({ folder: versioned.root });
    expect(versioned.read('.gitignore')).to.equal('.seedwright/\n');

    const neither = knexProject(knexfile);
    await init({ folder: neither.root });
    expect(neither.files()).not.to.have.property('.gitignore');
  });

  it('finds everything there in the repository itself', async () => {
    const report = await init({ folder: join(repository, 'sql'), dryRun: true });
    expect(report.root).to.equal(repository);
    expect(report.steps.filter(isChange)).to.deep.equal([]);
    expect(didWith(report, 'kept')).to.include.members(['migrations/0001_seed_runtime.ts', 'knexfile.ts']);
    expect(report.manual).to.deep.equal([]);
  });

  it('refuses a folder without a package.json', async () => {
    expect((await refusal({ folder: temporaryFolder() })).message).to.match(/^There is no package\.json in/);
  });

  const refused: Record<string, [Record<string, string>, RegExp]> = {
    'a knexfile for another database': [
      { 'knexfile.js': `module.exports = { development: { client: 'sqlite3' } };\n` },
      /client is sqlite3/,
    ],
    'a knexfile without the environment': [
      { 'knexfile.js': `module.exports = { production: ${config} };\n` },
      /no configuration with a client for the environment "development"/,
    ],
    'a knexfile that throws': [
      { 'knexfile.js': `throw new Error('the vault is shut');\n` },
      /cannot be loaded: the vault is shut/,
    ],
    'two knexfiles': [
      { 'knexfile.ts': `export default ${config};\n`, 'knexfile.js': `module.exports = ${config};\n` },
      /several knexfiles: knexfile\.ts, knexfile\.js/,
    ],
    'seeds of another kind among the phases': [
      { 'knexfile.js': `module.exports = ${config};\n`, 'seeds/demo/01_users.js': 'exports.seed = 1;\n' },
      /^seeds\/demo\/01_users\.js is a seed of another kind/,
    ],
  };
  for (const [what, [files, message]] of Object.entries(refused))
    it(`refuses ${what}, and writes nothing`, async () => {
      const project = knexProject(files);
      const before = project.files();
      expect((await refusal({ folder: project.root })).message).to.match(message);
      expect(project.files()).to.deep.equal(before);
    });
});

const table = (name: string) =>
  `exports.up = (knex) => knex.raw('create table ${name} (id uuid primary key, email text not null unique)');\nexports.down = (knex) => knex.schema.dropTable('${name}');\n`;

describe('a project after init', () => {
  it('in CommonJS goes on from the migrations that have run, and finds its phase', async () => {
    const database = await createDatabase();
    const environment = `{ client: 'pg', connection: '${database.url}', seeds: { directory: './seeds' } }`;
    const project = knexProject({
      'knexfile.js': `module.exports = { development: ${environment}, production: ${environment} };\n`,
      'migrations/20240101000000_customer.js': table('customer'),
      'migrations/20240102000000_purchase.js': table('purchase'),
      'seeds/customers.js': `exports.seed = async () => { throw new Error('a stock seed ran'); };\n`,
    });
    await migrate(database.url, join(project.root, 'migrations'));
    await init({ folder: project.root });
    await expectKnex(project, 'migrate:latest', /Batch 2 run: 1 migrations/);
    const client = await database.client();
    const { rows } = await client.query(`select name from knex_migrations order by id desc limit 1`);
    expect(rows[0].name).to.match(/^\d{14}_seed_runtime\.js$/);
    expect((await client.query('select seed.rows(7)::int as rows')).rows).to.deep.equal([{ rows: 7 }]);
    await expectNoChange(project);

    project.addPhase();
    await expectKnex(project, 'seed:run', /Ran 1 seed files/);
    await database.drop();
  });

  it('in TypeScript migrates and finds its phase, which ts-node has checked', async () => {
    const database = await createDatabase();
    const project = knexProject({
      'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', strict: true } }),
      'knexfile.ts': `export default { client: 'pg', connection: '${database.url}' };\n`,
    });
    await init({ folder: project.root });
    await migrate(database.url, join(project.root, 'migrations'));
    project.addPhase();
    expect(Object.keys(project.files())).to.include('seeds/demo/01_shop.ts');
    await expectKnex(project, 'seed:run', /Ran 1 seed files/);
    await database.drop();
  });

  it('of ES modules migrates and finds its phase', async () => {
    const database = await createDatabase();
    const text = `import { join } from 'node:path';\n\nexport default {
  client: 'pg', connection: '${database.url}', migrations: { directory: join(import.meta.dirname, 'migrations') } };\n`;
    const project = knexProject({ 'knexfile.js': text }, esModule);
    await init({ folder: project.root });
    project.addPhase();
    const loaded = await loadKnexfile(join(project.root, 'knexfile.js'));
    const knex = knexFactory(loaded);
    await knex.migrate.latest();
    expect((await knex.select(knex.raw('seed.rows(7)::int as rows')))[0]).to.deep.equal({ rows: 7 });
    await knex.destroy();
    const seeds = await loaded.seeds!.seedSource!.getSeeds({});
    expect(seeds.map(String)).to.deep.equal(['01_shop']);
    await database.drop();
  });

  it('takes the first scaffolded table to a clean audit', async () => {
    const database = await createDatabase();
    const project = knexProject({
      'knexfile.js': `module.exports = { client: 'pg', connection: '${database.url}' };\n`,
      'migrations/20240101000000_customer.js': table('customer'),
    });
    await init({ folder: project.root });
    await migrate(database.url, join(project.root, 'migrations'));
    const knexfile = ['--knexfile', join(project.root, 'knexfile.js')];
    await expectDone(seedwright(['scaffold', ...knexfile]));
    expect(project.files()).to.have.any.keys('sql/demo/01_general/customer.sql');
    await expectDone(project.knex('seed:run'));
    await expectDone(seedwright(['audit', '--fail-on', 'empty,unplanned,thin', ...knexfile]));
    await database.drop();
  });
});

describe('withPhases', () => {
  it('replaces what would discard the source, and keeps everything else', () => {
    const given = {
      development: {
        client: 'pg',
        seeds: { directory: 'a', loadExtensions: ['.js'], timestampFilenamePrefix: true },
      },
      extra: { note: 'no configuration' },
    };
    const result = withPhases(given, repository);
    expect(result.extra).to.equal(given.extra);
    expect(Object.keys(result.development.seeds)).to.deep.equal(['timestampFilenamePrefix', 'seedSource']);
    expect(given.development.seeds.directory).to.equal('a');
  });

  it('keeps functions and promises what they are', async () => {
    const source = 'seeds.seedSource.folder';
    const given = { client: 'pg' };
    expect(withPhases(() => given, repository)()).to.have.nested.property(source);
    expect(await withPhases(Promise.resolve(given), repository)).to.have.nested.property(source);
    expect(await withPhases(async () => given, repository)()).to.have.nested.property(source);
  });

  it('finds the phases beside a compiled knexfile, else at the root of the project', () => {
    const project = knexProject({ 'dist/seeds/demo/01_shop.js': '', 'build/knexfile.js': '' });
    const folderOf = (folder: string) => withPhases({ client: 'pg' }, join(project.root, folder));
    expect(folderOf('dist')).to.have.nested.property(
      'seeds.seedSource.folder',
      join(project.root, 'dist', 'seeds', 'demo'),
    );
    expect(folderOf('build')).to.have.nested.property(
      'seeds.seedSource.folder',
      join(project.root, 'seeds', 'demo'),
    );
  });
});

function didWith({ steps }: InitReport, did: string): string[] {
  return steps.filter((step) => step.did === did).map((step) => step.path);
}

/** A second init. */
async function expectNoChange(project: KnexProject): Promise<void> {
  const before = project.files();
  const report = await init({ folder: project.root });
  expect(report.steps.filter(isChange)).to.deep.equal([]);
  expect(report.manual).to.deep.equal([]);
  expect(project.files()).to.deep.equal(before);
}

async function expectKnex(project: KnexProject, command: string, output: RegExp): Promise<void> {
  expect(await expectDone(project.knex(command))).to.match(output);
}

/** @returns what the command printed */
async function expectDone(command: Promise<CommandResult>): Promise<string> {
  const { status, stdout, stderr } = await command;
  expect(status, stdout + stderr).to.equal(0);
  return stdout;
}

async function refusal(options: Parameters<typeof init>[0]): Promise<Error> {
  const outcome = await init(options).catch((error: Error) => error);
  expect(outcome).to.be.instanceOf(UsageError);
  return outcome as Error;
}

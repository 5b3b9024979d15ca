import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import knexFactory from 'knex';
import { phaseFileFormat } from '../../src/init/index.js';
import { repository, run, type CommandResult } from '../support/command.js';
import { temporaryFolder } from '../support/server.js';

/** Somebody's Knex project, in a folder of its own. */
export interface KnexProject {
  root: string;
  /** Writes a file. */
  write(path: string, text: string): void;
  read(path: string): string;
  /** All files but the installed packages: text by path. */
  files(): Record<string, string>;
  /** Writes a phase without SQL, as `scaffold` would. */
  addPhase(): void;
  /** Runs Knex's own command line. */
  knex(...args: string[]): Promise<CommandResult>;
}

/** A configuration without a database; nobody connects. */
export const config = `{ client: 'pg', connection: 'postgres://localhost/nowhere' }`;

/** A package.json of ES modules. */
export const esModule = { type: 'module' };

/** Knexfiles as they are found: file, text, package.json. */
export const knexfileShapes: Record<string, [string, string, object?]> = {
  'an object': ['knexfile.js', `module.exports = ${config};\n`],
  'environments one by one': ['knexfile.js', `exports.development = ${config};\nexports.test = ${config};`],
  'a function': ['knexfile.js', `module.exports = async () => (${config});\n`],
  'a function that gives environments': [
    'knexfile.js',
    `module.exports = () => ({ development: ${config} });\n`,
  ],
  'a promise': ['knexfile.js', `module.exports = Promise.resolve(${config});\n`],
  'the default of an ES module': ['knexfile.js', `export default ${config};\n`, esModule],
  'a declared function of an ES module': [
    'knexfile.js',
    `// export default withPhases()\nexport default async function configuration() {\n  return ${config};\n}\n`,
    esModule,
  ],
  'the default of an ES module that only its syntax tells': [
    'knexfile.js',
    `const config = ${config};\nexport default config;\n`,
  ],
  'the default of an .mjs file': ['knexfile.mjs', `export default { development: ${config} }`],
  'the exports of a .cjs file': ['knexfile.cjs', `module.exports = ${config};\n`, esModule],
  'the default in TypeScript': [
    'knexfile.ts',
    `import type { Knex } from 'knex';\n\nconst config: Knex.Config = ${config};\n\nexport default config;\n`,
  ],
  'what knex init writes in TypeScript': [
    'knexfile.ts',
    `import type { Knex } from 'knex';\n\nconst config: { [key: string]: Knex.Config } = { development: ${config} };\n\nmodule.exports = config;\n`,
  ],
};

const installed = ['knex', 'pg', 'ts-node', 'typescript', '@swc', '@types'];

/**
 * Makes a project with seedwright, knex, pg and TypeScript installed.
 * @param files text by path
 * @param manifest added to its package.json
 */
export function knexProject(files: Record<string, string>, manifest: object = {}): KnexProject {
  const root = temporaryFolder();
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(repository, join(root, 'node_modules', 'seedwright'));
  for (const name of installed)
    symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', JSON.stringify({ ...manifest, dependencies: { seedwright: '*' } }));
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    files: () => filesIn(root),
    addPhase: () => {
      const { extension, text } = phaseFileFormat(root);
      write(`seeds/demo/01_shop.${extension}`, text({ system: 'shop', title: "The shop's" }));
    },
    knex: (...args) => run(process.execPath, [knexProgram, ...args], {}, { cwd: root }),
  };
}

const knexProgram = join(dirname(createRequire(__filename).resolve('knex/package.json')), 'bin', 'cli.js');

function filesIn(folder: string, path = ''): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) Object.assign(files, filesIn(folder, inner));
    else files[inner] = readFileSync(join(folder, inner), 'utf8');
  }
  return files;
}

/** Runs the migrations in a folder, as the project's knexfile without Seedwright would. */
export async function migrate(url: string, directory: string): Promise<void> {
  const knex = knexFactory({ client: 'pg', connection: url, migrations: { directory } });
  await knex.migrate.latest();
  await knex.destroy();
}

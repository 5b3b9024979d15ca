import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Knex } from 'knex';
import { isModule } from './knexfile.js';
import { migrationName } from './migration-name.js';
import { projectPath, type Outcome } from './model.js';

const what = 'migration of the schema "seed": ledger, vocabulary, functions';

/** Knex's own list; `.mjs` is not on it. */
const defaultExtensions = ['.js', '.cjs', '.ts', '.co', '.coffee', '.eg', '.iced', '.litcoffee', '.ls'];

/** Where migrations are read from. */
interface MigrationPlace {
  folders: string[];
  extensions: readonly string[];
}

/** The part of a Knex configuration that says where migrations are. */
export type MigrationConfig = Pick<Knex.Config, 'migrations'>;

/**
 * Adds the migration that makes the schema `seed` to the project's own migrations, in the style of their names and language.
 * @param knexfile absolute; relative folders are taken from where it lies
 */
export function addRuntimeMigration(
  root: string,
  config: MigrationConfig,
  knexfile: string,
  dryRun: boolean,
): Outcome {
  const place = placeOf(config, knexfile);
  if (!place) return byHand('a migration', 'The knexfile has a migration source of its own.', textOf(true));
  const existing = migrationsIn(place);
  const present = existing.find((file) => /\bruntimeMigration\s*\(/.test(readFileSync(file, 'utf8')));
  if (present) return { steps: [{ path: projectPath(root, present), did: 'kept', what }], manual: [] };

  const folder = place.folders.at(-1)!;
  const extension = extensionOf(existing, place, config, knexfile);
  const name = migrationName(
    existing.map((known) => basename(known)),
    'seed_runtime',
    new Date(),
  );
  const file = join(folder, `${name}${extension}`);
  const text = textOf(usesImports(existing, file));
  if (/^(dist|build|out)\//.test(`${projectPath(root, folder)}/`))
    return byHand(
      projectPath(root, file),
      'This is a folder that a build writes; put it among the sources.',
      text,
    );
  if (!dryRun) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  return { steps: [{ path: projectPath(root, file), did: 'created', what }], manual: [] };
}

function byHand(path: string, reason: string, text: string): Outcome {
  return { steps: [], manual: [{ path, reason, lines: text.trimEnd().split('\n') }] };
}

/** Knex's rules: a folder beside a source discards the source. Undefined for a source that is not ours. */
function placeOf({ migrations = {} }: MigrationConfig, knexfile: string): MigrationPlace | undefined {
  const { directory, loadExtensions, sortDirsSeparately } = migrations;
  const source = migrations.migrationSource as { folder?: unknown } | undefined;
  if (source && !directory && !loadExtensions && sortDirsSeparately === undefined) {
    if (source.constructor.name !== 'MigrationFolder') return undefined;
    return { folders: [String(source.folder)], extensions: ['.ts', '.js', '.cjs', '.mjs'] };
  }
  return {
    folders: [directory ?? './migrations'].flat().map((folder) => resolve(dirname(knexfile), folder)),
    extensions: loadExtensions ?? defaultExtensions,
  };
}

/** Absolute, in the order of their names. */
function migrationsIn({ folders, extensions }: MigrationPlace): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => extensions.includes(extname(file)) && !file.endsWith('.d.ts'))
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
}

/** As the last migration has it; without any, what `knex migrate:make` would write. */
function extensionOf(
  existing: readonly string[],
  { extensions }: MigrationPlace,
  { migrations }: MigrationConfig,
  knexfile: string,
): string {
  const last = existing.at(-1);
  if (last) return extname(last);
  const wanted = migrations?.extension ? `.${migrations.extension.replace(/^\./, '')}` : extname(knexfile);
  return [wanted, '.js', '.ts'].find((extension) => extensions.includes(extension)) ?? extensions[0] ?? '.js';
}

/** Whether the new migration is written with `import`: where Node asks for it, or the others are, too. */
function usesImports(existing: readonly string[], file: string): boolean {
  if (extname(file) === '.ts' || isModule(file)) return true;
  const last = existing.at(-1);
  return last !== undefined && /^(import|export)\s/m.test(readFileSync(last, 'utf8'));
}

function textOf(imports: boolean): string {
  return imports
    ? `import { runtimeMigration } from 'seedwright';\n\nexport const { up, down, sql } = runtimeMigration();\n`
    : `const { runtimeMigration } = require('seedwright');\n\nmodule.exports = runtimeMigration();\n`;
}

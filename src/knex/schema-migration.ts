import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Knex } from 'knex';
import { connectionsOf } from '../database/index.js';
import { SeedwrightError } from '../errors.js';
import { packageRoot } from '../package-root.js';
import { projectRoot } from '../project/index.js';
import { runtimeState } from '../runtime/index.js';
import { offsetOfPosition, positionAt } from '../seedfile/index.js';
import type { ServerError } from '../database/index.js';

/** A migration that is plain SQL: Knex runs it, and a bundle for psql can print it. */
export interface SqlMigration {
  up(knex: Knex): Promise<void>;
  down(knex: Knex): Promise<void>;
  /** The text of `up`, for psql. */
  sql(): string;
}

/**
 * Migration that creates the runtime schema `seed`. Its files only create what is missing, so that a newer toolkit can
 * run it again; `down` removes ledger, vocabulary and functions.
 */
export function runtimeMigration(): SqlMigration {
  const folder = join(packageRoot, 'sql', 'runtime');
  return {
    up: (knex) => runFiles(knex, folder, readdirSync(folder).sort()),
    down: (knex) => runText(knex, 'drop schema seed cascade', 'runtime'),
    sql: () => readFiles(folder, readdirSync(folder).sort()),
  };
}

/**
 * Brings what is new into a runtime schema that an older toolkit has made: Knex runs its migration once and never again.
 * @returns whether there was anything to do
 */
export async function refreshRuntime(knex: Knex): Promise<boolean> {
  const state = await connectionsOf(knex).use(runtimeState);
  if (state === 'old') await runtimeMigration().up(knex);
  return state === 'old';
}

/**
 * Migration that runs `sql/schema/<system>/*.sql` in name order, and `drop.sql` to go back.
 *
 * ```ts
 * export const { up, down, sql } = schemaMigration('migration', __filename);
 * ```
 * @param filename `__filename` of the migration; the project is the nearest folder above it with a package.json
 * @param files file names; undefined: all but drop.sql
 */
export function schemaMigration(system: string, filename: string, files?: string[]): SqlMigration {
  const folder = join(projectRoot(dirname(filename)), 'sql', 'schema', system);
  const names = () =>
    files ??
    readdirSync(folder)
      .filter((file) => file.endsWith('.sql') && file !== 'drop.sql')
      .sort();
  return {
    up: (knex) => runFiles(knex, folder, names()),
    down: (knex) => runFiles(knex, folder, ['drop.sql']),
    sql: () => readFiles(folder, names()),
  };
}

function readFiles(folder: string, files: string[]): string {
  return files.map((file) => `-- ${file}\n${readFileSync(join(folder, file), 'utf8')}`).join('\n');
}

async function runFiles(knex: Knex, folder: string, files: string[]): Promise<void> {
  for (const file of files) await runText(knex, readFileSync(join(folder, file), 'utf8'), join(folder, file));
}

async function runText(knex: Knex, text: string, file: string): Promise<void> {
  await connectionsOf(knex).use(async (client) => {
    try {
      await client.query(text);
    } catch (error) {
      const { position, message, code, hint } = error as ServerError;
      const place = positionAt(text, offsetOfPosition(text, position));
      throw new SeedwrightError(
        `${file}:${place.line}:${place.column} ${message}`,
        { file, ...place, code, nextStep: hint },
        { cause: error },
      );
    }
  });
}

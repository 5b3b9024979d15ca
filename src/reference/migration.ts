import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Knex } from 'knex';
import { connectionsOf } from '../database/index.js';
import { projectRoot } from '../project/index.js';
import { applyReference, revertReference, type RevertOptions } from './apply.js';
import { listReferenceSets, loadReferenceSet } from './load.js';
import type { ReferenceName, ReferenceSet } from './model.js';
import { referenceSql } from './reference-sql.js';
import { ReferenceSetError } from './reference-set-error.js';

export interface ReferenceMigrationOptions extends RevertOptions {
  /** Folder that has `seeds/reference`; without it, the nearest above the working directory. */
  root?: string;
}

/** Migration that brings in one version of a reference set. */
export interface ReferenceMigration {
  up(knex: Knex): Promise<void>;
  down(knex: Knex): Promise<void>;
  /** The text of `up`, for psql. */
  sql(): string;
  reference: ReferenceName;
}

/**
 * Data-only migration: `up` brings in one version of a set, `down` goes back to the version before.
 *
 * ```ts
 * export const { up, down, sql } = referenceMigration('migration', 'sixr_questions', 2, __filename);
 * ```
 * @param place `__filename` of the migration (the project is the nearest folder above it with a package.json), or options
 */
export function referenceMigration(
  system: string,
  set: string,
  version: number,
  place: string | ReferenceMigrationOptions = {},
): ReferenceMigration {
  const options = typeof place === 'string' ? { root: projectRoot(dirname(place)) } : place;
  const load = (): ReferenceSet =>
    loadReferenceSet(options.root ?? rootAbove(process.cwd()), system, set, version);
  return {
    up: (knex) =>
      connectionsOf(knex).transaction(async (client) => {
        await applyReference(client, load());
      }),
    down: (knex) => connectionsOf(knex).transaction((client) => revertReference(client, load(), options)),
    sql: () => {
      const loaded = load();
      return referenceSql(loaded, fileBefore(loaded));
    },
    reference: { system, set, version },
  };
}

/** psql cannot be asked what is in the database, so the version before is the newest older file. */
function fileBefore({ root, system, set, version }: ReferenceSet): ReferenceSet | undefined {
  const older = listReferenceSets(root).filter(
    (file) => file.system === system && file.set === set && file.version < version,
  );
  const before = older.at(-1);
  return before && loadReferenceSet(root, system, set, before.version);
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'seeds', 'reference'))) return folder;
  const parent = dirname(folder);
  if (parent !== folder) return rootAbove(parent);
  throw new ReferenceSetError(`No folder above ${process.cwd()} has seeds/reference.`, {
    nextStep:
      'Give referenceMigration() the file name of the migration: `__filename` as its fourth argument.',
  });
}

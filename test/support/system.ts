import knexFactory, { type Knex } from 'knex';
import { PhaseSource, MigrationFolder, seed, parseSettings, isComplete } from '../../src/index.js';
import { join } from 'node:path';
import { loadProject, type Project } from '../../src/project/index.js';
import { repository } from './command.js';
import { templateDatabase } from './database.js';

/** Variables under which two fillings of a system are equal byte for byte. */
export const fixed = {
  SEED_NOW: '2026-03-01',
  SEED_RNG: 'fixed',
  SEED_PASSWORD: 'open sesame',
  SEED_SYSTEMS: 'migration',
};

/** A Knex instance on a database, configured as the repository's knexfile. */
export function openKnex(url: string): Knex {
  return knexFactory({
    client: 'pg',
    connection: url,
    pool: { min: 0, max: 8 },
    migrations: { migrationSource: new MigrationFolder(join(repository, 'migrations')) },
    seeds: { seedSource: new PhaseSource(join(repository, 'seeds', 'demo')) },
  });
}

/** The repository's own phases. */
export function ownProject(): Project {
  return loadProject(repository, join(repository, 'seeds', 'demo'));
}

/** Template that is migrated, but not filled. */
export function migratedTemplate(): Promise<string> {
  return templateDatabase('migrated', async (url) => {
    const knex = openKnex(url);
    await knex.migrate.latest();
    await knex.destroy();
  });
}

/** Template in which one system is filled under {@link fixed}; the others are migrated. */
export function filledTemplate(system = 'migration'): Promise<string> {
  return templateDatabase(`filled-${system}`, async (url) => {
    const knex = openKnex(url);
    await knex.migrate.latest();
    const report = await seed(knex, ownProject(), parseSettings({ ...fixed, SEED_SYSTEMS: system }));
    await knex.destroy();
    if (!isComplete(report))
      throw new Error(`not filled: ${report.files.map((file) => file.error?.message ?? '').join('\n')}`);
  });
}

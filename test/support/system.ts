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

/** The runtime schema and one system: a database with all four takes long to make and to copy. */
class SystemMigrations extends MigrationFolder {
  constructor(private readonly system: string) {
    super(join(repository, 'migrations'));
  }

  override async getMigrations(): Promise<string[]> {
    const all = await super.getMigrations();
    return all.filter((name) => ['seed', this.system].includes(name.split('_')[1]!));
  }
}

/**
 * A Knex instance on a database, configured as the repository's knexfile.
 * @param system whose migrations it knows; all when not given
 */
export function openKnex(url: string, system?: string): Knex {
  return knexFactory({
    client: 'pg',
    connection: url,
    pool: { min: 0, max: 8 },
    migrations: {
      migrationSource: system
        ? new SystemMigrations(system)
        : new MigrationFolder(join(repository, 'migrations')),
    },
    seeds: { seedSource: new PhaseSource(join(repository, 'seeds', 'demo')) },
  });
}

/** The repository's own phases. */
export function ownProject(): Project {
  return loadProject(repository, join(repository, 'seeds', 'demo'));
}

/** Template in which one system is migrated, but not filled. */
export function migratedTemplate(system = 'migration'): Promise<string> {
  return templateDatabase(`migrated-${system}`, async (url) => {
    const knex = openKnex(url, system);
    await knex.migrate.latest();
    await knex.destroy();
  });
}

/** Template in which one system is filled under {@link fixed}. */
export function filledTemplate(system = 'migration'): Promise<string> {
  const build = async (url: string) => {
    const knex = openKnex(url, system);
    const report = await seed(knex, ownProject(), parseSettings({ ...fixed, SEED_SYSTEMS: system }));
    await knex.destroy();
    if (!isComplete(report))
      throw new Error(`not filled: ${report.files.map((file) => file.error?.message ?? '').join('\n')}`);
  };
  return templateDatabase(`filled-${system}`, build, () => migratedTemplate(system));
}

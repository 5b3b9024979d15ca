import knexFactory, { type Knex } from 'knex';
import type { PhaseSource } from '../src/index.js';
import type { Project } from '../src/project/index.js';
import knexfile from '../knexfile.js';

/** The repository's own project on the database of DATABASE_URL. */
export async function openProject(): Promise<{ knex: Knex; project: Project }> {
  const config = await knexfile();
  return { knex: knexFactory(config), project: (config.seeds!.seedSource as unknown as PhaseSource).project };
}

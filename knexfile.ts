import { join } from 'node:path';
import type { Knex } from 'knex';
import { connectionFor, MigrationFolder, PhaseSource } from './src/index.js';

/** The database of DATABASE_URL or the PG* variables; without them a local server in .seedwright/. */
export default async (): Promise<Knex.Config> => ({
  client: 'pg',
  connection: await connectionFor(__dirname),
  pool: { min: 0, max: 10 },
  migrations: { migrationSource: new MigrationFolder(join(__dirname, 'migrations')) },
  seeds: { seedSource: new PhaseSource(join(__dirname, 'seeds', 'demo')) },
});

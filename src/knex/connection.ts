import { join } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import type { Knex } from 'knex';
import { projectRoot } from '../project/index.js';
import { startLocalServer } from '../server/index.js';

/**
 * Where a project's database is: `DATABASE_URL`, else the `PG*` variables (both also from the project's `.env`), else a
 * local server in the project's `.seedwright/` folder, which is started where it does not run yet.
 * @param folder `__dirname` of the knexfile
 */
export async function connectionFor(folder: string): Promise<Knex.PgConnectionConfig> {
  const root = projectRoot(folder);
  loadDotenv({ path: join(root, '.env'), quiet: true });
  const named = { application_name: 'seedwright' };
  if (process.env.DATABASE_URL) return { connectionString: process.env.DATABASE_URL, ...named };
  if (hasPgVariables(process.env)) return named;
  return { connectionString: (await startLocalServer(localServerFolder(root))).url, ...named };
}

/** Whether libpq's variables say where the server is; PGPASSWORD alone, or PGAPPNAME, does not. */
export function hasPgVariables(env: NodeJS.ProcessEnv): boolean {
  return ['PGHOST', 'PGHOSTADDR', 'PGPORT', 'PGDATABASE', 'PGUSER', 'PGSERVICE'].some(
    (name) => (env[name] ?? '') !== '',
  );
}

/** Folder of the local server's data and description. */
export function localServerFolder(root: string): string {
  return join(root, '.seedwright');
}

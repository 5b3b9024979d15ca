import type { Knex } from 'knex';
import { SeedwrightError, UsageError } from '../errors.js';
import { loadKnexfile } from './knexfile.js';

const postgres = ['pg', 'pgnative', 'postgres', 'postgresql'];

/**
 * The configuration in a knexfile, without a look at the database.
 * @param file absolute
 * @throws {UsageError} where it cannot be loaded
 */
export async function configOf(file: string): Promise<Knex.Config> {
  const given = process.env.DATABASE_URL;
  // An address, whichever, keeps connectionFor from starting a server; nobody connects here.
  process.env.DATABASE_URL ||= 'postgres://localhost/postgres';
  try {
    return await loadKnexfile(file);
  } catch (error) {
    if (error instanceof SeedwrightError) throw error;
    throw new UsageError(
      `The knexfile cannot be loaded: ${messageOf(error)}`,
      {
        file,
        nextStep: file.endsWith('.ts')
          ? 'Let `npx knex migrate:list` succeed first; TypeScript needs ts-node: npm install --save-dev ts-node typescript.'
          : 'Let `npx knex migrate:list` succeed first.',
      },
      { cause: error },
    );
  } finally {
    if (given === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = given;
  }
}

/**
 * @throws {UsageError} where a configuration is not one for PostgreSQL
 */
export function assertPostgres(config: Knex.Config, file: string): void {
  const client = config.client ?? config.dialect;
  if (client === undefined) {
    const environment = process.env.NODE_ENV ?? 'development';
    throw new UsageError(
      `The knexfile has no configuration with a client for the environment "${environment}".`,
      {
        file,
        nextStep: 'Name another environment: NODE_ENV=<name> npx seedwright init.',
      },
    );
  }
  if (typeof client === 'string' && !postgres.includes(client))
    throw new UsageError(`The knexfile's client is ${client}; Seedwright fills PostgreSQL only.`, {
      file,
      nextStep: "Set client: 'pg', or name another environment: NODE_ENV=<name> npx seedwright init.",
    });
}

/** Folder of the phases that `knex seed:run` would run; undefined where it would run something else. */
export function phaseFolderOf({ seeds = {} }: Knex.Config): string | undefined {
  // By name, not instanceof: the project may load another copy of this package than the one that runs.
  const source = seeds.seedSource as { folder?: unknown } | undefined;
  if (source?.constructor.name !== 'PhaseSource') return undefined;
  const discarded = seeds.directory || seeds.loadExtensions || seeds.sortDirsSeparately !== undefined;
  return discarded ? undefined : String(source.folder);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { parseSettings, type Settings } from '../config/index.js';
import { UsageError } from '../errors.js';
import { PhaseSource } from '../knex/index.js';
import { projectRoot, type Project } from '../project/index.js';

/** What a command works with. */
export interface CommandContext {
  knex: Knex;
  project: Project;
  settings: Settings;
}

/** Options that all commands share. */
export interface CommonOptions {
  knexfile?: string;
  database?: string;
  json?: boolean;
  verbose?: boolean;
}

/** Exit statuses, the same for every command. */
export const exitStatus = { done: 0, short: 1, couldNotRun: 2 } as const;

/**
 * Loads the knexfile, opens its connection pool, runs a command and closes the pool.
 * @returns what `work` returns: the exit status
 */
export async function withContext(
  options: CommonOptions,
  work: (context: CommandContext) => Promise<number>,
): Promise<number> {
  // Settings first: a misspelt variable must not cost the start of a server.
  const settings = { ...parseSettings(process.env), ...flags(options) };
  const config = await loadKnexfile(options.knexfile);
  const source = config.seeds?.seedSource;
  if (!(source instanceof PhaseSource)) {
    throw new UsageError('The knexfile has no PhaseSource.', {
      nextStep: "Set seeds: { seedSource: new PhaseSource(join(__dirname, 'seeds/demo')) }.",
    });
  }
  const knex = knexFactory({ log: quiet, ...config });
  try {
    return await work({ knex, project: source.project, settings });
  } finally {
    await knex.destroy();
  }
}

/** Knex prints failed connections to stdout, with a stack; they are thrown as well, and explained once. */
const quiet: Knex.Logger = { warn: ignore, error: ignore, debug: ignore, deprecate: ignore };

function ignore(): void {}

function flags(options: CommonOptions): Partial<Settings> {
  return {
    ...(options.database !== undefined && { database: options.database }),
    ...(options.verbose && { verbose: true }),
  };
}

async function loadKnexfile(given?: string): Promise<Knex.Config> {
  const file = given ?? findKnexfile();
  if (!existsSync(file))
    throw new UsageError(`There is no knexfile ${file}.`, { nextStep: 'Give its path with --knexfile.' });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- ts-node is wanted only for a knexfile in TypeScript
  if (file.endsWith('.ts') && !require.extensions['.ts']) require('ts-node/register');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the knexfile is found at run time
  const loaded = require(file) as { default?: unknown };
  const exported = loaded.default ?? loaded;
  const config = (
    typeof exported === 'function' ? await (exported as () => unknown)() : exported
  ) as Knex.Config & Record<string, Knex.Config>;
  return config.client ? config : (config[process.env.NODE_ENV ?? 'development'] ?? config);
}

function findKnexfile(): string {
  const root = projectRoot(process.cwd());
  const compiled = process.env.SEEDWRIGHT_COMPILED === '1' ? ['dist/knexfile.js'] : [];
  const candidates = [...compiled, 'knexfile.ts', 'knexfile.js', 'knexfile.cjs', 'dist/knexfile.js'].map(
    (name) => join(root, name),
  );
  const found = candidates.find(existsSync);
  if (!found)
    throw new UsageError(`There is no knexfile in ${root}.`, {
      nextStep: "Run the command in the project's folder, or give the path with --knexfile.",
    });
  return found;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { parseSettings, type Settings } from '../config/index.js';
import { UsageError } from '../errors.js';
import { findKnexfile, loadKnexfile } from '../init/index.js';
import { isPhaseSource } from '../knex/index.js';
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
  const config = await configOf(options.knexfile);
  const source = config.seeds?.seedSource;
  if (!isPhaseSource(source)) {
    throw new UsageError('The knexfile has no PhaseSource.', {
      nextStep: 'Run `npx seedwright init`, which adds it.',
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

/** Loads a knexfile: the configuration of NODE_ENV where it has several. */
async function configOf(given?: string): Promise<Knex.Config> {
  const file = given ?? knexfileHere();
  if (!existsSync(file))
    throw new UsageError(`There is no knexfile ${file}.`, { nextStep: 'Give its path with --knexfile.' });
  return loadKnexfile(file);
}

function knexfileHere(): string {
  const root = projectRoot(process.cwd());
  const build = join(root, 'dist', 'knexfile.js');
  const built = existsSync(build) ? build : undefined;
  const found =
    process.env.SEEDWRIGHT_COMPILED === '1' ? (built ?? findKnexfile(root)) : (findKnexfile(root) ?? built);
  if (!found)
    throw new UsageError(`There is no knexfile in ${root}.`, {
      nextStep:
        'Run the command in the folder of the project, give the path with --knexfile, or let `npx seedwright init` write one.',
    });
  return found;
}

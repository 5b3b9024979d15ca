import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { projectRoot } from '../project/index.js';
import { PhaseSource } from './phase-source.js';

/** Knex reads seeds from files, whatever the source, as soon as one of these is set. */
const discardsSource = ['directory', 'loadExtensions', 'sortDirsSeparately'];

/**
 * Adds the phases of `seeds/demo` to whatever a knexfile exports, in place of the seeds it names. Nothing else changes.
 *
 * ```js
 * module.exports = require('seedwright').withPhases(module.exports, __dirname);
 * ```
 * @param exported a configuration, environments by name, or a function or promise that gives one of these
 * @param folder `__dirname` of the knexfile; `seeds/demo` lies in it, or in the project that holds it
 * @returns a copy in the same shape; what is no configuration, that is, names no client, is left as it is
 */
export function withPhases<Exported>(exported: Exported, folder: string): Exported {
  return adapt(exported, folder) as Exported;
}

function adapt(exported: unknown, folder: string): unknown {
  if (typeof exported === 'function')
    return (...given: unknown[]) => adapt((exported as (...given: unknown[]) => unknown)(...given), folder);
  if (exported instanceof Promise) return exported.then((settled) => adapt(settled, folder));
  if (typeof exported !== 'object' || exported === null) return exported;
  if (isConfig(exported)) return configured(exported, folder);
  return Object.fromEntries(
    Object.entries(exported).map(([name, value]: [string, unknown]) => [
      name,
      isConfig(value) ? configured(value, folder) : value,
    ]),
  );
}

function isConfig(value: unknown): value is Knex.Config {
  return typeof value === 'object' && value !== null && ('client' in value || 'dialect' in value);
}

function configured(config: Knex.Config, folder: string): Knex.Config {
  const kept = Object.entries(config.seeds ?? {}).filter(([name]) => !discardsSource.includes(name));
  return { ...config, seeds: { ...Object.fromEntries(kept), seedSource: new PhaseSource(phasesOf(folder)) } };
}

/** A compiled knexfile has its phases beside it; one that lies deeper in the project has them at the project's root. */
function phasesOf(folder: string): string {
  const beside = join(folder, 'seeds', 'demo');
  return existsSync(beside) ? beside : join(projectRoot(folder), 'seeds', 'demo');
}

/** Whether a seed source is ours, also where the project loads another copy of this package than the one that runs. */
export function isPhaseSource(source: unknown): source is PhaseSource {
  return source instanceof PhaseSource || (source as object | undefined)?.constructor.name === 'PhaseSource';
}

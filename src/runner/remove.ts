import type { Knex } from 'knex';
import type { Settings } from '../config/index.js';
import { connectionsOf, explained, withLock } from '../database/index.js';
import { findPhase, type Project } from '../project/index.js';
import { purgeDemoRows, type PurgeReport, type PurgeScope } from '../purge/index.js';
import { appliedKeys } from '../reference/index.js';
import { survey } from './survey.js';

/**
 * Removes demo rows: all, or those of the scope.
 * @throws {PurgeError} where a row that stays points at one that would go; nothing was removed then
 * @throws {RealRowsError} where tables are to be truncated and a real row is in the way; nothing was removed then
 */
export async function remove(
  knex: Knex,
  project: Project,
  settings: Settings,
  scope: PurgeScope = {},
): Promise<PurgeReport> {
  const connections = connectionsOf(knex);
  return explained(() =>
    withLock(connections, async (holder) => {
      // What goes need not fit the environment's parameters, systems and skipped phases.
      const plain = {
        ...settings,
        rng: undefined,
        now: undefined,
        locale: undefined,
        systems: undefined,
        skippedPhases: [],
      };
      const situation = await survey(holder, project, plain);
      const references = scope.method === 'truncate' ? await appliedKeys(holder, project.root) : undefined;
      return purgeDemoRows(connections, { ...situation, references }, scope);
    }),
  );
}

/**
 * Takes a phase back: its demo rows, and those of other phases that depend on them, ledger included.
 * @param name such as `03_health`
 * @throws {PurgeError} as `remove`
 */
export async function rollback(
  knex: Knex,
  project: Project,
  settings: Settings,
  name: string,
): Promise<PurgeReport> {
  return remove(knex, project, settings, { phases: [findPhase(project, name).name], cascade: true });
}

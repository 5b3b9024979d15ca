import { dirname } from 'node:path';
import type { Knex } from 'knex';
import { describePhase, loadProject, type Phase, type PhaseOptions } from '../project/index.js';
import { runPhase } from './run-phase.js';

/** What a phase file exports: a Knex seed, and what the toolkit wants to know of it. */
export interface PhaseModule {
  phase: Phase;
  seed(knex: Knex): Promise<void>;
}

/**
 * Makes a numbered Knex seed file a phase. The file stays an ordinary seed: any Knex can run it.
 *
 * ```ts
 * // seeds/demo/03_health.ts; its SQL lies in sql/demo/03_health/
 * export const { phase, seed } = definePhase(__filename, { system: 'faraday', title: 'Health' });
 * ```
 * @param filename `__filename`
 */
export function definePhase(filename: string, options: PhaseOptions): PhaseModule {
  const phase = describePhase(filename, options);
  return {
    phase,
    seed: (knex) => runPhase(knex, loadProject(phase.root, dirname(filename)), phase.name),
  };
}

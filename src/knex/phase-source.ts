import type { Knex } from 'knex';
import { UsageError } from '../errors.js';
import { findPhase, loadProject, projectRoot, type Phase, type Project } from '../project/index.js';
import { runPhase } from './run-phase.js';

/**
 * Seed source for knexfile.ts: the phases of a folder, by name with or without extension, from TypeScript or compiled.
 *
 * ```ts
 * seeds: { seedSource: new PhaseSource(join(__dirname, 'seeds/demo')) }
 * ```
 * Do not set `directory`, `loadExtensions` or `sortDirsSeparately` beside it: Knex would discard the source.
 */
export class PhaseSource implements Knex.SeedSource<Phase> {
  private loaded?: Project;

  /** @param folder such as `seeds/demo` */
  constructor(readonly folder: string) {}

  get project(): Project {
    this.loaded ??= loadProject(projectRoot(this.folder), this.folder);
    return this.loaded;
  }

  /** The phases to run: all, or the one named by `--specific`. Knex prints what `toString()` gives. */
  async getSeeds(config: Knex.SeederConfig): Promise<Phase[]> {
    // The command line turns `--specific=03` into a number and a bare `--specific` into true.
    const specific = config.specific as unknown;
    if (specific === true || specific === '') {
      throw new UsageError('--specific names no phase.', {
        nextStep: `Phases: ${this.project.phases.map((phase) => phase.name).join(', ')}.`,
      });
    }
    const phases =
      specific === null || specific === undefined
        ? this.project.phases
        : [findPhase(this.project, String(specific))];
    return phases.map((phase) =>
      Object.assign(Object.create({ toString: () => phase.name }) as Phase, phase),
    );
  }

  async getSeed(phase: Phase): Promise<Knex.Seed> {
    return { seed: (knex) => runPhase(knex, this.project, phase.name) };
  }

  /** Where `knex seed:make` puts a new file. */
  _getConfigDirectories(): string[] {
    return [this.folder];
  }
}

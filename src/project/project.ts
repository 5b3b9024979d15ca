import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/index.js';
import { UsageError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { Phase } from './phase.js';

/** A folder with phases, and the SQL, rules and reference sets that belong to them. */
export interface Project {
  root: string;
  /** Sorted by name. */
  phases: Phase[];
}

/** Phases to work on, and those that the settings leave out. */
export interface PhaseSelection {
  selected: Phase[];
  skipped: Phase[];
}

/**
 * Loads the phases of a folder such as `seeds/demo` (TypeScript or compiled).
 * @throws {UsageError} where the folder is missing, or a numbered file defines no phase
 */
export function loadProject(root: string, folder: string): Project {
  if (!existsSync(folder))
    throw new UsageError(`The folder of phases is missing: ${folder}`, {
      nextStep: 'Create it, correct the path in the knexfile, or run `npx seedwright init`.',
    });
  const files = readdirSync(folder).filter(
    (file) => /^\d{2}_.*\.[cm]?[jt]s$/.test(file) && !file.endsWith('.d.ts'),
  );
  const phases = files.map((file) => loadPhase(join(folder, file)));
  phases.sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = phases.find((phase, index) => phases[index + 1]?.number === phase.number);
  if (twice)
    throw new UsageError(`Two phases have the number ${twice.number}.`, {
      file: join(folder, twice.name),
      nextStep: 'Renumber one of them.',
    });
  return { root, phases };
}

function loadPhase(file: string): Phase {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- phases are found at run time, as Knex finds seeds
  const loaded = require(file) as { phase?: Phase };
  if (!loaded.phase)
    throw new UsageError(`${file} defines no phase.`, {
      file,
      nextStep: 'Let it export what definePhase(__filename, { ... }) returns.',
    });
  return loaded.phase;
}

/**
 * The phase meant by a name: `09_migration`, `09_migration.ts`, `09` or `9`.
 * @throws {UsageError} listing the known ones
 */
export function findPhase(project: Project, name: string): Phase {
  const wanted = name.replace(/\.[cm]?[jt]s$/, '');
  const found = project.phases.find(
    (phase) => phase.name === wanted || (/^\d{1,2}$/.test(wanted) && phase.number === Number(wanted)),
  );
  if (found) return found;
  const names = project.phases.map((phase) => phase.name);
  const meant = nearest(wanted, names);
  throw new UsageError(`Unknown phase "${name}"${meant ? `; did you mean ${meant}?` : '.'}`, {
    nextStep: `Phases: ${names.join(', ')}.`,
  });
}

/**
 * Applies SEED_SYSTEMS and SKIP_PHASE_<n>.
 * @param names phases asked for; undefined: all
 * @throws {UsageError} for a system, phase or number that does not exist
 */
export function selectPhases(
  project: Project,
  settings: Pick<Settings, 'systems' | 'skippedPhases'>,
  names?: string[],
): PhaseSelection {
  const systems = new Set(project.phases.map((phase) => phase.system));
  for (const system of settings.systems ?? []) {
    if (!systems.has(system))
      throw new UsageError(`SEED_SYSTEMS: unknown system "${system}".`, {
        nextStep: `Systems: ${[...systems].join(', ')}.`,
      });
  }
  for (const number of settings.skippedPhases) {
    if (!project.phases.some((phase) => phase.number === number)) {
      throw new UsageError(`SKIP_PHASE_${number}: there is no phase ${number}.`, {
        nextStep: `Phases: ${project.phases.map((phase) => phase.name).join(', ')}.`,
      });
    }
  }
  const wanted = names?.map((name) => findPhase(project, name)) ?? project.phases;
  const ofSystem = wanted.filter((phase) => !settings.systems || settings.systems.includes(phase.system));
  const selected = ofSystem.filter((phase) => !settings.skippedPhases.includes(phase.number));
  const skipped = project.phases.filter((phase) => settings.skippedPhases.includes(phase.number));
  return { selected, skipped };
}

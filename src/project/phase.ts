import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.js';

/** What a phase file says of itself. */
export interface PhaseOptions {
  /** System it belongs to: names the folders `seeds/reference/<system>` and `sql/verify/<system>`. */
  system: string;
  /** A few words for people. */
  title: string;
}

/** A numbered Knex seed file. Its SQL lies in `sql/demo/<name>/`. */
export interface Phase extends PhaseOptions {
  /** File name without extension: `09_migration`. */
  name: string;
  /** The number that starts the name. */
  number: number;
  /** Folder of the project: the nearest one above the file with a `package.json`. */
  root: string;
}

const phaseName = /^(\d{2})_[a-z0-9_]+$/;

/**
 * Describes the phase of a seed file.
 * @param filename `__filename` of the seed file
 */
export function describePhase(filename: string, options: PhaseOptions): Phase {
  const name = basename(filename).replace(/\.[cm]?[jt]s$/, '');
  const match = phaseName.exec(name);
  if (!match)
    throw new UsageError(`${filename}: a phase is named like 03_health.ts.`, {
      file: filename,
      nextStep: 'Rename the file: two digits, an underscore, small letters.',
    });
  return { ...options, name, number: Number(match[1]), root: projectRoot(dirname(filename)) };
}

/** The nearest folder with a `package.json`, going up. */
export function projectRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new UsageError(`There is no package.json in or above ${folder}.`, {
      nextStep: 'Run the command inside a Node project.',
    });
  return projectRoot(parent);
}

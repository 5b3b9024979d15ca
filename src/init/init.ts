import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { packageRoot } from '../package-root.js';
import { projectRoot } from '../project/index.js';
import { assertPostgres, configOf, phaseFolderOf } from './config.js';
import { ignoreLocalServer, makeFolders } from './folders.js';
import { findKnexfile, knexfilesIn } from './knexfile.js';
import { addRuntimeMigration, type MigrationConfig } from './migration.js';
import { projectPath, type InitReport, type InitStep, type Outcome } from './model.js';
import { assertNoStockSeedsIn, buildNote, dependencyNote, stockSeedsNote } from './notes.js';
import { wireKnexfile, writeKnexfile } from './wire-knexfile.js';

/** Where and how `init` works. */
export interface InitOptions {
  /** A folder in the project. */
  readonly folder: string;
  /** Relative to `folder`; found where it is not given. */
  readonly knexfile?: string;
  /** Say what would be done, write nothing. */
  readonly dryRun?: boolean;
}

/**
 * Sets up a Knex project: folders, the migration of the schema `seed`, the phases in the knexfile. What is there already stays, so that
 * a second run changes nothing. Does not connect to any database.
 * @returns what was done, and what a person has to do
 * @throws {UsageError} without a package.json, an installed package or a knexfile that can be understood; nothing was written then
 */
export async function init(options: InitOptions): Promise<InitReport> {
  const dryRun = options.dryRun ?? false;
  const given = options.knexfile === undefined ? undefined : resolve(options.folder, options.knexfile);
  const root = rootOf(given ? dirname(given) : options.folder);
  assertInstalled(root);
  const known = given ?? theKnexfile(root);
  const { knexfile, wired, config, notes, phases } = known
    ? await withKnexfile(root, known, dryRun)
    : await withoutKnexfile(root, dryRun);
  const migration = addRuntimeMigration(root, config, knexfile, dryRun);
  const steps = [
    ...migration.steps,
    ...wired.steps,
    ...makeFolders(root, phases, dryRun),
    ...ignoreLocalServer(root, dryRun),
  ];
  return {
    root,
    dryRun,
    steps,
    manual: [...migration.manual, ...wired.manual],
    notes: steps.some(isChange) ? [...notes, ...dependencyNote(root), ...buildNote(root)] : [],
    next: dryRun ? ['npx seedwright init'] : nextCommands(root, knexfile),
  };
}

/** Whether a step changes a file. */
export function isChange(step: InitStep): boolean {
  return step.did !== 'kept';
}

/** What the knexfile gives to the other parts. */
interface Knexfile {
  knexfile: string;
  wired: Outcome;
  config: MigrationConfig;
  notes: string[];
  phases: string;
}

async function withKnexfile(root: string, knexfile: string, dryRun: boolean): Promise<Knexfile> {
  if (!existsSync(knexfile))
    throw new UsageError(`There is no knexfile ${knexfile}.`, {
      nextStep: 'Correct the path after --knexfile.',
    });
  const config = await configOf(knexfile);
  assertPostgres(config, projectPath(root, knexfile));
  const present = phaseFolderOf(config);
  const phases = present ?? join(root, 'seeds', 'demo');
  assertNoStockSeedsIn(root, phases);
  const kept: InitStep = { path: projectPath(root, knexfile), did: 'kept', what: 'has its PhaseSource' };
  return {
    knexfile,
    config,
    phases,
    wired: present ? { steps: [kept], manual: [] } : await wireKnexfile(root, knexfile, dryRun),
    notes: present ? [] : stockSeedsNote(root, config, knexfile),
  };
}

async function withoutKnexfile(root: string, dryRun: boolean): Promise<Knexfile> {
  const phases = join(root, 'seeds', 'demo');
  assertNoStockSeedsIn(root, phases);
  const { file, ...wired } = await writeKnexfile(root, dryRun);
  return { knexfile: file, wired, config: {}, notes: [], phases };
}

function rootOf(folder: string): string {
  try {
    return projectRoot(folder);
  } catch (error) {
    throw new UsageError(
      `There is no package.json in or above ${folder}.`,
      { nextStep: 'Make the folder a Node project: npm init -y, then npm install knex pg seedwright.' },
      { cause: error },
    );
  }
}

/** The knexfile and the migration import the package by its name. */
function assertInstalled(root: string): void {
  if (root === packageRoot) return;
  try {
    createRequire(join(root, 'package.json')).resolve('seedwright');
  } catch (error) {
    throw new UsageError(
      `seedwright is not installed in ${root}.`,
      { nextStep: 'npm install seedwright, then npx seedwright init.' },
      { cause: error },
    );
  }
}

function theKnexfile(root: string): string | undefined {
  const several = knexfilesIn(root).map((file) => basename(file));
  if (several.length > 1)
    throw new UsageError(`There are several knexfiles: ${several.join(', ')}.`, {
      nextStep: `Name the one that you use: npx seedwright init --knexfile ${several[0]}.`,
    });
  return findKnexfile(root);
}

/** Each program with the path of the knexfile where it would not find it by itself. */
function nextCommands(root: string, knexfile: string): string[] {
  const option = ` --knexfile ${projectPath(root, knexfile)}`;
  const knexFinds = dirname(knexfile) === root && !knexfile.endsWith('.cjs');
  const ours = findKnexfile(root) === knexfile ? '' : option;
  return [
    `npx knex migrate:latest${knexFinds ? '' : option}`,
    `npx seedwright audit${ours}`,
    `npx seedwright scaffold${ours}`,
  ];
}

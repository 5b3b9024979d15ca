import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { Knex } from 'knex';
import { UsageError } from '../errors.js';
import { readManifest } from './knexfile.js';
import { projectPath } from './model.js';

/**
 * @throws {UsageError} where the folder of the phases holds seeds of another kind, which a PhaseSource cannot run
 */
export function assertNoStockSeedsIn(root: string, phases: string): void {
  if (!existsSync(phases)) return;
  const foreign = readdirSync(phases).find(
    (file) =>
      /^\d{2}_.*\.[cm]?[jt]s$/.test(file) &&
      !file.endsWith('.d.ts') &&
      !/\bdefinePhase\b/.test(readFileSync(join(phases, file), 'utf8')),
  );
  if (foreign)
    throw new UsageError(
      `${projectPath(root, join(phases, foreign))} is a seed of another kind: it defines no phase.`,
      {
        file: projectPath(root, join(phases, foreign)),
        nextStep:
          'Move such seeds to another folder, such as seeds/, and correct seeds.directory in the knexfile.',
      },
    );
}

/** What becomes of the seeds that `knex seed:run` has run so far. */
export function stockSeedsNote(root: string, config: Knex.Config, knexfile: string): string[] {
  const { seedSource, directory, loadExtensions } = config.seeds ?? {};
  const folders = [directory ?? './seeds'].flat().map((folder) => resolve(dirname(knexfile), folder));
  const extensions = loadExtensions ?? ['.js', '.cjs', '.ts'];
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => extensions.includes(extname(file)) && !file.endsWith('.d.ts'))
    .map((file) => projectPath(root, file))
    .sort();
  const subject = seedSource
    ? 'The seeds of your own seedSource'
    : files.slice(0, 3).join(', ') + (files.length > 3 ? ` and ${files.length - 3} more` : '');
  if (!subject) return [];
  return [
    `${subject}: no longer run by \`npx knex seed:run\`; nothing is deleted. To keep them, turn them into SQL files of a phase, or give them an environment of their own, added after withPhases, with the seeds of before: \`npx knex seed:run --env stock\`.`,
  ];
}

/** Where the package must be installed for the knexfile to load. */
export function dependencyNote(root: string): string[] {
  const { dependencies, devDependencies } = readManifest(root);
  if (dependencies?.seedwright || !devDependencies?.seedwright) return [];
  return [
    'Knexfile and migrations now load seedwright, which is a development dependency. Where you migrate without those: `npm install seedwright`.',
  ];
}

/** A build shadows the sources for our own commands. */
export function buildNote(root: string): string[] {
  return existsSync(join(root, 'dist', 'knexfile.js'))
    ? ['`npx seedwright` reads dist/knexfile.js, where there is one: build again before you go on.']
    : [];
}

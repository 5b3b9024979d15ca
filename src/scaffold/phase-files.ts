import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../catalog/index.js';
import { phaseFileFormat } from '../init/index.js';
import type { Project } from '../project/index.js';
import { plainName } from './draft/names.js';

/**
 * Writes the Knex seed files of phases that have none yet.
 * @param files phase of each file, and a table of it
 * @returns their paths relative to the project
 */
export function writePhaseFiles(
  project: Project,
  files: readonly { readonly phase: string; readonly table: Table }[],
): string[] {
  const folder = join(project.root, 'seeds', 'demo');
  const written: string[] = [];
  for (const phase of [...new Set(files.map((file) => file.phase))].sort()) {
    if (hasFile(folder, phase)) continue;
    const format = phaseFileFormat(project.root);
    const { table } = files.find((file) => file.phase === phase)!;
    const text = format.text({ system: plainName(table.ref.schema), title: titleOf(phase) });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${phase}.${format.extension}`), text);
    written.push(`seeds/demo/${phase}.${format.extension}`);
  }
  return written;
}

function hasFile(folder: string, phase: string): boolean {
  return (
    existsSync(folder) && readdirSync(folder).some((file) => new RegExp(`^${phase}\\.[cm]?[jt]s$`).test(file))
  );
}

function titleOf(phase: string): string {
  const words = phase.slice(3).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

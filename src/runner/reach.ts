import type { Phase, Project } from '../project/index.js';
import type { SeedFile } from '../seedfile/index.js';

/**
 * The files that a run of some phases can touch: those of the phases' systems, and of every system whose schemas these speak of.
 * What else a project fills is neither read nor counted: it costs nothing, and the role needs no privileges on it.
 * @param files all files of the project
 * @param phases those that are asked for
 */
export function filesWithinReach(
  files: SeedFile[],
  project: Project,
  phases: readonly Pick<Phase, 'system'>[],
): SeedFile[] {
  const systemOf = new Map(project.phases.map((phase) => [phase.name, phase.system]));
  const filesOf = new Map<string, SeedFile[]>();
  const systemsOf = new Map<string, Set<string>>();
  for (const file of files) {
    const system = systemOf.get(file.phase)!;
    filesOf.set(system, [...(filesOf.get(system) ?? []), file]);
    for (const { table } of file.tables)
      systemsOf.set(table.schema, (systemsOf.get(table.schema) ?? new Set()).add(system));
  }
  const reached = new Set(phases.map((phase) => phase.system));
  // A set hands out what is added while it is walked through.
  for (const system of reached)
    for (const [schema, fillers] of systemsOf)
      if (![...fillers].every((filler) => reached.has(filler)) && speaksOf(filesOf.get(system) ?? [], schema))
        fillers.forEach((filler) => reached.add(filler));
  return files.filter((file) => reached.has(systemOf.get(file.phase)!));
}

function speaksOf(files: SeedFile[], schema: string): boolean {
  const name = new RegExp(`(?<![\\w"])"?${schema.replace(/[^\w]/g, '\\$&')}"?\\s*\\.`, 'i');
  return files.some((file) => name.test(file.text));
}

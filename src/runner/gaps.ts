import type { Client } from 'pg';
import { tableKey, type Catalog } from '../catalog/index.js';
import type { Marks } from '../marks/index.js';
import { findGaps, isResolved, resolveMinimum, type Gap, type ServedMinimum } from '../minimums/index.js';
import { parameterSettings, type RunParameters } from '../runtime/index.js';
import type { SeedFile } from '../seedfile/index.js';

/** What the gaps of a run are counted by. */
export interface GapGround {
  catalog: Catalog;
  marks: Marks;
  parameters: RunParameters;
}

/**
 * Counts what parents lack of the minimums of some files, by one query for all.
 * @param each names so many parents of each gap
 * @returns the gaps of each file that has any; a minimum that the catalogue does not know counts as none (see `hasLostMinimum`)
 */
export async function gapsOf(
  client: Client,
  files: SeedFile[],
  ground: GapGround,
  each = 0,
): Promise<Map<SeedFile, Gap[]>> {
  const fileOf = new Map(files.flatMap((file) => file.tables.map(({ table }) => [tableKey(table), file])));
  const minimums = files.flatMap((file) => minimumsOf(file, ground).filter(isServed));
  const gaps = await findGaps(
    client,
    minimums,
    {
      catalog: ground.catalog,
      marks: ground.marks,
      parameters: parameterSettings(ground.parameters),
    },
    each,
  );
  const found = new Map<SeedFile, Gap[]>();
  for (const gap of gaps) {
    const file = fileOf.get(tableKey(gap.table))!;
    found.set(file, [...(found.get(file) ?? []), gap]);
  }
  return found;
}

/** Whether a minimum leads nowhere any more, because the schema has changed since its file ran. */
export function hasLostMinimum(file: SeedFile, ground: GapGround): boolean {
  return minimumsOf(file, ground).some((minimum) => minimum === undefined);
}

function isServed(minimum: ServedMinimum | undefined): minimum is ServedMinimum {
  return minimum !== undefined;
}

function minimumsOf(file: SeedFile, { catalog, parameters }: GapGround): (ServedMinimum | undefined)[] {
  const realParents = file.realParents && parameters.realParents;
  return file.tables.flatMap(({ table: ref, minimums }) =>
    minimums.map((minimum) => {
      const table = catalog.tables.get(tableKey(ref));
      const resolved = table && resolveMinimum(table, minimum, catalog);
      return resolved && isResolved(resolved) ? { ...resolved, realParents } : undefined;
    }),
  );
}

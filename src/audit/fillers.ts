import { tableKey, type Catalog, type TableRef } from '../catalog/index.js';
import type { Project } from '../project/index.js';
import {
  formatReference,
  listReferenceSets,
  loadReferenceSet,
  ReferenceSetError,
  type AppliedReference,
} from '../reference/index.js';
import { loadFiles, targetOf } from '../runner/index.js';
import type { LedgerEntry, Size } from '../runtime/index.js';
import {
  checkFile,
  loadGrammar,
  loadPhaseFiles,
  SeedFileError,
  type HeaderTable,
  type Problem,
  type SeedFile,
} from '../seedfile/index.js';
import type { Filler } from './model.js';

/** Seed files as far as they can be read, and what is wrong with the others. */
export function readFiles(project: Project): { files: SeedFile[]; problems: Problem[] } {
  try {
    return { files: loadFiles(project), problems: [] };
  } catch (error) {
    if (!(error instanceof SeedFileError)) throw error;
    const files = project.phases.flatMap((phase) => loadPhaseFiles(project.root, phase.name).files);
    return { files, problems: error.problems };
  }
}

/**
 * Who fills which table by seed file. A file whose SQL cannot be read has the target that the ledger noted, if any.
 * @returns by `tableKey`, and what the check of the files says against them
 */
export async function seedFillers(
  files: readonly SeedFile[],
  catalog: Catalog,
  ledger: ReadonlyMap<string, LedgerEntry>,
  size: Size,
): Promise<{ fillers: Map<string, Filler>; problems: Problem[] }> {
  const fillers = new Map<string, Filler>();
  const problems: Problem[] = [];
  if (files.length > 0) await loadGrammar();
  for (const file of files) {
    const checked = checkFile(file, catalog);
    problems.push(...checked.problems);
    for (const header of file.tables) {
      const noted = ledger.get(tableKey(header.table));
      const known = header.atLeast !== undefined || checked.sql.rows.length > 0;
      // Rows made at a larger scale stay when a later run asks for less.
      const rows = known
        ? Math.max(targetOf(header, checked, size), targetOf(header, checked, { scale: noted?.scale ?? 0 }))
        : noted?.target;
      fillers.set(tableKey(header.table), {
        kind: 'seed file',
        file: file.path,
        target: rows === undefined ? undefined : { rows, exact: isExact(header, known) },
      });
    }
  }
  return { fillers, problems };
}

function isExact(header: HeaderTable, known: boolean): boolean {
  return known && header.atLeast === undefined;
}

/** Tables whose rows were written by a seed file that is no longer there. Empty ones are left out: nothing fills those. */
export function goneFillers(
  ledger: ReadonlyMap<string, LedgerEntry>,
  demoRows: (key: string) => number,
): Map<string, Filler> {
  const left = [...ledger].filter(([key]) => demoRows(key) > 0);
  return new Map(
    left.map(([key, { file, target }]) => [
      key,
      { kind: 'gone file', file, target: { rows: target, exact: false } },
    ]),
  );
}

/**
 * Who fills which table by reference set. Of each set the newest version counts.
 * @returns by `tableKey`, and the files that cannot be read
 */
export function referenceFillers(
  root: string,
  applied: readonly AppliedReference[],
): { fillers: Map<string, Filler>; problems: Problem[] } {
  const nameOf = ({ system, set }: { system: string; set: string }) =>
    formatReference({ system, set, version: 0 });
  const newest = new Map(listReferenceSets(root).map((file) => [nameOf(file), file]));
  const inPlace = new Set(applied.map(nameOf));
  const fillers = new Map<string, Filler>();
  const problems: Problem[] = [];
  for (const [name, { system, set, version, file }] of newest) {
    try {
      const table: TableRef = loadReferenceSet(root, system, set, version).header.table;
      fillers.set(tableKey(table), { kind: 'reference set', file, applied: inPlace.has(name) });
    } catch (error) {
      if (!(error instanceof ReferenceSetError)) throw error;
      const { line = 1, column = 1, nextStep } = error.facts;
      problems.push({ file, line, column, message: error.message.replace(`${file}:${line} `, ''), nextStep });
    }
  }
  return { fillers, problems };
}

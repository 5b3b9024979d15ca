import { compareText, tableKey, type Catalog, type TableRef } from '../catalog/index.js';
import { dependents, edgesOf, planOrder, requiredParents, type Edge, type Plan } from '../plan/index.js';
import { SeedFileError, type CheckedFile, type Problem } from '../seedfile/index.js';
import { keysOf } from './unit.js';

/** One thing to run: the insert of a file, or its second statement. */
export interface Step {
  /** Path of the file; `#2` behind it for the second statement. */
  id: string;
  file: CheckedFile;
  /** Index of the statement. */
  statement: 0 | 1;
  /** Steps that have to end before this one. */
  after: string[];
}

/** The order of a run. */
export interface RunGraph {
  /** Parents first. */
  steps: Step[];
  plan: Plan;
  edges: Edge[];
}

/**
 * Orders files by the foreign keys of the live catalogue and by what their SQL reads.
 * @throws {SeedFileError} where files read each other in a circle
 */
export function buildGraph(files: CheckedFile[], catalog: Catalog): RunGraph {
  const filler = fillers(files);
  const edges = [...edgesOf(catalog), ...files.flatMap(readEdges)];
  const plan = planOrder(
    [...catalog.tables.values()].map((table) => table.ref),
    edges,
  );
  assertReadable(plan, files);
  const inserts = new Map(files.map((file) => [file, insertStep(file, plan, filler)]));
  const updates = files.flatMap((file) => (file.sql.statements[1] ? [updateStep(file, filler)] : []));
  const steps = [...inserts.values(), ...updates];
  letReadersWait(steps, filler);
  return { steps: inOrder(steps), plan, edges };
}

/** Tables that the insert of a file reads, besides its own. The second statement waits on its own account. */
function readEdges(file: CheckedFile): Edge[] {
  const own = keysOf(file);
  return file.file.tables.flatMap(({ table }) =>
    (file.sql.statements[0]?.reads ?? [])
      .filter((read) => !own.includes(tableKey(read)))
      .map((read) => ({ kind: 'reads' as const, from: table, to: read, file: file.file.path })),
  );
}

function assertReadable(plan: Plan, files: CheckedFile[]): void {
  const problems: Problem[] = [];
  for (const component of plan.components.filter((candidate) => candidate.unbreakable)) {
    for (const group of component.together) {
      const keys = group.map(tableKey);
      const tied = files.filter((file) => keysOf(file).some((key) => keys.includes(key)));
      if (tied.length <= 1) continue;
      problems.push(
        ...tied.map((file) => ({
          file: file.file.path,
          line: 1,
          column: 1,
          message: `needs ${keys.filter((key) => !keysOf(file).includes(key)).join(', ')}, which needs this table`,
          nextStep:
            'Fill such tables by one statement in one file, or read the other table in a second statement (`update`).',
        })),
      );
    }
  }
  if (problems.length > 0) throw new SeedFileError(problems);
}

function insertStep(file: CheckedFile, plan: Plan, filler: Map<string, CheckedFile>): Step {
  const own = new Set(keysOf(file));
  const parents = plan.order
    .filter((planned) => own.has(tableKey(planned.table)))
    .flatMap((planned) => planned.after);
  const after = parents
    .flatMap((parent) => filler.get(tableKey(parent)) ?? [])
    .filter((parent) => parent !== file);
  return {
    id: file.file.path,
    file,
    statement: 0,
    after: [...new Set(after.map((parent) => parent.file.path))],
  };
}

function updateStep(file: CheckedFile, filler: Map<string, CheckedFile>): Step {
  const read = file.sql.statements[1]!.reads.flatMap((table) => filler.get(tableKey(table)) ?? []);
  return {
    id: `${file.file.path}#2`,
    file,
    statement: 1,
    after: [...new Set([file.file.path, ...read.map((each) => each.file.path)])],
  };
}

/**
 * A file that reads a table (not only points at it) sees it whole: it waits for the table's second statement, too, unless
 * that statement in turn waits for the file.
 */
function letReadersWait(steps: Step[], filler: Map<string, CheckedFile>): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const step of steps) {
    for (const read of step.file.sql.statements[step.statement]!.reads) {
      const source = filler.get(tableKey(read));
      const second = source && source !== step.file ? byId.get(`${source.file.path}#2`) : undefined;
      if (second && !reaches(second.id, step.id, byId)) step.after.push(second.id);
    }
  }
}

function reaches(from: string, to: string, byId: Map<string, Step>, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (byId.get(from)?.after ?? []).some((next) => reaches(next, to, byId, seen));
}

/** Parents first, and of those that could start at once the one with the longest chain of steps behind it. */
function inOrder(steps: Step[]): Step[] {
  const children = new Map<string, Step[]>();
  for (const step of steps)
    for (const id of step.after) children.set(id, [...(children.get(id) ?? []), step]);
  const heights = new Map<string, number>();
  const heightOf = (step: Step): number => {
    const known = heights.get(step.id);
    if (known !== undefined) return known;
    const height = 1 + Math.max(0, ...(children.get(step.id) ?? []).map(heightOf));
    heights.set(step.id, height);
    return height;
  };
  return [...steps].sort((one, other) => heightOf(other) - heightOf(one) || compareText(one.id, other.id));
}

/** A file that a selection needs, and the table that asked for it. */
export interface RequiredFile {
  file: CheckedFile;
  because: string;
}

/**
 * Files outside a selection that fill tables which it needs: parents by foreign key, and tables that its SQL reads.
 */
export function requiredFiles(selected: CheckedFile[], all: CheckedFile[], edges: Edge[]): RequiredFile[] {
  const filler = fillers(all);
  const known = new Set(selected);
  const required = new Map<CheckedFile, RequiredFile>();
  for (const step of requiredParents(tablesOf(selected), [...edges, ...secondReads(all)])) {
    const file = filler.get(tableKey(step.table));
    if (file && !known.has(file) && !required.has(file))
      required.set(file, { file, because: tableKey(step.because) });
  }
  return [...required.values()];
}

/**
 * Files that need one of the given files, directly or not, by key or because their SQL reads its table.
 * @returns each with the nearest of those that it needs
 */
export function filesThatNeed(
  needed: CheckedFile[],
  all: CheckedFile[],
  edges: Edge[],
): Map<CheckedFile, CheckedFile> {
  const filler = fillers(all);
  const origin = fillers(needed);
  const found = new Map<CheckedFile, CheckedFile>();
  for (const step of dependents(tablesOf(needed), [...edges, ...secondReads(all)])) {
    const cause = origin.get(tableKey(step.because))!;
    origin.set(tableKey(step.table), cause);
    const file = filler.get(tableKey(step.table));
    if (file && !found.has(file)) found.set(file, cause);
  }
  for (const file of needed) found.delete(file);
  return found;
}

function fillers(files: CheckedFile[]): Map<string, CheckedFile> {
  return new Map(files.flatMap((file) => keysOf(file).map((key) => [key, file] as const)));
}

function tablesOf(files: CheckedFile[]): TableRef[] {
  return files.flatMap((file) => file.file.tables.map(({ table }) => table));
}

function secondReads(files: CheckedFile[]): Edge[] {
  return files.flatMap((file) =>
    tablesOf([file]).flatMap((table) =>
      (file.sql.statements[1]?.reads ?? []).map(
        (read) => ({ kind: 'reads', from: table, to: read }) as const,
      ),
    ),
  );
}

import { type Table } from '../catalog/index.js';
import { formatMark } from '../marks/index.js';
import type { Project } from '../project/index.js';
import type { ExistingFiles } from './existing.js';
import { writePhaseFiles } from './phase-files.js';
import type { ChangedFile, ScaffoldReport, UnsolvedTable, WrittenFile } from './report.js';
import type { Failed, Solved } from './solve.js';
import { stamped } from './stamp.js';
import type { SkippedTable } from './to-fill.js';
import { writeDraft } from './write-files.js';

/** What came of drafting and proving. */
export interface ScaffoldResult {
  readonly solved: readonly Solved[];
  /** With the path that the file would have had. */
  readonly failed: readonly (Failed & { readonly path: string })[];
  readonly leftNull: readonly UnsolvedTable[];
  readonly skipped: readonly SkippedTable[];
  readonly existing: ExistingFiles;
  readonly changed: readonly ChangedFile[];
  readonly total: number;
}

/** Writes the files that were proved, drafts of those that were not, and the phase files; says what it did. */
export function writeResult(
  project: Project,
  result: ScaffoldResult,
  dryRun: boolean,
): Omit<ScaffoldReport, 'durationMs'> {
  const outdated = new Set(result.existing.outdated.map((file) => file.path));
  const written = result.solved.map((solved) => writeSolved(project, solved, outdated, dryRun));
  const failed = result.failed.flatMap((each) => writeFailed(project, each, dryRun));
  const phases = result.solved.map(({ file, drafts }) => ({ phase: file.phase, table: drafts[0]!.table }));
  return {
    written,
    changed: result.changed,
    kept: result.existing.current.length + result.existing.behind.length,
    unsolved: [...failed, ...result.leftNull],
    skipped: result.skipped,
    phases: dryRun ? [] : writePhaseFiles(project, phases),
    tables: result.total,
    rows: written.reduce((sum, file) => sum + file.rows, 0),
    dryRun,
  };
}

function writeSolved(
  project: Project,
  { file, drafts, rows }: Solved,
  outdated: ReadonlySet<string>,
  dryRun: boolean,
): WrittenFile {
  const tables = drafts.map((draft) => draft.table);
  if (!dryRun) writeDraft(project.root, file.path, stamped(file.text, tables));
  return {
    path: file.path,
    tables: tables.map((table) => table.ref),
    rows: [...rows.values()].reduce((sum, count) => sum + count, 0),
    mark: drafts.map((draft) => formatMark(draft.mark)).join(', '),
    again: outdated.has(file.path),
    remarks: drafts.flatMap((draft) => draft.remarks),
  };
}

function writeFailed(
  project: Project,
  failed: ScaffoldResult['failed'][number],
  dryRun: boolean,
): UnsolvedTable[] {
  const { problem, text, tables } = failed;
  const path = `${failed.path}.draft`;
  const written = text !== undefined && !dryRun && writeDraft(project.root, path, stamped(text, tables));
  const draft = written ? { path, line: lineToEdit(text, tables[0]!, problem.constraint) } : undefined;
  return tables.map((table) => ({
    table: table.ref,
    constraint: problem.constraint,
    reason: problem.reason,
    nextStep: problem.facts.nextStep ?? '',
    draft,
  }));
}

/** Line on which a column of the constraint gets its value; else that of the insert. */
function lineToEdit(text: string, table: Table, constraint: string | undefined): number {
  const columns =
    table.checks.find((check) => check.name === constraint)?.columns ??
    table.foreignKeys.find((key) => key.name === constraint)?.columns ??
    table.uniqueIndexes
      .find((index) => index.name === constraint)
      ?.columns.filter((column) => column !== null) ??
    [];
  const lines = text.split('\n');
  const found = lines.findIndex((line) =>
    columns.some(
      (column) => line.includes(`${column}'`) || line.trimEnd().replace(/,$/, '').endsWith(` as ${column}`),
    ),
  );
  // The stamp adds a line to the header.
  return 2 + (found >= 0 ? found : lines.findIndex((line) => line.startsWith('insert')));
}

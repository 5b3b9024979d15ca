import type { Client } from 'pg';
import { formatTableRef, tableKey } from '../catalog/index.js';
import { countDemoRows, parseMark, type Mark, type Marks } from '../marks/index.js';
import type { Gap } from '../minimums/index.js';
import type { Project } from '../project/index.js';
import { scaleFor, type LedgerEntry, type Size } from '../runtime/index.js';
import {
  loadPhaseFiles,
  SeedFileError,
  type CheckedFile,
  type HeaderTable,
  type Problem,
  type SeedFile,
} from '../seedfile/index.js';
import { gapsOf, hasLostMinimum, type GapGround } from './gaps.js';

/** Why a file is to run, or not. */
export type State =
  /** Its rows are all there, made by this very file. */
  | 'satisfied'
  /** It never ran here. */
  | 'new'
  /** Rows of it are missing, or a parent lacks some of its minimum. */
  | 'short'
  /** The file differs from the one that ran. */
  | 'changed'
  /** The scale has grown. */
  | 'grown'
  /** Its second statement is still to run. */
  | 'unfinished';

/** A demo SQL file together with what the database says of its tables: what a run decides on. */
export interface Unit {
  file: SeedFile;
  state: State;
  tables: UnitTable[];
  /** Minimums that some parents do not have; looked at only where nothing else makes the file run. */
  gaps: Gap[];
}

export interface UnitTable extends HeaderTable {
  /** Demo rows there are now. */
  rows: number;
  ledger?: LedgerEntry;
}

/**
 * Reads the files of all phases of a project.
 * @throws {SeedFileError} with every header that cannot be read, and every table that two files fill
 */
export function loadFiles(project: Project): SeedFile[] {
  const loaded = project.phases.map((phase) => loadPhaseFiles(project.root, phase.name));
  const files = loaded.flatMap(({ files: found }) => found);
  const problems = [...loaded.flatMap((phase) => phase.problems), ...tablesFilledTwice(files)];
  if (problems.length > 0) throw new SeedFileError(problems);
  return files;
}

function tablesFilledTwice(files: SeedFile[]): Problem[] {
  const fillers = new Map<string, string>();
  return files.flatMap((file) =>
    file.tables.flatMap(({ table, lines }) => {
      const earlier = fillers.get(tableKey(table));
      fillers.set(tableKey(table), file.path);
      if (earlier === undefined) return [];
      return [
        {
          file: file.path,
          line: lines.table ?? 1,
          column: 1,
          message: `${formatTableRef(table)} is filled by ${earlier}, too`,
          nextStep: 'Keep one of the two files.',
        },
      ];
    }),
  );
}

/** Schemas that the files write to, or that earlier ones wrote to. */
export function schemasOf(files: SeedFile[], ledger: ReadonlyMap<string, LedgerEntry>): string[] {
  const written = files.flatMap((file) => file.tables.map(({ table }) => table.schema));
  return [...new Set([...written, ...[...ledger.values()].map(({ table }) => table.schema)])].sort();
}

/** How demo rows are told in each table: by the files, and for tables whose file is gone by the ledger. */
export function marksOf(files: SeedFile[], ledger: ReadonlyMap<string, LedgerEntry>): Marks {
  const marks = new Map<string, Mark>();
  for (const [key, entry] of ledger) {
    const mark = parseMark(entry.mark);
    if (mark) marks.set(key, entry.noted ? { ...mark, noted: true } : mark);
  }
  for (const file of files)
    for (const { table, mark } of file.tables) {
      const { noted } = marks.get(tableKey(table)) ?? {};
      marks.set(tableKey(table), noted ? { ...mark, noted } : mark);
    }
  return marks;
}

/**
 * Holds files against the live database: one count query for all tables, and one for the minimums of files that have all their rows.
 * Tables that do not exist count as empty; the check of the files reports them.
 */
export async function assess(
  client: Client,
  files: SeedFile[],
  context: GapGround & { ledger: ReadonlyMap<string, LedgerEntry> },
  beside?: Client,
): Promise<Unit[]> {
  const { catalog, marks, ledger, parameters } = context;
  const tables = files.flatMap((file) =>
    file.tables.flatMap(({ table }) => catalog.tables.get(tableKey(table)) ?? []),
  );
  const counts = await countDemoRows(client, tables, marks, catalog, { beside });
  const units = files.map((file): Unit => {
    const unitTables = file.tables.map((header) => ({
      ...header,
      rows: counts.get(tableKey(header.table))?.demo ?? 0,
      ledger: ledger.get(tableKey(header.table)),
    }));
    return { file, tables: unitTables, state: stateOf(file, unitTables, parameters), gaps: [] };
  });
  await lookAtMinimums(client, units, context);
  return units;
}

/** A file that has run as it stands has been proved with its minimums; the others run anyway. */
async function lookAtMinimums(client: Client, units: Unit[], ground: GapGround): Promise<void> {
  const satisfied = units.filter((unit) => unit.state === 'satisfied');
  const gaps = await gapsOf(
    client,
    satisfied.map(({ file }) => file),
    ground,
  );
  for (const unit of satisfied) {
    unit.gaps = gaps.get(unit.file) ?? [];
    if (unit.gaps.length > 0 || hasLostMinimum(unit.file, ground)) unit.state = 'short';
  }
}

function stateOf(file: SeedFile, tables: UnitTable[], size: Size): State {
  if (tables.some(({ ledger }) => !ledger)) return 'new';
  if (tables.some(({ ledger }) => ledger!.checksum !== file.checksum)) return 'changed';
  if (tables.some(({ ledger, rows }) => rows < ledger!.rows)) return 'short';
  // The ledger rounds nothing away: a scale that follows from a bound on students is compared with a little room.
  if (tables.some(({ ledger }) => scaleFor(size, ledger!.students) > ledger!.scale * (1 + 1e-9)))
    return 'grown';
  if (tables.some(({ ledger }) => !ledger!.complete)) return 'unfinished';
  return 'satisfied';
}

/**
 * Demo rows that a table is to have at a scale.
 * @param checked the file with its SQL, where `seed.rows(n)` stands
 */
export function targetOf(header: HeaderTable, checked: CheckedFile, size: Size): number {
  const scale = scaleFor(size, studentsOf(header, checked));
  if (header.atLeast !== undefined) return Math.max(1, Math.floor(header.atLeast * scale));
  // seed.rows() multiplies exactly; rounding first keeps 60 * 1.1 from becoming 67.
  const { value = 1, limit = Infinity } = checked.sql.rows[0] ?? {};
  return Math.min(limit, Math.max(1, Math.ceil(Number((value * scale).toFixed(6)))));
}

/** Students at scale 1 that a table hangs on, by its header or its `seed.rows(n, students => m)`. */
export function studentsOf(header: HeaderTable, checked: CheckedFile): number | undefined {
  return header.students ?? checked.sql.rows[0]?.students;
}

/** The tables of a unit, as keys. */
export function keysOf(unit: { file: SeedFile }): string[] {
  return unit.file.tables.map(({ table }) => tableKey(table));
}

import type { Client } from 'pg';
import { tableKey, type Catalog, type Column, type Table } from '../catalog/index.js';
import type { ServerError } from '../database/index.js';
import { buildGraph, loadFiles, type Step } from '../runner/index.js';
import type { Project } from '../project/index.js';
import { checkFile, SeedFileError, type CheckedFile, type SeedFile } from '../seedfile/index.js';
import { automaticColumns } from './draft/shape.js';
import { readStamp, shapeDigest } from './stamp.js';

/** The files that a project has already. */
export interface ExistingFiles {
  /** They run as they are. */
  readonly current: readonly SeedFile[];
  /** Drafted, never edited, and their tables have changed since: to be drafted again. */
  readonly outdated: readonly SeedFile[];
  /** Drafted and edited, and their tables have changed since. */
  readonly behind: readonly SeedFile[];
}

/** Sorts the files of a project by whether their tables are still those that they were drafted for. */
export function sortFiles(project: Project, catalog: Catalog): ExistingFiles {
  const current: SeedFile[] = [];
  const outdated: SeedFile[] = [];
  const behind: SeedFile[] = [];
  for (const file of loadFiles(project)) {
    const stamp = readStamp(file.text);
    const tables = file.tables.map(({ table }) => catalog.tables.get(tableKey(table)));
    const changed =
      stamp !== undefined && tables.every(isThere) && shapeDigest(tables.filter(isThere)) !== stamp.shape;
    (changed ? (stamp.untouched ? outdated : behind) : current).push(file);
  }
  return { current, outdated, behind };
}

function isThere(table: Table | undefined): table is Table {
  return table !== undefined;
}

/**
 * Runs the files that are there, so that tables without one find their parents.
 * @throws {SeedFileError} where one of them does not run
 */
export async function runExisting(
  client: Client,
  files: readonly SeedFile[],
  catalog: Catalog,
): Promise<void> {
  const checked = files.map((file) => checkFile(file, catalog));
  const problems = checked.flatMap((file) => file.problems);
  if (problems.length > 0) throw new SeedFileError(problems);
  const { steps } = buildGraph(checked, catalog);
  for (const step of inSequence(steps)) await runStep(client, step);
}

/** Each after those that it waits for. */
function inSequence(steps: readonly Step[]): Step[] {
  const sequence: Step[] = [];
  const ended = new Set<string>();
  let waiting = [...steps];
  while (waiting.length > 0) {
    const ready = waiting.filter((step) =>
      step.after.every((id) => ended.has(id) || !steps.some((other) => other.id === id)),
    );
    if (ready.length === 0) return [...sequence, ...waiting];
    for (const step of ready) ended.add(step.id);
    sequence.push(...ready);
    waiting = waiting.filter((step) => !ready.includes(step));
  }
  return sequence;
}

async function runStep(client: Client, step: Step): Promise<void> {
  try {
    await client.query(step.file.sql.statements[step.statement]!.text);
  } catch (error) {
    const { code, message } = error as ServerError;
    if (!code) throw error;
    throw new SeedFileError([
      {
        file: step.file.file.path,
        line: 1,
        column: 1,
        message: `does not run: ${message}`,
        nextStep: 'Mend the file, or delete it to have it drafted again.',
      },
    ]);
  }
}

/** What has changed in the tables of a file since it was drafted, as far as its columns show. */
export function changesOf(
  checked: CheckedFile,
  catalog: Catalog,
): { table: Table; changes: string[]; added: Column[] }[] {
  return checked.file.tables.flatMap((header) => {
    const table = catalog.tables.get(tableKey(header.table));
    if (!table) return [];
    const insert = checked.sql.inserts.find((candidate) => tableKey(candidate.table) === tableKey(table.ref));
    const filled = new Set(insert?.columns ?? []);
    const automatic = automaticColumns(table, catalog.sequences);
    const added = table.columns.filter((column) => !filled.has(column.name) && !automatic.has(column.name));
    const gone = [...filled].filter((name) => !table.columns.some((column) => column.name === name));
    const changes = [
      ...added.map(
        (column) =>
          `column ${column.name} (${column.type}${column.notNull ? ', not null' : ''}) is not filled`,
      ),
      ...gone.map((name) => `column ${name} is gone`),
    ];
    return [
      {
        table,
        added,
        changes: changes.length > 0 ? changes : [`its types or constraints are others than before`],
      },
    ];
  });
}

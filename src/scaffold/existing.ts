import type { Client } from 'pg';
import { tableKey, type Catalog, type Column, type Table } from '../catalog/index.js';
import type { ServerError } from '../database/index.js';
import type { Edge } from '../plan/index.js';
import { loadFiles } from '../runner/index.js';
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

/**
 * Sorts the files of a project by whether their tables are still those that they were drafted for.
 * @param schemas files for tables of other schemas are left out; undefined: none is
 */
export function sortFiles(project: Project, catalog: Catalog, schemas?: readonly string[]): ExistingFiles {
  const current: SeedFile[] = [];
  const outdated: SeedFile[] = [];
  const behind: SeedFile[] = [];
  for (const file of loadFiles(project)) {
    if (schemas && !file.tables.some(({ table }) => schemas.includes(table.schema))) continue;
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

/** The files that stay, run one by one where the order of tables wants them, so that tables without a file find their parents. */
export class RunningFiles {
  private readonly checked: readonly CheckedFile[];
  private readonly done = new Set<CheckedFile>();

  /**
   * @throws {SeedFileError} where one of them cannot be read or does not fit the catalogue
   */
  constructor(
    private readonly client: Client,
    files: readonly SeedFile[],
    catalog: Catalog,
  ) {
    this.checked = files.map((file) => checkFile(file, catalog));
    const problems = this.checked.flatMap((file) => file.problems);
    if (problems.length > 0) throw new SeedFileError(problems);
  }

  /** `tableKey` of every table that they fill, and that others fill which do not run here. */
  keys(others: readonly SeedFile[] = []): Set<string> {
    const files = [...this.checked.map(({ file }) => file), ...others];
    return new Set(files.flatMap((file) => file.tables.map(({ table }) => tableKey(table))));
  }

  /** Tables that they read besides their own. */
  reads(): Edge[] {
    return this.checked.flatMap(({ file, sql }) => {
      const own = new Set(file.tables.map(({ table }) => tableKey(table)));
      const others = (sql.statements[0]?.reads ?? []).filter((read) => !own.has(tableKey(read)));
      return file.tables.flatMap(({ table }) =>
        others.map((to) => ({ kind: 'reads' as const, from: table, to, file: file.path })),
      );
    });
  }

  /** Those that fill tables of a group and have not run yet. */
  of(group: readonly Table[]): CheckedFile[] {
    const keys = new Set(group.map((table) => tableKey(table.ref)));
    return this.checked.filter(
      (each) => !this.done.has(each) && each.file.tables.some(({ table }) => keys.has(tableKey(table))),
    );
  }

  /**
   * Runs the insert of a file.
   * @throws {SeedFileError} where the server refuses it
   */
  async run(checked: CheckedFile): Promise<SeedFile> {
    this.done.add(checked);
    const { file, sql } = checked;
    try {
      await this.client.query(sql.statements[0]!.text);
      return file;
    } catch (error) {
      const { code, message } = error as ServerError;
      if (!code) throw error;
      const nextStep = 'Mend the file, or delete it to have it drafted again.';
      throw new SeedFileError([
        { file: file.path, line: 1, column: 1, message: `does not run: ${message}`, nextStep },
      ]);
    }
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

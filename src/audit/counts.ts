import { quoteTableRef, tableKey, type Catalog, type Table } from '../catalog/index.js';
import type { Connections } from '../database/index.js';
import { SeedwrightError } from '../errors.js';
import { demoCondition, identifyingColumns, type Mark, type Marks } from '../marks/index.js';
import { runBatches } from './batches.js';

/** Rows up to which tables are counted and read as a whole. */
export const wholeTable = 100_000;

/** Rows of a table. */
export interface Count {
  readonly rows: number;
  /** False above {@link wholeTable}: then `rows` is what the server believes. */
  readonly exact: boolean;
  /** Always counted: only tables that seed files fill have a mark to look for. */
  readonly demo: number;
}

/** A table in a from clause. Rows of tables that inherit from it are theirs; those of partitions are its own. */
export function rowsOf(table: Table): string {
  return `${table.inheritedBy.length > 0 ? 'only ' : ''}${quoteTableRef(table.ref)}`;
}

/**
 * Counts the rows of many tables in few round trips.
 * @returns by `tableKey`, and for tables that could not be counted what the server said
 */
export async function countRows(
  connections: Connections,
  tables: readonly Table[],
  marks: Marks,
  catalog: Catalog,
): Promise<{ counts: Map<string, Count>; failures: Map<string, string> }> {
  const statements = tables.map((table) => {
    const some = `(select count(*) from (select from ${rowsOf(table)} limit ${wholeTable + 1}) as counted)`;
    return {
      key: tableKey(table.ref),
      sql: `select json_build_array(${some}, ${demoCount(table, marks, catalog)})::text as answer`,
    };
  });
  const { answers, failures } = await runBatches(connections, statements);
  const counts = new Map<string, Count>();
  for (const [key, answer] of answers) {
    const [counted, demo] = JSON.parse(answer) as [number, number];
    const exact = counted <= wholeTable;
    const rows = exact ? counted : Math.max(counted, demo, catalog.tables.get(key)!.rowEstimate ?? 0);
    counts.set(key, { rows, exact, demo });
  }
  return { counts, failures };
}

function demoCount(table: Table, marks: Marks, catalog: Catalog): string {
  if (!marks.has(tableKey(table.ref))) return '0';
  return `(select count(*) from ${rowsOf(table)} as row_of where ${demoCondition(table, 'row_of', marks, catalog)})`;
}

/**
 * The marks that this database can be asked for: those whose columns are there, and without the runtime schema only those
 * that need nothing of it. What is wrong with the others the check of the files says.
 */
export function usableMarks(marks: Marks, catalog: Catalog, migrated: boolean): Marks {
  const fitting = new Map<string, Mark>();
  for (const [key, mark] of marks) {
    const table = catalog.tables.get(key);
    if (table && fits(table, mark, migrated)) fitting.set(key, mark);
  }
  const leads = (table: Table): boolean => {
    try {
      demoCondition(table, 'row_of', fitting, catalog);
      return true;
    } catch (error) {
      if (error instanceof SeedwrightError) return false;
      throw error;
    }
  };
  return new Map([...fitting].filter(([key]) => leads(catalog.tables.get(key)!)));
}

function fits(table: Table, mark: Mark, migrated: boolean): boolean {
  const column = (name: string) => table.columns.find((candidate) => candidate.name === name);
  switch (mark.kind) {
    case 'is_mock':
      return column('is_mock')?.type === 'boolean';
    case 'text':
      return column(mark.column) !== undefined;
    case 'uuid':
      return migrated && column(mark.column)?.type === 'uuid';
    case 'parent':
      return column(mark.column) !== undefined;
    case 'ledger':
      return migrated && identifyingColumns(table) !== undefined;
  }
}

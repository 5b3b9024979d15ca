import { formatTableRef, tableKey, type Catalog } from '../catalog/index.js';
import { checkGuard } from './check-guard.js';
import { checkHeader } from './check-header.js';
import { checkMinimums } from './check-minimums.js';
import { Complaints, didYouMean } from './complaints.js';
import type { SeedFile } from './load.js';
import type { Problem } from './problem.js';
import type { Insert, ParsedSql } from './parsed-sql.js';
import { parseStatements } from './statements.js';

/** A file whose SQL has been read, with all that is wrong with it. */
export interface CheckedFile {
  file: SeedFile;
  sql: ParsedSql;
  problems: Problem[];
}

/**
 * Proves a seed file: its header against the catalogue, its SQL against its header. Needs `loadGrammar()` first.
 * @param file as loaded
 * @param catalog of the live database
 * @returns the parsed SQL and every problem, each at its line and column
 */
export function checkFile(file: SeedFile, catalog: Catalog): CheckedFile {
  const sql = parseStatements(file.text);
  const complaints = new Complaints(file);
  for (const { offset, message, nextStep } of sql.problems) complaints.atOffset(offset, message, nextStep);
  // A file with a syntax error would only give consequences of it.
  if (sql.statements.length > 0) {
    checkTables(complaints, sql, catalog);
    checkWrites(complaints, sql, catalog);
    checkTarget(complaints, sql);
    checkReads(complaints, sql, catalog);
  }
  return { file, sql, problems: complaints.problems };
}

function checkTables(complaints: Complaints, sql: ParsedSql, catalog: Catalog): void {
  for (const header of complaints.file.tables) {
    const key = tableKey(header.table);
    const insert = sql.inserts.find((candidate) => tableKey(candidate.table) === key);
    const table = checkHeader(complaints, header, catalog, insert);
    if (!insert)
      complaints.atKey(
        header,
        'table',
        `the file does not insert into ${formatTableRef(header.table)}`,
        'Let header and SQL name the same table.',
      );
    const readsItself = sql.statements[0]!.reads.some((read) => tableKey(read) === key);
    if (table) checkMinimums(complaints, header, table, sql, catalog);
    if (table && insert) checkGuard(complaints, header, table, insert, readsItself);
  }
}

/** A file writes the tables of its header, each once, and the ledger of marks where the header says so. */
function checkWrites(complaints: Complaints, sql: ParsedSql, catalog: Catalog): void {
  const { tables } = complaints.file;
  const marksInLedger = tables.find((header) => header.mark.kind === 'ledger');
  const written = new Set<string>();
  for (const insert of sql.inserts) {
    const key = tableKey(insert.table);
    const name = formatTableRef(insert.table);
    const declared =
      key === 'seed.demo_row' ? marksInLedger : tables.find((header) => tableKey(header.table) === key);
    if (!declared && key === 'seed.demo_row')
      complaints.atOffset(insert.offset, 'writes seed.demo_row, but the header does not say `mark: ledger`');
    else if (!declared)
      complaints.atOffset(
        insert.offset,
        `writes ${name}, which the header does not name`,
        `Give ${name} a file of its own.`,
      );
    else if (written.has(key)) complaints.atOffset(insert.offset, `a second insert into ${name}`);
    written.add(key);
    checkInsertColumns(complaints, insert, catalog);
  }
  if (marksInLedger && !written.has('seed.demo_row')) {
    complaints.atKey(
      marksInLedger,
      'mark',
      'the mark is ledger, but the file does not write seed.demo_row',
      'Insert into the table in a CTE with `returning`, and from it into seed.demo_row (table_name, key).',
    );
  }
}

function checkInsertColumns(complaints: Complaints, insert: Insert, catalog: Catalog): void {
  const table = catalog.tables.get(tableKey(insert.table));
  if (!table) return;
  const known = new Set(table.columns.map((column) => column.name));
  for (const column of insert.columns) {
    if (!known.has(column))
      complaints.atOffset(
        insert.offset,
        `${formatTableRef(insert.table)} has no column ${column}`,
        didYouMean(column, table),
      );
  }
}

/** The number of rows stands in exactly one place: `seed.rows(n)` in the SQL, or `target` in the header. */
function checkTarget(complaints: Complaints, { rows }: ParsedSql): void {
  const [header] = complaints.file.tables;
  if (!header) return;
  if (header.atLeast !== undefined && rows.length > 0)
    complaints.atOffset(
      rows[0]!.offset,
      'the number of rows stands in the header and in seed.rows()',
      'Keep one of them.',
    );
  if (rows.length > 1)
    complaints.atOffset(rows[1]!.offset, 'a second seed.rows(): the number of rows stands in one place');
  if (header.atLeast === undefined && rows.length === 0) {
    complaints.atKey(
      header,
      'table',
      'no target',
      'State it in the SQL by `seed.rows(<number>)`, or as `--! target: at least <number>` where it follows from the parents.',
    );
  }
}

function checkReads(complaints: Complaints, sql: ParsedSql, catalog: Catalog): void {
  for (const read of sql.reads) {
    if (catalog.tables.has(tableKey(read)) || !catalog.schemas.includes(read.schema)) continue;
    const name = formatTableRef(read);
    complaints.atOffset(
      Math.max(0, complaints.file.text.indexOf(name)),
      `reads ${name}, which does not exist`,
    );
  }
}

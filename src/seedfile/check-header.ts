import { formatTableRef, tableKey, type Catalog, type Table } from '../catalog/index.js';
import { nearest } from '../nearest.js';
import { fileNameOf } from './file-name.js';
import type { Complaints } from './complaints.js';
import type { HeaderTable } from './header.js';
import type { Insert } from './parsed-sql.js';

/**
 * Holds what the header says of a table against the catalogue.
 * @param insert the file's insert into the table, if it has one
 * @returns the table, where it exists
 */
export function checkHeader(
  complaints: Complaints,
  header: HeaderTable,
  catalog: Catalog,
  insert: Insert | undefined,
): Table | undefined {
  const table = catalog.tables.get(tableKey(header.table));
  if (!table) {
    complaints.atKey(
      header,
      'table',
      `table ${formatTableRef(header.table)} does not exist`,
      meantTable(header, catalog),
    );
    return undefined;
  }
  const fileName = complaints.file.path.split('/').at(-1)!;
  if (fileNameOf(table.ref.name) !== fileName && complaints.file.tables.length === 1) {
    complaints.atKey(
      header,
      'table',
      `the file is named ${fileName}, but fills ${formatTableRef(table.ref)}`,
      'Name the file after its table.',
    );
  }
  checkMark(complaints, header, table, insert);
  for (const column of header.key) complaints.column(header, table, column, 'key');
  checkReferences(complaints, header, table, catalog);
  return table;
}

function meantTable(header: HeaderTable, catalog: Catalog): string {
  const meant = nearest(
    formatTableRef(header.table),
    [...catalog.tables.values()].map((each) => formatTableRef(each.ref)),
  );
  return meant ? `Did you mean ${meant}?` : 'Has the database been migrated?';
}

function checkMark(
  complaints: Complaints,
  header: HeaderTable,
  table: Table,
  insert: Insert | undefined,
): void {
  const { mark } = header;
  const name = formatTableRef(table.ref);
  const complain = (message: string, nextStep?: string) =>
    complaints.atKey(header, 'mark', message, nextStep);
  const flag = table.columns.find((column) => column.name === 'is_mock');
  if (mark.kind !== 'is_mock' && flag)
    complain(`${name} has a column is_mock, but the mark is another`, 'Write `--! mark: is_mock`.');
  if (mark.kind === 'is_mock' && flag?.type !== 'boolean')
    complain(`${name} has no boolean column is_mock`, 'Mark by text, uuid, parent or ledger.');
  if (!('column' in mark)) return;
  const column = complaints.column(header, table, mark.column, 'mark');
  if (!column) return;
  const isText = /^(text|character|citext|name)/.test(column.type);
  if (mark.kind === 'uuid' && column.type !== 'uuid' && !isText)
    complain(`column ${column.name} is ${column.type}, neither uuid nor text`);
  if (mark.kind === 'text' && !isText) complain(`column ${column.name} is ${column.type}, no text`);
  if (mark.kind === 'parent' && !table.foreignKeys.some((key) => key.columns.includes(column.name))) {
    complain(
      `column ${column.name} is no foreign key`,
      'Name the foreign-key column whose parent carries the mark.',
    );
  }
  if (insert && insert.columns.length > 0 && !insert.columns.includes(column.name))
    complain(`the insert does not fill ${column.name}, which carries the mark`);
}

function checkReferences(complaints: Complaints, header: HeaderTable, table: Table, catalog: Catalog): void {
  for (const soft of header.refers) {
    for (const column of soft.columns) complaints.column(header, table, column, 'refers');
    const referenced = catalog.tables.get(tableKey(soft.table));
    if (!referenced) complaints.atKey(header, 'refers', `table ${formatTableRef(soft.table)} does not exist`);
    else for (const column of soft.referencedColumns) complaints.column(header, referenced, column, 'refers');
  }
}

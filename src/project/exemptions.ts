import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTableName, type TableRef } from '../catalog/index.js';
import { readCsv } from '../csv.js';
import { UsageError } from '../errors.js';

/** The list of tables that nobody is to fill, relative to the project. */
export const exemptionsFile = 'seeds/demo/exempt.csv';

/** A table that stays without demo rows on purpose. */
export interface Exemption {
  readonly table: TableRef;
  /** Why; empty where the list gives none. */
  readonly reason: string;
  /** 1-based line of the list. */
  readonly line: number;
}

/**
 * Reads `seeds/demo/exempt.csv`, a CSV with the header `table,reason`. Tables are written `schema.table`, quoted as in SQL.
 * @param root folder of the project
 * @returns in the order of the list; empty where there is none. Whether they still hold only the database can tell
 * @throws {UsageError} with file and line, where the list is no such CSV
 */
export function loadExemptions(root: string): Exemption[] {
  const path = join(root, exemptionsFile);
  if (!existsSync(path)) return [];
  const { records, openQuote } = readCsv(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'), 1);
  if (openQuote !== undefined)
    throw wrong(openQuote, 'a quote that is never closed', 'Close it; a quote inside a field is doubled.');
  const [header, ...rows] = records;
  if (header && (header.fields[0] !== 'table' || header.fields[1] !== 'reason' || header.fields.length !== 2))
    throw wrong(header.line, 'not the header of this list', 'Let the first line be `table,reason`.');
  return rows
    .filter(({ fields }) => fields.some((field) => field !== null))
    .map(({ fields: [name, reason, ...rest], line }) => {
      if (rest.length > 0) throw wrong(line, 'more than two fields', 'Quote a reason that holds a comma.');
      const table = parseTableName(name ?? '');
      if (!table) throw wrong(line, `"${name ?? ''}" is no table`, 'Write schema.table, quoted as in SQL.');
      return { table, reason: reason?.trim() ?? '', line };
    });
}

function wrong(line: number, message: string, nextStep: string): UsageError {
  return new UsageError(`${exemptionsFile}:${line} ${message}`, { file: exemptionsFile, line, nextStep });
}

import { createHash } from 'node:crypto';
import { vocabularyTables, type VocabularyOptions, type VocabularyRow } from '../../src/vocabulary/index.js';

/** Rows by table. */
export function rowsByTable(options: VocabularyOptions): Map<string, VocabularyRow[]> {
  return new Map([...vocabularyTables(options)].map(({ table, rows }) => [table, [...rows]]));
}

/** Rows of one table as objects. */
export function records(table: string, options: VocabularyOptions): Record<string, string>[] {
  const found = [...vocabularyTables(options)].find((each) => each.table === table);
  if (!found) throw new Error(`no table ${table}`);
  return [...found.rows].map((row) =>
    Object.fromEntries(found.columns.map((column, index) => [column, String(row[index])])),
  );
}

/** Words of seed.word by kind, in order of position. */
export function wordsByKind(options: VocabularyOptions): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const { kind = '', word = '' } of records('seed.word', options)) {
    if (!kinds.has(kind)) kinds.set(kind, []);
    kinds.get(kind)?.push(word);
  }
  return kinds;
}

export function checksum(options: VocabularyOptions): string {
  const hash = createHash('sha256');
  for (const { table, columns, rows } of vocabularyTables(options)) {
    hash.update(`${table} ${columns.join()}\n`);
    for (const row of rows) hash.update(`${row.join('\t')}\n`);
  }
  return hash.digest('hex');
}

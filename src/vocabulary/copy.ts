import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { VocabularyTable } from './tables.js';

/** Smaller pieces cost a system call each, larger ones only memory. */
const CHUNK_LENGTH = 65_536;

/**
 * Loads rows by COPY.
 * @returns how many the server took
 */
export async function copyRows(
  client: ClientBase,
  { table, columns, rows }: VocabularyTable,
): Promise<number> {
  const copy = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(copyChunks(rows)), copy);
  return copy.rowCount;
}

/** Rows in COPY's text format, gathered into pieces of about 64 KB. */
export function* copyChunks(rows: VocabularyTable['rows']): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += row.map(copyField).join('\t') + '\n';
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyField(value: string | number): string {
  return String(value).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { copyRows } from './copy.js';
import { vocabularyTables, type VocabularyOptions } from './tables.js';

/** Raised whenever the same seed gives other rows than before; databases then load the vocabulary anew. */
export const VOCABULARY_VERSION = 1;

/** What tells one vocabulary from another, kept in seed.parameter. */
export function vocabularyStamp({ rng, locale }: VocabularyOptions): string {
  const seed = createHash('sha256').update(rng).digest('hex').slice(0, 16);
  return `v${VOCABULARY_VERSION}/${locale}/${seed}`;
}

/**
 * Fills the vocabulary tables inside the caller's transaction, unless they hold these very words already: then nothing
 * is written and faker is not loaded.
 * @returns `rows` written
 */
export async function loadVocabulary(
  client: ClientBase,
  options: VocabularyOptions,
): Promise<{ loaded: boolean; rows: number }> {
  const stamp = vocabularyStamp(options);
  if (await isLoaded(client, stamp)) return { loaded: false, rows: 0 };
  let rows = 0;
  for (const table of vocabularyTables(options)) {
    await client.query(`delete from ${table.table}`);
    rows += await copyRows(client, table);
    await client.query(`analyze ${table.table}`);
  }
  await client.query(
    `insert into seed.parameter (name, value) values ('vocabulary', $1)
     on conflict (name) do update set value = excluded.value`,
    [stamp],
  );
  return { loaded: true, rows };
}

/** Tables emptied behind our back do not count as loaded. */
async function isLoaded(client: ClientBase, stamp: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from seed.parameter
     where name = 'vocabulary' and value = $1
       and exists (select from seed.person) and exists (select from seed.company)
       and exists (select from seed.place) and exists (select from seed.word)`,
    [stamp],
  );
  return rowCount === 1;
}

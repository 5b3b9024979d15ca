import { companyRows } from './company.js';
import { readLexicon } from './data.js';
import type { Grammar } from './grammar.js';
import { fakerFor } from './locale.js';
import { personRows } from './person.js';
import { placeRows } from './place.js';
import { seededSource } from './random.js';
import { WORD_KINDS, words } from './word.js';

export type VocabularyRow = (string | number)[];

export interface VocabularyTable {
  /** As `schema.table`. */
  table: string;
  columns: string[];
  rows: Iterable<VocabularyRow>;
}

export interface VocabularyOptions {
  /** Run seed: same seed and locale, same rows on every machine. */
  rng: string;
  /** One of knownLocales(). */
  locale: string;
}

/** The vocabulary, made as it is read: the rows of one table or word kind at a time. Loads faker. */
export function* vocabularyTables({ rng, locale }: VocabularyOptions): Generator<VocabularyTable> {
  const faker = fakerFor(locale);
  const grammar = readLexicon();
  const source = (name: string) => seededSource(faker, rng, name);
  yield {
    table: 'seed.person',
    columns: ['position', 'sex', 'first_name', 'last_name'],
    rows: numbered(() => personRows(source('person'))),
  };
  yield {
    table: 'seed.company',
    columns: ['position', 'name', 'slug', 'domain', 'industry', 'slogan'],
    rows: numbered(() => companyRows(grammar, source('company'))),
  };
  yield {
    table: 'seed.place',
    columns: [
      'position',
      'country_code',
      'country',
      'region',
      'city',
      'postal_code',
      'street',
      'phone',
      'latitude',
      'longitude',
      'time_zone',
    ],
    rows: numbered(() => placeRows(grammar, source('place'), locale)),
  };
  yield { table: 'seed.word', columns: ['kind', 'position', 'word'], rows: wordRows(grammar, source) };
}

/** Rows with their position in front, made when they are first asked for. */
function* numbered(make: () => string[][]): Generator<VocabularyRow> {
  for (const [index, row] of make().entries()) yield [index + 1, ...row];
}

function* wordRows(
  grammar: Grammar,
  source: (name: string) => ReturnType<typeof seededSource>,
): Generator<VocabularyRow> {
  for (const kind of WORD_KINDS) {
    for (const [index, word] of words(grammar, kind, source(`word/${kind}`)).entries()) {
      yield [kind, index + 1, word];
    }
  }
}

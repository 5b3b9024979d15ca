import { expect } from 'chai';
import { faker } from '@faker-js/faker/locale/en';
import { VOCABULARY_VERSION, WORD_KINDS, vocabularyTables } from '../../src/vocabulary/index.js';
import { readLexicon } from '../../src/vocabulary/data.js';
import { fakerFor } from '../../src/vocabulary/locale.js';
import { seededSource } from '../../src/vocabulary/random.js';
import { words } from '../../src/vocabulary/word.js';
import { checksum, rowsByTable, wordsByKind } from './rows.js';

const options = { rng: 'seedwright', locale: 'en' };
const positions = Array.from({ length: 1000 }, (_, index) => index + 1);

describe('vocabularyTables', () => {
  it('fills every table from position 1 to 1000', () => {
    const tables = rowsByTable(options);
    expect([...tables.keys()]).to.deep.equal(['seed.person', 'seed.company', 'seed.place', 'seed.word']);
    for (const table of ['seed.person', 'seed.company', 'seed.place']) {
      expect(tables.get(table)?.map(([position]) => position)).to.deep.equal(positions);
    }
  });

  it('fills every kind of seed.word from position 1 to 1000', () => {
    const rows = rowsByTable(options).get('seed.word') ?? [];
    expect(rows.length).to.equal(WORD_KINDS.length * 1000);
    for (const kind of WORD_KINDS) {
      const ofKind = rows.filter((row) => row[0] === kind);
      expect(ofKind.map(([, position]) => position)).to.deep.equal(positions);
    }
  });

  it('leaves no field empty and no pattern unfilled, in any locale', () => {
    for (const locale of ['en', 'de', 'pt_BR', 'ja', 'hy']) {
      for (const [table, rows] of rowsByTable({ rng: 'x', locale })) {
        const faulty = rows.filter((row) => !row.every((field) => /^[^\s{}][^{}\n\t]*$/.test(String(field))));
        expect(faulty, `${table} in ${locale}`).to.deep.equal([]);
      }
    }
  });

  it('gives the same bytes on every machine until the version is raised', () => {
    expect({ version: VOCABULARY_VERSION, checksum: checksum(options) }).to.deep.equal({
      version: 1,
      checksum: 'b6a0eb970defde17f9e95e86f5cac5e76b2bc53feec329a5a3d69b341b193d3c',
    });
  });

  it('gives the same rows for the same seed, whatever was drawn before', () => {
    const first = checksum({ rng: 'a', locale: 'de' });
    checksum({ rng: 'b', locale: 'de' });
    expect(checksum({ rng: 'a', locale: 'de' })).to.equal(first);
  });

  it('gives other rows for another seed, in every table and kind', () => {
    const [one, other] = [rowsByTable({ rng: 'a', locale: 'en' }), rowsByTable({ rng: 'b', locale: 'en' })];
    for (const [table, rows] of one) expect(rows, table).to.not.deep.equal(other.get(table));
    const [kinds, otherKinds] = [
      wordsByKind({ rng: 'a', locale: 'en' }),
      wordsByKind({ rng: 'b', locale: 'en' }),
    ];
    for (const [kind, list] of kinds) expect(list, kind).to.not.deep.equal(otherKinds.get(kind));
  });

  it('draws each kind for itself, so that adding a kind changes no other', () => {
    const together = wordsByKind(options);
    const faker = fakerFor('en');
    for (const kind of [...WORD_KINDS].reverse()) {
      const alone = words(readLexicon(), kind, seededSource(faker, options.rng, `word/${kind}`));
      expect(alone, kind).to.deep.equal(together.get(kind));
    }
  });

  it("leaves the application's own faker as it is", () => {
    faker.seed(7);
    const expected = faker.number.int();
    faker.seed(7);
    checksum(options);
    expect(faker.number.int()).to.equal(expected);
  });

  it('makes rows only as they are read', () => {
    const [people] = vocabularyTables(options);
    expect(people?.rows[Symbol.iterator]().next().value?.[0]).to.equal(1);
  });
});

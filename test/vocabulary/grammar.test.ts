import { expect } from 'chai';
import { copyChunks } from '../../src/vocabulary/copy.js';
import { expand, parseGrammar, sentenceCase } from '../../src/vocabulary/grammar.js';
import { fakerFor } from '../../src/vocabulary/locale.js';
import { seededSource } from '../../src/vocabulary/random.js';

const grammar = parseGrammar(
  ['# A comment.', '[animal]', 'cat | dog', 'hen', '', '[pair]', '{animal@a} and {animal@b}'].join('\n'),
);
const source = seededSource(fakerFor('en'), 'rng', 'grammar');
const many = (text: string) => Array.from({ length: 200 }, () => expand(grammar, text, source));

describe('a lexicon', () => {
  it('has sections of texts, one a line or several with bars between', () => {
    expect(grammar.get('animal')).to.deep.equal(['cat', 'dog', 'hen']);
  });

  it('keeps a tagged word and tells differently tagged ones apart', () => {
    for (const text of many('{animal@x}, {animal@x}')) expect(text).to.match(/^(\w+), \1$/);
    for (const text of many('{pair}')) expect(text).to.not.match(/^(\w+) and \1$/);
  });

  it('draws numbers within their bounds and pads where the first bound does', () => {
    expect(new Set(many('{8-11}'))).to.deep.equal(new Set(['8', '9', '10', '11']));
    for (const text of many('{000-120}')) expect(text).to.match(/^(0\d\d|1[012]\d)$/);
    for (const text of many('{0-12}')) expect(text).to.match(/^(\d|1[012])$/);
  });

  it('names a section that is missing', () => {
    expect(() => expand(grammar, '{bird}', source)).to.throw('[bird]');
  });

  it('capitalises the start of each sentence only', () => {
    expect(sentenceCase('two cats. three dogs? no. élan.')).to.equal('Two cats. Three dogs? No. Élan.');
  });
});

describe('copyChunks', () => {
  it('escapes what would end a field or a row', () => {
    const [chunk] = copyChunks([['a\tb', 'c\nd\r', 'e\\f', 7]]);
    expect(chunk).to.equal('a\\tb\tc\\nd\\r\te\\\\f\t7\n');
  });

  it('gathers rows into pieces of about 64 KB and loses none', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [index, 'x'.repeat(50)]);
    const chunks = [...copyChunks(rows)];
    expect(chunks.length).to.be.within(4, 5);
    for (const chunk of chunks) expect(chunk.length).to.be.below(66_000);
    expect(chunks.join('').trimEnd().split('\n').length).to.equal(5000);
    expect([...copyChunks([])]).to.deep.equal([]);
  });
});

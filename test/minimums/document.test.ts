import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { minimumsDocument, minimumsFile } from '../../docs/write-minimums.js';

describe('docs/minimums.md', () => {
  it('says what the headers say (else: npm run docs)', async () => {
    const text = await minimumsDocument();
    expect(text).to.include('| `migration.assets`');
    expect(readFileSync(minimumsFile, 'utf8')).to.equal(text);
  });
});

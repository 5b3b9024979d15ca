import { expect } from 'chai';
import { readCatalog, type Catalog } from '../../src/catalog/index.js';
import {
  checkFile,
  loadGrammar,
  loadPhaseFiles,
  prepareFiles,
  type Problem,
} from '../../src/seedfile/index.js';
import { createProject, type TestProject } from '../support/project.js';
import { shopFiles, shopSchema } from '../support/shop.js';

const path = 'sql/demo/01_shop/product.sql';
const product = shopFiles[path]!;

describe('check of a seed file', () => {
  let shop: TestProject;
  let catalog: Catalog;
  before(async () => {
    shop = await createProject(shopSchema, shopFiles);
    catalog = await readCatalog(shop.client, ['shop']);
    await loadGrammar();
  });
  after(() => shop.drop());

  /** Problems of product.sql with this text, as `line:column message`. */
  async function problemsOf(text: string, file = path): Promise<string[]> {
    shop.write(file, text);
    const phase = loadPhaseFiles(shop.project.root, '01_shop');
    const loaded = phase.files.find((candidate) => candidate.path === file)!;
    const checked = checkFile(loaded, catalog);
    const server = checked.problems.length === 0 ? await prepareFiles(shop.client, [checked]) : [];
    const header = phase.problems.filter((problem) => problem.file === file);
    shop.write(path, product);
    return [...header, ...checked.problems, ...server].map(
      ({ line, column, message }: Problem) => `${line}:${column} ${message}`,
    );
  }

  it('finds nothing wrong with sound files', async () => {
    expect(await problemsOf(product)).to.deep.equal([]);
  });

  const bad: Record<string, [change: (text: string) => string, expected: RegExp]> = {
    'a syntax error, at its place': [
      (text) => text.replace('left join', 'left jion'),
      /^8:6 syntax error at or near "jion"$/,
    ],
    'a syntax error behind letters of several bytes': [
      (text) => text.replace('left join', "cross join (values ('é€😀')) as w (x) left jion"),
      /^8:44 syntax error at or near "jion"$/,
    ],
    'a second insert': [
      (text) => `${text}\ninsert into shop.customer (id) values (null);`,
      /^11:1 a second insert$/,
    ],
    'a delete': [
      (text) => text.replace(/insert[\s\S]*/, 'delete from shop.product;'),
      /^5:1 the file starts with delete, not with an insert$/,
    ],
    'no header': [(text) => text.replace(/--!.*\n/g, ''), /^1:1 no header$/],
    'a header without a key': [
      (text) => text.replace('--! key: code\n', ''),
      /^1:1 the header has no "key"$/,
    ],
    'an unknown header key': [
      (text) => text.replace('--! mark', '--! marc'),
      /^2:1 unknown header key "marc"$/,
    ],
    'a header that names another table': [
      (text) => text.replace('table: shop.product', 'table: shop.customer'),
      /writes shop.product, which the header does not name/,
    ],
    'an unknown table': [
      (text) => text.replaceAll('shop.product', 'shop.produce'),
      /^1:1 table shop.produce does not exist$/,
    ],
    'a key that does not exist': [
      (text) => text.replace('key: code', 'key: kode'),
      /^3:1 shop.product has no column kode$/,
    ],
    'a guard without a unique key': [
      (text) => text.replace('key: code', 'key: name').replace('(code) do', '(name) do'),
      /^9:1 shop.product has no unique key on \(name\)$/,
    ],
    'no guard': [
      (text) => text.replace(/on conflict.*/, ''),
      /^5:13 no guard: a second run would insert every row again$/,
    ],
    'a guard without columns': [(text) => text.replace('(code) do', 'do'), /names no key/],
    'an update that could change a real row': [
      (text) => text.replace('do nothing', 'do update set name = excluded.name'),
      /could change a real row/,
    ],
    'the wall clock': [
      (text) => text.replace("'MOCK: ' ||", "'MOCK: ' || now() ||"),
      /^6:\d+ now\(\) gives another value on every run$/,
    ],
    'the wall clock as a keyword': [
      (text) => text.replace("'MOCK: ' ||", "'MOCK: ' || current_date ||"),
      /^6:\d+ the wall clock in a seed file$/,
    ],
    'generated identifiers': [
      (text) => text.replace("seed.uuid('product', n)", 'gen_random_uuid()'),
      /gen_random_uuid\(\) gives another value/,
    ],
    'an insert without columns': [(text) => text.replace(' (id, code, name, price)', ''), /names no columns/],
    'a column that does not exist': [
      (text) => text.replace('name, price)', 'name, prise)'),
      /shop.product has no column prise/,
    ],
    'a table without schema': [
      (text) => text.replace('left join seed.word', 'left join word'),
      /table word: no schema/,
    ],
    'a target in two places': [
      (text) => text.replace('--! key: code', '--! key: code\n--! target: at least 3'),
      /stands in the header and in seed.rows\(\)/,
    ],
    'no target': [(text) => text.replace('seed.rows(12)', '12'), /^1:1 no target$/],
    'a number of students that is none': [
      (text) => text.replace('seed.rows(12)', 'seed.rows(12, students => 0)'),
      /seed\.rows\(\) with a second argument that it does not know/,
    ],
    'a second argument without its name': [
      (text) => text.replace('seed.rows(12)', 'seed.rows(12, 300)'),
      /seed\.rows\(\) with a second argument/,
    ],
    'a mark on a missing column': [
      (text) => text.replace('text name', 'text title'),
      /^2:1 shop.product has no column title$/,
    ],
    'a mark on a column that holds no UUID': [
      (text) => text.replace('text name', 'uuid price'),
      /^2:1 column price is numeric\(8,2\), neither uuid nor text$/,
    ],
    'a mark that the catalogue refutes': [
      (text) => text.replace('text name', 'is_mock'),
      /^2:1 shop.product has no boolean column is_mock$/,
    ],
    'a parameter': [(text) => text.replace('seed.rows(12)', '$1'), /a parameter in a seed file/],
    'an unknown function, in the words of the server': [
      (text) => text.replace('seed.int(', 'seed.integer('),
      /^6:\d+ function seed\.integer\(.*\) does not exist/,
    ],
    'transaction control': [(text) => `${text}\ncommit;`, /a second statement \(transaction\)/],
  };
  for (const [name, [change, expected]] of Object.entries(bad)) {
    it(`reports ${name}`, async () => {
      const problems = await problemsOf(change(product));
      expect(problems.join('\n')).to.match(new RegExp(expected.source, 'm'));
    });
  }

  it('reports a file that is not named after its table', async () => {
    expect(await problemsOf(product, 'sql/demo/01_shop/goods.sql')).to.include(
      '1:1 the file is named goods.sql, but fills shop.product',
    );
  });
});

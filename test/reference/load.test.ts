import { expect } from 'chai';
import { listReferenceSets, loadReferenceSet, ReferenceSetError } from '../../src/reference/index.js';
import { readCsv } from '../../src/csv.js';
import { FixtureProject } from './support.js';

const header = '#! table: shop.product\n#! key: "Group", code\n#! id: id\n';

describe('a reference file', () => {
  let project: FixtureProject;
  beforeEach(() => {
    project = new FixtureProject();
  });
  afterEach(() => project.remove());

  const load = () => loadReferenceSet(project.root, 'shop', 'products', 1);
  const refusal = (text: string, name = 'products.v1.csv'): ReferenceSetError => {
    project.write(name, text);
    try {
      load();
    } catch (error) {
      expect(error).to.be.instanceOf(ReferenceSetError);
      return error as ReferenceSetError;
    }
    throw new Error('It was accepted.');
  };

  it('is read with header, columns and records', () => {
    project.write(
      'products.v1.csv',
      `${header}#! released: 2026-01-12T00:00:00Z\n#! editable: name\n#! retire: set active = false\nGroup,code,name,active\na,1,"two\nlines",true\na,2,,true\n`,
    );
    const set = load();
    expect(set.header).to.deep.include({
      table: { schema: 'shop', name: 'product' },
      key: ['Group', 'code'],
      id: 'id',
      released: '2026-01-12T00:00:00Z',
      editable: ['name'],
      retire: { kind: 'set', column: 'active', value: 'false' },
      exclusive: false,
    });
    expect(set.body).to.deep.include({
      columns: ['Group', 'code', 'name', 'active'],
      line: 7,
      records: [
        { line: 8, fields: ['a', '1', 'two\nlines', 'true'] },
        { line: 10, fields: ['a', '2', null, 'true'] },
      ],
    });
  });

  it('has the same checksum with Windows line ends', () => {
    project.write('products.v1.csv', `${header}Group,code\na,1\n`);
    const { checksum } = load();
    project.write('products.v1.csv', `${header}Group,code\na,1\n`.replaceAll('\n', '\r\n'));
    expect(load().checksum).to.equal(checksum);
  });

  it('that is missing is answered with those there are', () => {
    project.write('products.v2.csv', `${header}Group,code\n`);
    const missing = (set: string) => {
      try {
        loadReferenceSet(project.root, 'shop', set, 1);
      } catch (error) {
        return (error as ReferenceSetError).facts.nextStep;
      }
    };
    expect(missing('products')).to.equal('There are: seeds/reference/shop/products.v2.csv.');
    expect(missing('product')).to.equal('Did you mean "products"? There are: products.');
  });

  it('is refused where it is there as CSV and as SQL', () => {
    project.write('products.v1.sql', '--! table: a.b\n');
    expect(refusal(`${header}Group,code\n`).message).to.contain('is there twice');
  });

  const faults: [name: string, text: string, line: number | undefined, message: RegExp, nextStep?: RegExp][] =
    [
      ['an unknown header key', '#! table: a.b\n#! keys: c\nc\n', 2, /unknown header key "keys"/, /"key"/],
      ['a header key given twice', `${header}#! id: id\nGroup,code\n`, 4, /given twice/],
      ['no table', '#! key: code\ncode\n', 1, /no "table"/],
      ['a moment without time zone', `${header}#! released: 2026-01-12\nGroup,code\n`, 4, /is no released/],
      ['an odd retirement', `${header}#! retire: set active\nGroup,code\n`, 4, /is no retire/],
      [
        'SQL smuggled into a retirement',
        `${header}#! retire: set active = (select true)\nGroup,code,active\n`,
        4,
        /is no retire/,
      ],
      ['an editable key', `${header}#! editable: code\nGroup,code\n`, 4, /cannot be editable/],
      [
        'an editable column that it lacks',
        `${header}#! editable: nam\nGroup,code,name\n`,
        4,
        /"nam"/,
        /"name"/,
      ],
      [
        'a retirement column that it lacks',
        `${header}#! retire: set active = false\nGroup,code\n`,
        4,
        /"active"/,
      ],
      ['a key column that it lacks', `${header}Group,name\n`, 2, /"code"/],
      ['the id as a column', `${header}id,Group,code\n`, 4, /made from the key/],
      ['no columns', header, 4, /no line of column names/],
      ['a column twice', `${header}Group,code,code\n`, 4, /there twice/],
      ['a record with too few fields', `${header}Group,code\n"a\nb",1\na\n`, 7, /1 fields, but 2 columns/],
      ['a quote left open', `${header}Group,code\na,1\nb,"2\n`, 6, /never closed/],
      ['an empty key', `${header}Group,code\na,\n`, 5, /"code" is empty/],
      ['a key twice', `${header}Group,code\na,1\nb,1\na,"1"\n`, 7, /stands on line 5 already/, /line 5 or 7/],
    ];
  for (const [name, text, line, message, nextStep] of faults)
    it(`is refused for ${name}, with its line`, () => {
      const error = refusal(text);
      expect(error.message).to.match(message);
      expect(error.facts).to.include({ file: 'seeds/reference/shop/products.v1.csv', line });
      expect(error.facts.nextStep).to.match(nextStep ?? /./);
    });

  it('is listed by set and version, in order of numbers', () => {
    for (const name of ['b.v10.csv', 'b.v2.csv', 'a.v1.sql', 'notes.md']) project.write(name, '');
    expect(listReferenceSets(project.root).map(({ set, version }) => `${set} ${version}`)).to.deep.equal([
      'a 1',
      'b 2',
      'b 10',
    ]);
  });
});

describe('readCsv', () => {
  it('tells null from empty text and keeps quotes, commas and line ends', () => {
    expect(readCsv('a,"",\n"x,""y""\nz",1"2"3,4', 1).records).to.deep.equal([
      { line: 1, fields: ['a', '', null] },
      { line: 2, fields: ['x,"y"\nz', '123', '4'] },
    ]);
  });
});

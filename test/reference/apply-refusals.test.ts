import { expect } from 'chai';
import type { Client } from 'pg';
import type { TestDatabase } from '../support/database.js';
import { everything, failure, FixtureProject, shopDatabase, up } from './support.js';

describe('a reference set that does not fit its table', () => {
  let project: FixtureProject;
  let database: TestDatabase;
  let client: Client;

  beforeEach(async () => {
    project = new FixtureProject();
    database = await shopDatabase();
    client = await database.client();
  });
  afterEach(async () => {
    await database.drop();
    project.remove();
  });

  const faults: [name: string, file: string, text: string, line: number | undefined, message: RegExp][] = [
    [
      'an unknown column',
      'odd.v1.csv',
      '#! table: shop.product\n#! key: "Group", code\nGroup,code,nam\n',
      3,
      /no column "nam"/,
    ],
    [
      'an unknown table',
      'odd.v1.csv',
      '#! table: shop.products\n#! key: code\ncode\n',
      1,
      /no table shop.products/,
    ],
    [
      'a key that is not unique',
      'odd.v1.csv',
      '#! table: shop.product\n#! key: code\ncode\n',
      2,
      /no unique key/,
    ],
    [
      'a value of the wrong type',
      'odd.v1.csv',
      `#! table: shop.product\n#! key: "Group", code\nGroup,code,price\na,"1\n",2\nb,1,cheap\n`,
      6,
      /column price.*cheap/,
    ],
    [
      'a null where none may be',
      'odd.v1.csv',
      `#! table: shop.product\n#! key: "Group", code\nGroup,code,active\na,1,\n`,
      undefined,
      /null value in column "active"/,
    ],
    [
      'an SQL error',
      'odd.v1.sql',
      `--! table: shop.product\n--! key: "Group", code\n\nselect 'a' as "Group",\n  nothing as code`,
      5,
      /column "nothing" does not exist/,
    ],
    [
      'a text that is no value of its column, in SQL',
      'odd.v1.sql',
      `--! table: shop.product\n--! key: "Group", code\nselect 'a' as "Group", 'b' as code, 'POOR' as kind;`,
      undefined,
      /odd.v1.sql: invalid input value for enum/,
    ],
    [
      'a second statement',
      'odd.v1.sql',
      `--! table: shop.product\n--! key: "Group", code\nselect 'a' as "Group", 'b' as code; drop table shop.line`,
      3,
      /syntax error/,
    ],
    [
      'a key twice in SQL',
      'odd.v1.sql',
      `--! table: shop.product\n--! key: "Group", code\nselect 'a' as "Group", 'b' as code from generate_series(1, 2);`,
      undefined,
      /\["a", "b"\] is there 2 time/,
    ],
  ];
  for (const [name, file, text, line, message] of faults)
    it(`is refused for ${name}, with its place in the file`, async () => {
      project.write(file, text);
      const error = await failure(up(client, project.root, 'shop', 'odd', 1));
      expect(error.message).to.match(message);
      expect(error.facts).to.include({ file: `seeds/reference/shop/${file}` });
      expect(error.facts!.line).to.equal(line);
      expect(await everything(client, ['shop.product'])).to.deep.equal([]);
    });
});

import { expect } from 'chai';

import { formatTableRef, quoteIdent, quoteTableRef, readCatalog, tableKey } from '../../src/catalog/index.js';
import { CatalogFixture, tableIn } from './catalog-of.js';

const ODD_NAMES = [
  'Capital',
  'with blank',
  'with "quotes"',
  "with 'apostrophe'",
  'dotted.name',
  'back\\slash',
  'new\nline',
  'dollar$1',
  '$1::text[]',
  'größe',
  '{a,b}',
  '1st',
  ' -- comment',
  'null',
];

describe('names', () => {
  const fixture = new CatalogFixture();

  it('reads any identifier as schema, table, column, constraint, index and type', async () => {
    for (const name of ODD_NAMES) {
      const q = quoteIdent(name);
      const catalog = await fixture.read(
        `create schema ${q}; create type ${q}.${quoteIdent(`${name} type`)} as enum (${literal(name)});
         create table ${q}.${q} (${q} int primary key, "e" ${q}.${quoteIdent(`${name} type`)},
           up int constraint ${q} references ${q}.${q});
         comment on table ${q}.${q} is ${literal(name)};
         create index ${quoteIdent(`${name} index`)} on ${q}.${q} (up)`,
        [name],
      );
      const table = tableIn(catalog, name, name);
      expect(catalog.schemas).to.deep.equal([name]);
      expect(table.columns[0]!.name).to.equal(name);
      expect(table.columns[1]!.enumLabels).to.deep.equal([name]);
      expect(table.primaryKey!.columns).to.deep.equal([name]);
      expect(table.foreignKeys[0]).to.deep.include({ name, referencedColumns: [name] });
      expect(table.indexes[0]!.name).to.equal(`${name} index`);
      expect(table.comment).to.equal(name);
    }
  });

  it('reads odd schema names whatever the setting of backslashes', async () => {
    await fixture.client.query('set standard_conforming_strings = off; set escape_string_warning = off');
    const catalog = await fixture.read(`create schema "back\\slash's"`, ["back\\slash's"]);
    await fixture.client.query('reset all');
    expect(catalog.schemas).to.deep.equal(["back\\slash's"]);
  });

  it('quotes identifiers exactly where the server does', async () => {
    const { rows } = await fixture.client.query('select word from pg_get_keywords()');
    const names = [
      ...ODD_NAMES,
      'plain',
      '_under',
      'with1digit',
      'with$dollar',
      '',
      ...rows.map((row) => row.word),
    ];
    const quoted = await fixture.client.query(
      'select quote_ident(name) as name from unnest($1::text[]) as name',
      [names],
    );
    const ours = names.map(quoteIdent);
    const differing = names.filter((_, place) => ours[place] !== quoted.rows[place].name);
    // Keywords of later versions are quoted on earlier ones too, never the other way round.
    expect(differing.filter((name) => !quoteIdent(name).startsWith('"'))).to.deep.equal([]);
    expect(differing.filter((name) => !/^(json|merge|system)/.test(name)).length).to.be.below(4);
  });

  it('has a key of its own for every table, and text for people and for SQL', () => {
    const one = { schema: 'a.b', name: 'c' };
    const other = { schema: 'a', name: 'b.c' };
    expect(tableKey(one)).not.to.equal(tableKey(other));
    expect(formatTableRef(one)).to.equal('a.b.c');
    expect(quoteTableRef(one)).to.equal('"a.b".c');
    expect(quoteTableRef({ schema: 'app', name: 'order' })).to.equal('app."order"');
    expect(tableKey({ schema: 'App', name: 'Order' })).to.equal('App.Order');
  });

  it('takes no harm from a JSON parser that the application gave its driver', async () => {
    const { types } = await import('pg');
    const original = types.getTypeParser(types.builtins.JSON);
    types.setTypeParser(types.builtins.JSON, () => 'not what you expect');
    try {
      expect((await readCatalog(fixture.client, ['pg_catalog'])).tables.size).to.be.above(50);
    } finally {
      types.setTypeParser(types.builtins.JSON, original);
    }
  });
});

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

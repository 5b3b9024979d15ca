import { expect } from 'chai';
import type { Client } from 'pg';
import { formatTableRef, readCatalog, tableKey, type TableRef } from '../../src/catalog/index.js';
import {
  describePlan,
  edgesOf,
  guessSoftReferences,
  planOrder,
  type PlanReport,
} from '../../src/plan/index.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

const schema = `
create schema app;
create table app.clients (id uuid primary key, name text not null);
create table app.posts (id uuid primary key, client_id uuid not null references app.clients, topic_id integer);
alter table app.clients add pinned_post_id uuid references app.posts;
create table app.topics (id serial primary key, code text not null unique, parent_id integer references app.topics);
create table app.hens (id uuid primary key, egg_id uuid not null);
create table app.eggs (id uuid primary key, hen_id uuid not null references app.hens);
alter table app.hens add constraint hens_egg_id_fkey foreign key (egg_id) references app.eggs;
create table app.accounts (id uuid primary key, ledger_id uuid not null);
create table app.ledgers (id uuid primary key, account_id uuid not null references app.accounts deferrable initially deferred);
alter table app.accounts add foreign key (ledger_id) references app.ledgers;
create table app.comments (id uuid primary key, subject_type text not null, subject_id uuid not null, created_by uuid, device_id text);
create table app.users (id uuid primary key, email text not null);
`;

describe('plan of a live database', () => {
  let database: TestDatabase;
  let client: Client;
  let report: PlanReport;

  before(async () => {
    database = await createDatabase();
    client = await database.client();
    await client.query(schema);
    report = await planOf(
      new Map([
        ['app.clients', '01_people'],
        ['app.posts', '02_blog'],
        ['app.topics', '03_words'],
      ]),
    );
  });

  after(() => database.drop());

  async function planOf(phaseOf: ReadonlyMap<string, string>): Promise<PlanReport> {
    const catalog = await readCatalog(client, ['app']);
    const tables = [...catalog.tables.values()];
    const edges = edgesOf(catalog);
    const plan = planOrder(
      tables.map((table) => table.ref),
      edges,
    );
    return describePlan({
      plan,
      edges,
      tables,
      phaseOf,
      softReferences: guessSoftReferences(catalog, tables),
    });
  }

  const names = (tables: readonly TableRef[]): string[] => tables.map(formatTableRef);
  const cycle = (member: string) => report.cycles.find(({ tables }) => names(tables).includes(member))!;

  it('writes each cycle as a way round, with the key that breaks it and why', () => {
    expect(report.cycles).to.have.lengthOf(3);
    expect(names(cycle('app.clients').path)).to.deep.equal(['app.clients', 'app.posts', 'app.clients']);
    expect(cycle('app.clients').broken[0]!.constraint).to.equal('clients_pinned_post_id_fkey');
    expect(cycle('app.clients').broken[0]!.why).to.match(/^nullable/);
    expect(cycle('app.ledgers').broken[0]!.why).to.match(/^deferrable/);
  });

  it('says which tables only one statement can fill', () => {
    expect(cycle('app.hens').broken).to.deep.equal([]);
    expect(cycle('app.hens').together.map(names)).to.deep.equal([['app.eggs', 'app.hens']]);
  });

  it('says which parents a phase needs from elsewhere, and which keys run against the order of phases', () => {
    const blog = report.phases.find(({ name }) => name === '02_blog')!;
    expect(blog.needs.map(({ table, phase }) => `${formatTableRef(table)} ${phase}`)).to.deep.equal([
      'app.clients 01_people',
    ]);
    expect(report.againstOrder.map((key) => key.constraint)).to.deep.equal(['clients_pinned_post_id_fkey']);
  });

  it('guesses references from names and types, and labels them', () => {
    const guesses = report.softReferences.map(
      ({ table, columns, references }) =>
        `${table.name}.${columns.join('+')} -> ${references?.name ?? 'any'}`,
    );
    expect(guesses.sort()).to.deep.equal([
      'comments.created_by -> users',
      'comments.subject_type+subject_id -> any',
      'posts.topic_id -> topics',
    ]);
    expect(report.softReferences.every(({ source }) => source === 'guess')).to.equal(true);
  });

  it('puts every table on a level above all that it needs', () => {
    const level = new Map(report.tables.map(({ table, level: number }) => [tableKey(table), number]));
    const together = cycle('app.hens').together.flat().map(tableKey);
    for (const { table, parents } of report.tables)
      for (const key of parents.filter(({ broken, to }) => !broken && tableKey(to) !== tableKey(table)))
        if (!together.includes(tableKey(table)))
          expect(level.get(tableKey(table))!, key.constraint).to.be.greaterThan(level.get(tableKey(key.to))!);
  });
});

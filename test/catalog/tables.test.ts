import { expect } from 'chai';

import { formatTableRef, readCatalog } from '../../src/catalog/index.js';
import { CatalogFixture, named, tableIn } from './catalog-of.js';

describe('readCatalog: tables', () => {
  const fixture = new CatalogFixture();

  it('reads the tables of the schemas asked for and no others', async () => {
    const catalog = await fixture.read(
      `create schema other; create table other.hidden (id int);
       create table b (id int); create table a (id int); create view v as select 1 as one;
       create materialized view m as select 1 as one; create sequence s`,
      ['app', 'missing'],
    );
    expect([...catalog.tables.keys()]).to.deep.equal(['app.a', 'app.b']);
    expect(catalog.schemas).to.deep.equal(['app']);
    expect(Math.floor(catalog.serverVersion / 10_000)).to.equal(await fixture.majorVersion());
  });

  it('reads comments, owner and row security', async () => {
    const catalog = await fixture.read(
      `create table client (id int, name text);
       comment on table client is 'Who pays.'; comment on column client.name is 'As on the invoice.';
       alter table client enable row level security; alter table client force row level security`,
    );
    const client = tableIn(catalog, 'client');
    expect(client).to.include({
      comment: 'Who pays.',
      kind: 'table',
      rowSecurity: true,
      forceRowSecurity: true,
    });
    expect(client.owner).to.equal(fixture.client.user);
    expect(client.columns.map(({ comment }) => comment)).to.deep.equal([undefined, 'As on the invoice.']);
  });

  it('names the extension that made a table', async () => {
    const catalog = await fixture.read(`
      create table client (id int); create table made (id int);
      insert into pg_depend (classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype)
      select 'pg_class'::regclass, 'made'::regclass, 0, 'pg_extension'::regclass, oid, 0, 'e'
      from pg_extension where extname = 'plpgsql'`);
    expect(tableIn(catalog, 'made').extension).to.equal('plpgsql');
    expect(tableIn(catalog, 'client').extension).to.equal(undefined);
  });

  it('reads partitions at every depth, with bounds and keys', async () => {
    const catalog = await fixture.read(`
      create table event (id int, at date, kind text) partition by range (at);
      create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01')
        partition by list (kind);
      create table event_2025_a partition of event_2025 for values in ('a');
      create table event_rest partition of event default`);
    expect([...catalog.tables.values()].map(({ ref, kind }) => `${ref.name} ${kind}`)).to.deep.equal([
      'event partitioned',
      'event_2025 partitioned',
      'event_2025_a partition',
      'event_rest partition',
    ]);
    const event = tableIn(catalog, 'event');
    expect(event.partitionKey).to.equal('RANGE (at)');
    expect(event.partitions.map(formatTableRef)).to.deep.equal(['app.event_2025', 'app.event_rest']);
    expect(event.partitionOf).to.equal(undefined);
    expect(tableIn(catalog, 'event_2025').partitionOf).to.deep.equal({
      parent: event.ref,
      bound: "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
    });
    expect(tableIn(catalog, 'event_rest').partitionOf!.bound).to.equal('DEFAULT');
    expect(tableIn(catalog, 'event_2025_a').partitionOf!.parent.name).to.equal('event_2025');
  });

  it('reads plain inheritance both ways, apart from partitions', async () => {
    const catalog = await fixture.read(`
      create table place (name text); create table thing (weight int);
      create table museum (exhibits int) inherits (place, thing)`);
    expect(tableIn(catalog, 'museum').inherits.map(({ name }) => name)).to.deep.equal(['place', 'thing']);
    expect(tableIn(catalog, 'place').inheritedBy.map(({ name }) => name)).to.deep.equal(['museum']);
    expect(tableIn(catalog, 'place').partitions).to.deep.equal([]);
    expect(tableIn(catalog, 'museum').columns.map(({ name }) => name)).to.deep.equal([
      'name',
      'weight',
      'exhibits',
    ]);
  });

  it('reads triggers of people, not those behind foreign keys', async () => {
    const catalog = await fixture.read(`
      create table parent (id int primary key); create table child (id int references parent);
      create function touch() returns trigger language plpgsql as 'begin return new; end';
      create trigger stamp before insert or update on child for each row execute function touch();
      create trigger log after delete or truncate on child execute function touch();
      create constraint trigger late after insert on child deferrable for each row execute function touch();
      alter table child disable trigger stamp`);
    const { triggers } = tableIn(catalog, 'child');
    expect(triggers.map(({ name }) => name)).to.deep.equal(['late', 'log', 'stamp']);
    expect(named(triggers, 'stamp')).to.deep.include({
      timing: 'before',
      events: ['insert', 'update'],
      level: 'row',
      enabled: 'disabled',
      isConstraint: false,
      function: { schema: 'app', name: 'touch' },
    });
    expect(named(triggers, 'log')).to.deep.include({
      timing: 'after',
      events: ['delete', 'truncate'],
      level: 'statement',
    });
    expect(named(triggers, 'late').isConstraint).to.equal(true);
    expect(tableIn(catalog, 'parent').triggers).to.deep.equal([]);
  });

  it('estimates rows where something counted them, partitions as a sum', async () => {
    const catalog = await fixture.read(`
      create table counted (id int); insert into counted select generate_series(1, 300); analyze counted;
      create table untouched (id int);
      create table event (id int) partition by range (id);
      create table event_1 partition of event for values from (1) to (100);
      create table event_2 partition of event for values from (100) to (1000);
      insert into event select generate_series(1, 150); analyze event_1; analyze event_2`);
    expect(tableIn(catalog, 'counted').rowEstimate).to.equal(300);
    expect(tableIn(catalog, 'untouched').rowEstimate).to.equal(undefined);
    expect(tableIn(catalog, 'event').rowEstimate).to.equal(150);
  });

  it('reads nothing for no schemas', async () => {
    const catalog = await readCatalog(fixture.client, []);
    expect([catalog.tables.size, catalog.schemas.length, catalog.sequences.size]).to.deep.equal([0, 0, 0]);
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { snapshot } from '../support/project.js';
import { strangersProject, type StrangersProject } from '../support/scaffolded.js';

const schema = `
create schema app;
create table app.team (id uuid primary key, name text not null unique);
create table app.member (id uuid primary key, team_id uuid not null references app.team, email text not null unique, created_at timestamptz not null);
create table app.paradox (id serial primary key, amount integer not null check (amount > 5), constraint too_small check (amount < 5));
`;

describe('scaffold, again and again', () => {
  let stranger: StrangersProject;

  beforeEach(async () => {
    stranger = await strangersProject([schema]);
  });

  afterEach(() => stranger.drop());

  const path = (name: string): string => join(stranger.root, 'sql/demo/01_general', name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');

  it('writes nothing where every table has its file', async () => {
    const first = await stranger.scaffold();
    expect(first.written.map((file) => file.path).sort()).to.deep.equal([
      'sql/demo/01_general/member.sql',
      'sql/demo/01_general/team.sql',
    ]);
    expect(first.phases).to.deep.equal(['seeds/demo/01_general.js']);
    const second = await stranger.scaffold();
    expect(second.written).to.deep.equal([]);
    expect(second.kept).to.equal(2);
  });

  it('never overwrites a file that somebody has edited', async () => {
    await stranger.scaffold();
    const edited = read('team.sql').replace('seed.rows(', 'seed.rows(1');
    writeFileSync(path('team.sql'), edited);
    await stranger.client.query('alter table app.team add column motto text not null');
    const report = await stranger.scaffold();
    expect(read('team.sql')).to.equal(edited);
    expect(report.changed).to.have.lengthOf(1);
    expect(report.changed[0]!.changes).to.deep.equal(['column motto (text, not null) is not filled']);
    expect(report.changed[0]!.offers[0]).to.match(/^motto: /);
  });

  it('drafts a file anew that nobody has edited, when its table has changed', async () => {
    await stranger.scaffold();
    await stranger.client.query('alter table app.team add column motto text not null');
    const report = await stranger.scaffold();
    expect(report.written.map((file) => [file.path, file.again])).to.deep.equal([
      ['sql/demo/01_general/team.sql', true],
    ]);
    expect(read('team.sql')).to.contain('motto');
  });

  it('says which constraint cannot be satisfied, leaves a draft that no run takes, and names the line', async () => {
    const { unsolved } = await stranger.scaffold();
    expect(unsolved).to.have.lengthOf(1);
    expect(unsolved[0]!.table.name).to.equal('paradox');
    expect(unsolved[0]!.reason).not.to.equal('');
    expect(existsSync(path('paradox.sql'))).to.equal(false);
    const { path: draft, line } = unsolved[0]!.draft!;
    const text = readFileSync(join(stranger.root, draft), 'utf8');
    expect(text.split('\n')[line - 1]).to.match(/amount|insert/);
  });

  it('leaves database and files as they were on a dry run', async () => {
    const before = await snapshot(stranger.client, ['app', 'seed']);
    const report = await stranger.scaffold({ dryRun: true });
    expect(report.written).to.have.lengthOf(2);
    expect(existsSync(join(stranger.root, 'sql'))).to.equal(false);
    expect(await snapshot(stranger.client, ['app', 'seed'])).to.equal(before);
  });

  it('gives each table the phase, section and target of a phase map', async () => {
    const map = join(stranger.root, 'phases.csv');
    writeFileSync(map, 'table,phase,section,target\napp.team,07_people,teams,9\nmember,08_members,,\n');
    const report = await stranger.scaffold({ map });
    expect(report.written.map((file) => [file.path, file.rows])).to.deep.equal([
      ['sql/demo/07_people/teams/team.sql', 9],
      ['sql/demo/08_members/member.sql', 20],
    ]);
    writeFileSync(map, 'table,phase\napp.taem,07_people\n');
    const error = await stranger.scaffold({ map }).catch((thrown: Error) => thrown);
    expect((error as Error).message).to.contain('phases.csv:2 there is no table app.taem');
  });

  it('lets children choose from a list that the application has filled, and adds nothing to it', async () => {
    await stranger.client.query(`
      create table app.country (code text primary key, name text not null);
      insert into app.country values ('FR', 'France'), ('CH', 'Switzerland'), ('IE', 'Ireland');
      create table app.office (id uuid primary key, country_code text not null references app.country, city text not null)`);
    const report = await stranger.scaffold();
    expect(report.skipped.map(({ table }) => table.name)).to.deep.equal(['country']);
    expect(report.written.map((file) => file.path)).to.include('sql/demo/01_general/office.sql');
  });
});

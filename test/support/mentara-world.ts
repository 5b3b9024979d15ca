import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { isComplete, parseSettings, seed, verify, type Project, type RunReport } from '../../src/index.js';
import { formatRun } from '../../src/report/index.js';
import { repository } from './command.js';
import { createDatabase, type TestDatabase } from './database.js';
import { catalogue, counts } from './mentara.js';
import { snapshot } from './project.js';
import { temporaryFolder } from './server.js';
import { fixed, openKnex, ownProject } from './system.js';

const own = ownProject();

/** The phase of mentara alone: the files of the other systems would only be read. */
export const project: Project = {
  ...own,
  phases: own.phases.filter((phase) => phase.system === 'mentara'),
};

/** Settings of a run that comes out the same every time. */
export const settings = (env: NodeJS.ProcessEnv = {}) =>
  parseSettings({ ...fixed, SEED_SYSTEMS: 'mentara', ...env });

/** What second statements write: all other columns are written once. */
const derived = [
  'last_message_at',
  'last_read_at',
  'last_used',
  'chatbot_session_id',
  'updated_at',
  'login_frequency',
  'platform_usage_score',
  'journal_entry_count',
  'worksheet_completion_rate',
  'meeting_attendance_rate',
  'average_session_rating',
  'engagement_trend',
];

/** Rows of one parent, as to one minimum. */
export interface Count {
  minimum: string;
  parent: string;
  rows: number;
  least: number;
}

/** A database of the system, and what the tests ask of it. */
export class World {
  private constructor(
    private readonly database: TestDatabase,
    readonly knex: Knex,
    readonly client: Client,
  ) {}

  static async open(template: Promise<string>): Promise<World> {
    const database = await createDatabase({ template: await template });
    return new World(database, openKnex(database.url, 'mentara'), await database.client());
  }

  async close(): Promise<void> {
    await this.knex.destroy();
    await this.database.drop();
  }

  run(env: NodeJS.ProcessEnv = {}, files = project): Promise<RunReport> {
    return seed(this.knex, files, settings(env));
  }

  /** Runs and expects that nothing is left to do. */
  async fill(env: NodeJS.ProcessEnv = {}, files = project): Promise<RunReport> {
    const report = await this.run(env, files);
    expect(isComplete(report), formatRun(report)).to.equal(true);
    return report;
  }

  async findings(env: NodeJS.ProcessEnv = {}) {
    return (await verify(this.knex, project, settings(env))).findings;
  }

  async rows<Row extends object>(sql: string): Promise<Row[]> {
    return (await this.client.query<Row>(sql)).rows;
  }

  /** The only value of a query with one row. */
  async number(sql: string): Promise<number> {
    const [row] = await this.rows<{ number: string }>(`select (${sql}) as number`);
    return Number(row!.number);
  }

  /** Real rows are planted together or not at all. */
  async plant(sql: string): Promise<void> {
    await this.client.query(`begin; ${sql}; commit`);
  }

  tables(): Promise<{ name: string; key: string }[]> {
    return this.rows(`
      select relname as name, attname as key
      from pg_class
      join pg_index on indrelid = pg_class.oid and indisprimary
      join pg_attribute on attrelid = pg_class.oid and attnum = indkey[0]
      where relnamespace = 'mentara'::regnamespace and relkind = 'r' and relname <> all ('{${catalogue.join()}}')
      order by relname`);
  }

  /** Content of every row by table and key, without derived columns. */
  async contents(): Promise<Map<string, string>> {
    const parts = (await this.tables()).map(
      ({ name, key }) =>
        `select '${name} ' || ${key} as key, md5((to_jsonb(row_of) - '{${derived.join()}}'::text[])::text) as content from mentara.${name} as row_of`,
    );
    const found = await this.rows<{ key: string; content: string }>(parts.join('\nunion all\n'));
    return new Map(found.map(({ key, content }) => [key, content]));
  }

  /** Rows of every parent of every minimum. */
  async counts(): Promise<Map<string, Count>> {
    const found = await this.rows<Count>(counts);
    return new Map(found.map((count) => [`${count.minimum} ${count.parent}`, count]));
  }

  versions(schemas = ['mentara', 'seed']): Promise<string> {
    return snapshot(this.client, schemas, { versions: true });
  }
}

/** Deletes rows of a table; group sessions hold on to their hosts, everything else goes with its parents. */
export function deleting(table: string, condition = 'true'): string {
  const hosts =
    table === 'users'
      ? `delete from mentara.group_therapy_sessions where created_by_id in (select id from mentara.users where ${condition});`
      : '';
  return `${hosts} delete from mentara.${table} where ${condition};`;
}

/** The project with other texts in some of its demo files. */
export function changed(path: string, change: (text: string) => string): Project {
  const root = mkdtempSync(join(temporaryFolder(), 'mentara-'));
  cpSync(join(repository, 'sql', 'demo', '08_mentara'), join(root, 'sql', 'demo', '08_mentara'), {
    recursive: true,
  });
  writeFileSync(join(root, 'package.json'), '{}');
  symlinkSync(join(repository, 'seeds'), join(root, 'seeds'));
  const file = join(root, 'sql', 'demo', '08_mentara', path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).to.not.equal(before);
  writeFileSync(file, after);
  return { root, phases: project.phases.map((phase) => ({ ...phase, root })) };
}

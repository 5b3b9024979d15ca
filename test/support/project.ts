import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { Client } from 'pg';
import { parseSettings, type Settings } from '../../src/config/index.js';
import { ownSql, packageRoot } from '../../src/package-root.js';
import { loadVocabulary } from '../../src/vocabulary/index.js';
import type { Project } from '../../src/project/index.js';
import { createDatabase, templateDatabase, type TestDatabase } from './database.js';
import { temporaryFolder } from './server.js';

/** A project in a temporary folder with a database of its own. */
export interface TestProject {
  project: Project;
  database: TestDatabase;
  knex: Knex;
  client: Client;
  /** Writes a file below the project, such as `sql/demo/01_shop/person.sql`. */
  write(path: string, text: string): void;
  /** Settings as from an environment that has just these variables. */
  settings(env?: NodeJS.ProcessEnv): Settings;
  drop(): Promise<void>;
}

const runtimeFiles = readdirSync(join(packageRoot, 'sql', 'runtime')).sort();

/** Template with the runtime schema and an English vocabulary: what a first run would make. */
export function runtimeTemplate(): Promise<string> {
  return templateDatabase('runtime', async (url) => {
    const client = new Client(url);
    await client.connect();
    for (const file of runtimeFiles) await client.query(ownSql(`runtime/${file}`));
    await client.query('begin');
    await loadVocabulary(client, { rng: 'seedwright', locale: 'en' });
    await client.query('commit');
    await client.end();
  });
}

/**
 * @param schema DDL of the application
 * @param files by path, such as `{ 'sql/demo/01_shop/person.sql': '--! table: ...' }`; phases are taken from their paths
 */
export async function createProject(schema: string, files: Record<string, string>): Promise<TestProject> {
  const root = mkdtempSync(join(temporaryFolder(), 'project-'));
  const database = await createDatabase({ template: await runtimeTemplate() });
  const client = await database.client();
  await client.query(schema);
  const knex = knexFactory({ client: 'pg', connection: database.url, pool: { min: 0, max: 6 } });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', '{}');
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    project: { root, phases: phasesIn(root, Object.keys(files)) },
    database,
    knex,
    client,
    write,
    settings: (env = {}) => parseSettings(env),
    drop: async () => {
      await knex.destroy();
      await database.drop();
      rmSync(root, { recursive: true });
    },
  };
}

function phasesIn(root: string, paths: string[]): Project['phases'] {
  const names = new Set(paths.flatMap((path) => /^sql\/demo\/(\d\d_\w+)\//.exec(path)?.[1] ?? []));
  return [...names]
    .sort()
    .map((name) => ({ name, number: Number(name.slice(0, 2)), title: name.slice(3), system: 'shop', root }));
}

/**
 * All rows of some schemas as one text, and the version of each row: equal texts mean that nothing at all was written.
 * @param options.versions with xmin and ctid
 */
export async function snapshot(
  client: Client,
  schemas: string[],
  options: { versions?: boolean; without?: string[] } = {},
): Promise<string> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1) order by 1`,
    [schemas],
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    if (options.without?.includes(name)) continue;
    const version = options.versions ? `row_of.ctid::text || row_of.xmin::text || ` : '';
    const { rows } = await client.query<{ digest: string | null; count: string }>(
      // The sum of their hashes tells rows in any order apart, and needs no sort.
      `select count(*), sum(('x' || left(md5(${version}row_of::text), 16))::bit(64)::bigint) as digest from ${name} as row_of`,
    );
    parts.push(`${name} ${rows[0]!.count} ${rows[0]!.digest}`);
  }
  return parts.join('\n');
}

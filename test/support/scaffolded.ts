import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import type { Client } from 'pg';
import { parseSettings, type Settings } from '../../src/config/index.js';
import type { Project } from '../../src/project/index.js';
import { scaffold, type ScaffoldOptions, type ScaffoldReport } from '../../src/scaffold/index.js';
import { createDatabase, type TestDatabase } from './database.js';
import { runtimeTemplate } from './project.js';
import { temporaryFolder } from './server.js';

/** Somebody's database, and a project that has no seed file yet. */
export interface StrangersProject {
  readonly root: string;
  readonly database: TestDatabase;
  readonly knex: Knex;
  readonly client: Client;
  readonly settings: Settings;
  /** As it is now: phases are read from the folder of SQL files. */
  project(): Project;
  scaffold(options?: ScaffoldOptions): Promise<ScaffoldReport>;
  drop(): Promise<void>;
}

/** @param statements DDL, one text for each file */
export async function strangersProject(statements: readonly string[]): Promise<StrangersProject> {
  const root = mkdtempSync(join(temporaryFolder(), 'stranger-'));
  writeFileSync(join(root, 'package.json'), '{}');
  const database = await createDatabase({ template: await runtimeTemplate() });
  const client = await database.client();
  for (const text of statements) await client.query(text);
  const knex = knexFactory({ client: 'pg', connection: database.url, pool: { min: 0, max: 6 } });
  const settings = parseSettings({ SEED_NOW: '2026-03-01' });
  const project = (): Project => ({ root, phases: phasesIn(root) });
  return {
    root,
    database,
    knex,
    client,
    settings,
    project,
    scaffold: (options) => scaffold(knex, project(), settings, options),
    drop: async () => {
      await knex.destroy();
      await database.drop();
      rmSync(root, { recursive: true });
    },
  };
}

function phasesIn(root: string): Project['phases'] {
  const folder = join(root, 'seeds', 'demo');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.sort().map((file) => {
    const name = file.replace(/\.\w+$/, '');
    return { name, number: Number(name.slice(0, 2)), title: name.slice(3), system: 'stranger', root };
  });
}

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory from 'knex';
import { Client } from 'pg';
import { parseSettings } from '../src/config/index.js';
import { ownSql } from '../src/package-root.js';
import { seed } from '../src/runner/index.js';
import { scaffold } from '../src/scaffold/index.js';
import { manyTables } from '../test/support/many-tables.js';

/** Times in milliseconds; `restoreMs` is undefined where pg_dump or pg_restore is missing. */
export interface ScaffoldFigures {
  tables: number;
  rows: number;
  unsolved: number;
  scaffoldMs: number;
  seedMs: number;
  restoreMs?: number;
}

const tables = 400;

/** Scaffolds 400 tables that nobody has filled and runs what was written, beside pg_restore of the result. */
export async function measureScaffold(url: string, restored: string): Promise<ScaffoldFigures> {
  const root = mkdtempSync(join(tmpdir(), 'seedwright-scaffold-'));
  writeFileSync(join(root, 'package.json'), '{}');
  const client = new Client(url);
  await client.connect();
  for (const file of ['010_ledger', '020_parameters', '030_functions', '040_vocabulary', '050_text'])
    await client.query(ownSql(`runtime/${file}.sql`));
  await client.query(manyTables(tables));
  await client.end();
  const knex = knexFactory({ client: 'pg', connection: url, pool: { min: 0, max: 6 } });
  const settings = parseSettings({ SEED_NOW: '2026-03-01' });
  try {
    const written = await scaffold(knex, { root, phases: [] }, settings);
    const phases = readdirSync(join(root, 'seeds', 'demo')).map((file) => {
      const name = file.replace(/\.\w+$/, '');
      return { name, number: Number(name.slice(0, 2)), title: name, system: 'bench', root };
    });
    const run = await seed(knex, { root, phases }, settings);
    return {
      tables: written.tables,
      rows: run.rows,
      unsolved: written.unsolved.length,
      scaffoldMs: written.durationMs,
      seedMs: run.durationMs,
      restoreMs: restore(url, restored, root),
    };
  } finally {
    await knex.destroy();
    rmSync(root, { recursive: true });
  }
}

function restore(from: string, to: string, folder: string): number | undefined {
  mkdirSync(folder, { recursive: true });
  const dump = join(folder, 'scaffold.dump');
  if (spawnSync('pg_dump', ['-Fc', '-f', dump, from]).status !== 0) return undefined;
  const started = performance.now();
  if (spawnSync('pg_restore', ['--no-owner', '-d', to, dump]).status !== 0) return undefined;
  return performance.now() - started;
}

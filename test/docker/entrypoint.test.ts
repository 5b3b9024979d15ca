import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, connect, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { repository, start, type RunningCommand } from '../support/command.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/server.js';
import { migratedTemplate } from '../support/system.js';

describe('container entrypoint', () => {
  let database: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    database = await createDatabase();
    folder = mkdtempSync(join(temporaryFolder(), 'entrypoint-'));
  });
  afterEach(() => database.drop());

  const entrypoint = (
    env: NodeJS.ProcessEnv,
    command: string[] = ['sh', '-c', 'echo started with $SEED_ON_START'],
  ): RunningCommand =>
    start('sh', [join(repository, 'docker', 'entrypoint.sh'), ...command], {
      APP_DIR: repository,
      DATABASE_URL: database.url,
      HOOKS_DIR: join(folder, 'none'),
      WAIT_SECONDS: '5',
      ...env,
    });

  const tables = async (): Promise<number> => {
    const client = await database.client();
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::integer as n from pg_tables where schemaname = 'migration'`,
    );
    return rows[0]!.n;
  };

  it('migrates, fills a phase, runs the hooks in order, then becomes the command', async () => {
    writeFileSync(join(folder, '20_second.sh'), `#!/bin/sh\necho second >> ${folder}/hooks.log\n`);
    writeFileSync(join(folder, '10_first.sh'), `#!/bin/sh\necho first >> ${folder}/hooks.log\n`);
    writeFileSync(join(folder, '30_no_script.txt'), 'not executable');
    for (const name of ['10_first.sh', '20_second.sh']) chmodSync(join(folder, name), 0o755);
    const result = await entrypoint({ SEED_ON_START: '09_migration', HOOKS_DIR: folder }).ended;
    expect(result).to.include({ status: 0, stdout: result.stdout });
    expect(result.stdout).to.match(/started with 09_migration\n$/);
    expect(readFileSync(join(folder, 'hooks.log'), 'utf8')).to.equal('first\nsecond\n');
    expect(await tables()).to.equal(45);
  });

  it('only migrates where nothing is to be filled, and not even that under SKIP_DB_INIT', async () => {
    expect((await entrypoint({ SKIP_DB_INIT: '1' }).ended).status).to.equal(0);
    expect(await tables()).to.equal(0);
    expect((await entrypoint({}).ended).status).to.equal(0);
    expect(await tables()).to.equal(45);
  });

  it('waits for a server that comes late', async () => {
    const gate = await lateServer(database, 2500);
    const result = await entrypoint({ DATABASE_URL: gate.url, WAIT_SECONDS: '30', SKIP_DB_INIT: '1' }).ended;
    gate.close();
    expect(result.status, result.stderr).to.equal(0);
    expect(result.stdout).to.match(/started with/);
  });

  it('gives up on a server that never comes, and does not start the command', async () => {
    const result = await entrypoint({
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing',
      WAIT_SECONDS: '1',
    }).ended;
    expect(result.status).to.equal(2);
    expect(result.stdout).to.equal('');
    expect(result.stderr).to.match(/No server answers at 127\.0\.0\.1:9[\s\S]*no database after 1 seconds/);
  });

  it('does not wait for a role that will never be let in', async () => {
    const url = new URL(database.url);
    url.username = 'no_such_role';
    const result = await entrypoint({ DATABASE_URL: url.href, WAIT_SECONDS: '60' }).ended;
    expect(result.status).to.equal(2);
    expect(result.stdout).to.equal('');
    expect(result.stderr).to.match(/refuses|no_such_role/);
  });

  it('does not start the command where the phase is unknown, and lists the known ones', async () => {
    const migrated = await createDatabase({ template: await migratedTemplate() });
    const result = await entrypoint({
      DATABASE_URL: migrated.url,
      SKIP_DB_INIT: '1',
      SEED_ON_START: '99_nothing',
    }).ended;
    await migrated.drop();
    expect(result.status).to.equal(2);
    expect(result.stdout).to.equal('');
    expect(result.stderr).to.match(/Unknown phase "99_nothing"[\s\S]*09_migration/);
  });

  it('does not start the command where a hook fails', async () => {
    writeFileSync(join(folder, 'hook.sh'), '#!/bin/sh\nexit 7\n');
    chmodSync(join(folder, 'hook.sh'), 0o755);
    expect(await entrypoint({ HOOKS_DIR: folder, SKIP_DB_INIT: '1' }).ended).to.include({
      status: 7,
      stdout: '',
    });
  });

  it('lets SIGTERM reach the command', async () => {
    const command = [
      'node',
      '-e',
      `process.on('SIGTERM', () => { require('fs').writeFileSync('${folder}/term', ''); process.exit(5); }); setInterval(() => {}, 1000); console.log('up')`,
    ];
    const running = entrypoint({ SKIP_DB_INIT: '1' }, command);
    await new Promise<void>((resolve) => running.child.stdout!.on('data', () => resolve()));
    running.child.kill('SIGTERM');
    expect((await running.ended).status).to.equal(5);
    expect(existsSync(join(folder, 'term'))).to.equal(true);
  });

  it('ends at SIGTERM while it still waits', async () => {
    const running = entrypoint({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing', WAIT_SECONDS: '60' });
    await sleep(1500);
    running.child.kill('SIGTERM');
    expect(await running.ended).to.include({ status: 143, stdout: '' });
  });
});

/** A port that refuses until some time has passed, then leads to the real server. */
async function lateServer(
  database: TestDatabase,
  milliseconds: number,
): Promise<{ url: string; close(): void }> {
  const probe = createServer();
  const port = await new Promise<number>((resolve) =>
    probe.listen(0, '127.0.0.1', () => resolve((probe.address() as { port: number }).port)),
  );
  await new Promise((resolve) => probe.close(resolve));
  const { host, port: target } = database.connection;
  const proxy: Server = createServer((incoming) => {
    const outgoing = connect(target, host);
    incoming.pipe(outgoing).pipe(incoming);
    for (const socket of [incoming, outgoing])
      socket.on('error', () => [incoming, outgoing].forEach((each) => each.destroy()));
  });
  const timer = setTimeout(() => proxy.listen(port, '127.0.0.1'), milliseconds);
  const url = new URL(database.url);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return { url: url.href, close: () => [clearTimeout(timer), proxy.close()] };
}

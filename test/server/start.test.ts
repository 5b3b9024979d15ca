import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { findLocalServer, psqlLine, startLocalServer, stopLocalServer } from '../../src/server/index.js';
import { scrubbedEnv } from '../support/database.js';
import { ask, startInAnotherProcess, withFolder } from './support.js';

const fast = { fsync: false };

describe('starting the local server', () => {
  it('answers on the loopback address with the settings of a demo server', () =>
    withFolder(async (folder) => {
      const server = await startLocalServer(folder, fast);
      const rows = await ask(
        server,
        `select current_database() as database, current_user as role, current_setting('server_encoding') as encoding,
           current_setting('timezone') as timezone, current_setting('listen_addresses') as address,
           current_setting('unix_socket_directories') as sockets, current_setting('max_connections') as connections`,
      );
      expect(rows).to.deep.equal([
        {
          database: 'seedwright',
          role: 'seedwright',
          encoding: 'UTF8',
          timezone: 'UTC',
          address: '127.0.0.1',
          sockets: '',
          connections: '100',
        },
      ]);
    }));

  it('refuses whoever does not know the password', () =>
    withFolder(async (folder) => {
      const server = await startLocalServer(folder, fast);
      const url = server.url.replace(server.password, 'wrong');
      const failure = await ask({ ...server, url }, 'select 1').catch((error) => error);
      expect(failure.code).to.equal('28P01');
      expect(statSync(join(folder, 'server.json')).mode & 0o077).to.equal(0);
    }));

  it('returns the running server without starting another', () =>
    withFolder(async (folder) => {
      const first = await startLocalServer(folder, fast);
      const second = await startLocalServer(folder, fast);
      expect(second).to.deep.equal(first);
    }));

  it('leaves a server that survives the process that started it', () =>
    withFolder(async (folder) => {
      const ended = await startInAnotherProcess(folder);
      expect(ended).to.include({ status: 0, stderr: '' });
      const found = await findLocalServer(folder);
      expect(found).to.deep.equal({ ...JSON.parse(ended.stdout), running: true });
      expect(await ask(found!, 'select 1 as one')).to.deep.equal([{ one: 1 }]);
    }));

  it('gives one server to two processes and two calls that start it at once', () =>
    withFolder(async (folder) => {
      const others = [startInAnotherProcess(folder), startInAnotherProcess(folder)];
      const own = [startLocalServer(folder, fast), startLocalServer(folder, fast)];
      const urls = (await Promise.all(own)).map(({ url }) => url);
      for (const ended of await Promise.all(others)) urls.push(JSON.parse(ended.stdout || '{}').url);
      expect(new Set(urls)).to.have.lengthOf(1);
      expect(existsSync(join(folder, 'server.lock'))).to.equal(false);
    }));

  it('takes over the lock of a process that has died', () =>
    withFolder(async (folder) => {
      mkdirSync(folder);
      const { pid } = spawnSync(process.execPath, ['--version']);
      writeFileSync(join(folder, 'server.lock'), `${pid} left`);
      await startLocalServer(folder, fast);
      expect((await findLocalServer(folder))?.running).to.equal(true);
    }));

  it('keeps its port and its data across a stop', () =>
    withFolder(async (folder) => {
      const before = await startLocalServer(folder, fast);
      await ask(before, 'create table kept as select 7 as value');
      await stopLocalServer(folder);
      const after = await startLocalServer(folder, fast);
      expect(after).to.deep.equal(before);
      expect(await ask(after, 'select value from kept')).to.deep.equal([{ value: 7 }]);
    }));

  it('moves to another port when its own was taken meanwhile', () =>
    withFolder(async (folder) => {
      const before = await startLocalServer(folder, fast);
      await stopLocalServer(folder);
      const taker = createServer().listen(before.port, '127.0.0.1');
      try {
        const after = await startLocalServer(folder, fast);
        expect(after.port).not.to.equal(before.port);
        expect(await ask(after, 'select 1 as one')).to.have.lengthOf(1);
      } finally {
        taker.close();
      }
    }));

  it('finds its data and password again when server.json is lost or damaged', () =>
    withFolder(async (folder) => {
      const before = await startLocalServer(folder, fast);
      writeFileSync(join(folder, 'server.json'), '{"madeBy":');
      expect((await startLocalServer(folder, fast)).url).to.equal(before.url);
      await stopLocalServer(folder);
      rmSync(join(folder, 'server.json'));
      expect((await startLocalServer(folder, fast)).password).to.equal(before.password);
    }));

  it('makes the database again when it was dropped', () =>
    withFolder(async (folder) => {
      const server = await startLocalServer(folder, fast);
      await ask({ ...server, url: server.url.replace(/\w+$/, 'postgres') }, 'drop database seedwright');
      await stopLocalServer(folder);
      expect(await ask(await startLocalServer(folder, fast), 'select 1 as one')).to.have.lengthOf(1);
    }));

  it('keeps its files out of version control', () =>
    withFolder(async (folder) => {
      await startLocalServer(folder, fast);
      expect(readFileSync(join(folder, '.gitignore'), 'utf8')).to.equal('*\n');
    }));

  it('prints a line that opens psql', function () {
    const env = scrubbedEnv();
    if (spawnSync('psql', ['--version'], { env }).status !== 0) this.skip();
    return withFolder(async (folder) => {
      const line = psqlLine(await startLocalServer(folder, fast));
      const { stdout } = spawnSync('sh', ['-c', `${line} -Atc 'select 6 * 7'`], { env, encoding: 'utf8' });
      expect(stdout).to.equal('42\n');
    });
  });
});

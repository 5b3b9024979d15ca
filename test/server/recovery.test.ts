import { expect } from 'chai';
import { cpSync, readdirSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { TargetError } from '../../src/errors.js';
import { findLocalServer, startLocalServer, stopLocalServer } from '../../src/server/index.js';
import { ask, failureOf, withFolder } from './support.js';

const fast = { fsync: false };

describe('a local server after an accident', () => {
  it('comes up again after kill -9, with everything that was committed', () =>
    withFolder(async (folder) => {
      const before = await startLocalServer(folder);
      await ask(before, 'create table kept as select 7 as value');
      await ask(before, 'checkpoint');
      process.kill(pidIn(before.dataFolder), 'SIGKILL');
      while ((await findLocalServer(folder))?.running) await sleep(5); // it dies a moment after the call
      const after = await startLocalServer(folder);
      expect(await ask(after, 'select value from kept')).to.deep.equal([{ value: 7 }]);
      expect((await findLocalServer(folder))?.running).to.equal(true);
    }));

  it('is not taken to live when its process number belongs to another program', () =>
    withFolder(async (folder) => {
      const { dataFolder } = await startLocalServer(folder, fast);
      const noted = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8');
      await stopLocalServer(folder);
      writeFileSync(join(dataFolder, 'postmaster.pid'), noted.replace(/^\d+/, String(process.pid)));
      expect((await findLocalServer(folder))?.running).to.equal(false);
      expect(await ask(await startLocalServer(folder, fast), 'select 1 as one')).to.have.lengthOf(1);
    }));

  it('starts over when making the data was cut short', () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, 'data.new', 'base'), { recursive: true });
      expect(await ask(await startLocalServer(folder, fast), 'select 1 as one')).to.have.lengthOf(1);
      expect(readdirSync(folder)).to.have.members(['.gitignore', 'data', 'server.json', 'server.log']);
    }));

  it('says which version made the data when no binaries of that version are there', () =>
    withFolder(async (folder) => {
      const { dataFolder } = await startLocalServer(folder, fast);
      await stopLocalServer(folder);
      writeFileSync(join(dataFolder, 'PG_VERSION'), '12\n');
      const failure = await failureOf(startLocalServer(folder, fast));
      expect(failure).to.be.instanceOf(TargetError);
      expect(failure.message).to.include('PostgreSQL 12').and.to.include('but the data is of version 12');
      expect(failure.facts?.nextStep).to.include(`delete ${dataFolder}`);
    }));

  it('shows the last lines of its log when it does not start', () =>
    withFolder(async (folder) => {
      const { dataFolder, logFile } = await startLocalServer(folder, fast);
      await stopLocalServer(folder);
      writeFileSync(join(dataFolder, 'postgresql.conf'), "no_such_setting = 'x'\n", { flag: 'a' });
      const failure = await failureOf(startLocalServer(folder, fast));
      expect(failure).to.be.instanceOf(TargetError);
      expect(failure.message).to.include(logFile).and.to.include('no_such_setting');
      expect(failure.facts).to.include({ file: logFile }).and.to.have.property('nextStep');
    }));

  it('leaves a folder alone that holds something else', () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, 'data'), { recursive: true });
      writeFileSync(join(folder, 'data', 'thesis.txt'), 'years');
      const failure = await failureOf(startLocalServer(folder, fast));
      expect(failure).to.be.instanceOf(TargetError);
      expect(readdirSync(join(folder, 'data'))).to.deep.equal(['thesis.txt']);
    }));

  it('gives a copied project a server of its own', () =>
    withFolder(async (folder) => {
      const original = await startLocalServer(folder, fast);
      await withFolder(async (copy) => {
        cpSync(folder, copy, { recursive: true, filter: (file) => !file.startsWith(original.dataFolder) });
        expect(await findLocalServer(copy)).to.equal(undefined);
        const own = await startLocalServer(copy, fast);
        expect(own.port).not.to.equal(original.port);
        expect(dirname(own.dataFolder)).to.equal(copy);
      });
      expect((await findLocalServer(folder))?.running).to.equal(true);
    }));

  it('finds the server of a project that was moved while it ran', () =>
    withFolder(async (folder) => {
      const before = await startLocalServer(folder, fast);
      const moved = `${folder}-moved`;
      renameSync(folder, moved);
      try {
        const after = await startLocalServer(moved, fast);
        expect(after.port).to.equal(before.port);
        expect(await stopLocalServer(moved)).to.equal(true);
      } finally {
        rmSync(moved, { recursive: true, force: true });
      }
    }));
});

function pidIn(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8'), 10);
}

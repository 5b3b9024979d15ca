import { expect } from 'chai';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { TargetError } from '../../src/errors.js';
import {
  destroyLocalServer,
  findLocalServer,
  startLocalServer,
  stopLocalServer,
} from '../../src/server/index.js';
import { ask, failureOf, withFolder } from './support.js';

const fast = { fsync: false };

describe('stopping the local server', () => {
  it('says whether there was one to stop', () =>
    withFolder(async (folder) => {
      expect(await stopLocalServer(folder)).to.equal(false);
      await startLocalServer(folder, fast);
      expect(await stopLocalServer(folder)).to.equal(true);
      expect((await findLocalServer(folder))?.running).to.equal(false);
      expect(await stopLocalServer(folder)).to.equal(false);
    }));

  it('cuts open connections', () =>
    withFolder(async (folder) => {
      const server = await startLocalServer(folder, fast);
      const waiting = ask(server, 'select pg_sleep(60)').catch((error) => error.code);
      while (
        (await ask(server, "select 1 from pg_stat_activity where query like 'select pg_sleep%'")).length === 0
      );
      await stopLocalServer(folder);
      expect(await waiting).to.equal('57P01');
    }));
});

describe('destroying the local server', () => {
  it('stops it and leaves nothing of it', () =>
    withFolder(async (folder) => {
      const server = await startLocalServer(folder, fast);
      await destroyLocalServer(folder);
      expect(readdirSync(folder)).to.deep.equal(['.gitignore']);
      expect(await findLocalServer(folder)).to.equal(undefined);
      expect(existsSync(server.dataFolder)).to.equal(false);
    }));

  it('does nothing where there is none', () => withFolder((folder) => destroyLocalServer(folder)));

  it('keeps files that are not its own', () =>
    withFolder(async (folder) => {
      await startLocalServer(folder, fast);
      writeFileSync(join(folder, 'notes.txt'), 'mine');
      await destroyLocalServer(folder);
      expect(readdirSync(folder)).to.have.members(['.gitignore', 'notes.txt']);
    }));

  it('refuses a data folder that Seedwright has not made', () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, 'data'), { recursive: true });
      writeFileSync(join(folder, 'data', 'PG_VERSION'), '15\n');
      expect(await failureOf(destroyLocalServer(folder))).to.be.instanceOf(TargetError);
      expect(existsSync(join(folder, 'data', 'PG_VERSION'))).to.equal(true);
    }));

  it("refuses a description that was edited to name another project's data", () =>
    withFolder(async (folder) => {
      await startLocalServer(folder, fast);
      await withFolder(async (other) => {
        const victim = await startLocalServer(other, fast);
        const description = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'));
        const edited = JSON.stringify({ ...description, dataFolder: victim.dataFolder });
        writeFileSync(join(folder, 'server.json'), edited);
        expect(await failureOf(destroyLocalServer(folder))).to.be.instanceOf(TargetError);
        expect((await findLocalServer(other))?.running).to.equal(true);
        writeFileSync(join(folder, 'server.json'), JSON.stringify(description));
      });
    }));
});

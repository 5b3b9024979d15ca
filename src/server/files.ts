import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { giveTo, isRoot } from './account.js';
import type { Account } from './types.js';

/** Text of a file, or undefined when there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * Writes a file that only its owner may read, in one step: a reader sees the old text or the new.
 * @param owner who else than the owner of the folder it lies in
 */
export function writePrivately(file: string, text: string, owner?: Account): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  if (owner) giveTo(owner, draft);
  else inheritOwner(draft);
  renameSync(draft, file);
}

/** Makes a folder and those above it. Root's can be entered by the server's account, whatever the umask says. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { recursive: true });
  if (isRoot()) chmodSync(path, 0o755);
  inheritOwner(path);
}

/** What root makes in somebody's project is to be theirs, so that they can go on without root. */
export function inheritOwner(path: string): void {
  const { uid, gid } = statSync(dirname(path));
  if (isRoot() && uid !== 0) chownSync(path, uid, gid);
}

/** The path with links resolved as far as it exists. */
export function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full ? full : join(realPath(parent), basename(full));
}

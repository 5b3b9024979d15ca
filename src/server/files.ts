import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { giveTo } from './account.js';
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

/** Writes a file that only its owner may read, in one step: a reader sees the old text or the new. */
export function writePrivately(file: string, text: string, owner?: Account): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  giveTo(owner, draft);
  renameSync(draft, file);
}

/** Makes a folder and those above it. With an owner, they can be entered whatever the umask says. */
export function makeFolder(path: string, owner?: Account): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), owner);
  mkdirSync(path, { recursive: true });
  if (owner) chmodSync(path, 0o755);
}

/** The path with links resolved as far as it exists. */
export function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full ? full : join(realPath(parent), basename(full));
}

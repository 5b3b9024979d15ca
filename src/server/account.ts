import { lchownSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';

import { TargetError } from '../errors.js';
import type { Account } from './types.js';

export const READ = 4;
export const EXECUTE = 1;

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account that the server has to run as, or undefined when that is the current one.
 * Root borrows, in this order, the project owner's account, `postgres`, `nobody`: with the owner's,
 * a later run without sudo finds files that are its own.
 * @param folder an existing folder of the project
 * @throws TargetError when running as root on a machine with no such account
 */
export function serverAccount(folder: string): Account | undefined {
  if (!isRoot()) return undefined;
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return { name: `the owner of ${folder}`, uid, gid };
  const account = namedAccount('postgres') ?? namedAccount('nobody');
  if (account) return account;
  throw new TargetError(
    'PostgreSQL refuses to run as root, and there is no account "postgres" or "nobody".',
    {
      nextStep: 'Run as an ordinary user, or set DATABASE_URL to a server that is already there.',
    },
  );
}

function namedAccount(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}

/**
 * Whether an account can get to a path and has rights to it.
 * @param account undefined: the current one, of which nothing needs to be proven beforehand
 * @param rights sum of `READ` and `EXECUTE`
 */
export function canReach(account: Account | undefined, path: string, rights: number): boolean {
  if (!account) return true;
  const real = realpathSync(path);
  return (
    foldersAbove(real).every((folder) => allows(statSync(folder), account, EXECUTE)) &&
    allows(statSync(real), account, rights)
  );
}

function foldersAbove(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [...foldersAbove(parent), parent];
}

function allows(stats: Stats, account: Account, rights: number): boolean {
  const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0;
  return ((stats.mode >> shift) & rights) === rights;
}

/** Gives a file, or a folder with all that is in it, to an account; does nothing without one. */
export function giveTo(account: Account | undefined, path: string): void {
  if (!account) return;
  lchownSync(path, account.uid, account.gid);
  for (const entry of entriesOf(path)) giveTo(account, join(path, entry));
}

function entriesOf(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [];
    throw error;
  }
}

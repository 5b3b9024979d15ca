import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHeader, type HeaderTable } from './header.js';
import type { Problem } from './problem.js';
import { servesRealParents } from './real-parents.js';

/** A demo SQL file: its place, its text and what its header says. */
export interface SeedFile {
  /** Relative to the project, with forward slashes. */
  path: string;
  /** Name of the phase, such as `09_migration`. */
  phase: string;
  /** Folder inside the phase; empty where the file lies in the phase itself. */
  section: string;
  text: string;
  /** SHA-256 of the text in hexadecimal. */
  checksum: string;
  /** The tables it fills: one, or those that a cycle of NOT NULL keys ties together. */
  tables: HeaderTable[];
  /** Its SQL calls `seed.real_parents()`: its minimums hold for real parents, too. */
  realParents: boolean;
}

/**
 * Reads the SQL files of one phase, `.sql` files anywhere below `sql/demo/<phase>/`, in name order.
 * @param root folder of the project
 * @param phase such as `09_migration`
 * @returns the files whose header could be read, and the problems of the others
 */
export function loadPhaseFiles(root: string, phase: string): { files: SeedFile[]; problems: Problem[] } {
  const folder = join(root, 'sql', 'demo', phase);
  const files: SeedFile[] = [];
  const problems: Problem[] = [];
  for (const absolute of sqlFilesBelow(folder)) {
    const path = relative(root, absolute).split(sep).join('/');
    const section = relative(folder, absolute).split(sep).slice(0, -1).join('/');
    const read = readSeedFile({ path, phase, section, text: readFileSync(absolute, 'utf8') });
    files.push(read.file);
    problems.push(...read.problems);
  }
  return { files, problems };
}

/** Reads the header of a seed file whose text is at hand. */
export function readSeedFile(source: Pick<SeedFile, 'path' | 'phase' | 'section' | 'text'>): {
  file: SeedFile;
  problems: Problem[];
} {
  const { tables, problems } = parseHeader(source.text);
  const checksum = createHash('sha256').update(source.text).digest('hex');
  return {
    file: { ...source, checksum, tables, realParents: servesRealParents(source.text) },
    problems: problems.map((problem) => ({ file: source.path, column: 1, ...problem })),
  };
}

/** All `.sql` files below a folder, in name order; none where the folder is missing. */
export function sqlFilesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

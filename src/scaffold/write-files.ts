import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readStamp } from './stamp.js';

/**
 * Writes a drafted file, unless somebody has edited the one that lies there.
 * @param path relative to the root
 * @returns whether it was written
 */
export function writeDraft(root: string, path: string, text: string): boolean {
  const absolute = join(root, path);
  if (existsSync(absolute) && !readStamp(readFileSync(absolute, 'utf8'))?.untouched) return false;
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return true;
}

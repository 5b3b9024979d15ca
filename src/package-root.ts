import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of this package: where `sql/runtime` and `sql/introspect` lie, both beside `src/` and beside `dist/`. */
export const packageRoot: string = findPackageRoot(__dirname);

function findPackageRoot(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest)) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no package.json above ${__dirname}`);
  return findPackageRoot(parent);
}

/**
 * Text of one of the toolkit's own SQL files.
 * @param path relative to `sql/`, such as `introspect/tables.sql`
 */
export function ownSql(path: string): string {
  return readFileSync(join(packageRoot, 'sql', path), 'utf8');
}

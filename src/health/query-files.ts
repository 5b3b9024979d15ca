import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { UsageError } from '../errors.js';
import { sqlFilesBelow } from '../seedfile/index.js';

/** A documented query: one select with a plain-language header. */
export interface QueryFile {
  /** From the project's root. */
  readonly path: string;
  readonly title: string;
  /** Page of the application that runs it. */
  readonly page?: string;
  readonly text: string;
}

/**
 * The documented queries of systems, `sql/queries/<system>/**.sql`, sorted by path.
 * @throws {UsageError} for a file without `--! title:`, or with another key
 */
export function queryFiles(root: string, systems: readonly string[]): QueryFile[] {
  return systems.flatMap((system) =>
    sqlFilesBelow(join(root, 'sql', 'queries', system)).map((file) => readQueryFile(root, file)),
  );
}

function readQueryFile(root: string, file: string): QueryFile {
  const path = relative(root, file).split(sep).join('/');
  const text = readFileSync(file, 'utf8');
  const header = new Map<string, string>();
  const lines = text.split('\n');
  for (const [index, line] of lines
    .slice(
      0,
      Math.max(
        0,
        lines.findIndex((each) => !each.startsWith('--!')),
      ),
    )
    .entries()) {
    const [, key, value] = /^--! *(\w+) *: *(.+?)\s*$/.exec(line) ?? [];
    if (!key || !['title', 'page'].includes(key))
      throw new UsageError(`${path}:${index + 1} is no header line of a documented query: ${line}`, {
        file: path,
        nextStep: 'Write `--! title: <what it answers>` and, if you like, `--! page: <where it is shown>`.',
      });
    header.set(key, value!);
  }
  const title = header.get('title');
  if (!title)
    throw new UsageError(`${path} has no title.`, {
      file: path,
      nextStep: `Start it with \`--! title: ${basename(path, '.sql').replaceAll('_', ' ')}\` and a blank line.`,
    });
  return { path, title, page: header.get('page'), text };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sqlFilesBelow } from '../../src/seedfile/index.js';

const folder = join(__dirname, 'forum');

/** A forum whose tables promise minimums to real parents as well as to demo ones. Its files are the examples of docs/seed-files.md. */
export const forumSchema = readFileSync(join(folder, 'schema.sql'), 'utf8');

/** Two phases: people first, what they do second. */
export const forumFiles: Record<string, string> = Object.fromEntries(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((phase) => sqlFilesBelow(join(folder, phase.name)))
    .map((file) => [`sql/demo/${relative(folder, file).split(sep).join('/')}`, readFileSync(file, 'utf8')]),
);

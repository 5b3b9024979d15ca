import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { checksumOf, listReferenceSets } from './load.js';
import { formatReference, type ReferenceFile, type ReferenceName } from './model.js';
import { ReferenceSetError } from './reference-set-error.js';

/** One version of a set that a migration has brought in. */
export interface AppliedReference extends ReferenceFile {
  checksum: string;
}

/** An applied version whose file is no longer what it was. */
export interface ReferenceProblem extends ReferenceName {
  kind: 'missing' | 'changed';
  file: string;
  message: string;
  nextStep: string;
}

/** All applied versions, by system, set and version. Empty where the runtime schema is missing. */
export async function readApplied(client: ClientBase): Promise<AppliedReference[]> {
  const { rows } = await client.query<{ found: boolean }>(
    "select to_regclass('seed.reference_set') is not null as found",
  );
  if (!rows[0]!.found) return [];
  const applied = await client.query<AppliedReference>(
    `select schema_name as system, set_name as set, version, file, checksum from seed.reference_set
     order by schema_name collate "C", set_name collate "C", version`,
  );
  return applied.rows;
}

/** The newest version of each set; expects them sorted, as {@link readApplied} gives them. */
export function newestOf(applied: AppliedReference[]): AppliedReference[] {
  return [...new Map(applied.map((one) => [`${one.system}.${one.set}`, one])).values()];
}

/**
 * Every applied version whose file is gone or has another checksum.
 * @param root folder of the project
 */
export async function checkFrozen(client: ClientBase, root: string): Promise<ReferenceProblem[]> {
  return problemsOf(root, await readApplied(client));
}

/** @throws {ReferenceSetError} that names every file of {@link checkFrozen} */
export async function assertFrozen(client: ClientBase, root: string): Promise<void> {
  refuse(await checkFrozen(client, root));
}

/** The same for versions of one set. */
export function assertTheseFrozen(root: string, applied: AppliedReference[]): void {
  refuse(problemsOf(root, applied));
}

/** Versions that are there as files, but that no migration has brought in. */
export async function pendingReference(client: ClientBase, root: string): Promise<ReferenceFile[]> {
  const applied = new Set((await readApplied(client)).map(formatReference));
  return listReferenceSets(root).filter((file) => !applied.has(formatReference(file)));
}

function problemsOf(root: string, applied: AppliedReference[]): ReferenceProblem[] {
  const files = listReferenceSets(root);
  return applied.flatMap((reference): ReferenceProblem[] => {
    const { system, set, version, file } = reference;
    const path = join(root, file);
    const there = existsSync(path);
    if (there && checksumOf(readFileSync(path, 'utf8')) === reference.checksum) return [];
    const versions = files
      .filter((one) => one.system === system && one.set === set)
      .map((one) => one.version);
    const next = file.replace(/\.v\d+\.(csv|sql)$/, `.v${Math.max(version, ...versions) + 1}.$1`);
    const what = there ? 'was changed after it had been applied' : 'has been applied and is missing';
    return [
      {
        system,
        set,
        version,
        file,
        kind: there ? 'changed' : 'missing',
        message: `${file} ${what} (SHA-256 ${reference.checksum.slice(0, 12)}).`,
        nextStep: `Restore ${file}; to change the set, add ${next} and a migration for it.`,
      },
    ];
  });
}

function refuse(problems: ReferenceProblem[]): void {
  const [first] = problems;
  if (!first) return;
  throw new ReferenceSetError(
    ['Applied reference files are frozen.', ...problems.map((problem) => `  ${problem.message}`)].join('\n'),
    { file: first.file, nextStep: problems.map((problem) => problem.nextStep).join('\n') },
  );
}

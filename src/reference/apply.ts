import type { ClientBase } from 'pg';
import { formatTableRef } from '../catalog/index.js';
import { sqlstate, type ServerError } from '../database/index.js';
import { SeedwrightError } from '../errors.js';
import { assertTheseFrozen, readApplied, type AppliedReference } from './applied.js';
import { applySql } from './apply-sql.js';
import { loadReferenceSet } from './load.js';
import { formatReference, type ReferenceSet } from './model.js';
import { ReferenceSetError } from './reference-set-error.js';
import { revertSql } from './revert-sql.js';
import { withPlainOutput } from './session.js';
import { stage, stageNothing } from './stage.js';
import { checkAgainstTable } from './table.js';

/** Rows that a version wrote. */
export interface ReferenceChanges {
  added: number;
  changed: number;
  retired: number;
}

export interface RevertOptions {
  /** Called once when a row that has to go is still referred to; the deletion is then tried again. */
  purgeDemo?: (client: ClientBase) => Promise<void>;
}

/**
 * Brings the table to this version of the set, inside the caller's transaction. Writes rows that differ and no others.
 * @param previous the version that is in the database; read from its file where not given
 * @throws {ReferenceSetError}; the transaction has to be rolled back then
 */
export async function applyReference(
  client: ClientBase,
  set: ReferenceSet,
  previous?: ReferenceSet,
): Promise<ReferenceChanges> {
  const applied = await appliedVersions(client, set);
  assertTheseFrozen(set.root, applied);
  refuseNewer(set, applied, 'apply');
  const before = previous ?? versionBefore(set, applied);
  return withPlainOutput(client, async () => {
    await checkAgainstTable(client, set);
    await explained(set, 'Keep the rows, or retire them by `retire: set <column> = <value>`.', async () => {
      await stageBoth(client, set, before);
      await client.query(applySql(set, before?.version));
    });
    const { rows } = await client.query<{ counts: ReferenceChanges }>(
      "select current_setting('seedwright.reference')::json as counts",
    );
    return rows[0]!.counts;
  });
}

/**
 * Goes back to the version before: added rows go, changed and retired ones are as they were. Only what this version wrote
 * is touched, and an editable column that was edited since keeps its value. Does nothing where the version is not applied.
 * @throws {ReferenceSetError} where rows that have to go are still referred to; the transaction has to be rolled back then
 */
export async function revertReference(
  client: ClientBase,
  set: ReferenceSet,
  options: RevertOptions = {},
): Promise<void> {
  const applied = await appliedVersions(client, set);
  if (!applied.some(({ version }) => version === set.version)) return;
  assertTheseFrozen(set.root, applied);
  refuseNewer(set, applied, 'go back from');
  const before = versionBefore(set, applied);
  const goBack = () =>
    withPlainOutput(client, async () => {
      await stageBoth(client, set, before);
      await client.query(revertSql(set, before?.version));
    });
  await explained(
    set,
    'Remove demo rows (npx seedwright purge), let other rows refer to something else, then go back again.',
    async () => {
      await client.query('savepoint reference_revert');
      try {
        await goBack();
      } catch (error) {
        if (!options.purgeDemo || (error as ServerError).code !== sqlstate.foreignKeyViolation) throw error;
        await client.query('rollback to savepoint reference_revert');
        await options.purgeDemo(client);
        await goBack();
      }
      await client.query('release savepoint reference_revert');
    },
  );
}

async function appliedVersions(client: ClientBase, set: ReferenceSet): Promise<AppliedReference[]> {
  const applied = await readApplied(client);
  return applied.filter((one) => one.system === set.system && one.set === set.set);
}

function versionBefore(set: ReferenceSet, applied: AppliedReference[]): ReferenceSet | undefined {
  const before = applied.filter(({ version }) => version < set.version).at(-1);
  return before && loadReferenceSet(set.root, set.system, set.set, before.version);
}

function refuseNewer(set: ReferenceSet, applied: AppliedReference[], what: string): void {
  const newest = applied.at(-1);
  if (!newest || newest.version <= set.version) return;
  throw new ReferenceSetError(
    `Cannot ${what} ${formatReference(set)}: version ${newest.version} is in the database.`,
    {
      file: set.file,
      nextStep: `Roll back the migration of version ${newest.version} first.`,
    },
  );
}

async function stageBoth(
  client: ClientBase,
  set: ReferenceSet,
  before: ReferenceSet | undefined,
): Promise<void> {
  await stage(client, set, 'reference_file');
  if (before) await stage(client, before, 'reference_previous');
  else await client.query(stageNothing(set));
}

async function explained(
  set: ReferenceSet,
  whenReferred: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SeedwrightError) throw error;
    const { message, detail, code, schema, table, constraint } = error as ServerError;
    if (!code) throw error;
    const told = detail && !message.includes(detail) && `(${detail})`;
    const referred = code === sqlstate.foreignKeyViolation;
    throw new ReferenceSetError(
      [`${set.file}: ${message}`, told, constraint && `[${constraint}]`].filter(Boolean).join(' '),
      {
        file: set.file,
        code,
        constraint,
        table: schema && table ? `${schema}.${table}` : formatTableRef(set.header.table),
        nextStep: referred ? whenReferred : undefined,
      },
      { cause: error },
    );
  }
}

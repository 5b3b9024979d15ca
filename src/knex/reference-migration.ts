import { dirname } from 'node:path';
import type { ClientBase, Client } from 'pg';
import { readCatalog } from '../catalog/index.js';
import type { Connections } from '../database/index.js';
import { projectRoot } from '../project/index.js';
import { purgeDemoRows } from '../purge/index.js';
import { referenceMigration as plainMigration, type ReferenceMigration } from '../reference/index.js';
import { marksOf, schemasOf } from '../runner/index.js';
import { readLedger } from '../runtime/index.js';

/**
 * Data-only migration: `up` brings in one version of a reference set, `down` goes back to exactly the version before.
 * Where demo rows refer to rows that `down` takes away, the demo rows go first; real rows stop it.
 *
 * ```ts
 * export const { up, down, sql } = referenceMigration('migration', 'sixr_questions', 2, __filename);
 * ```
 * @param filename `__filename` of the migration; the project is the nearest folder above it with a package.json
 */
export function referenceMigration(
  system: string,
  set: string,
  version: number,
  filename: string,
): ReferenceMigration {
  return plainMigration(system, set, version, {
    root: projectRoot(dirname(filename)),
    purgeDemo: purgeAllDemoRows,
  });
}

/** Works from the ledger alone: a migration knows nothing of seed files. */
async function purgeAllDemoRows(client: ClientBase): Promise<void> {
  const ledger = await readLedger(client as Client);
  const catalog = await readCatalog(client, schemasOf([], ledger));
  await purgeDemoRows(onlyConnection(client as Client), {
    catalog,
    marks: marksOf([], ledger),
    ledger,
    files: [],
  });
}

/** The migration's own connection, inside its transaction. */
function onlyConnection(client: Client): Connections {
  return { limit: 1, use: (work) => work(client), transaction: (work) => work(client) };
}

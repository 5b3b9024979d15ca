import type { Client } from 'pg';
import { formatTableRef, quoteTableRef, tableKey, type Catalog, type Table } from '../catalog/index.js';
import { TargetError } from '../errors.js';

/** Names that a message lists before it stops. */
const listed = 5;

/** @throws {TargetError} naming the tables that the role may not delete from */
export async function assertMayDelete(client: Client, tables: Table[]): Promise<void> {
  await assertPrivileges(client, tables, ['select', 'delete'], 'delete from');
}

/**
 * @throws {TargetError} naming the tables that the role may not truncate, or the sequences that are not its own: only the
 * owner restarts one
 */
export async function assertMayTruncate(
  client: Client,
  tables: readonly Table[],
  catalog: Catalog,
): Promise<void> {
  await assertPrivileges(client, tables, ['truncate'], 'truncate');
  const emptied = new Set(tables.map((table) => tableKey(table.ref)));
  const owned = [...catalog.sequences.values()].filter(
    ({ ownedBy }) => ownedBy && emptied.has(tableKey(ownedBy.table)),
  );
  const { rows } = await client.query<{ name: string; role: string }>(
    `select given.name, current_user as role
     from unnest($1::text[], $2::text[]) as given (name, quoted)
     join pg_class as sequence on sequence.oid = given.quoted::regclass
     where not pg_has_role(sequence.relowner, 'usage')`,
    [owned.map(({ ref }) => formatTableRef(ref)), owned.map(({ ref }) => quoteTableRef(ref))],
  );
  if (rows.length > 0)
    throw refusal(
      rows,
      'restart',
      'sequence',
      'Connect as their owner, or remove the rows by `npx seedwright purge --method delete`.',
    );
}

async function assertPrivileges(
  client: Client,
  tables: readonly Table[],
  privileges: string[],
  verb: string,
): Promise<void> {
  const { rows } = await client.query<{ name: string; role: string }>(
    `select given.name, current_user as role
     from unnest($1::text[], $2::text[]) as given (name, quoted)
     where exists (
       select from unnest($3::text[]) as needed (privilege)
       where not has_table_privilege(given.quoted::regclass, needed.privilege)
     )`,
    [
      tables.map((table) => formatTableRef(table.ref)),
      tables.map((table) => quoteTableRef(table.ref)),
      privileges,
    ],
  );
  if (rows.length > 0)
    throw refusal(
      rows,
      verb,
      'table',
      `Let the owner grant ${privileges.join(' and ')} on them, or connect with another role (see "Privileges" in the README).`,
    );
}

function refusal(
  rows: { name: string; role: string }[],
  verb: string,
  noun: string,
  nextStep: string,
): TargetError {
  const names = rows.slice(0, listed).map(({ name }) => name);
  return new TargetError(
    `The role ${rows[0]!.role} may not ${verb} ${rows.length} ${noun}${rows.length === 1 ? '' : 's'}: ${names.join(', ')}${rows.length > listed ? ', ...' : ''}. Nothing was removed.`,
    { nextStep },
  );
}

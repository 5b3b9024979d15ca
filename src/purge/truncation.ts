import type { Client } from 'pg';
import {
  formatTableRef,
  quoteTableRef,
  tableKey,
  type Catalog,
  type ForeignKey,
  type Sequence,
  type Table,
  type TableRef,
} from '../catalog/index.js';
import { UsageError } from '../errors.js';
import { countDemoRows, demoCondition } from '../marks/index.js';
import { referenceCondition } from '../reference/index.js';
import { hasTrigger } from '../triggers/index.js';
import { RealRowsError, type PurgeContext, type RealRows } from './model.js';

/** What `truncate` does with the tables of a scope. */
export interface Truncation {
  /** Emptied together by one statement: those with rows, and every table that refers to one of them. */
  tables: Table[];
  /** Rows that these hold, by `tableKey`. */
  rows: Map<string, number>;
  /** Why the other tables are deleted from, by `tableKey`. */
  reasons: Map<string, string>;
}

/** A table of the scope and one that refers to it. */
interface Reference {
  table: Table;
  child: TableRef;
}

/** Rows of a table by what they are. */
interface Census {
  demo: number;
  reference: number;
  real: number;
}

/**
 * TRUNCATE takes rows that an older snapshot does not show; only a transaction that looks anew after its lock may use it.
 * @throws {UsageError} in a transaction that keeps its snapshot
 */
export async function assertSeesEveryRow(client: Client): Promise<void> {
  const { rows } = await client.query<{ isolation: string }>(
    "select current_setting('transaction_isolation') as isolation",
  );
  const { isolation } = rows[0]!;
  if (isolation === 'read committed') return;
  throw new UsageError(
    `Tables are not truncated in a transaction that is ${isolation}; nothing was removed.`,
    {
      nextStep: 'Let it be read committed, or remove the rows by `npx seedwright purge --method delete`.',
    },
  );
}

/**
 * Decides which tables are truncated. A table that holds reference rows next to its demo rows is not, nor is one whose
 * triggers or policies a TRUNCATE would go past, nor what such a table refers to: there, the demo rows are deleted.
 * @throws {RealRowsError} where a real row stands in a table of the scope, or in another that refers to one that would be truncated
 */
export async function planTruncation(
  client: Client,
  tables: Table[],
  context: PurgeContext,
): Promise<Truncation> {
  const { catalog } = context;
  const inScope = new Set(tables.map((table) => tableKey(table.ref)));
  const references = tables.flatMap((table): Reference[] =>
    referringTables(table, catalog).map((child) => ({ table, child })),
  );
  const outside = new Map(
    references.flatMap(({ child }) =>
      inScope.has(tableKey(child)) ? [] : [[tableKey(child), child] as const],
    ),
  );
  const census = await takeCensus(client, tables, [...outside.values()], context);
  const real = tables.flatMap((table) => realRowsOf(table.ref, census));
  if (real.length > 0) throw new RealRowsError(real);

  const reasons = new Map<string, string>();
  const hidden = await underRowSecurity(client, tables);
  for (const table of tables) {
    const reason = ownReason(table, census, hidden, catalog);
    if (reason !== undefined) reasons.set(tableKey(table.ref), reason);
  }
  spread(tables, reasons, (table, key) => {
    const staying = references.find(
      ({ table: parent, child }) =>
        parent === table &&
        (inScope.has(tableKey(child))
          ? reasons.has(tableKey(child))
          : census.get(tableKey(child))!.real === 0),
    );
    if (staying) return `${formatTableRef(staying.child)}, which is not truncated, refers to it`;
    const shared = sequencesOf(key, catalog)
      .flatMap((sequence) => sequence.feeds)
      .find((fed) => {
        const other = rootKey(fed.table, catalog);
        return other !== key && (!inScope.has(other) || reasons.has(other));
      });
    return shared && `its sequence numbers ${formatTableRef(shared.table)}, too`;
  });

  const truncatable = tables.filter((table) => !reasons.has(tableKey(table.ref)));
  const truncated = needed(truncatable, references, census);
  const inTheWay = references
    .filter(({ table, child }) => truncated.includes(table) && !inScope.has(tableKey(child)))
    .flatMap(({ table, child }) => realRowsOf(child, census, table.ref));
  if (inTheWay.length > 0) throw new RealRowsError(inTheWay);
  const rows = new Map(truncated.map(({ ref }) => [tableKey(ref), census.get(tableKey(ref))!.demo]));
  return { tables: truncated, rows, reasons };
}

/** Tables that hold rows, and what refers to them: TRUNCATE wants those too, rows or not. Other empty ones are left alone. */
function needed(
  truncatable: readonly Table[],
  references: readonly Reference[],
  census: ReadonlyMap<string, Census>,
): Table[] {
  const chosen = new Set(
    truncatable.map((table) => tableKey(table.ref)).filter((key) => census.get(key)!.demo > 0),
  );
  // A set is walked in the order of insertion, what is added meanwhile included.
  for (const key of chosen)
    for (const { table, child } of references) if (tableKey(table.ref) === key) chosen.add(tableKey(child));
  return truncatable.filter((table) => chosen.has(tableKey(table.ref)));
}

/** Gives tables a reason as long as one table's reason is that of another. */
function spread(
  tables: readonly Table[],
  reasons: Map<string, string>,
  reasonFor: (table: Table, key: string) => string | undefined,
): void {
  for (let settled = false; !settled;) {
    settled = true;
    for (const table of tables) {
      const key = tableKey(table.ref);
      const reason = reasons.has(key) ? undefined : reasonFor(table, key);
      if (reason === undefined) continue;
      reasons.set(key, reason);
      settled = false;
    }
  }
}

/** Why a table cannot be truncated, whatever happens to others. */
function ownReason(
  table: Table,
  census: ReadonlyMap<string, Census>,
  hidden: ReadonlySet<string>,
  catalog: Catalog,
): string | undefined {
  const { reference } = census.get(tableKey(table.ref))!;
  const members = withPartitions(table, catalog);
  if (reference > 0) return `it holds ${reference} reference row${reference === 1 ? '' : 's'}`;
  if (hidden.has(tableKey(table.ref))) return 'row security may hide rows of it';
  if (members.some((member) => hasTrigger(member, 'delete') || hasTrigger(member, 'truncate')))
    return 'it has a trigger on delete or truncate';
  if (table.partitionOf) return 'it is a partition';
  if (table.inheritedBy.length > 0) return 'other tables inherit from it';
  if (members.some((member) => member.kind === 'foreign')) return 'it is a foreign table';
  return undefined;
}

function withPartitions(table: Table, catalog: Catalog): Table[] {
  const partitions = table.partitions.flatMap((ref) => catalog.tables.get(tableKey(ref)) ?? []);
  return [table, ...partitions.flatMap((partition) => withPartitions(partition, catalog))];
}

/** Tables with a key to this one or to a partition of it. A partition's copy of a key says what its parent's says. */
function referringTables(table: Table, catalog: Catalog): TableRef[] {
  const keys: ForeignKey[] = withPartitions(table, catalog).flatMap((member) => member.referencedBy);
  return keys.filter((key) => !key.inherited).map((key) => key.table);
}

function sequencesOf(key: string, catalog: Catalog): Sequence[] {
  return [...catalog.sequences.values()].filter(
    ({ ownedBy }) => ownedBy && rootKey(ownedBy.table, catalog) === key,
  );
}

/** A partition is emptied with the table that it is part of. */
function rootKey(ref: TableRef, catalog: Catalog): string {
  const parent = catalog.tables.get(tableKey(ref))?.partitionOf?.parent;
  return parent ? rootKey(parent, catalog) : tableKey(ref);
}

function realRowsOf(ref: TableRef, census: ReadonlyMap<string, Census>, refersTo?: TableRef): RealRows[] {
  const rows = census.get(tableKey(ref))!.real;
  if (rows === 0) return [];
  return [{ table: formatTableRef(ref), rows, ...(refersTo && { refersTo: formatTableRef(refersTo) }) }];
}

/** @param outside tables that refer to the others, perhaps of schemas that the catalogue does not hold */
async function takeCensus(
  client: Client,
  tables: Table[],
  outside: TableRef[],
  context: PurgeContext,
): Promise<Map<string, Census>> {
  const { catalog, marks } = context;
  const known = [...tables, ...outside.flatMap((ref) => catalog.tables.get(tableKey(ref)) ?? [])];
  const counts = await countDemoRows(client, known, marks, catalog, { total: true });
  const census = new Map<string, Census>();
  for (const table of known) {
    const { demo, total = 0 } = counts.get(tableKey(table.ref))!;
    const reference = demo < total ? await countReferenceRows(client, table, context) : 0;
    census.set(tableKey(table.ref), { demo, reference, real: total - demo - reference });
  }
  for (const ref of outside.filter((other) => !catalog.tables.has(tableKey(other)))) {
    const { rows } = await client.query<{ rows: string }>(
      `select count(*) as rows from ${quoteTableRef(ref)}`,
    );
    census.set(tableKey(ref), { demo: 0, reference: 0, real: Number(rows[0]!.rows) });
  }
  return census;
}

async function countReferenceRows(client: Client, table: Table, context: PurgeContext): Promise<number> {
  const isReference = referenceCondition(table, 'row_of', context.references ?? []);
  if (isReference === undefined) return 0;
  const isDemo = demoCondition(table, 'row_of', context.marks, context.catalog);
  const { rows } = await client.query<{ rows: string }>(
    `select count(*) as rows from ${quoteTableRef(table.ref)} as row_of where not (${isDemo}) and ${isReference}`,
  );
  return Number(rows[0]!.rows);
}

/** Tables in which policies may hide rows from this role. */
async function underRowSecurity(client: Client, tables: Table[]): Promise<Set<string>> {
  const secured = tables.filter((table) => table.rowSecurity);
  const { rows } = await client.query<{ position: string }>(
    `select given.position from unnest($1::text[]) with ordinality as given (name, position)
     where row_security_active(given.name::regclass)`,
    [secured.map((table) => quoteTableRef(table.ref))],
  );
  return new Set(rows.map(({ position }) => tableKey(secured[Number(position) - 1]!.ref)));
}

import type { Client } from 'pg';
import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  tableKey,
  type Catalog,
  type ForeignKey,
  type Table,
  type TableRef,
} from '../catalog/index.js';
import type { Connections } from '../database/index.js';
import { SeedwrightError, UsageError } from '../errors.js';
import { countDemoRows, demoCondition, type Marks } from '../marks/index.js';
import { deletionOrder, dependents, edgesOf } from '../plan/index.js';
import type { LedgerEntry } from '../runtime/index.js';
import { hasTrigger, sweepAfterDeletion } from '../triggers/index.js';
import { nearest } from '../nearest.js';

/** What is known of files and database. */
export interface PurgeContext {
  catalog: Catalog;
  marks: Marks;
  ledger: ReadonlyMap<string, LedgerEntry>;
  /** Tables with the phase whose files fill them. */
  files: { phase: string; tables: { table: TableRef }[] }[];
}

/** What to purge; nothing given: every demo row. */
export interface PurgeScope {
  phases?: string[];
  /** As `schema.table`. */
  tables?: string[];
  /** Also demo rows of other tables that depend on those of the scope. */
  cascade?: boolean;
  /** Count and check, but delete nothing. */
  dryRun?: boolean;
}

export interface PurgeReport {
  tables: { table: TableRef; rows: number }[];
  rows: number;
}

/** Rows that stay and point at rows that would go. */
export interface Blocker {
  /** Table of the rows that stay. */
  table: string;
  constraint: string;
  rows: number;
  /** Where they point. */
  references: string;
  /** They are demo rows outside the scope; otherwise real or reference rows. */
  demo: boolean;
}

/** Demo rows cannot go because other rows point at them. Nothing has been removed. */
export class PurgeError extends SeedwrightError {
  readonly blockers: Blocker[];

  constructor(blockers: Blocker[]) {
    const lines = blockers.map(
      ({ table, constraint, rows, references, demo }) =>
        `  ${table}: ${rows} ${demo ? 'demo' : 'real'} row${rows === 1 ? '' : 's'} (${constraint} -> ${references})`,
    );
    const onlyDemo = blockers.every((blocker) => blocker.demo);
    const nextStep = onlyDemo
      ? 'Let what depends on them go, too: --cascade, or `npx seedwright rollback <phase>`.'
      : 'Point the real rows at others, or delete them yourself; then purge again.';
    super(`Rows that stay point at demo rows that would go; nothing was removed.\n${lines.join('\n')}`, {
      table: blockers[0]?.table,
      constraint: blockers[0]?.constraint,
      nextStep,
    });
    this.blockers = blockers;
  }
}

/**
 * Removes demo rows and nothing else, children first, in one transaction, together with their ledger entries. Tables that
 * lose rows are locked against writing meanwhile, so that no real row can come to point at one that goes.
 * @throws {PurgeError} where a row that stays points at one that would go
 */
export async function purgeDemoRows(
  connections: Connections,
  context: PurgeContext,
  scope: PurgeScope = {},
): Promise<PurgeReport> {
  const tables = tablesInScope(context, scope);
  return connections.transaction(async (client) => {
    if (tables.length > 0 && !scope.dryRun)
      await client.query(
        `lock table ${tables.map((table) => quoteTableRef(table.ref)).join(', ')} in exclusive mode`,
      );
    const blockers = await findBlockers(client, tables, context);
    if (blockers.length > 0) throw new PurgeError(blockers);
    if (!scope.dryRun) return removeRows(client, tables, context);
    const counts = await countDemoRows(client, tables, context.marks, context.catalog);
    return reportOf(
      tables.map((table) => ({ table: table.ref, rows: counts.get(tableKey(table.ref))!.demo })),
    );
  });
}

function tablesInScope(context: PurgeContext, scope: PurgeScope): Table[] {
  const phaseOf = new Map<string, string>();
  for (const [key, entry] of context.ledger) phaseOf.set(key, entry.phase);
  for (const file of context.files)
    for (const { table } of file.tables) phaseOf.set(tableKey(table), file.phase);
  const named = scope.tables?.map((name) => markedTable(name, context));
  const chosen = [...context.marks.keys()].filter((key) => {
    if (named) return named.includes(key);
    return scope.phases === undefined || scope.phases.includes(phaseOf.get(key) ?? '');
  });
  const tables = chosen.flatMap((key) => context.catalog.tables.get(key) ?? []);
  if (!scope.cascade) return tables;
  const further = dependents(
    tables.map((table) => table.ref),
    edgesOf(context.catalog),
  );
  const known = new Set(chosen);
  return [
    ...tables,
    ...further.flatMap(({ table }) =>
      known.has(tableKey(table)) || !context.marks.has(tableKey(table))
        ? []
        : (context.catalog.tables.get(tableKey(table)) ?? []),
    ),
  ];
}

function markedTable(name: string, context: PurgeContext): string {
  const names = new Map(
    [...context.marks.keys()].flatMap((key) => {
      const table = context.catalog.tables.get(key);
      return table ? [[formatTableRef(table.ref), key] as const] : [];
    }),
  );
  const key = names.get(name);
  if (key !== undefined) return key;
  const meant = nearest(name, names.keys());
  throw new UsageError(`No seed file fills a table ${name}${meant ? `; did you mean ${meant}?` : '.'}`, {
    nextStep: 'Name it as schema.table; `npx seedwright status` lists all.',
  });
}

async function findBlockers(client: Client, tables: Table[], context: PurgeContext): Promise<Blocker[]> {
  const going = new Set(tables.map((table) => tableKey(table.ref)));
  // A partition's copy of a key says what its parent's says.
  const keys = tables.flatMap((table) =>
    table.referencedBy.filter((key) => !key.inherited).map((key) => ({ table, key })),
  );
  const queries = keys.map(({ table, key }, index) => blockingRows(table, key, index, going, context));
  const blocking =
    queries.length === 0
      ? []
      : (await client.query<{ index: number; rows: string; demo: string }>(queries.join('\nunion all\n')))
          .rows;
  const blockers = blocking.flatMap(({ index, rows, demo }) => {
    const { table, key } = keys[index]!;
    const common = {
      table: formatTableRef(key.table),
      constraint: key.name,
      references: formatTableRef(table.ref),
    };
    const counts = [
      { rows: Number(rows) - Number(demo), demo: false },
      { rows: Number(demo), demo: true },
    ];
    return counts.filter((count) => count.rows > 0).map((count) => ({ ...common, ...count }));
  });
  return [...blockers, ...(await strangersAmongChildren(client, tables, context))];
}

/** Rows that stay and point at demo rows of `table` through one foreign key; inherited copies on partitions say the same. */
function blockingRows(
  table: Table,
  key: ForeignKey,
  index: number,
  going: Set<string>,
  context: PurgeContext,
): string {
  const child = context.catalog.tables.get(tableKey(key.table));
  const isDemo = child ? demoCondition(child, 'child', context.marks, context.catalog) : 'false';
  const stays = child && going.has(tableKey(child.ref)) ? `not (${isDemo})` : 'true';
  const joined = key.columns.map(
    (column, position) =>
      `child.${quoteIdent(column)} = parent.${quoteIdent(key.referencedColumns[position]!)}`,
  );
  return `(select ${index} as index, count(*) as rows, count(*) filter (where ${isDemo}) as demo
    from ${quoteTableRef(key.table)} as child
    join ${quoteTableRef(table.ref)} as parent on ${joined.join(' and ')}
    where ${demoCondition(table, 'parent', context.marks, context.catalog)} and ${stays})`;
}

/**
 * A table marked through its parent cannot tell a real child of a demo row from its own. More of them than the ledger
 * wrote means that somebody else has added some: better stop than take them along.
 */
async function strangersAmongChildren(
  client: Client,
  tables: Table[],
  context: PurgeContext,
): Promise<Blocker[]> {
  const throughParent = tables.filter((table) => context.marks.get(tableKey(table.ref))?.kind === 'parent');
  const counts = await countDemoRows(client, throughParent, context.marks, context.catalog);
  return throughParent.flatMap((table) => {
    const mark = context.marks.get(tableKey(table.ref));
    const rows = counts.get(tableKey(table.ref))!.demo - (context.ledger.get(tableKey(table.ref))?.rows ?? 0);
    const key = table.foreignKeys.find(
      (candidate) => mark?.kind === 'parent' && candidate.columns[0] === mark.column,
    );
    if (rows <= 0 || !key) return [];
    return [
      {
        table: formatTableRef(table.ref),
        constraint: key.name,
        rows,
        references: formatTableRef(key.references),
        demo: false,
      },
    ];
  });
}

async function removeRows(client: Client, tables: Table[], context: PurgeContext): Promise<PurgeReport> {
  const removed: PurgeReport['tables'] = [];
  const groups = deletionOrder(
    tables.map((table) => table.ref),
    edgesOf(context.catalog),
  );
  for (const group of groups) {
    const members = group.map((ref) => context.catalog.tables.get(tableKey(ref))!);
    const remove = async (): Promise<void> => {
      const { rows } = await client.query<Record<string, string>>(deletion(members, context));
      members.forEach((table, index) =>
        removed.push({ table: table.ref, rows: Number(rows[0]![`rows_${index}`]) }),
      );
    };
    if (members.some((table) => hasTrigger(table, 'delete'))) await sweepAfterDeletion(client, remove);
    else await remove();
  }
  await client.query(
    `with purged as (select * from unnest($1::text[], $2::text[]) as given (schema_name, table_name)),
     forgotten as (delete from seed.ledger using purged where (ledger.schema_name, ledger.table_name) = (purged.schema_name, purged.table_name))
     delete from seed.demo_row using purged where demo_row.table_name = purged.schema_name || '.' || purged.table_name`,
    [tables.map((table) => table.ref.schema), tables.map((table) => table.ref.name)],
  );
  return reportOf(removed);
}

/** Tables that point at each other in a circle go in one statement, at whose end the keys are checked. */
function deletion(tables: Table[], { marks, catalog }: PurgeContext): string {
  const parts = tables.map(
    (table, index) =>
      `gone_${index} as (delete from ${quoteTableRef(table.ref)} as row_of where ${demoCondition(table, 'row_of', marks, catalog)} returning 1)`,
  );
  const counts = tables.map(
    (_, index) => `(select count(*) from gone_${index}) as ${quoteIdent(`rows_${index}`)}`,
  );
  return `with ${parts.join(',\n')} select ${counts.join(', ')}`;
}

function reportOf(tables: PurgeReport['tables']): PurgeReport {
  return { tables, rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
}

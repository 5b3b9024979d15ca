import type { Client } from 'pg';
import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  tableKey,
  type ForeignKey,
  type Table,
} from '../catalog/index.js';
import { countDemoRows, demoCondition, planned, sharedParents, type DemoParents } from '../marks/index.js';
import type { Blocker, PurgeContext } from './model.js';

/**
 * Finds rows that stay and point at demo rows that would go.
 * @param truncated those of the tables that are emptied: nothing but truncated tables refers to them, and no row of theirs stays
 */
export async function findBlockers(
  client: Client,
  tables: Table[],
  truncated: readonly Table[],
  context: PurgeContext,
): Promise<Blocker[]> {
  const going = new Set(tables.map((table) => tableKey(table.ref)));
  const emptied = new Set(truncated.map((table) => tableKey(table.ref)));
  const deletedFrom = tables.filter((table) => !emptied.has(tableKey(table.ref)));
  // A partition's copy of a key says what its parent's says.
  const keys = deletedFrom.flatMap((table) =>
    table.referencedBy
      .filter((key) => !key.inherited && !emptied.has(tableKey(key.table)))
      .map((key) => ({ table, key })),
  );
  const shared = sharedParents(context.marks, context.catalog);
  const queries = keys.map(({ table, key }, index) =>
    blockingRows(table, key, index, going, context, shared.parents),
  );
  const ctes = shared.ctes.length > 0 ? `with\n${shared.ctes.join(',\n')}\n` : '';
  const blocking =
    queries.length === 0
      ? []
      : await planned<{ index: number; rows: string; demo: string }>(
          client,
          `${ctes}${queries.join('\nunion all\n')}`,
        );
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
  parents: DemoParents,
): string {
  const child = context.catalog.tables.get(tableKey(key.table));
  const isDemo = child ? demoCondition(child, 'child', context.marks, context.catalog, parents) : 'false';
  const stays = child && going.has(tableKey(child.ref)) ? `not (${isDemo})` : 'true';
  const joined = key.columns.map(
    (column, position) =>
      `child.${quoteIdent(column)} = parent.${quoteIdent(key.referencedColumns[position]!)}`,
  );
  return `(select ${index} as index, count(*) as rows, count(*) filter (where ${isDemo}) as demo
    from ${quoteTableRef(key.table)} as child
    join ${quoteTableRef(table.ref)} as parent on ${joined.join(' and ')}
    where ${demoCondition(table, 'parent', context.marks, context.catalog, parents)} and ${stays})`;
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

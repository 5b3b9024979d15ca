import { tableKey, type Catalog, type ForeignKey, type Table } from '../catalog/index.js';
import { edgesOf, planOrder, type Edge, type Plan } from '../plan/index.js';

/** In which order tables are drafted, and which of their keys have to wait. */
export interface ScaffoldOrder {
  /** Tables that one statement must fill together; most groups have one. Parents first. */
  readonly groups: readonly (readonly Table[])[];
  /** `keyName` of nullable keys that are given by a second statement. */
  readonly late: ReadonlySet<string>;
  readonly plan: Plan;
}

/**
 * Orders tables for drafting. A file is a transaction, so that a deferrable key between two files cannot wait for its end: only
 * nullable keys break a cycle here, all others tie their tables into one statement.
 * @param reads tables that files of the project read
 */
export function orderTables(
  tables: readonly Table[],
  catalog: Catalog,
  reads: readonly Edge[] = [],
): ScaffoldOrder {
  const edges = [...edgesOf(catalog).map((edge) => ({ ...edge, deferrable: false })), ...reads];
  const plan = planOrder(
    tables.map((table) => table.ref),
    edges,
  );
  const together = plan.components.flatMap((component) => component.together);
  const groupOf = new Map(together.flatMap((group) => group.map((ref) => [tableKey(ref), group] as const)));
  const groups: Table[][] = [];
  const placed = new Set<string>();
  for (const { table } of plan.order) {
    if (placed.has(tableKey(table))) continue;
    const members = groupOf.get(tableKey(table)) ?? [table];
    for (const member of members) placed.add(tableKey(member));
    groups.push(members.map((member) => catalog.tables.get(tableKey(member))!));
  }
  const broken = plan.components.flatMap((component) => component.broken.map(({ edge }) => edge));
  return { groups, late: new Set(broken.map((edge) => `${tableKey(edge.from)}/${edge.constraint}`)), plan };
}

/** Columns by which many tables point at one: the tenant that parent and child have to agree in. */
export function tenantColumns(tables: readonly Table[]): Set<string> {
  const uses = new Map<string, ForeignKey[]>();
  for (const table of tables)
    for (const key of table.foreignKeys)
      if (key.columns.length === 1 && !key.nullable && tableKey(key.references) !== tableKey(key.table))
        uses.set(key.columns[0]!, [...(uses.get(key.columns[0]!) ?? []), key]);
  const named =
    /(tenant|organi[sz]ation|org|company|account|workspace|client|client_account|shop|store|merchant|school|clinic|hospital|firm|agency|site|institution|practice|property|team|project)_?(id|uuid|code|key)$/i;
  return new Set(
    [...uses]
      .filter(([column, keys]) => {
        const targets = new Set(keys.map((key) => tableKey(key.references)));
        return targets.size === 1 && keys.length >= 2 && named.test(column);
      })
      .map(([column]) => column),
  );
}

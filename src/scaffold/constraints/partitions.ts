import { formatTableRef, tableKey, type Catalog, type Check, type Table } from '../../catalog/index.js';
import { formulaOf } from './conditions.js';
import { columnsOf, connective, isWritable, type Expression } from './expression.js';
import { all, always, any, type Formula, type Source } from './formula.js';
import { readPartitionBound, readPartitionKey } from './partition-bound.js';
import { boundCondition, outsideCondition } from './partition-conditions.js';
import { render } from './render.js';
import { columnsByName, type Scope } from './scope.js';

/** Of more leaf partitions than this, some are left out. */
const mostLeaves = 24;

/** A partition that holds rows itself. */
interface Leaf {
  readonly table: Table;
  /** Rows that it takes, all levels together; undefined where no value shows it. */
  readonly condition?: Expression;
  readonly isDefault: boolean;
}

/**
 * What the partition bounds above and below a table say of its rows.
 * @param ofPartition formula of a check that only one partition has; gets the condition of the rows that are in it
 */
export function partitionFormulas(
  table: Table,
  catalog: Catalog,
  ofPartition: (check: Check, condition: string) => Formula,
): { source: Source; formula: Formula }[] {
  const above = boundsAbove(table, catalog);
  const leaves = spreadOf(leavesBelow(table, catalog).filter(({ table: leaf }) => leaf !== table));
  const below = leaves.length > 0 ? [ofLeaves(table, leaves, ofPartition)] : [];
  return [...above, ...below];
}

/** A partition's own bound and those of the tables that it is a part of. */
function boundsAbove(table: Table, catalog: Catalog): { source: Source; formula: Formula }[] {
  const parent = table.partitionOf && catalog.tables.get(tableKey(table.partitionOf.parent));
  if (!parent) return [];
  const condition = conditionIn(parent, table, catalog);
  const above = boundsAbove(parent, catalog);
  return condition ? [...above, stated(table, condition)] : above;
}

function stated(table: Table, condition: Expression): { source: Source; formula: Formula } {
  const source = sourceOf(table, [condition]);
  const scope = { columns: columnsByName(table), source };
  return { source, formula: formulaOf(condition, { negated: false, need: 'true' }, scope) };
}

function ofLeaves(
  table: Table,
  leaves: readonly Leaf[],
  ofPartition: (check: Check, condition: string) => Formula,
): { source: Source; formula: Formula } {
  const takesAll =
    leaves.some(({ condition }) => condition === undefined) || leaves.some(({ isDefault }) => isDefault);
  const conditions = leaves.flatMap(({ condition }) => condition ?? []);
  const source = sourceOf(table, conditions);
  const inherited = new Set(table.checks.map(({ expression }) => expression));
  const formulas = leaves.map(({ table: leaf, condition }) => {
    const own =
      condition && isWritable(condition)
        ? leaf.checks.filter(({ expression }) => !inherited.has(expression))
        : [];
    const bound = condition ? boundFormula(condition, table, source, takesAll) : always;
    const label = `partition ${formatTableRef(leaf.ref)}`;
    return all([
      { kind: 'mark', label },
      bound,
      ...own.map((check) => ofPartition(check, render(condition!))),
    ]);
  });
  return { source, formula: any(formulas) };
}

/** Where every row finds a partition, one that no facts lead to is no reason to leave anything open. */
function boundFormula(condition: Expression, table: Table, source: Source, takesAll: boolean): Formula {
  const formula = formulaOf(
    condition,
    { negated: false, need: 'true' },
    { columns: columnsByName(table), source },
  );
  return takesAll ? withoutOpen(formula) : formula;
}

function withoutOpen(formula: Formula): Formula {
  if (formula.kind === 'open') return always;
  return formula.kind === 'all' ? all(formula.parts.map(withoutOpen)) : formula;
}

function sourceOf(table: Table, conditions: readonly Expression[]): Source {
  const name = `partitions of ${formatTableRef(table.ref)}`;
  const whole = conditions.length === 1 ? conditions[0]! : connective('or', conditions);
  return { name, sql: conditions.length > 0 ? render(whole) : 'true', columns: columnsOf(whole) };
}

function leavesBelow(table: Table, catalog: Catalog): Leaf[] {
  const children = childrenOf(table, catalog);
  if (table.kind !== 'partitioned') return [{ table, isDefault: false }];
  if (readPartitionKey(table.partitionKey!).strategy === 'hash') return hashLeaves(table, children, catalog);
  return children.flatMap((child) => {
    const own = conditionIn(table, child, catalog);
    const isDefault = readPartitionBound(child.partitionOf!.bound).kind === 'default';
    return leavesBelow(child, catalog).map((leaf) => ({
      table: leaf.table,
      condition: joined(own, leaf.condition),
      isDefault: isDefault || leaf.isDefault,
    }));
  });
}

/** Nothing in a row's values shows which of the partitions by hash takes it, so that the table stands for all of them. */
function hashLeaves(table: Table, [first]: readonly Table[], catalog: Catalog): Leaf[] {
  return first?.kind === 'partitioned' ? leavesBelow(first, catalog) : [{ table, isDefault: false }];
}

function childrenOf(table: Table, catalog: Catalog): Table[] {
  return table.partitions.flatMap((ref) => catalog.tables.get(tableKey(ref)) ?? []);
}

function joined(one: Expression | undefined, other: Expression | undefined): Expression | undefined {
  return one && other ? connective('and', [one, other]) : (one ?? other);
}

/** The rows of a table that go to one of its partitions. */
function conditionIn(table: Table, partition: Table, catalog: Catalog): Expression | undefined {
  const key = readPartitionKey(table.partitionKey!);
  const bound = readPartitionBound(partition.partitionOf!.bound);
  const scope: Scope = { columns: columnsByName(table), source: { name: '', sql: '', columns: [] } };
  if (bound.kind !== 'default') return boundCondition(key, bound, scope);
  const siblings = childrenOf(table, catalog).map((child) => readPartitionBound(child.partitionOf!.bound));
  return outsideCondition(key, siblings, scope);
}

function spreadOf(leaves: readonly Leaf[]): readonly Leaf[] {
  if (leaves.length <= mostLeaves) return leaves;
  return Array.from(
    { length: mostLeaves },
    (_, index) => leaves[Math.floor((index * leaves.length) / mostLeaves)]!,
  );
}

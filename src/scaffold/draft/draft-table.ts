import { quoteIdent, quoteTableRef, tableKey, type Table } from '../../catalog/index.js';
import type { Mark } from '../../marks/index.js';
import { solveConstraints } from '../constraints/index.js';
import type { OpenCheck, RowKinds } from '../facts.js';
import { draftColumns, type ColumnDrafts, type Making } from './columns.js';
import { rowsCondition } from './conditions.js';
import { slotColumns } from './exclusions.js';
import { chooseKey, type Keyed } from './guard.js';
import { lateStatement } from './late-keys.js';
import { linkParents, type Links } from './links.js';
import { chooseMark } from './marks.js';
import type { Adjustments, ColumnDraft, Crowd, DraftContext, KnownIds, TableDraft } from './model.js';
import { Names } from './names.js';
import { joinParents, positionName } from './parents.js';
import { suitableRows } from './row-count.js';
import { automaticColumns, type Shape } from './shape.js';
import { planUniqueness, type Uniqueness } from './unique.js';

/**
 * Drafts the file of one table: where its parents come from, what keeps its rows apart, how they are marked, and SQL for each column.
 * The rows of its parents must be known to the context.
 * @throws {Unsolved} where a parent has no rows, or nothing can carry a mark
 */
export function draftTable(table: Table, context: DraftContext, adjustments: Adjustments): TableDraft {
  const shape = shapeOf(table, context, adjustments);
  const wanted = adjustments.rows?.count ?? context.target ?? suitableRows(shape);
  const uniqueness = planUniqueness(shape, wanted);
  const keyed = chooseKey(shape, uniqueness, wanted);
  const apart =
    keyed.distinct === undefined
      ? uniqueness
      : { ...uniqueness, distinct: new Set([...uniqueness.distinct, keyed.distinct]) };
  const rows = Math.max(1, Math.min(wanted, uniqueness.room ?? wanted, uniqueness.limit ?? wanted));
  return assemble(shape, apart, keyed, rows);
}

function shapeOf(table: Table, context: DraftContext, adjustments: Adjustments): Shape {
  const links = withoutUnknownIds(table, linkParents(table, context), context);
  const automatic = automaticColumns(table, context.catalog.sequences);
  const keyed = new Set([
    ...links.links.flatMap((link) => [...link.gives.keys(), ...link.agrees.keys()]),
    ...[...links.late, ...links.absent].flatMap((key) => key.columns),
  ]);
  const values = table.columns.filter((column) => !automatic.has(column.name) && !keyed.has(column.name));
  return {
    table,
    context,
    adjustments,
    links,
    automatic,
    keyed,
    values,
    kinds: possibleKinds(solveConstraints(table, context.catalog), links),
  };
}

/** A kind of row that must have a key which comes late, or never, cannot be inserted. */
function possibleKinds(solved: RowKinds, { late, absent }: Links): RowKinds {
  const nulls = [...late, ...absent].flatMap((key) => key.columns);
  const kinds = solved.kinds.filter((kind) => !nulls.some((column) => kind.facts.get(column)?.notNull));
  return kinds.length === 0 ? solved : { ...solved, kinds };
}

/** A nullable key to a generated id of the very statement is easier to read as a second statement. */
function withoutUnknownIds(table: Table, links: Links, context: DraftContext): Links {
  const automatic = automaticColumns(table, context.catalog.sequences);
  const late = links.links.filter(
    (link) =>
      tableKey(link.parent.ref) === tableKey(table.ref) &&
      context.together.length === 1 &&
      link.key.nullable &&
      link.key.referencedColumns.some((column) => automatic.has(column)),
  );
  return {
    links: links.links.filter((link) => !late.includes(link)),
    late: [...links.late, ...late.map((link) => link.key)],
    absent: links.absent,
  };
}

/** Names of CTEs and aliases that every file may have. */
const reservedNames = `numbers numbered size wanted shaped detailed derived completed inserted
  row_of present earlier other drawn attempt number`.split(/\s+/);

function assemble(shape: Shape, uniqueness: Uniqueness, keyed: Keyed, rows: number): TableDraft {
  const { table, context, adjustments } = shape;
  const columnNames = table.columns.map((column) => column.name);
  const parentColumns = shape.links.links.flatMap((link) => link.parent.columns.map((column) => column.name));
  const names = context.names ?? new Names();
  const free = new Names([...columnNames, ...parentColumns]);
  const [n, draw, kindName] = [free.give('n'), free.give('draw'), free.give('variant')];
  const carriedName = free.give('parent_created_at');
  names.reserve([n, draw, kindName, ...reservedNames]);
  const mark = chooseMark(shape);
  const conditions = openConditions(shape);
  const identity = conditions.length > 0 ? draw : n;
  const parents = joinParents(shape, uniqueness, names, n, identity);
  const making: Making = {
    shape,
    uniqueness,
    parents,
    mark,
    n,
    identity,
    kindName,
    carriedName,
    takenNames: new Set([
      ...parents.pools.map((pool) => pool.name),
      ...parents.joins.map((join) => join.alias),
    ]),
    rows,
    key: keyed.key,
    slots: slotColumns(table, n),
    dialSizes: uniqueness.dials.map((dial) => {
      if (dial.kind === 'value') return String(dial.size);
      const pool = parents.pools.find((each) => tableKey(each.table.ref) === tableKey(dial.link.parent.ref))!;
      return `(select max(${positionName(pool)}) from ${pool.name})`;
    }),
  };
  const drafts = withoutCircles(making);
  const kinds = kindColumn(making);
  return {
    table,
    rows,
    mark,
    n,
    limit: uniqueness.limit ?? adjustments.rows?.limit,
    key: keyed.key,
    guard: keyed.guard,
    pools: parents.pools,
    joins: parents.joins,
    inner: parents.inner,
    vocabulary: drafts.vocabulary,
    columns: [...(kinds ? [kinds] : []), ...drafts.columns],
    knownIds: knownIds(shape, keyed, mark),
    exported: exportedColumns(shape),
    drawing: conditions.length > 0 ? { draws: adjustments.draws, conditions, draw } : undefined,
    surplus:
      adjustments.surplus ??
      (conditions.some(({ condition }) => condition.needs.some((need) => isFixed(shape, uniqueness, need)))
        ? 4
        : undefined),
    crowded: crowdsOf(shape, uniqueness, mark, keyed),
    update: shape.links.late.length > 0 ? lateUpdate(shape, mark, keyed) : undefined,
    remarks: remarksOf(shape, rows),
    hasOthers: context.hasOthers,
    leftNull: shape.links.absent.map((key) => key.name),
  };
}

function lateUpdate(shape: Shape, mark: TableDraft['mark'], keyed: Keyed): string | undefined {
  // A kind of row that must not have the key: the update could not tell.
  const keys = shape.links.late.filter(
    (key) => !shape.kinds.kinds.some((kind) => key.columns.some((column) => kind.facts.get(column)?.isNull)),
  );
  if (keys.length === 0) return undefined;
  return lateStatement({ table: shape.table, mark, order: keyed.key, keys }, shape.context);
}

/** Checks that the facts do not wholly cover, and what the server has complained of. */
function openConditions(shape: Shape): OpenCheck[] {
  const known = [...shape.kinds.open, ...shape.adjustments.conditions];
  const made = (name: string): boolean =>
    !shape.automatic.has(name) && !shape.links.late.some((key) => key.columns.includes(name));
  const unique = new Map(known.map((check) => [check.name, check]));
  return [...unique.values()].filter(
    (check) => check.condition.needs.length > 0 && check.condition.needs.every(made),
  );
}

/** Another draw gives the same value: it hangs on the row's number alone. */
function isFixed(shape: Shape, uniqueness: Uniqueness, column: string): boolean {
  return shape.keyed.has(column) || uniqueness.distinct.has(column);
}

function crowdsOf(shape: Shape, uniqueness: Uniqueness, mark: Mark, keyed: Keyed): Crowd[] {
  const { table, context, adjustments } = shape;
  const filled = new Map([...context.filled, [tableKey(table.ref), { mark, order: keyed.key, rows: 1 }]]);
  const isDemo = rowsCondition(table, 'present', { catalog: context.catalog, filled });
  const others = context.hasOthers ? `(${isDemo}) is not true` : undefined;
  const keys = table.uniqueIndexes.flatMap((index): Crowd[] => {
    const crowded = uniqueness.crowded.includes(index);
    if (!crowded && !adjustments.avoided.includes(index.name)) return [];
    const by = partitionOf(index.columns, index.expressions);
    return [{ by, where: index.predicate, most: crowded ? 1 : undefined, others }];
  });
  const siblings = [...adjustments.perParent].map(([name, most]) => ({
    by: table.foreignKeys.find((key) => key.name === name)!.columns.map(quoteIdent),
    most,
  }));
  return [...keys, ...siblings];
}

function partitionOf(columns: readonly (string | null)[], expressions: readonly string[]): string[] {
  const rest = [...expressions];
  return columns.map((column) => (column === null ? rest.shift()! : quoteIdent(column)));
}

/** Every kind once, then any; the first rows of a hierarchy are of a kind that has no parent. */
function kindColumn({ shape, kindName, n, identity }: Making): ColumnDraft | undefined {
  const count = shape.kinds.kinds.length;
  if (count < 2) return undefined;
  const key = `'${shape.table.ref.name.replaceAll("'", "''")}.${kindName}'`;
  const any = `seed.int(${key}, ${identity}, 1, ${count})`;
  const root = rootKind(shape);
  const sql =
    root === undefined
      ? `case when ${n} <= ${count} then ${n} else ${any} end`
      : `case when ${n} < 4 then ${root + 1} when ${n} < ${4 + count} then ${n} - 3 else ${any} end`;
  return { column: kindName, sql, needs: [], joined: false, numbering: false, internal: true };
}

/** The kind of row without a parent in its own table, where others demand one. */
function rootKind({ kinds, links, table }: Shape): number | undefined {
  const own = links.links
    .filter((link) => tableKey(link.parent.ref) === tableKey(table.ref))
    .flatMap((link) => [...link.gives.keys()]);
  const root = kinds.kinds.findIndex((kind) => own.some((column) => kind.facts.get(column)?.isNull));
  return root < 0 ? undefined : root;
}

/** Columns that would wait for each other are made on their own. */
function withoutCircles(making: Making): ColumnDrafts {
  const drafts = draftColumns(making);
  const stuck = stuckColumns(drafts.columns);
  return stuck.size === 0 ? drafts : draftColumns({ ...making, isolated: stuck });
}

function stuckColumns(columns: readonly ColumnDraft[]): Set<string> {
  const pending = new Map(columns.map((column) => [column.column, column]));
  for (let moved = true; moved;) {
    moved = false;
    for (const [name, { needs }] of pending)
      if (!needs.some((need) => pending.has(need))) moved = pending.delete(name) || moved;
  }
  return new Set(pending.keys());
}

/** What rows of the same statement take from this table: columns of their keys, and the tenant that they agree in. */
function exportedColumns({ table, context, automatic }: Shape): string[] {
  const pointing = context.together
    .flatMap((member) => member.foreignKeys)
    .filter((key) => tableKey(key.references) === tableKey(table.ref));
  if (pointing.length === 0) return [];
  const tenants = table.columns
    .map((column) => column.name)
    .filter((name) => context.tenantColumns.has(name));
  const names = [...pointing.flatMap((key) => key.referencedColumns), ...tenants];
  return [...new Set(names)].filter((name) => !automatic.has(name));
}

/** Generated ids that rows of the same statement point at. */
function knownIds(shape: Shape, keyed: Keyed, mark: Mark): KnownIds | undefined {
  const { table, context } = shape;
  const late = new Set(shape.links.late.map((key) => key.name));
  const pointing = context.together
    .flatMap((member) => member.foreignKeys)
    .filter((key) => tableKey(key.references) === tableKey(table.ref))
    .filter((key) => !(tableKey(key.table) === tableKey(table.ref) && late.has(key.name)));
  const column = pointing.flatMap((key) => key.referencedColumns).find((name) => shape.automatic.has(name));
  if (column === undefined) return undefined;
  const own = { mark, order: keyed.key, rows: 1 };
  const filled = new Map([...context.filled, [tableKey(table.ref), own]]);
  const isDemo = rowsCondition(table, 'row_of', { catalog: context.catalog, filled });
  const id = quoteIdent(column);
  const inOrder = `select row_of.${id}, row_number() over (order by row_of.${id}) as place from ${quoteTableRef(table.ref)} as row_of where ${isDemo}`;
  return { column, by: keyed.guard.kind === 'count' ? [] : keyed.key, inOrder };
}

function remarksOf(shape: Shape, rows: number): string[] {
  const { adjustments, context, links } = shape;
  const few = adjustments.rows
    ? [`${rows} rows: ${adjustments.rows.reason}.`]
    : context.target !== undefined && rows < context.target
      ? [`${rows} rows instead of ${context.target}: its unique keys leave room for no more.`]
      : [];
  const absent = links.absent.map(
    (key) =>
      `${key.columns.join(', ')} stays null: nobody fills ${key.references.schema}.${key.references.name}.`,
  );
  return [...few, ...absent];
}

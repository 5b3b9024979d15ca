import { quoteIdent, quoteTableRef, tableKey, type ForeignKey, type Table } from '../../catalog/index.js';
import { demoCondition, type Mark } from '../../marks/index.js';
import { rowsCondition } from './conditions.js';
import { list } from '../render/layout.js';
import type { DraftContext } from './model.js';
import { plainName } from './names.js';

/** What a second statement needs to know of its table. */
export interface LateKeys {
  readonly table: Table;
  readonly mark: Mark;
  /** Columns that order its rows. */
  readonly order: readonly string[];
  readonly keys: readonly ForeignKey[];
}

/**
 * The second statement of a file: an `update` that gives keys which could not be given at first. A parent that is itself a child of
 * the row comes first (a client's pinned post is one of its own); else parents are gone through by position.
 */
export function lateStatement(late: LateKeys, context: DraftContext): string {
  const { table, keys } = late;
  const self = quoteIdent(plainName(table.ref.name));
  const marks = new Map([[tableKey(table.ref), late.mark]]);
  const known = { ...context, filled: new Map([...context.filled, [tableKey(table.ref), filledBy(late)]]) };
  const isDemo = (alias: string): string =>
    rowsCondition(table, alias, known) ?? demoCondition(table, alias, marks, context.catalog);
  const joins = keys.map((key, index) => joinOf(late, key, `choice_${index + 1}`, known));
  const columns = keys.flatMap((key, index) =>
    newColumns(table, key).map((column) => ({ key, column, alias: `choice_${index + 1}` })),
  );
  const identity = identityOf(table);
  const within = [...new Set(joins.flatMap((join) => join.within))];
  const carried = [
    ...new Set([
      ...identity,
      ...within,
      ...keys.flatMap((key) =>
        isSelf(table, key)
          ? []
          : key.columns.filter((column) => !columns.some((each) => each.column === column)),
      ),
      ...joins.flatMap((join) => join.carried),
    ]),
  ];
  const order = [...within.map((name) => `row_of.${quoteIdent(name)}`)];
  const partition = order.length > 0 ? `partition by ${order.join(', ')} ` : '';
  const set = columns.map(
    ({ column }) =>
      `${quoteIdent(column)} = coalesce(${self}.${quoteIdent(column)}, chosen.${quoteIdent(column)})`,
  );
  const changed = columns.map(
    ({ column }) => `${self}.${quoteIdent(column)} is null and chosen.${quoteIdent(column)} is not null`,
  );
  const name = (column: string): string => (column === 'ctid' ? column : quoteIdent(column));
  const chosen = columns.map(
    ({ key, column, alias }) =>
      `${alias}.${quoteIdent(key.referencedColumns[key.columns.indexOf(column)]!)} as ${quoteIdent(column)}`,
  );
  const numbered = `row_number() over (${partition}order by ${late.order.map((column) => `row_of.${quoteIdent(column)}`).join(', ')})::integer as n`;
  return [
    `update ${quoteTableRef(table.ref)} as ${self}`,
    `set\n${list(set, '  ')}`,
    'from (',
    `  select\n${list([...identity.map((column) => `child.${name(column)}`), ...chosen], '    ')}`,
    '  from (',
    `    select\n${list([...carried.map((column) => `row_of.${name(column)}`), numbered], '      ')}`,
    `    from ${quoteTableRef(table.ref)} as row_of`,
    `    where ${isDemo('row_of')}`,
    '  ) as child',
    ...joins.map((join) => join.sql),
    ') as chosen',
    `where ${identity.map((column) => `chosen.${name(column)} = ${self}.${name(column)}`).join(' and ')}`,
    `  and ${isDemo(self)}`,
    changed.length === 1 ? `  and ${changed[0]!};` : `  and (\n    ${changed.join('\n    or ')}\n  );`,
  ].join('\n');
}

function filledBy(late: LateKeys): { mark: Mark; order: readonly string[]; rows: number } {
  return { mark: late.mark, order: late.order, rows: 1 };
}

function isSelf(table: Table, key: ForeignKey): boolean {
  return tableKey(key.references) === tableKey(table.ref);
}

/** The primary key, else where the row lies. */
function identityOf(table: Table): string[] {
  const columns = table.primaryKey?.columns.filter((column): column is string => column !== null) ?? [];
  return columns.length > 0 ? columns : ['ctid'];
}

/** Columns of the key that are null so far; the others hold already what the parent has to agree with. */
function newColumns(table: Table, key: ForeignKey): string[] {
  return key.columns.filter((name) => !table.columns.find((column) => column.name === name)!.notNull);
}

interface Join {
  readonly sql: string;
  /** Columns of the child within which its rows are numbered. */
  readonly within: string[];
  readonly carried: string[];
}

function joinOf(late: LateKeys, key: ForeignKey, alias: string, context: DraftContext): Join {
  const { table } = late;
  const parent = context.catalog.tables.get(tableKey(key.references))!;
  const fresh = newColumns(table, key);
  const agreed = key.columns.filter((column) => !fresh.includes(column));
  const agreedThere = agreed.map((column) => key.referencedColumns[key.columns.indexOf(column)]!);
  const back = isSelf(table, key) ? undefined : parent.foreignKeys.find((other) => isSelf(table, other));
  const unique = table.uniqueIndexes.some((index) =>
    index.columns.every((column) => column !== null && key.columns.includes(column)),
  );
  const rows = rowsCondition(parent, 'row_of', context);
  const order = orderOf(parent, context, late);
  const partition = back ? back.columns : agreedThere;
  const over = `${partition.length > 0 ? `partition by ${partition.map((name) => `row_of.${quoteIdent(name)}`).join(', ')} ` : ''}`;
  const columns = [...new Set([...key.referencedColumns, ...partition])].map(
    (name) => `row_of.${quoteIdent(name)}`,
  );
  const needsTotal = !isSelf(table, key) && !back && !unique;
  const subquery = [
    '  left join (',
    `    select\n${list([...columns, `row_number() over (${over}order by ${order})::integer as position`, ...(needsTotal ? [`count(*) over (${over.trim()})::integer as total`] : [])], '      ')}`,
    `    from ${parent.inheritedBy.length > 0 ? 'only ' : ''}${quoteTableRef(parent.ref)} as row_of`,
    ...(rows ? [`    where ${rows}`] : []),
    `  ) as ${alias}`,
  ];
  const pairs = [
    ...agreed.map(
      (column, index) => `${alias}.${quoteIdent(agreedThere[index]!)} = child.${quoteIdent(column)}`,
    ),
    ...(back
      ? back.columns.map(
          (column, index) =>
            `${alias}.${quoteIdent(column)} = child.${quoteIdent(back.referencedColumns[index]!)}`,
        )
      : []),
  ];
  const position = isSelf(table, key)
    ? unique
      ? 'child.n - 1'
      : 'child.n / 4'
    : back
      ? '1'
      : unique
        ? 'child.n'
        : `1 + mod(child.n - 1, ${alias}.total)`;
  return {
    sql: [...subquery, `    on ${[...pairs, `${alias}.position = ${position}`].join(' and ')}`].join('\n'),
    within: isSelf(table, key) ? agreed : [],
    carried: back ? back.referencedColumns : [],
  };
}

function orderOf(parent: Table, context: DraftContext, late: LateKeys): string {
  const known =
    tableKey(parent.ref) === tableKey(late.table.ref)
      ? late.order
      : context.filled.get(tableKey(parent.ref))?.order;
  const columns =
    known && known.length > 0
      ? known
      : (parent.primaryKey?.columns ?? parent.columns.slice(0, 1).map((column) => column.name));
  return columns.map((name) => `row_of.${quoteIdent(name!)}`).join(', ');
}

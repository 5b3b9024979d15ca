import { quoteIdent } from '../../src/catalog/quote-ident.js';
import { plainColumn, type Dice, type RandomColumn } from './random-schema-columns.js';

/** A table in the making. Its texts are SQL. */
export interface RandomTable {
  /** Quoted, with its schema. */
  name: string;
  /** What columns of children are named after. */
  stem: string;
  columns: RandomColumn[];
  /** The primary key; empty if there is none. */
  key: RandomColumn[];
  constraints: string[];
  /** `partition by ...`. */
  partitioning?: string;
  /** Partitions, indexes, triggers: statements that follow the table. */
  after: string[];
  /** Targets of its foreign keys. */
  parents: RandomTable[];
}

type KeyMaker = (dice: Dice, table: RandomTable, wide: RandomColumn) => string | undefined;

/** Adds up to two unique keys: of one column, of several, partial, on expressions. */
export function uniqueKeys(dice: Dice, table: RandomTable): void {
  const free = table.columns.filter((column) => column.wide && !column.suffix);
  for (const column of dice.sample(free, dice.int(0, 2))) {
    const statement = dice.pick(makers)(dice, table, column);
    if (statement) table.after.push(statement);
  }
}

const makers: KeyMaker[] = [
  (_, table, { name }) => index(table, quoteIdent(name)),
  (_, table, { name }) => {
    table.constraints.push(`unique (${quoteIdent(name)})`);
    return undefined;
  },
  (_, table, { name, type }) =>
    index(table, /text|char/.test(type) ? `lower(${quoteIdent(name)})` : `(${quoteIdent(name)})`),
  (dice, table, { name }) => {
    const other = dice.pick(table.columns.filter((column) => column.name !== name));
    return index(table, `${quoteIdent(other?.name ?? name)}${other ? `, ${quoteIdent(name)}` : ''}`);
  },
  (_, table, { name }) => {
    if (table.columns.some((column) => column.name === 'is_primary')) return undefined;
    table.columns.push(plainColumn('is_primary', 'boolean', { notNull: true, suffix: 'default false' }));
    return index(table, quoteIdent(name), 'is_primary');
  },
  (_, table, { name }) => {
    if (table.columns.some((column) => column.name === 'deleted_at')) return undefined;
    table.columns.push(plainColumn('deleted_at', 'timestamptz'));
    return index(table, quoteIdent(name), 'deleted_at is null');
  },
];

function index(table: RandomTable, elements: string, condition?: string): string {
  return `create unique index on ${table.name} (${elements})${condition ? ` where ${condition}` : ''};`;
}

/** Splits the table into partitions and adds the column that tells them apart to its primary key. */
export function partitionRandomly(dice: Dice, schema: string, table: RandomTable): void {
  dice.pick([byRange, byList, byHash])(dice, schema, table);
}

function byRange(dice: Dice, schema: string, table: RandomTable): void {
  partitionBy(table, plainColumn('recorded_on', 'date', { notNull: true }), 'range');
  addPartition(schema, table, '2024', `for values from ('2024-01-01') to ('2025-01-01')`);
  addPartition(schema, table, '2025', `for values from ('2025-01-01') to ('2026-01-01')`);
  if (dice.chance(0.4)) addPartition(schema, table, 'rest', 'default');
}

function byList(dice: Dice, schema: string, table: RandomTable): void {
  partitionBy(table, plainColumn('region', 'text', { notNull: true }), 'list');
  addPartition(schema, table, 'polar', `for values in ('north', 'south')`);
  addPartition(schema, table, 'west', `for values in ('west')`);
  if (dice.chance(0.4)) addPartition(schema, table, 'rest', 'default');
}

function byHash(_: Dice, schema: string, table: RandomTable): void {
  partitionBy(table, table.key[0] ?? plainColumn('shard', 'integer', { notNull: true }), 'hash');
  for (const remainder of [0, 1])
    addPartition(schema, table, `${remainder}`, `for values with (modulus 2, remainder ${remainder})`);
}

function partitionBy(table: RandomTable, column: RandomColumn, method: string): void {
  if (!table.columns.includes(column)) table.columns.push(column);
  if (table.key.length > 0 && !table.key.includes(column)) table.key.push(column);
  table.partitioning = `partition by ${method} (${quoteIdent(column.name)})`;
}

function addPartition(schema: string, table: RandomTable, suffix: string, bound: string): void {
  const name = `${schema}.${quoteIdent(`${table.stem}_${suffix}`)}`;
  table.after.unshift(`create table ${name} partition of ${table.name} ${bound};`);
}

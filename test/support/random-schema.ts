import { quoteIdent } from '../../src/catalog/quote-ident.js';
import { randomSource } from '../plan/graphs.js';
import {
  Dice,
  looseColumns,
  plainColumn,
  randomCheck,
  type RandomColumn,
  type RandomTypes,
} from './random-schema-columns.js';
import { columnGroups } from './random-schema-groups.js';
import { randomTypes, triggerFunctions, typeStatements } from './random-schema-types.js';
import { partitionRandomly, uniqueKeys, type RandomTable } from './random-schema-keys.js';

interface Draft {
  schema: string;
  dice: Dice;
  types: RandomTypes;
  tables: RandomTable[];
  /** Statements that follow all tables: keys that close cycles. */
  closing: string[];
  /** Some names need quotes. */
  odd: boolean;
  /** There is a first table of tenants, whose id others have in their keys. */
  tenants: boolean;
}

/**
 * DDL of a schema `random_<seed>` with keys, checks, partitions and triggers of all sorts. Every table can be filled: all
 * constraints hold for values that were meant for the columns beforehand. Needs no extension; PostgreSQL 13 and later.
 * @param options.tables how many tables, 5 to 25 if not given
 * @returns the same text for the same arguments
 */
export function randomSchema(seed: number, options: { tables?: number } = {}): string {
  const dice = new Dice(randomSource(seed));
  const schema = `random_${seed}`;
  const count = options.tables ?? dice.int(5, 25);
  const draft: Draft = {
    schema,
    dice,
    types: randomTypes(schema, dice),
    tables: [],
    closing: [],
    odd: dice.chance(0.2),
    tenants: dice.chance(0.4),
  };
  for (let number = 0; number < count; number += 1) addTable(draft, number);
  closeCycles(draft);
  return [
    `create schema ${schema};`,
    ...typeStatements(draft.types),
    ...triggerFunctions(schema),
    ...draft.tables.flatMap(tableStatements),
    ...draft.closing,
    '',
  ].join('\n');
}

const nouns = (
  'customer invoice product warehouse shipment employee project contract vehicle booking course student library branch ' +
  'machine sensor ticket campaign article supplier payment recipe garden festival museum clinic theatre airport festival_pass ' +
  'license policy claim station harbour orchard archive bakery cinema'
).split(' ');
const oddNouns = ['order', 'user', 'Group', 'Order Line', 'Straße', 'table', 'a.b', 'select', 'Say "hi"'];

function addTable(draft: Draft, number: number): void {
  const { dice, tables } = draft;
  const isTenant = draft.tenants && number === 0;
  const stem = isTenant ? 'tenant' : freeStem(draft);
  const table: RandomTable = {
    name: `${draft.schema}.${quoteIdent(stem)}`,
    stem,
    columns: [],
    key: [],
    constraints: [],
    after: [],
    parents: [],
  };
  const partitioned = !isTenant && dice.chance(0.15);
  if (isTenant) setKey(table, surrogate('uuid')(draft, table));
  else addPrimaryKey(draft, table);
  for (let keys = dice.int(0, 3); keys > 0; keys -= 1) addForeignKey(draft, table, partitioned);
  if (!partitioned && dice.chance(0.2)) addSelfReference(draft, table);
  addColumns(draft, table);
  if (partitioned) partitionRandomly(dice, draft.schema, table);
  else uniqueKeys(dice, table);
  tables.push(table);
}

function freeStem({ dice, tables, odd }: Draft): string {
  const used = new Set(tables.map(({ stem }) => stem));
  const free = [...nouns, ...(odd ? oddNouns : [])].filter((noun) => !used.has(noun));
  return free.length > 0 ? dice.pick(free) : `${dice.pick(nouns)}_${tables.length}`;
}

/** Columns, as far as their names are free, and the checks over them. */
function addColumns({ dice, types, schema }: Draft, table: RandomTable): void {
  const loose = looseColumns(dice, types, dice.int(1, 8)).filter((column) => isFree(table, column.name));
  table.columns.push(...loose);
  for (let checks = dice.int(0, 3); checks > 0; checks -= 1) {
    const check = randomCheck(dice, loose);
    if (check) table.constraints.push(`check (${check})`);
  }
  for (const { columns, checks } of columnGroups(dice, dice.int(0, 3))) {
    if (columns.some(({ name }) => !isFree(table, name))) continue;
    table.columns.push(...columns);
    const together = dice.chance(0.3) ? [checks.map((check) => `(${check})`).join(' and ')] : checks;
    table.constraints.push(...together.map((check) => `check (${check})`));
  }
  if (dice.chance(0.15)) addTrigger(dice, schema, table);
}

function addTrigger(dice: Dice, schema: string, table: RandomTable): void {
  const touches = dice.chance(0.5);
  if (touches) table.columns.push(plainColumn('touched_at', 'timestamptz', { notNull: dice.chance(0.5) }));
  else {
    const conditions = ['length(name) between 2 and 60'];
    table.columns.push(plainColumn('name', 'varchar(60)', { notNull: true, conditions, wide: true }));
    table.columns.push(plainColumn('slug', 'text', { notNull: true }));
  }
  const body = touches ? 'touch' : 'fill_slug';
  table.after.push(
    `create trigger ${body} before insert or update on ${table.name} for each row execute function ${schema}.${body}();`,
  );
}

type KeyStyle = (draft: Draft, table: RandomTable) => RandomColumn[];

const surrogate =
  (type: string, suffix?: string): KeyStyle =>
  () => [plainColumn('id', type, { notNull: true, suffix })];

const keyStyles: KeyStyle[] = [
  surrogate('uuid'),
  surrogate('uuid', 'default gen_random_uuid()'),
  surrogate('uuid', 'default gen_random_uuid()'),
  surrogate('serial'),
  surrogate('bigserial'),
  surrogate('integer', 'generated always as identity'),
  surrogate('bigint', 'generated by default as identity'),
  (_, table) => {
    table.constraints.push(`check (key_code ~ '^[A-Z][A-Z0-9]{2,7}$')`);
    return [plainColumn('key_code', 'varchar(8)', { notNull: true })];
  },
  ({ dice }, table) => {
    if (dice.chance(0.5)) table.constraints.push(`check (number between 1 and ${dice.pick([7, 60, 99999])})`);
    return [plainColumn('number', 'integer', { notNull: true })];
  },
  ({ dice, types }) => [plainColumn('class', dice.pick(types.enums).name, { notNull: true })],
  (_, table) => {
    table.constraints.push(`check (year between 2020 and 2026)`, `check (month between 1 and 12)`);
    return ['year', 'month'].map((name) => plainColumn(name, 'smallint', { notNull: true }));
  },
];

/** Keys that hold foreign keys: subtypes, lines of a parent, junctions. */
const dependentKeyStyles: KeyStyle[] = [
  (draft, table) => reference(draft, table, draft.dice.pick(draft.tables), true),
  (draft, table) => {
    const own = plainColumn('position', 'integer', { notNull: true });
    table.constraints.push('check (position >= 1)');
    return [...reference(draft, table, draft.dice.pick(draft.tables), true), own];
  },
  (draft, table) => {
    const parent = reference(draft, table, draft.dice.pick(draft.tables), true);
    return [...parent, plainColumn('id', 'uuid', { notNull: true, suffix: 'default gen_random_uuid()' })];
  },
  (draft, table) =>
    draft.dice.sample(draft.tables, 2).flatMap((parent) => reference(draft, table, parent, true)),
];

const tenantKey: KeyStyle = (draft, table) => {
  const own = draft.dice.pick([
    plainColumn('id', 'uuid', { notNull: true, suffix: 'default gen_random_uuid()' }),
    plainColumn('number', 'integer', { notNull: true }),
  ]);
  return [...reference(draft, table, draft.tables[0]!, true), own];
};

function addPrimaryKey(draft: Draft, table: RandomTable): void {
  const { dice } = draft;
  if (dice.chance(0.03)) return;
  const dependent = draft.tables.length > 1 && dice.chance(0.3);
  const style =
    draft.tenants && dice.chance(0.4) ? tenantKey : dice.pick(dependent ? dependentKeyStyles : keyStyles);
  const key = style(draft, table);
  setKey(table, key.length > 0 ? key : surrogate('uuid')(draft, table));
}

function setKey(table: RandomTable, key: RandomColumn[]): void {
  table.key = [...new Set(key)];
  table.columns.push(...table.key.filter((column) => !table.columns.includes(column)));
}

function addForeignKey(draft: Draft, table: RandomTable, partitioned: boolean): void {
  if (draft.tables.length === 0) return;
  const { dice } = draft;
  const columns = reference(draft, table, dice.pick(draft.tables), dice.chance(0.6));
  if (!partitioned && columns.length > 0 && dice.chance(0.12))
    table.constraints.push(`unique (${namesOf(columns)})`);
}

const sharedNames = new Set(['tenant_id', 'year']);

/**
 * A foreign key to the primary key of a table. Of a composite key, columns that the table already has for the same column
 * of the same ancestor are shared, as a tenant's id is.
 * @returns its columns, none if there can be no such key
 */
function reference(draft: Draft, table: RandomTable, parent: RandomTable, notNull: boolean): RandomColumn[] {
  if (parent.key.length === 0 || parent.key.length > 3) return [];
  const last = parent.key.at(-1)!;
  const columns = parent.key.map((column) => {
    const name = foreignName(parent, column);
    const shared = column === last ? undefined : sharedColumn(table, column, name);
    const free = isFree(table, name) ? name : `other_${name}`;
    return shared ?? plainColumn(free, storedType(column.type), { notNull });
  });
  const added = columns.filter((column) => !table.columns.includes(column));
  if (added.some(({ name }) => !isFree(table, name) || name.length > 50)) return [];
  table.columns.push(...added);
  const actions = draft.dice.pick(['', '', ' on delete cascade', ' deferrable initially deferred']);
  const match = notNull && columns.length > 1 && draft.dice.chance(0.3) ? ' match full' : '';
  table.constraints.push(
    `foreign key (${namesOf(columns)}) references ${parent.name} (${namesOf(parent.key)})${match}${actions}`,
  );
  table.parents.push(parent);
  return columns;
}

function foreignName(parent: RandomTable, column: RandomColumn): string {
  return sharedNames.has(column.name) || column.name.endsWith('_id')
    ? column.name
    : `${parent.stem}_${column.name}`;
}

/** Only what is never null may be shared: else one key could not be null without the other. */
function sharedColumn(table: RandomTable, wanted: RandomColumn, name: string): RandomColumn | undefined {
  const column = table.columns.find((candidate) => candidate.name === name);
  return column && column.notNull && column.type === storedType(wanted.type) ? column : undefined;
}

function addSelfReference(draft: Draft, table: RandomTable): void {
  const [first] = table.key;
  if (!first || table.key.length > 2) return;
  const own = table.key.at(-1)!;
  const column = plainColumn('upper_ref', storedType(own.type), { notNull: draft.dice.chance(0.25) });
  table.columns.push(column);
  const columns = table.key.length === 1 ? [column] : [first, column];
  table.constraints.push(
    `foreign key (${namesOf(columns)}) references ${table.name} (${namesOf(table.key)})`,
  );
}

/** Keys from a parent back to one of its children. */
function closeCycles({ dice, tables, closing }: Draft): void {
  const back = tables
    .filter(({ key }) => key.length === 1)
    .flatMap((child) =>
      child.parents.flatMap((parent) => [parent, ...parent.parents].map((to) => ({ to, child }))),
    )
    .filter(({ to, child }) => to !== child && !to.partitioning && !child.partitioning);
  const kinds = dice.sample(['nullable', 'nullable', 'deferrable', 'strict'], dice.int(0, 3));
  for (const kind of kinds) {
    if (back.length === 0) return;
    const { to: table, child } = dice.pick(back);
    const name = `main_${child.stem}`;
    if (!isFree(table, name)) continue;
    const notNull = kind !== 'nullable';
    table.columns.push(plainColumn(name, storedType(child.key[0]!.type), { notNull }));
    const timing = kind === 'deferrable' ? ' deferrable initially deferred' : '';
    closing.push(
      `alter table ${table.name} add foreign key (${quoteIdent(name)}) references ${child.name} (${namesOf(child.key)})${timing};`,
    );
  }
}

function storedType(type: string): string {
  return type.replace('bigserial', 'bigint').replace('serial', 'integer');
}

function isFree(table: RandomTable, name: string): boolean {
  return table.columns.every((column) => column.name !== name);
}

function namesOf(columns: readonly RandomColumn[]): string {
  return columns.map(({ name }) => quoteIdent(name)).join(', ');
}

function tableStatements(table: RandomTable): string[] {
  const columns = table.columns.map(({ name, type, notNull, suffix }) =>
    [quoteIdent(name), type, ...(suffix ? [suffix] : []), ...(notNull ? ['not null'] : [])].join(' '),
  );
  const key = table.key.length > 0 ? [`primary key (${namesOf(table.key)})`] : [];
  const lines = [...columns, ...key, ...table.constraints].map((line) => `  ${line}`).join(',\n');
  const partitioning = table.partitioning ? ` ${table.partitioning}` : '';
  return ['', `create table ${table.name} (\n${lines}\n)${partitioning};`, ...table.after];
}

import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  tableKey,
  type Column,
  type ForeignKey,
  type Table,
} from '../../catalog/index.js';
import { Unsolved } from '../unsolved.js';
import { rowsCondition } from './conditions.js';
import { mentions } from './mentions.js';
import type { DraftContext } from './model.js';

/** A foreign key as the draft treats it. */
export interface Link {
  readonly key: ForeignKey;
  readonly parent: Table;
  /** `outer`: rows that are there; `inner`: rows of the same statement. */
  readonly kind: 'outer' | 'inner';
  /** Our columns that take their value from this parent, and the parent's columns. */
  readonly gives: ReadonlyMap<string, string>;
  /** Our columns that another parent gave already and this one has to agree with. */
  readonly agrees: ReadonlyMap<string, string>;
  /** Conditions on the parent's rows. */
  readonly where: string[];
  /** Some rows may go without: rows vanish rather than fail. */
  readonly mayMiss: boolean;
}

/** All keys of a table, sorted out. */
export interface Links {
  readonly links: readonly Link[];
  /** Keys that a second statement fills, once their parents are there. */
  readonly late: readonly ForeignKey[];
  /** Nullable keys to tables that nobody fills. */
  readonly absent: readonly ForeignKey[];
}

/**
 * Decides from which parent each key column takes its value. Wide keys go first, so that narrower ones over the same columns
 * follow from them; a tenant that a parent has as well counts as part of the key.
 * @throws {Unsolved} where a NOT NULL key points at a table that has no rows
 */
export function linkParents(table: Table, context: DraftContext): Links {
  const late: ForeignKey[] = [];
  const absent: ForeignKey[] = [];
  const present: Candidate[] = [];
  for (const key of table.foreignKeys.filter((candidate) => !isShadowed(candidate, table))) {
    const parent = context.catalog.tables.get(tableKey(key.references));
    if (context.late.has(keyName(key))) late.push(key);
    else if (parent && isInner(parent, context)) {
      const columns = mapping(table, parent, key, context);
      for (const column of columns.keys()) if (isRoundabout(table, column, context)) columns.delete(column);
      // All of its columns are made here, and the parent's from them: rows of one number agree.
      if (columns.size > 0) present.push({ key, parent, kind: 'inner', columns });
    } else if (parent && context.filled.has(tableKey(parent.ref)))
      present.push({ key, parent, kind: 'outer', columns: mapping(table, parent, key, context) });
    else if (key.nullable) absent.push(key);
    else throw missingParent(table, key);
  }
  return { links: assign(table, present, context), late, absent };
}

/** Name under which `DraftContext.late` knows a key. */
export function keyName(key: ForeignKey): string {
  return `${tableKey(key.table)}/${key.name}`;
}

interface Candidate {
  key: ForeignKey;
  parent: Table;
  kind: 'outer' | 'inner';
  columns: Map<string, string>;
}

/** A second key over the same columns to the same table says nothing new. */
function isShadowed(key: ForeignKey, table: Table): boolean {
  const same = table.foreignKeys.filter(
    (other) =>
      other.columns.join() === key.columns.join() && tableKey(other.references) === tableKey(key.references),
  );
  return same[0] !== key;
}

function isInner(parent: Table, context: DraftContext): boolean {
  return context.together.some((member) => tableKey(member.ref) === tableKey(parent.ref));
}

function mapping(table: Table, parent: Table, key: ForeignKey, context: DraftContext): Map<string, string> {
  const columns = new Map(
    key.columns
      .map((column, index) => [column, key.referencedColumns[index]!] as const)
      .filter(([column]) => columnOf(table, column)!.generated === undefined),
  );
  for (const name of context.tenantColumns) {
    const ours = columnOf(table, name);
    const theirs = columnOf(parent, name);
    if (!ours || !theirs?.notNull || columns.has(name) || ours.type !== theirs.type) continue;
    if (tenantOf(table, name) === tenantOf(parent, name)) columns.set(name, name);
  }
  return columns;
}

function tenantOf(table: Table, column: string): string | undefined {
  const key = table.foreignKeys.find(
    (candidate) => candidate.columns.length === 1 && candidate.columns[0] === column,
  );
  return key && tableKey(key.references);
}

/**
 * Keys that go round in a circle (each table's primary key is a key to the other) leave the value to one of them: the first.
 * @returns whether following the column's keys leads back to it, and this is the table that makes the value
 */
function isRoundabout(table: Table, column: string, context: DraftContext): boolean {
  const name = (owner: Table, each: string): string => `${tableKey(owner.ref)}/${each}`;
  const circle = new Set<string>();
  const follow = (owner: Table, each: string): boolean => {
    const next = owner.foreignKeys
      .filter((key) => key.columns.includes(each) && tableKey(key.references) !== tableKey(owner.ref))
      .flatMap((key) => {
        const parent = context.together.find((member) => tableKey(member.ref) === tableKey(key.references));
        return parent ? [[parent, key.referencedColumns[key.columns.indexOf(each)]!] as const] : [];
      });
    return next.some(([parent, theirs]) => {
      if (name(parent, theirs) === name(table, column)) return true;
      if (circle.has(name(parent, theirs))) return false;
      circle.add(name(parent, theirs));
      return follow(parent, theirs);
    });
  };
  if (!follow(table, column)) return false;
  const [first] = [name(table, column), ...circle].sort();
  return first === name(table, column);
}

/** A column by its name. */
export function columnOf(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

function assign(table: Table, candidates: Candidate[], context: DraftContext): Link[] {
  const givers = new Map<string, Link>();
  const links: Link[] = [];
  const inOrder = [...candidates].sort(
    (one, other) =>
      Number(one.kind === 'inner') - Number(other.kind === 'inner') ||
      other.columns.size - one.columns.size ||
      Number(one.key.nullable) - Number(other.key.nullable),
  );
  for (const candidate of inOrder) {
    // A column that a row shares with its own parent row is not taken from there: `(tenant, parent) -> (tenant, id)`.
    const shared = (column: string, theirs: string): boolean =>
      givers.has(column) || (column === theirs && tableKey(candidate.parent.ref) === tableKey(table.ref));
    const gives = new Map([...candidate.columns].filter(([column, theirs]) => !shared(column, theirs)));
    const agrees = new Map([...candidate.columns].filter(([column, theirs]) => shared(column, theirs)));
    const own = candidate.key.columns.filter((column) => candidate.columns.has(column));
    const required = own.some((column) => gives.has(column) && columnOf(table, column)!.notNull);
    const leaders = new Set([...agrees.keys()].flatMap((column) => givers.get(column) ?? []));
    const [leader] = leaders;
    if (own.every((column) => agrees.has(column)) || gives.size === 0) {
      if (leader && leaders.size === 1) follow(leader, candidate, agrees, context);
      continue;
    }
    const filtered = leader !== undefined && leaders.size === 1 && leader.kind === 'outer';
    if (required && filtered && candidate.kind === 'outer') follow(leader, candidate, agrees, context);
    const link: Link = {
      key: candidate.key,
      parent: candidate.parent,
      kind: candidate.kind,
      gives,
      agrees,
      where: generatedParts(table, candidate.key),
      mayMiss: required && agrees.size > 0 && !filtered,
    };
    for (const column of gives.keys()) givers.set(column, link);
    links.push(link);
  }
  return links;
}

/** Columns of the key that the database computes from nothing: `kind` is always 'lorry'. */
function generatedParts(table: Table, key: ForeignKey): string[] {
  return key.columns.flatMap((name, index) => {
    const { generatedAs } = columnOf(table, name)!;
    const isConstant =
      generatedAs !== undefined && !table.columns.some((other) => mentions(generatedAs, other.name));
    return isConstant ? [`row_of.${quoteIdent(key.referencedColumns[index]!)} = ${generatedAs}`] : [];
  });
}

/** Only those rows of the leading parent serve for which the other key has a row as well. */
function follow(
  leader: Link,
  candidate: Candidate,
  agrees: ReadonlyMap<string, string>,
  context: DraftContext,
): void {
  if (leader.kind === 'inner' || candidate.kind === 'inner' || isEvident(leader, candidate, agrees)) return;
  const pairs = [...agrees].map(
    ([ours, theirs]) => `other.${quoteIdent(theirs)} = row_of.${quoteIdent(leader.gives.get(ours)!)}`,
  );
  const rows = rowsCondition(candidate.parent, 'other', context);
  const conditions = [...pairs, ...(rows ? [rows] : [])].join(' and ');
  leader.where.push(
    `exists (select from ${quoteTableRef(candidate.parent.ref)} as other where ${conditions})`,
  );
}

/** The leading parent has the very key itself. */
function isEvident(leader: Link, candidate: Candidate, agrees: ReadonlyMap<string, string>): boolean {
  const wanted = [...agrees].map(([ours, theirs]) => `${leader.gives.get(ours)} ${theirs}`).sort();
  const same = (columns: readonly string[], referenced: readonly string[]): boolean =>
    columns
      .map((column, index) => `${column} ${referenced[index]}`)
      .sort()
      .join() === wanted.join();
  if (tableKey(leader.parent.ref) === tableKey(candidate.parent.ref))
    return wanted.every((pair) => pair.split(' ')[0] === pair.split(' ')[1]);
  return leader.parent.foreignKeys.some(
    (key) =>
      tableKey(key.references) === tableKey(candidate.parent.ref) && same(key.columns, key.referencedColumns),
  );
}

function missingParent(table: Table, key: ForeignKey): Unsolved {
  return new Unsolved(
    table.ref,
    key.name,
    `${key.columns.join(', ')} needs rows of ${formatTableRef(key.references)}, which has none`,
    `Fill ${formatTableRef(key.references)} first, by a seed file or a reference set.`,
  );
}

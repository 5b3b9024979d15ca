import { quoteIdent, type Column } from '../../catalog/index.js';
import { quoteLiteral, textMark, type Mark } from '../../marks/index.js';
import type { Bound, Facts } from '../facts.js';
import { valueFor, type Value, type ValueRequest } from '../columns/index.js';
import type { VocabularyJoin } from '../columns/model.js';
import type { SlotColumn } from './exclusions.js';
import { columnOf } from './links.js';
import type { ColumnDraft } from './model.js';
import { plainName } from './names.js';
import { dialPosition, type Parents } from './parents.js';
import { factsOf, type Shape } from './shape.js';
import type { Dial, Uniqueness } from './unique.js';

/** What the columns of a draft are made from. */
export interface Making {
  readonly shape: Shape;
  readonly uniqueness: Uniqueness;
  readonly parents: Parents;
  readonly mark: Mark;
  /** Columns of the key; never null. */
  readonly key: readonly string[];
  /** Columns that exclusion constraints keep apart. */
  readonly slots: ReadonlyMap<string, SlotColumn>;
  readonly n: string;
  readonly identity: string;
  /** Name of the column that says which kind of row it is. */
  readonly kindName: string;
  /** Names of CTEs and of joined parents. */
  readonly takenNames: ReadonlySet<string>;
  /** Name of the column that carries the moment of the latest parent. */
  readonly carriedName: string;
  readonly rows: number;
  /** SQL of the pools' sizes, in step with the dials. */
  readonly dialSizes: readonly string[];
  /** Columns that are to be made without a look at others. */
  readonly isolated?: ReadonlySet<string>;
}

/** Drafts of all columns, and the vocabulary that they join. */
export interface ColumnDrafts {
  readonly columns: ColumnDraft[];
  readonly vocabulary: VocabularyJoin[];
}

/** Makes SQL for every column of a table that is not left to the database. */
export function draftColumns(making: Making): ColumnDrafts {
  const vocabulary = new Map<string, VocabularyJoin>();
  const columns = making.shape.table.columns
    .filter((column) => !making.shape.automatic.has(column.name))
    .filter((column) => !making.shape.adjustments.omitted.has(column.name))
    .flatMap((column) => draftColumn(making, column, vocabulary));
  return { columns: [...carriedMoment(making, columns), ...columns], vocabulary: [...vocabulary.values()] };
}

function draftColumn(making: Making, column: Column, vocabulary: Map<string, VocabularyJoin>): ColumnDraft[] {
  const { shape, uniqueness, parents } = making;
  const given = parents.given.get(column.name);
  if (given) return [parentColumn(making, column, given)];
  if (shape.links.late.some((key) => key.columns.includes(column.name)) && !column.notNull)
    return [nothing(column)];
  if (shape.links.absent.some((key) => key.columns.includes(column.name))) return [nothing(column)];
  const slot = making.slots.get(column.name);
  if (slot) return [{ column: column.name, joined: false, ...slot }];
  const counted = uniqueness.counted.get(column.name);
  if (counted) return [countedColumn(making, column, counted)];
  const first = uniqueness.firstOnly.get(column.name);
  if (first) return [numbered(column, `${over(first, making.n)} = 1`, first)];
  const suffixed = uniqueness.suffixed.get(column.name);
  if (suffixed) return suffixedColumns(making, column, suffixed, vocabulary);
  return [valueColumn(making, column, vocabulary)];
}

function nothing(column: Column): ColumnDraft {
  return { column: column.name, sql: `null::${column.type}`, needs: [], joined: false, numbering: false };
}

function over(within: readonly string[], n: string): string {
  const partition = within.length > 0 ? `partition by ${within.map(quoteIdent).join(', ')} ` : '';
  return `row_number() over (${partition}order by ${n})`;
}

function numbered(column: Column, sql: string, needs: readonly string[]): ColumnDraft {
  return { column: column.name, sql, needs, joined: false, numbering: true };
}

function countedColumn(making: Making, column: Column, within: readonly string[]): ColumnDraft {
  const low = factsOf(making.shape, 0, column.name).low?.find((bound) => bound.needs.length === 0);
  const offset = low ? offsetOf(low) : '';
  const sql =
    column.type === 'bigint' && offset === ''
      ? over(within, making.n)
      : `(${over(within, making.n)}${offset})::${column.type}`;
  return numbered(column, sql, within);
}

/** What is added to 1, 2, 3 so that counting starts at the bound. */
function offsetOf({ sql, inclusive }: Bound): string {
  const number = Number(sql.replace(/^\((.*)\)$/, '$1').replace(/::[\w ]+$/, ''));
  if (Number.isNaN(number)) return ` + ${sql}${inclusive ? ' - 1' : ''}`;
  const offset = inclusive ? number - 1 : number;
  return offset === 0 ? '' : ` + ${offset}`;
}

/** A text, and the number that tells its repeats apart: "Audit", "Audit 2". */
function suffixedColumns(
  making: Making,
  column: Column,
  within: readonly string[],
  vocabulary: Map<string, VocabularyJoin>,
): ColumnDraft[] {
  const base = `plain_${plainName(column.name)}`;
  const draft = valueColumn(making, column, vocabulary);
  const maxLength = Number(/\((\d+)\)$/.exec(column.type)?.[1] ?? 0);
  const text = maxLength > 0 ? `left(${base}, ${Math.max(1, maxLength - 5)})` : base;
  const partition = [...within.map(quoteIdent), `lower(${text})`].join(', ');
  const number = `row_number() over (partition by ${partition} order by ${making.n})`;
  return [
    { ...draft, column: base, internal: true },
    numbered(column, `${text} || coalesce(' ' || nullif(${number}, 1), '')`, [base, ...within]),
  ];
}

function parentColumn(making: Making, column: Column, given: { sql: string; inner: boolean }): ColumnDraft {
  const { shape } = making;
  const link = shape.links.links.find((candidate) => candidate.gives.has(column.name))!;
  const optional = mayBeNull(making, column) && link.key.nullable && link.kind === 'outer';
  const share = `seed.chance(${quoteLiteral(`${plainName(shape.table.ref.name)}.${link.key.columns.at(-1)}?`)}, ${making.identity}, 0.85)`;
  const sql = optional ? `case when ${share} then ${given.sql} end` : given.sql;
  const byKind = shape.kinds.kinds.map((kind) => {
    const facts = kind.facts.get(column.name);
    return facts?.isNull ? `null::${column.type}` : facts?.notNull ? given.sql : sql;
  });
  const needs = given.inner
    ? [...new Set(link.gives.values())].filter((name) => isOwn(making, link.parent.ref, name))
    : [];
  return { column: column.name, ...oneOf(making, byKind, needs), joined: true, numbering: false };
}

function isOwn(making: Making, ref: { schema: string; name: string }, name: string): boolean {
  const own = making.shape.table.ref;
  return (
    ref.schema === own.schema && ref.name === own.name && columnOf(making.shape.table, name) !== undefined
  );
}

/** `case variant when 1 then ...`, or the one expression where all kinds agree. */
function oneOf(
  making: Making,
  byKind: readonly string[],
  needs: readonly string[],
): { sql: string; needs: string[] } {
  if (new Set(byKind).size === 1) return { sql: byKind[0]!, needs: [...needs] };
  const kindsOf = new Map<string, number[]>();
  byKind.forEach((sql, kind) => kindsOf.set(sql, [...(kindsOf.get(sql) ?? []), kind + 1]));
  // The commonest expression serves as `else`.
  const [[rest], ...others] = [...kindsOf].sort((one, other) => other[1].length - one[1].length) as [
    [string, number[]],
    ...[string, number[]][],
  ];
  const name = making.kindName;
  const simple = others.every(([, kinds]) => kinds.length === 1);
  const branches = others.map(([sql, kinds]) => {
    if (simple) return ` when ${kinds[0]!} then ${sql}`;
    return kinds.length === 1
      ? ` when ${name} = ${kinds[0]!} then ${sql}`
      : ` when ${name} in (${kinds.join(', ')}) then ${sql}`;
  });
  return {
    sql: `case${simple ? ` ${name}` : ''}${branches.join('')} else ${rest} end`,
    needs: [...needs, name],
  };
}

function mayBeNull(making: Making, column: Column): boolean {
  const { shape, key, uniqueness } = making;
  const inDial = uniqueness.dials.some(
    (dial) => dial.kind === 'parent' && dial.link.key.columns.includes(column.name),
  );
  const marks = 'column' in making.mark && making.mark.column === column.name;
  return !column.notNull && !key.includes(column.name) && !inDial && !marks && !isStrict(shape, column.name);
}

/** A unique key in which nulls are equal, or of which other parts are told apart within this column. */
function isStrict(shape: Shape, column: string): boolean {
  return shape.table.uniqueIndexes.some(
    (index) => index.columns.includes(column) && (index.nullsNotDistinct || index.columns.length > 1),
  );
}

function valueColumn(making: Making, column: Column, vocabulary: Map<string, VocabularyJoin>): ColumnDraft {
  const { shape, mark, parents } = making;
  if (mark.kind === 'is_mock' && column.name === 'is_mock')
    return { column: column.name, sql: 'true', needs: [], joined: false, numbering: false };
  const dial = dialOf(making, column.name);
  const values = shape.kinds.kinds.map((_, kind) => valueFor(request(making, column, kind, dial)));
  const apart = values
    .map((value) => withOwnAliases(making, value, vocabulary))
    .map((value) => withOtherPart(shape, column, value));
  const { sql, needs } = oneOf(
    making,
    apart.map((value) => marked(making, column, value)),
    apart.flatMap((value) => value.needs),
  );
  const joined = values.some((value) => value.joins.length > 0);
  const draft = { column: column.name, sql, needs: [...new Set(needs)], joined, numbering: false };
  const carried = making.carriedName;
  if (parents.madeAfter === undefined || !sql.includes(carried)) return draft;
  // Where the value waits for others, the joined parent is out of sight by then: its moment is carried along.
  if (draft.needs.some((need) => need !== making.kindName))
    return { ...draft, needs: [...draft.needs, carried] };
  return { ...draft, sql: sql.replaceAll(carried, parents.madeAfter), joined: true };
}

/** `left(port_code, 2) = country_code`: a part of the text is what another column holds. */
function withOtherPart(shape: Shape, column: Column, value: Value): Value {
  for (const { expression } of shape.table.checks) {
    const found =
      /"?(?:left|substring|substr)"?\(\(*"?(\w+)"?\)*(?:::[\w ]+)?, (?:(\d+), )?(\d+)\)+ = \(*"?(\w+)"?\)*/.exec(
        expression,
      );
    const [, text, from = '1', length, other] = found ?? [];
    if (text !== column.name || other === undefined || !columnOf(shape.table, other)) continue;
    const sql = `overlay(${value.sql} placing ${quoteIdent(other)} from ${from} for ${length!})`;
    return { ...value, sql, needs: [...value.needs, other], suffixable: undefined };
  }
  return value;
}

/** A vocabulary row gets another alias where a parent has its name already. */
function withOwnAliases(making: Making, value: Value, vocabulary: Map<string, VocabularyJoin>): Value {
  let { sql } = value;
  for (const join of value.joins) {
    const taken = making.takenNames.has(join.alias);
    const alias = taken ? `${join.alias}_word` : join.alias;
    if (taken) sql = sql.replace(new RegExp(`(?<![\\w."'])${join.alias}\\.`, 'g'), `${alias}.`);
    vocabulary.set(alias, { ...join, alias });
  }
  return { ...value, sql };
}

/** The moment of the latest parent as a column of ours, where a value needs it that is made in a later step. */
function carriedMoment(making: Making, columns: readonly ColumnDraft[]): ColumnDraft[] {
  const { carriedName, parents } = making;
  if (!columns.some((column) => column.needs.includes(carriedName))) return [];
  return [
    {
      column: carriedName,
      sql: parents.madeAfter!,
      needs: [],
      joined: true,
      numbering: false,
      internal: true,
    },
  ];
}

function marked({ mark }: Making, column: Column, value: Value): string {
  const isMark = mark.kind === 'text' && mark.column === column.name;
  return isMark ? `${quoteLiteral(`${textMark} `)} || ${value.sql}` : value.sql;
}

/** What stands before the text takes its part of the length. */
function withRoomForMark({ mark }: Making, column: Column, facts: Facts): Facts {
  const declared = /\((\d+)\)$/.exec(column.baseType.formatted)?.[1];
  if (mark.kind !== 'text' || mark.column !== column.name || declared === undefined) return facts;
  return {
    ...facts,
    maxLength: Math.min(facts.maxLength ?? Infinity, Number(declared) - textMark.length - 1),
  };
}

function dialOf(making: Making, column: string): string | undefined {
  const index = making.uniqueness.dials.findIndex(
    (dial: Dial) => dial.kind === 'value' && dial.column === column,
  );
  return index < 0 ? undefined : dialPosition(index, making.dialSizes, making.n);
}

function request(making: Making, column: Column, kind: number, dial: string | undefined): ValueRequest {
  const { shape, uniqueness, identity, n, rows } = making;
  return {
    table: shape.table,
    column,
    catalog: shape.context.catalog,
    facts: withRoomForMark(making, column, factsOf(shape, kind, column.name)),
    n: dial === undefined ? n : dial.startsWith('1 +') ? `(${dial})` : dial,
    identity,
    distinct: dial !== undefined || uniqueness.distinct.has(column.name),
    rows,
    siblings: new Map(
      (making.isolated?.has(column.name) ? [] : shape.values)
        .filter(
          (other) =>
            other.name !== column.name &&
            !shape.adjustments.omitted.has(other.name) &&
            shape.kinds.kinds.every((each) => !each.facts.get(other.name)?.isNull),
        )
        .map((other) => [other.name, other]),
    ),
    notBefore: making.parents.madeAfter === undefined ? undefined : making.carriedName,
    mayBeNull: mayBeNull(making, column),
    named: namedTexts(shape, column.name),
  };
}

/** Constants in the open checks of a column: `unit = any (array['mg', 'ml'])`. */
function namedTexts(shape: Shape, column: string): string[] {
  const checks = [...shape.kinds.open, ...shape.adjustments.conditions].filter(({ condition }) =>
    condition.needs.includes(column),
  );
  const texts = checks.flatMap(({ condition }) =>
    [...condition.sql.matchAll(/'((?:[^']|'')*)'::(?:text|character varying|bpchar)/g)].map((match) =>
      match[1]!.replaceAll("''", "'"),
    ),
  );
  return [...new Set(texts)];
}

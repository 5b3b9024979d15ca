import type { Column, Table } from '../../catalog/index.js';
import { solveConstraints } from '../constraints/index.js';
import type { Facts } from '../facts.js';
import type { Draft } from './draft.js';
import type { VocabularyJoin } from './model.js';
import { operand } from './sql-text.js';
import { partOf, randomInt, type Subject } from './subject.js';
import { typeInfo } from './type-info.js';
import { draftFor } from './draft-for.js';

/** Several values in a row of their own, attribute by attribute. */
export function compositeValue(subject: Subject): Draft {
  const parts = (subject.type.attributes ?? []).map(({ name, type }) => {
    const part = partOf(subject, name, type, domainFacts(subject, type));
    const draft = draftFor(part);
    return { ...draft, sql: `(${draft.sql})::${type}` };
  });
  return {
    sql: `row(${parts.map((part) => part.sql).join(', ')})::${subject.type.sql}`,
    joins: joinsOf(parts),
  };
}

/** Two elements, or as many as the constraints ask for; where rows have to differ the first is the row's number. */
export function arrayValue(subject: Subject): Draft {
  const { minLength = 2, maxLength = 6 } = subject.facts;
  const count = Math.max(1, Math.min(maxLength, Math.max(minLength, minLength === 0 ? 0 : 2)));
  const element = subject.type.element!;
  const parts = Array.from({ length: maxLength === 0 ? 0 : count }, (_, index) => {
    const part = partOf(subject, String(index + 1), element.sql, domainFacts(subject, element.sql));
    return draftFor({
      ...part,
      name: subject.name,
      distinct: subject.distinct && index === 0,
      nullable: false,
    });
  });
  return {
    sql: `array[${parts.map((part) => `(${part.sql})::${element.sql}`).join(', ')}]::${subject.type.sql}`,
    joins: joinsOf(parts),
    isDistinct: subject.distinct,
  };
}

/** What the checks of a domain say, where only a part of a value is of that domain. */
function domainFacts({ request }: Subject, type: string): Facts {
  const { catalog, table, column } = request;
  const [domain] = typeInfo(type, catalog, table.ref.schema).domains;
  if (!domain) return {};
  const baseType = {
    ref: domain.over,
    kind: 'base' as const,
    category: 'S',
    isArray: false,
    formatted: domain.type,
  };
  const part: Column = {
    ...column,
    name: 'value',
    type,
    baseType,
    domain: domain.ref,
    notNull: true,
    enumLabels: undefined,
  };
  const alone: Table = {
    ...table,
    columns: [part],
    checks: [],
    foreignKeys: [],
    uniqueIndexes: [],
    primaryKey: undefined,
    partitions: [],
    partitionKey: undefined,
  };
  return solveConstraints(alone, catalog).kinds[0]?.facts.get('value') ?? {};
}

function joinsOf(parts: readonly Draft[]): VocabularyJoin[] {
  return parts.flatMap((part) => part.joins ?? []);
}

/** From a start some way on: `[)`, bounded and never empty, as the reading of constraints takes for granted. */
export function rangeValue(subject: Subject): Draft {
  const { type } = subject;
  const form = forms[type.subtype ?? ''];
  const start = subject.distinct ? operand(subject.n) : randomInt(subject, 1, 300, '.from');
  const length = randomInt(subject, 2, 30, '.length');
  if (!form) return { sql: `'empty'::${type.sql}` };
  const [from, to] = form(start, length);
  const range = `${rangeFunction(type.sql, type.kind)}(${from}, ${to})`;
  return { sql: type.kind === 'multirange' ? `${type.sql}(${range})` : range, isDistinct: subject.distinct };
}

/** The constructor has the name of the type; that of a multirange's parts lacks `multi`. */
function rangeFunction(type: string, kind: string): string {
  return kind === 'multirange' ? type.replace(/multirange/, 'range') : type;
}

const forms: Readonly<Record<string, (start: string, length: string) => [string, string]>> = {
  integer: (start, length) => [`${start} * 100`, `${start} * 100 + ${length}`],
  bigint: (start, length) => [`(${start} * 100)::bigint`, `(${start} * 100 + ${length})::bigint`],
  numeric: (start, length) => [`(${start} * 10)::numeric`, `(${start} * 10 + ${length})::numeric`],
  'double precision': (start, length) => [
    `(${start} * 10)::double precision`,
    `(${start} * 10 + ${length})::double precision`,
  ],
  date: (start, length) => [`seed.today() - 200 + ${start}`, `seed.today() - 200 + ${start} + ${length}`],
  'timestamp with time zone': (start, length) => [
    `seed.now() - interval '200 days' + interval '1 hour' * ${start}`,
    `seed.now() - interval '200 days' + interval '1 hour' * (${start} + ${length})`,
  ],
  'timestamp without time zone': (start, length) => [
    `(seed.now() - interval '200 days' + interval '1 hour' * ${start})::timestamp`,
    `(seed.now() - interval '200 days' + interval '1 hour' * (${start} + ${length}))::timestamp`,
  ],
  'time without time zone': (start, length) => [
    `time '06:00' + interval '1 minute' * ${start}`,
    `time '06:00' + interval '1 minute' * (${start} + ${length})`,
  ],
  inet: (start, length) => [
    `'10.0.0.0'::inet + ${start} * 100`,
    `'10.0.0.0'::inet + ${start} * 100 + ${length}`,
  ],
  text: (start) => [`'a' || ${start}`, `'b' || ${start}`],
};

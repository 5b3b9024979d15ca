import { quoteIdent, type Column } from '../../catalog/index.js';
import type { Facts } from '../facts.js';
import { columnComment, type CommentHints } from './comment-hints.js';
import type { ValueRequest, VocabularyJoin } from './model.js';
import { literal, literals } from './sql-text.js';
import { columnType, typeInfo, type TypeInfo } from './type-info.js';
import { plainWords, singularName } from '../../words.js';

/** What a value is wanted for: a column, an attribute of its composite type, or an element of its array. */
export interface Subject {
  readonly request: ValueRequest;
  /** Name in small words: `billing_city`. */
  readonly name: string;
  /** The table's name in the singular: `order_line`. */
  readonly thing: string;
  readonly type: TypeInfo;
  readonly facts: Facts;
  readonly hints: CommentHints;
  readonly distinct: boolean;
  /** First argument of the seed.* functions, without quotes: `client.billing_city`. */
  readonly key: string;
  readonly n: string;
  readonly identity: string;
  /** Only a column of the table itself may look at its siblings. */
  readonly siblings: ReadonlyMap<string, Column>;
  /** Null will do for this very column. */
  readonly nullable: boolean;
}

export function subjectOf(request: ValueRequest): Subject {
  const { table, column, catalog, facts } = request;
  return {
    request,
    name: plainWords(column.name),
    thing: singularName(table.ref.name),
    type: columnType(column, catalog, table.ref.schema),
    facts,
    hints: columnComment(column.comment),
    distinct: request.distinct,
    key: `${table.ref.name}.${column.name}`,
    n: request.n,
    identity: request.identity,
    siblings: request.siblings,
    nullable: request.mayBeNull && !facts.notNull,
  };
}

/** An attribute or element below a subject: drawn on its own, never distinct. */
export function partOf(subject: Subject, name: string, type: string, facts: Facts = {}): Subject {
  const { request } = subject;
  return {
    ...subject,
    name: plainWords(name),
    type: typeInfo(type, request.catalog, request.table.ref.schema),
    facts,
    hints: {},
    distinct: false,
    key: `${subject.key}.${name}`,
    siblings: new Map(),
    nullable: false,
  };
}

/** The arguments that every random function starts with: `'client.city', n`. */
export function source(subject: Subject, part = ''): string {
  return `${literal(subject.key + part)}, ${subject.identity}`;
}

export function randomInt(subject: Subject, low: number | string, high: number | string, part = ''): string {
  return `seed.int(${source(subject, part)}, ${low}, ${high})`;
}

export function pick(subject: Subject, options: readonly string[], part = ''): string {
  return options.length === 1
    ? literal(options[0]!)
    : `seed.pick(${source(subject, part)}, ${literals(options)})`;
}

/** One of several texts by weight; a plain pick where all weigh the same. */
export function pickWeighted(subject: Subject, weights: ReadonlyMap<string, number>, part = ''): string {
  if (new Set(weights.values()).size <= 1) return pick(subject, [...weights.keys()], part);
  return `seed.pick_weighted(${source(subject, part)}, array[${literals([...weights.keys()])}], array[${[...weights.values()].join(', ')}])`;
}

export function chance(subject: Subject, probability: number, part = ''): string {
  return `seed.chance(${source(subject, part)}, ${probability})`;
}

/**
 * Position in a vocabulary table. Plain row numbers go through it without repeats; draws, of which each row has several, jump about.
 * @param what what the position is for: columns with the same one get the same row
 */
export function position(subject: Subject, what: string): string {
  const key = literal(`${subject.request.table.ref.name}.${what}`);
  const isRowNumber = /^n(_\d+)?$/.test(subject.identity);
  return `seed.${isRowNumber ? 'distinct_position' : 'position'}(${key}, ${subject.identity})`;
}

/** A word of a kind, joined under an alias that belongs to this column alone: `title_word.word`. */
export function wordJoin(subject: Subject, kind: string): { sql: string; join: VocabularyJoin } {
  const own = subject.key.split('.').slice(1).map(plainWords).join('_') || subject.name;
  const alias = `${/^[a-z]/.test(own) ? own : `c_${own}`}`.slice(0, 50) + '_word';
  return {
    sql: `${alias}.word`,
    join: {
      alias,
      source: 'seed.word',
      kind,
      position: position(subject, subject.key.split('.').slice(1).join('.')),
    },
  };
}

/** SQL of a sibling, and its name for `needs`. */
export function reference(column: Column): { sql: string; needs: string[] } {
  return { sql: quoteIdent(column.name), needs: [column.name] };
}

/** The first sibling whose name in small words is one of these, in their order, and that passes. */
export function sibling(
  subject: Subject,
  names: readonly (string | RegExp)[],
  passes: (column: Column) => boolean = () => true,
): Column | undefined {
  for (const wanted of names) {
    for (const column of subject.siblings.values()) {
      const name = plainWords(column.name);
      if ((typeof wanted === 'string' ? name === wanted : wanted.test(name)) && passes(column)) return column;
    }
  }
  return undefined;
}

import { tableKey, type Catalog, type Column, type DomainType, type UserType } from '../../catalog/index.js';

/** A type taken apart: below its domains, with its lengths. */
export interface TypeInfo {
  readonly kind: 'base' | 'enum' | 'composite' | 'range' | 'multirange' | 'array';
  /** As SQL text, domains and lengths included. */
  readonly sql: string;
  /** Name below domains and without lengths: `character varying`, `timestamp with time zone`, `integer`. */
  readonly name: string;
  /** Of `varchar(20)`, `bit(8)`: 20, 8. */
  readonly length?: number;
  /** Of `numeric(10,2)`. */
  readonly precision?: number;
  readonly scale?: number;
  readonly labels?: readonly string[];
  readonly attributes?: readonly { readonly name: string; readonly type: string }[];
  readonly subtype?: string;
  readonly element?: TypeInfo;
  /** The domains on the way, nearest first. */
  readonly domains: readonly DomainType[];
}

/** The type of a table's column. */
export function columnType(column: Column, catalog: Catalog, schema: string): TypeInfo {
  return typeInfo(column.type, catalog, schema);
}

/**
 * A type by its name as `format_type` writes it.
 * @param schema where to look first for a type whose name comes without a schema
 */
export function typeInfo(text: string, catalog: Catalog, schema: string): TypeInfo {
  const array = /^(.*?)(\[\])+$/.exec(text);
  if (array)
    return {
      kind: 'array',
      sql: text,
      name: 'array',
      element: typeInfo(array[1]!, catalog, schema),
      domains: [],
    };
  const user = userType(text, catalog, schema);
  if (user) return { ...ofUserType(user, text, catalog), sql: text };
  return baseInfo(text);
}

function ofUserType(user: UserType, text: string, catalog: Catalog): TypeInfo {
  const common = { sql: text, name: text, domains: [] };
  if (user.kind === 'enum') return { ...common, kind: 'enum', labels: user.labels };
  if (user.kind === 'composite') return { ...common, kind: 'composite', attributes: user.attributes };
  if (user.kind === 'range') return { ...common, kind: 'range', subtype: user.subtype };
  const below = typeInfo(user.type, catalog, user.over.schema);
  return { ...below, domains: [user, ...below.domains] };
}

function userType(text: string, catalog: Catalog, schema: string): UserType | undefined {
  const parts = [...text.replace(/\(.*\)$/, '').matchAll(/"((?:[^"]|"")*)"|([^".]+)/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2]!,
  );
  const name = parts.at(-1)!;
  if (parts.length === 2) return catalog.types.get(tableKey({ schema: parts[0]!, name }));
  const preferred = catalog.types.get(tableKey({ schema, name }));
  return preferred ?? [...catalog.types.values()].find((type) => type.ref.name === name);
}

const builtInRanges: Readonly<Record<string, string>> = {
  int4: 'integer',
  int8: 'bigint',
  num: 'numeric',
  date: 'date',
  ts: 'timestamp without time zone',
  tstz: 'timestamp with time zone',
};

function baseInfo(text: string): TypeInfo {
  const numbers = /\((-?\d+)(?:,(-?\d+))?\)/.exec(text);
  const name = text.replace(/\(-?\d+(,-?\d+)?\)/, '').trim();
  const [, rangeOf, multi] = /^(int4|int8|num|date|ts|tstz)(multi)?range$/.exec(name) ?? [];
  if (rangeOf)
    return {
      kind: multi ? 'multirange' : 'range',
      sql: text,
      name,
      subtype: builtInRanges[rangeOf],
      domains: [],
    };
  const base = { kind: 'base', sql: text, name, domains: [] } as const;
  if (!numbers) return /^(character|bit)$/.test(name) ? { ...base, length: 1 } : base;
  if (name === 'numeric') return { ...base, precision: Number(numbers[1]), scale: Number(numbers[2] ?? 0) };
  return { ...base, length: Number(numbers[1]) };
}

const texts = new Set([
  'text',
  'character varying',
  'character',
  'bpchar',
  'citext',
  'name',
  '"char"',
  'public.citext',
]);

/** A type that holds any text. */
export function isTextType({ kind, name }: TypeInfo): boolean {
  return kind === 'base' && (texts.has(name) || /(^|\.)citext$/.test(name));
}

export function isIntegerType({ kind, name }: TypeInfo): boolean {
  return kind === 'base' && /^(smallint|integer|bigint)$/.test(name);
}

export function isNumberType(type: TypeInfo): boolean {
  return (
    isIntegerType(type) || (type.kind === 'base' && /^(numeric|real|double precision|money)$/.test(type.name))
  );
}

/** A point in time: a date, or a timestamp with or without time zone. */
export function isMomentType({ kind, name }: TypeInfo): boolean {
  return kind === 'base' && /^(date|timestamp with(out)? time zone)$/.test(name);
}

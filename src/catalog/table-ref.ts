import { quoteIdent } from './quote-ident.js';

/** A table (or type, or sequence) by its two names, exactly as the catalogue spells them. Never a dotted string. */
export interface TableRef {
  readonly schema: string;
  readonly name: string;
}

/** `schema.name`, for people. Ambiguous where a name holds a dot: use {@link tableKey} to compare or look up. */
export function formatTableRef(ref: TableRef): string {
  return `${ref.schema}.${ref.name}`;
}

/** `schema.name` as SQL text: quoted where PostgreSQL needs quotes. */
export function quoteTableRef(ref: TableRef): string {
  return `${quoteIdent(ref.schema)}.${quoteIdent(ref.name)}`;
}

/**
 * Key for a Map or Set. Two tables have the same key only if they are the same table.
 *
 * ```ts
 * tableKey({ schema: 'app', name: 'user' });    // app.user
 * tableKey({ schema: 'app', name: 'a.b' });     // app."a.b"
 * ```
 */
export function tableKey(ref: TableRef): string {
  return `${keyPart(ref.schema)}.${keyPart(ref.name)}`;
}

function keyPart(name: string): string {
  return name.includes('.') || name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name;
}

/** Orders by schema, then name, by code unit: the same on every machine, whatever its locale. */
export function compareTableRefs(one: TableRef, other: TableRef): number {
  return compareText(one.schema, other.schema) || compareText(one.name, other.name);
}

/** Orders by code unit. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

import { quoteIdent } from '../../catalog/index.js';

/** Node of a type's name in a parse tree. */
export interface TypeName {
  readonly names: readonly { readonly String: { readonly sval: string } }[];
  readonly typmods?: readonly { readonly A_Const?: { readonly ival?: { readonly ival?: number } } }[];
  readonly arrayBounds?: readonly unknown[];
}

/** Names as `format_type` writes them, for those that the grammar turns into internal ones. */
const written: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  numeric: 'numeric',
  bool: 'boolean',
  bit: 'bit',
  interval: 'interval',
  varchar: 'character varying',
  timestamptz: 'timestamp with time zone',
  timestamp: 'timestamp without time zone',
  timetz: 'time with time zone',
  time: 'time without time zone',
};

/** Number types, each able to hold every value of those before it, as comparisons see them. */
export const numberWidths = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'];

export const numericTypes: ReadonlySet<string> = new Set(numberWidths);

/** A type's name as SQL text: `numeric(10,2)`, `shop.status`, `text[]`. */
export function typeText({ names, typmods, arrayBounds }: TypeName): string {
  const parts = names.map((name) => name.String.sval);
  const internal = parts.length === 1 || parts[0] === 'pg_catalog' ? parts.at(-1)! : undefined;
  const lengths = (typmods ?? []).map((typmod) => typmod.A_Const?.ival?.ival ?? 0).join(',');
  const name =
    (internal && written[internal]) ??
    parts
      .filter((part) => part !== 'pg_catalog')
      .map(quoteIdent)
      .join('.');
  const array = '[]'.repeat(arrayBounds?.length ?? 0);
  if (!lengths || internal === 'interval') return `${name}${array}`;
  return /^time/.test(name) ? `${quoteIdent(internal!)}(${lengths})${array}` : `${name}(${lengths})${array}`;
}

import { orUndefined } from './assembling.js';
import type { UserType } from './model.js';
import type { TypeRow } from './rows.js';
import { tableKey } from './table-ref.js';

export function assembleTypes(rows: readonly TypeRow[]): Map<string, UserType> {
  return new Map(rows.map(typeOf).map((type) => [tableKey(type.ref), type]));
}

function typeOf(row: TypeRow): UserType {
  const named = {
    ref: { schema: row.schema_name, name: row.type_name },
    comment: orUndefined(row.comment),
  };
  switch (row.kind) {
    case 'enum':
      return { ...named, kind: 'enum', labels: row.labels ?? [] };
    case 'composite':
      return { ...named, kind: 'composite', attributes: row.attributes ?? [] };
    case 'range':
      return { ...named, kind: 'range', subtype: row.subtype ?? '' };
    case 'domain':
      return {
        ...named,
        kind: 'domain',
        type: row.over_type ?? '',
        over: { schema: row.over_schema ?? '', name: row.over_name ?? '' },
        notNull: row.not_null,
        default: orUndefined(row.default_expression),
        checks: row.checks ?? [],
      };
  }
}

import { addTo, decode, refOf } from './assembling.js';
import type { ForeignKey, ReferentialAction } from './model.js';
import type { ForeignKeyRow } from './rows.js';
import { tableKey } from './table-ref.js';

const ACTIONS: Record<string, ReferentialAction> = {
  a: 'no action',
  c: 'cascade',
  d: 'set default',
  n: 'set null',
  r: 'restrict',
};

interface ForeignKeysByTable {
  /** Keys that the table has. */
  from: Map<string, ForeignKey[]>;
  /** Keys that point at the table. */
  to: Map<string, ForeignKey[]>;
}

export function assembleForeignKeys(rows: readonly ForeignKeyRow[]): ForeignKeysByTable {
  const from = new Map<string, ForeignKey[]>();
  const to = new Map<string, ForeignKey[]>();
  for (const key of rows.map(foreignKeyOf)) {
    addTo(from, tableKey(key.table), key);
    addTo(to, tableKey(key.references), key);
  }
  return { from, to };
}

function foreignKeyOf(row: ForeignKeyRow): ForeignKey {
  return {
    name: row.constraint_name,
    table: refOf(row),
    columns: row.columns,
    references: { schema: row.parent_schema, name: row.parent_name },
    referencedColumns: row.parent_columns,
    onDelete: decode(ACTIONS, row.on_delete),
    onUpdate: decode(ACTIONS, row.on_update),
    deferrable: row.deferrable,
    initiallyDeferred: row.initially_deferred,
    validated: row.validated,
    enforced: row.enforced,
    matchFull: row.match_full,
    nullable: row.nullable,
    inherited: row.inherited,
  };
}

import type { Sequence, SequenceColumn } from './model.js';
import type { SequenceRow } from './rows.js';
import { tableKey } from './table-ref.js';

export function assembleSequences(rows: readonly SequenceRow[]): Map<string, Sequence> {
  return new Map(rows.map(sequenceOf).map((sequence) => [tableKey(sequence.ref), sequence]));
}

function sequenceOf(row: SequenceRow): Sequence {
  return {
    ref: { schema: row.schema_name, name: row.sequence_name },
    dataType: row.data_type,
    start: row.start,
    increment: row.increment,
    min: row.min,
    max: row.max,
    cycle: row.cycle,
    ownedBy: ownerOf(row),
    isIdentity: row.is_identity,
    feeds: (row.feeds ?? []).map(({ schema, table, column }) => ({ table: { schema, name: table }, column })),
  };
}

function ownerOf(row: SequenceRow): SequenceColumn | undefined {
  if (row.owner_schema === null || row.owner_table === null || row.owner_column === null) return undefined;
  return { table: { schema: row.owner_schema, name: row.owner_table }, column: row.owner_column };
}

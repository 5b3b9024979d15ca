import { formatTableRef, tableKey, type Catalog } from '../catalog/index.js';
import type { SequenceUse } from './model.js';

/** Largest value of each integer type: https://www.postgresql.org/docs/current/datatype-numeric.html */
const largest: Record<string, bigint> = {
  smallint: 32767n,
  integer: 2147483647n,
  bigint: 9223372036854775807n,
};

/**
 * How much of each sequence is used up, the fullest first. The narrowest of sequence and fed columns is the limit: a
 * bigint sequence does not help an integer column.
 * @param drawn last values as the server tells them; null: nothing drawn yet
 */
export function sequenceUse(
  catalog: Catalog,
  drawn: readonly { schema_name: string; sequence_name: string; last_value: string | null }[],
): SequenceUse[] {
  return drawn
    .flatMap(({ schema_name, sequence_name, last_value }): SequenceUse[] => {
      const sequence = catalog.sequences.get(tableKey({ schema: schema_name, name: sequence_name }));
      // A cycling sequence starts again, and one that counts down has another end.
      if (!sequence || last_value === null || sequence.cycle || BigInt(sequence.increment) < 0n) return [];
      const columns = sequence.feeds.flatMap(({ table, column }) => {
        const type = catalog.tables
          .get(tableKey(table))
          ?.columns.find(({ name }) => name === column)?.baseType;
        return largest[type?.formatted ?? ''] ?? [];
      });
      const limit = [BigInt(sequence.max), ...columns].reduce((least, each) => (each < least ? each : least));
      return [
        {
          sequence: formatTableRef(sequence.ref),
          lastValue: last_value,
          limit: limit.toString(),
          used: Number((BigInt(last_value) * 1_000_000n) / limit) / 1_000_000,
        },
      ];
    })
    .sort((one, other) => other.used - one.used);
}

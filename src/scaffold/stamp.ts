import { createHash } from 'node:crypto';
import type { Table } from '../catalog/index.js';

/** What a drafted file says of itself in its header: `--! scaffold: <digest of the rest> <digest of the table>`. */
export interface Stamp {
  /** Nobody has changed the file since it was drafted. */
  readonly untouched: boolean;
  /** {@link shapeDigest} of its tables when it was drafted. */
  readonly shape: string;
}

const line = /^--! scaffold: ([0-9a-f]{12}) ([0-9a-f]{12})\n/m;

/** Puts the stamp at the end of the header. */
export function stamped(text: string, tables: readonly Table[]): string {
  const end = text.indexOf('\n\n') + 1;
  return `${text.slice(0, end)}--! scaffold: ${digest(text)} ${shapeDigest(tables)}\n${text.slice(end)}`;
}

/** @returns undefined for a file that was written by hand, or whose stamp its owner has taken out */
export function readStamp(text: string): Stamp | undefined {
  const found = line.exec(text);
  if (!found) return undefined;
  return { untouched: digest(text.replace(line, '')) === found[1], shape: found[2]! };
}

/** Digest of all that a draft follows from: columns and constraints, not comments, indexes or rows. */
export function shapeDigest(tables: readonly Table[]): string {
  const shapes = tables.map((table) => [
    table.ref,
    table.columns.map(({ name, type, notNull, default: value, identity, generatedAs, enumLabels }) => [
      name,
      type,
      notNull,
      value,
      identity,
      generatedAs,
      enumLabels,
    ]),
    table.uniqueIndexes.map(({ columns, expressions, predicate, nullsNotDistinct }) => [
      columns,
      expressions,
      predicate,
      nullsNotDistinct,
    ]),
    table.foreignKeys.map(({ columns, references, referencedColumns }) => [
      columns,
      references,
      referencedColumns,
    ]),
    table.checks.map(({ expression }) => expression),
    table.exclusions.map(({ definition }) => definition),
    table.partitionKey,
  ]);
  return digest(JSON.stringify(shapes));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

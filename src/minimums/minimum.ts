import { formatTableRef, parseColumnList, parseTableName, type TableRef } from '../catalog/index.js';

/** Children that every parent must have, as the header of a seed file promises them. */
export interface Minimum {
  rows: number;
  per: TableRef;
  /** Columns of the foreign keys that lead from the child to the parent, step by step; undefined: one key leads there. */
  by?: string[];
  /** Condition on columns of the parent, as SQL; undefined: every parent. */
  where?: string;
}

/** How a minimum is written, for messages. */
export const minimumForm = '<number> per <schema>.<table> [by <column>.<column>] [where <condition>]';

/**
 * Reads a minimum as it stands in a header: `5 per app.clients by user_id where status = 'ACTIVE'`.
 * @returns undefined where the text is none
 */
export function parseMinimum(text: string): Minimum | undefined {
  const match = /^(\d{1,9}) per (.+?)(?:\s+by\s+(.+?))?(?:\s+where\s+(.+))?$/.exec(text);
  if (!match) return undefined;
  const rows = Number(match[1]);
  const per = parseTableName(match[2]!);
  const by = match[3] === undefined ? undefined : parsePath(match[3]);
  if (!per || rows === 0 || (match[3] !== undefined && !by)) return undefined;
  return { rows, per, by, where: match[4] };
}

/** A minimum as it stands in a header. */
export function formatMinimum({ rows, per, by, where }: Minimum): string {
  const way = by ? ` by ${by.join('.')}` : '';
  return `${rows} per ${formatTableRef(per)}${way}${where ? ` where ${where}` : ''}`;
}

function parsePath(text: string): string[] | undefined {
  const parts = text.match(/"(?:[^"]|"")+"|[^."]+/g) ?? [];
  const names = parts.flatMap((part) => {
    const columns = parseColumnList(part);
    return columns?.length === 1 ? columns : [];
  });
  return parts.join('.') === text && names.length === parts.length ? names : undefined;
}

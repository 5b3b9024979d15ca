import { quoteTableRef } from '../../catalog/index.js';
import type { Crowd, TableDraft } from '../draft/model.js';

/**
 * Of more rows than are wanted, those that find room: the first of every group that must not grow, and none whose key a row of other
 * origin holds.
 * @param source CTE with the rows
 * @param size CTE with the number of rows that are wanted; undefined: as many as find room
 */
export function crowdBody(draft: TableDraft, source: string, size: string | undefined): string {
  const { crowded, n } = draft;
  const tail = size === undefined ? [] : [`  order by ${n}`, `  limit (select rows from ${size})`];
  if (crowded.length === 0) return ['  select *', `  from ${source}`, ...tail].join('\n');
  const turns = crowded.flatMap(turnColumns);
  return [
    '  -- No more rows of a kind than the table takes.',
    '  select *',
    `  from (select ${[`${source}.*`, ...turns].join(', ')} from ${source}) as turns`,
    `  where ${crowded.flatMap((crowd, index) => conditions(draft, crowd, index)).join('\n    and ')}`,
    ...tail,
  ].join('\n');

  function turnColumns({ by, where, most, others }: Crowd, index: number): string[] {
    const partition = [...(where ? [`(${where})`] : []), ...by].join(', ');
    const number = `row_number() over (partition by ${partition} order by ${n}) as turn_${index + 1}`;
    const keys = others ? by.map((each, part) => `${each} as key_${index + 1}_${part + 1}`) : [];
    return [...(most === undefined ? [] : [number]), ...keys];
  }
}

function conditions({ table }: TableDraft, { by, where, most, others }: Crowd, index: number): string[] {
  const first = most === undefined ? [] : [`turn_${index + 1} <= ${most}`];
  const same = by.map((_, part) => `taken.key_${part + 1} = turns.key_${index + 1}_${part + 1}`);
  const keys = by.map((each, part) => `${each} as key_${part + 1}`);
  const rows = [...(others ? [others] : []), ...(where ? [`(${where})`] : [])].join(' and ');
  const free = others
    ? [
        `not exists (\n      select from (select ${keys.join(', ')} from ${quoteTableRef(table.ref)} as present where ${rows}) as taken\n      where ${same.join(' and ')}\n    )`,
      ]
    : [];
  const all = [...first, ...free].join('\n    and ');
  return [where ? `(${all} or (${where}) is not true)` : all];
}

import { quoteIdent, tableKey, type Table } from '../../catalog/index.js';
import { demoCondition, type Mark, type Marks } from '../../marks/index.js';
import type { DraftContext } from './model.js';

/** Condition for the rows of a table that may serve as parents, in the short form that people write; undefined: all of them. */
export function rowsCondition(
  table: Table,
  alias: string,
  context: Pick<DraftContext, 'catalog' | 'filled'>,
): string | undefined {
  const mark = context.filled.get(tableKey(table.ref))?.mark;
  if (!mark) return undefined;
  const column = 'column' in mark ? `${alias}.${quoteIdent(mark.column)}` : '';
  if (mark.kind === 'is_mock') return `${alias}.is_mock`;
  if (mark.kind === 'text') return `${column}::text like 'MOCK:%'`;
  if (mark.kind === 'uuid') return `seed.is_demo(${column})`;
  return demoCondition(table, alias, marksOf(context.filled), context.catalog);
}

function marksOf(filled: DraftContext['filled']): Marks {
  return new Map([...filled].flatMap(([key, { mark }]): [string, Mark][] => (mark ? [[key, mark]] : [])));
}

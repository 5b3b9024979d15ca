import { formatTableRef, quoteIdent, quoteTableRef, tableKey } from '../../catalog/index.js';
import { formatMark, identifyingColumns, primaryKeyText, quoteLiteral } from '../../marks/index.js';
import type { DraftContext, TableDraft } from '../draft/model.js';
import { rowsCondition } from '../draft/conditions.js';
import { plainName } from '../draft/names.js';
import { comment } from './layout.js';
import { rowsCall } from './row-count.js';
import { poolCte, RowsWriter, type Cte } from './rows-writer.js';

/**
 * The text of a seed file: header, comment, CTEs and one insert; for tables that one statement must fill together, an insert for
 * each in the same statement.
 * @param drafts one, or all of a group
 */
export function renderFile(drafts: readonly TableDraft[], context: DraftContext): string {
  const numbers = drafts.length > 1 ? sharedNumbers(drafts) : undefined;
  const pools = drafts.flatMap((draft) => draft.pools.map(poolCte));
  const writers = drafts.map((draft) => new RowsWriter(draft, drafts));
  const ctes = [
    ...(numbers ? [numbers] : []),
    ...pools,
    ...inOrder(writers.flatMap((writer) => writer.ctes)),
  ];
  const inserts = drafts.map((draft, index) => insertText(draft, writers[index]!, context));
  const ledger = drafts.some((draft) => draft.mark.kind === 'ledger');
  const body =
    ledger || drafts.length > 1
      ? together(drafts, ctes, inserts, ledger)
      : `${withClause(ctes)}${inserts[0]!};`;
  const update = drafts[0]!.update;
  return `${header(drafts)}\n${remarks(drafts).join('\n')}\n${body}\n${update ? `\n-- ${lateRemark}\n${update}\n` : ''}`;
}

/** A query that gives the rows of a file, each column under its own name, without inserting them. */
export function renderRows(draft: TableDraft, context: DraftContext): string {
  const writer = new RowsWriter(draft, [draft]);
  const ctes = [...draft.pools.map(poolCte), ...writer.ctes];
  const items = writer.inserted.map(({ column, sql }) => `${sql} as ${quoteIdent(column)}`);
  return `${withClause(ctes)}select ${items.join(', ')}\nfrom ${writer.source}${writer.absent(presentCondition(draft, context))}`;
}

const lateRemark = 'Keys to rows that come later.';

function header(drafts: readonly TableDraft[]): string {
  return drafts
    .map((draft) =>
      [
        `--! table: ${quoteTableRef(draft.table.ref)}`,
        `--! mark: ${formatMark(draft.mark)}`,
        `--! key: ${draft.key.map(quoteIdent).join(', ')}`,
        '',
      ].join('\n'),
    )
    .join('');
}

function remarks(drafts: readonly TableDraft[]): string[] {
  const group =
    drafts.length > 1
      ? `Rows of these tables need each other: one statement fills ${drafts.map((draft) => formatTableRef(draft.table.ref)).join(' and ')}.`
      : '';
  const about = drafts.map((draft) => draft.table.comment ?? `${sentence(draft)}.`);
  const kinds = drafts.flatMap((draft) => draft.remarks);
  return comment([...about, group, ...kinds].filter(Boolean).join('\n'));
}

function sentence(draft: TableDraft): string {
  const name = plainName(draft.table.ref.name).replaceAll('_', ' ');
  const parents = [
    ...new Set(draft.pools.map((pool) => plainName(pool.table.ref.name).replaceAll('_', ' '))),
  ];
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return parents.length === 0 ? title : `${title}, spread over ${parents.join(', ')}`;
}

/** All tables of a group have as many rows, counted by one CTE. */
function sharedNumbers(drafts: readonly TableDraft[]): Cte {
  const rows = Math.min(...drafts.map((draft) => draft.rows));
  const limit = Math.min(...drafts.map((draft) => draft.limit ?? Infinity));
  return {
    name: 'numbers',
    body: `  select number\n  from generate_series(1, ${rowsCall(rows, limit === Infinity ? undefined : limit)}) as number`,
  };
}

/** Each CTE after those that it names; else as they are. */
function inOrder(ctes: readonly Cte[]): Cte[] {
  const names = (cte: Cte): string[] =>
    ctes
      .filter((other) => other !== cte && new RegExp(`\\b${other.name}\\b`).test(cte.body))
      .map((other) => other.name);
  const ordered: Cte[] = [];
  let waiting = [...ctes];
  while (waiting.length > 0) {
    const next = waiting.find(
      (cte) => !names(cte).some((name) => waiting.some((other) => other.name === name)),
    );
    ordered.push(next ?? waiting[0]!);
    waiting = waiting.filter((cte) => cte !== ordered.at(-1));
  }
  return ordered;
}

function withClause(ctes: readonly Cte[]): string {
  if (ctes.length === 0) return '';
  return `with\n\n${ctes.map(({ name, body }) => `${quoteIdent(name)} as (\n${body}\n)`).join(',\n\n')}\n\n`;
}

function insertText(draft: TableDraft, writer: RowsWriter, context: DraftContext): string {
  const columns = writer.inserted.map(({ column }) => quoteIdent(column));
  const always = draft.table.columns
    .filter((column) => column.identity === 'always')
    .map((column) => column.name);
  const overriding = writer.inserted.some(({ column }) => always.includes(column))
    ? '\noverriding system value'
    : '';
  const conflict =
    draft.guard.kind === 'conflict'
      ? `\non conflict (${draft.guard.columns.map(quoteIdent).join(', ')}) do nothing`
      : '';
  return [
    `insert into ${quoteTableRef(draft.table.ref)} (${wrapNames(columns)})${overriding}`,
    `select\n${writer.selectList()}`,
    `from ${writer.source}${writer.absent(presentCondition(draft, context))}${conflict}`,
  ].join('\n');
}

/** Which rows count as there already, where nothing but their number tells. */
function presentCondition(draft: TableDraft, context: DraftContext): string | undefined {
  const filled = new Map([
    ...context.filled,
    [tableKey(draft.table.ref), { mark: draft.mark, order: draft.key, rows: draft.rows }],
  ]);
  return rowsCondition(draft.table, 'present', { catalog: context.catalog, filled });
}

function wrapNames(names: readonly string[]): string {
  const line = names.join(', ');
  if (line.length <= 90) return line;
  const lines: string[] = [''];
  for (const name of names) {
    if (`${lines.at(-1)}${name}, `.length > 110) lines.push('');
    lines[lines.length - 1] += `${name}, `;
  }
  return `\n${lines
    .map((each) => `  ${each.trimEnd()}`)
    .join('\n')
    .replace(/,$/, '')}\n`;
}

/** Inserts as CTEs; the last one, or the one that notes the keys, is the statement. */
function together(
  drafts: readonly TableDraft[],
  ctes: readonly Cte[],
  inserts: readonly string[],
  ledger: boolean,
): string {
  const indented = inserts.map((text) => text.replace(/^/gm, '  '));
  const asCte = (index: number): Cte => {
    const draft = drafts[index]!;
    const returning =
      draft.mark.kind === 'ledger'
        ? `\n  returning ${(identifyingColumns(draft.table)?.map(quoteIdent) ?? ['*']).join(', ')}`
        : '';
    return { name: insertedName(draft, drafts), body: `${indented[index]!}${returning}` };
  };
  if (!ledger) {
    const others = drafts.slice(0, -1).map((_, index) => asCte(index));
    return `${withClause([...ctes, ...others])}${inserts.at(-1)!};`;
  }
  const noted = drafts
    .filter((draft) => draft.mark.kind === 'ledger')
    .map((draft) => {
      const name = quoteIdent(insertedName(draft, drafts));
      return `select ${quoteLiteral(formatTableRef(draft.table.ref)).trim()}, ${primaryKeyText(draft.table, name)}\nfrom ${name}`;
    });
  const note = `insert into seed.demo_row (table_name, key)\n${noted.join('\nunion all\n')}\non conflict (table_name, key) do nothing;`;
  return `${withClause([...ctes, ...drafts.map((_, index) => asCte(index))])}${note}`;
}

function insertedName(draft: TableDraft, drafts: readonly TableDraft[]): string {
  return drafts.length === 1 ? 'inserted' : `inserted_${plainName(draft.table.ref.name)}`;
}

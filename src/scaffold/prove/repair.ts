import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  tableKey,
  type Catalog,
  type Table,
} from '../../catalog/index.js';
import { sqlstate, type ServerError } from '../../database/index.js';
import { formatMark } from '../../marks/index.js';
import type { Adjustments, TableDraft } from '../draft/model.js';
import type { OpenCheck } from '../facts.js';
import { Unsolved } from '../unsolved.js';
import type { Outcome } from './proof.js';

/** What a refused draft teaches, or that it teaches nothing by itself: then its rows have to be tried one by one. */
export type Lesson = { readonly table: Table; readonly adjustments: Adjustments } | 'try rows';

/** More draws than these would hide that the rows are the wrong ones. */
const mostDraws = 100;

/**
 * Reads the server's complaint and says what to draft otherwise.
 * @param adjustments of each table of the file, by `tableKey`
 * @throws {Unsolved} where nothing is left to try
 */
export function lessonFrom(
  outcome: Exclude<Outcome, { kind: 'proved' }>,
  drafts: readonly TableDraft[],
  adjustments: ReadonlyMap<string, Adjustments>,
  catalog: Catalog,
): Lesson {
  const changed = (table: Table, change: Partial<Adjustments>): Lesson => ({
    table,
    adjustments: { ...adjustments.get(tableKey(table.ref))!, ...change },
  });
  const known = (table: Table): Adjustments => adjustments.get(tableKey(table.ref))!;
  switch (outcome.kind) {
    case 'unfit':
      throw new Unsolved(
        drafts[0]!.table.ref,
        undefined,
        outcome.problems.join('; '),
        'Write the file by hand.',
      );
    case 'unmarked': {
      const draft = draftOf(drafts, outcome.table);
      return changed(outcome.table, {
        spoiltMarks: [...known(outcome.table).spoiltMarks, formatMark(draft.mark)],
      });
    }
    case 'repeated': {
      const draft = draftOf(drafts, outcome.table);
      const fresh = draft.key.filter((column) => !known(outcome.table).spoiltKeys.includes(column));
      if (fresh.length === 0) return 'try rows';
      return changed(outcome.table, { spoiltKeys: [...known(outcome.table).spoiltKeys, ...fresh] });
    }
    case 'short': {
      const draft = draftOf(drafts, outcome.table);
      const fresh = draft.hasOthers ? conflictingKeys(draft, known(outcome.table)) : [];
      if (fresh.length > 0)
        return changed(outcome.table, { avoided: [...known(outcome.table).avoided, ...fresh] });
      if (outcome.rows === 0 && !(draft.drawing && known(outcome.table).draws < mostDraws)) return 'try rows';
      // A value that hangs on the row's number alone needs more rows, not more draws.
      if (draft.drawing && draft.surplus === 4 && known(outcome.table).surplus === undefined)
        return changed(outcome.table, { surplus: 12 });
      if (draft.drawing && known(outcome.table).draws < mostDraws)
        return changed(outcome.table, { draws: mostDraws, surplus: 4 });
      return changed(outcome.table, {
        rows: fewer(draft, outcome.rows),
      });
    }
    case 'refused':
      return fromError(outcome.error, drafts, catalog, known, changed);
  }
}

function draftOf(drafts: readonly TableDraft[], table: Table): TableDraft {
  return drafts.find((draft) => tableKey(draft.table.ref) === tableKey(table.ref))!;
}

/** Keys of the guard: what a row of other origin holds, the file passes over. */
function conflictingKeys({ table, guard }: TableDraft, now: Adjustments): string[] {
  if (guard.kind !== 'conflict') return [];
  return table.uniqueIndexes
    .filter((index) => index.columns.join() === guard.columns.join() && !now.avoided.includes(index.name))
    .map((index) => index.name);
}

/** Where chance decides how many find room, another run seed may find a few less, and no scale finds many more. */
function fewer(draft: TableDraft, found: number): NonNullable<Adjustments['rows']> {
  const byChance = draft.crowded.some((crowd) => crowd.most === 1);
  const count = byChance ? Math.max(1, Math.floor(found * 0.8)) : found;
  return { count, reason: reasonFor(draft), ...(byChance && { limit: count }) };
}

function reasonFor(draft: TableDraft): string {
  if (draft.crowded.length > 0) return 'its unique keys leave room for no more';
  if (draft.drawing) return 'no more were found that keep its checks';
  return 'there are no more parents for them, or rows of other origin hold the keys';
}

function fromError(
  error: ServerError,
  drafts: readonly TableDraft[],
  catalog: Catalog,
  known: (table: Table) => Adjustments,
  changed: (table: Table, change: Partial<Adjustments>) => Lesson,
): Lesson {
  const table = complainingTable(error, drafts, catalog);
  if (!table) return 'try rows';
  const now = known(table);
  const name = error.constraint;
  switch (error.code) {
    case sqlstate.checkViolation: {
      const check = table.checks.find((candidate) => candidate.name === name);
      if (!check) return 'try rows';
      const condition: OpenCheck = {
        name: check.name,
        condition: { sql: check.expression, needs: check.columns },
      };
      if (!now.conditions.some((each) => each.name === check.name))
        return changed(table, { conditions: [...now.conditions, condition] });
      return 'try rows';
    }
    case sqlstate.uniqueViolation:
      if (name === undefined || now.crowded.includes(name)) return 'try rows';
      if (draftOf(drafts, table).hasOthers && !now.avoided.includes(name))
        return changed(table, { avoided: [...now.avoided, name] });
      return changed(table, { crowded: [...now.crowded, name] });
    case sqlstate.foreignKeyViolation: {
      const key = table.foreignKeys.find((candidate) => candidate.name === name);
      if (!key || now.conditions.some((each) => each.name === key.name)) return 'try rows';
      const pairs = key.columns.map(
        (column, index) => `other.${quoteIdent(key.referencedColumns[index]!)} = ${quoteIdent(column)}`,
      );
      const sql = `exists (select from ${quoteTableRef(key.references)} as other where ${pairs.join(' and ')})`;
      return changed(table, {
        conditions: [...now.conditions, { name: key.name, condition: { sql, needs: key.columns } }],
      });
    }
    case sqlstate.notNullViolation:
      return notNull(error, table, drafts, now, changed);
    default:
      return 'try rows';
  }
}

/** A row without a value: its parent is missing, or what the value is made from is null. */
function notNull(
  error: ServerError,
  table: Table,
  drafts: readonly TableDraft[],
  now: Adjustments,
  changed: (table: Table, change: Partial<Adjustments>) => Lesson,
): Lesson {
  const column = table.columns.find((candidate) => candidate.name === error.column);
  const draft = draftOf(drafts, table).columns.find((candidate) => candidate.column === error.column);
  if (!column || !draft) return 'try rows';
  const condition: OpenCheck = {
    name: `${column.name} is not null`,
    condition: { sql: `${quoteIdent(column.name)} is not null`, needs: [column.name] },
  };
  const fresh = draft.needs.filter(
    (need) =>
      table.columns.some((each) => each.name === need && !each.notNull) && !now.learnt.get(need)?.notNull,
  );
  if (fresh.length > 0)
    return changed(table, {
      learnt: new Map([
        ...now.learnt,
        ...fresh.map((need) => [need, { ...now.learnt.get(need), notNull: true as const }] as const),
      ]),
    });
  if (!now.conditions.some((each) => each.name === condition.name))
    return changed(table, { conditions: [...now.conditions, condition] });
  return 'try rows';
}

/** The table that the complaint is about; its partition's parent where a partition complains. */
function complainingTable(
  error: ServerError,
  drafts: readonly TableDraft[],
  catalog: Catalog,
): Table | undefined {
  const { schema, table: name } = error as ServerError & { schema?: string; table?: string };
  if (schema === undefined || name === undefined) return drafts.length === 1 ? drafts[0]!.table : undefined;
  let table = catalog.tables.get(tableKey({ schema, name }));
  while (table?.partitionOf) table = catalog.tables.get(tableKey(table.partitionOf.parent));
  return drafts.find((draft) => table && tableKey(draft.table.ref) === tableKey(table.ref))?.table;
}

/** How a complaint reads in a report. */
export function complaintText(outcome: Exclude<Outcome, { kind: 'proved' }>): string {
  switch (outcome.kind) {
    case 'refused':
      return `${outcome.error.message}${outcome.error.detail ? ` (${outcome.error.detail})` : ''}`;
    case 'unfit':
      return outcome.problems.join('; ');
    case 'short':
      return outcome.rows === 0 ? 'no row passes' : `only ${outcome.rows} rows pass`;
    case 'unmarked':
      return `${outcome.rows} rows of ${formatTableRef(outcome.table.ref)} lose their mark`;
    case 'repeated':
      return `a second run writes ${outcome.rows} rows of ${formatTableRef(outcome.table.ref)} again`;
  }
}

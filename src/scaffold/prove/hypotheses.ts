import { quoteIdent, quoteTableRef, tableKey, type Column, type Table } from '../../catalog/index.js';
import { quoteLiteral } from '../../marks/index.js';
import type { DraftContext, TableDraft } from '../draft/model.js';
import type { Facts, OpenCheck } from '../facts.js';

/** A row that the server has judged on its own. */
export interface TriedRow {
  readonly passed: boolean;
  readonly message?: string;
  /** Values as text: its own by column, its parents' by `<key>/<column>`. */
  readonly values: Readonly<Record<string, string | null>>;
}

/** What rows that pass have in common, as something that a draft can keep to. */
export type Rule =
  | { readonly kind: 'facts'; readonly column: string; readonly facts: Facts }
  | { readonly kind: 'condition'; readonly condition: OpenCheck }
  | { readonly kind: 'parent'; readonly key: string; readonly where: string }
  | { readonly kind: 'per parent'; readonly key: string; readonly most: number };

interface Hypothesis {
  readonly rule: Rule;
  readonly holds: (row: TriedRow, index: number) => boolean;
}

/** Columns with more different values than these are no lists. */
const mostListed = 15;

/**
 * The rule that best tells rows that pass from rows that do not: among those that hold for no row that failed, the one that holds for
 * most; failing that, the one after which the largest share passes, if that is a real step.
 * @returns undefined where no rule helps
 */
export function bestRule(
  rows: readonly TriedRow[],
  table: Table,
  draft: TableDraft,
  context: DraftContext,
): Rule | undefined {
  const passed = rows.filter((row) => row.passed).length;
  if (passed === 0 || passed === rows.length) return undefined;
  const share = passed / rows.length;
  const scored = [...hypotheses(rows, table, draft, context)]
    .map(({ rule, holds }) => {
      const kept = rows.filter(holds);
      const good = kept.filter((row) => row.passed).length;
      return { rule, good, share: kept.length === 0 ? 0 : good / kept.length };
    })
    .filter(({ good }) => good > 0 && good >= passed * 0.1);
  const [pure] = scored.filter((each) => each.share === 1).sort((one, other) => other.good - one.good);
  if (pure) return pure.rule;
  const [better] = scored.sort((one, other) => other.share - one.share);
  return better && better.share > share + 0.1 ? better.rule : undefined;
}

function* hypotheses(
  rows: readonly TriedRow[],
  table: Table,
  draft: TableDraft,
  context: DraftContext,
): Generator<Hypothesis> {
  const made = new Set(draft.columns.filter((column) => !column.internal).map((column) => column.column));
  const keyed = new Set(table.foreignKeys.flatMap((key) => key.columns));
  const own = table.columns.filter((column) => made.has(column.name) && !keyed.has(column.name));
  for (const column of own) yield* listed(rows, column.name, (values) => ownFacts(column, values));
  for (const column of own) yield* weekdays(rows, column);
  yield* parents(rows, table, context, own);
  yield* ordinals(rows, table);
  for (const column of own) yield* thresholds(rows, column);
  yield* pairs(own);
}

/** Values of which every row passes; or whether it is null. */
function* listed(
  rows: readonly TriedRow[],
  name: string,
  ruleFor: (values: (string | null)[]) => Rule | undefined,
): Generator<Hypothesis> {
  const byValue = new Map<string | null, { good: number; all: number }>();
  for (const row of rows) {
    const value = row.values[name] ?? null;
    const count = byValue.get(value) ?? { good: 0, all: 0 };
    byValue.set(value, { good: count.good + (row.passed ? 1 : 0), all: count.all + 1 });
  }
  const nulls = byValue.get(null);
  if (nulls && byValue.size > mostListed) {
    const rule = ruleFor([null]);
    if (rule) yield { rule, holds: (row) => (row.values[name] ?? null) === null };
  }
  if (byValue.size > mostListed || byValue.size < 2) return;
  const best = Math.max(...[...byValue.values()].map(({ good, all }) => good / all));
  const values = [...byValue].filter(([, { good, all }]) => good / all === best).map(([value]) => value);
  const rule = ruleFor(values);
  if (rule) yield { rule, holds: (row) => values.includes(row.values[name] ?? null) };
}

function ownFacts(column: Column, values: (string | null)[]): Rule | undefined {
  const texts = values.filter((value) => value !== null);
  if (texts.length === 0)
    return column.notNull ? undefined : { kind: 'facts', column: column.name, facts: { isNull: true } };
  const notNull = values.includes(null) ? {} : { notNull: true as const };
  return { kind: 'facts', column: column.name, facts: { values: texts, ...notNull } };
}

function* weekdays(rows: readonly TriedRow[], column: Column): Generator<Hypothesis> {
  if (!/^(date|timestamp)/.test(column.baseType.formatted)) return;
  const weekday = (row: TriedRow): number | undefined => {
    const value = row.values[column.name];
    return value ? new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7 : undefined;
  };
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) =>
    rows.filter((row) => weekday(row) === day).every((row) => row.passed),
  );
  if (days.length === 0 || days.length === 7) return;
  const sql = `extract(isodow from ${quoteIdent(column.name)}) in (${days.join(', ')})`;
  yield {
    rule: {
      kind: 'condition',
      condition: { name: `weekday of ${column.name}`, condition: { sql, needs: [column.name] } },
    },
    holds: (row) => weekday(row) === undefined || days.includes(weekday(row)!),
  };
}

/** Something in a parent decides, alone or against a value of the row. */
function* parents(
  rows: readonly TriedRow[],
  table: Table,
  context: DraftContext,
  own: readonly Column[],
): Generator<Hypothesis> {
  for (const key of table.foreignKeys) {
    const parent = context.catalog.tables.get(tableKey(key.references));
    if (!parent || tableKey(parent.ref) === tableKey(table.ref)) continue;
    for (const column of parent.columns) {
      const name = `${key.name}/${column.name}`;
      if (key.referencedColumns.includes(column.name)) continue;
      yield* listed(rows, name, (values) => ({
        kind: 'parent',
        key: key.name,
        where: oneOf(column.name, values),
      }));
      if (key.columns.length > 1) continue;
      for (const mine of own.filter((candidate) => comparable(candidate, column))) {
        for (const operator of ['<=', '>='] as const) {
          const theirs = `(select parent.${quoteIdent(column.name)} from ${quoteTableRef(parent.ref)} as parent where parent.${quoteIdent(key.referencedColumns[0]!)} = ${quoteIdent(key.columns[0]!)})`;
          const sql = `${quoteIdent(mine.name)} ${operator} ${theirs}`;
          yield {
            rule: {
              kind: 'condition',
              condition: {
                name: `${mine.name} ${operator} ${name}`,
                condition: { sql, needs: [mine.name, key.columns[0]!] },
              },
            },
            holds: (row) => compare(row.values[mine.name], row.values[name], operator),
          };
        }
      }
    }
  }
}

function oneOf(column: string, values: readonly (string | null)[]): string {
  const texts = values.filter((value) => value !== null).map((value) => quoteLiteral(value).trim());
  const name = `row_of.${quoteIdent(column)}`;
  const listedSql = texts.length > 0 ? [`${name}::text in (${texts.join(', ')})`] : [];
  const nullSql = values.includes(null) ? [`${name} is null`] : [];
  const all = [...listedSql, ...nullSql];
  return all.length === 1 ? all[0]! : `(${all.join(' or ')})`;
}

/** Only so many rows for each parent. */
function* ordinals(rows: readonly TriedRow[], table: Table): Generator<Hypothesis> {
  for (const key of table.foreignKeys.filter((candidate) => candidate.columns.length === 1)) {
    const seen = new Map<string, number>();
    const ordinal = rows.map((row) => {
      const value = row.values[key.columns[0]!] ?? '';
      seen.set(value, (seen.get(value) ?? 0) + 1);
      return seen.get(value)!;
    });
    const refused = ordinal.filter((_, index) => !rows[index]!.passed);
    const most = Math.min(...refused) - 1;
    if (most < 1 || Math.max(...ordinal) <= most) continue;
    yield { rule: { kind: 'per parent', key: key.name, most }, holds: (_, index) => ordinal[index]! <= most };
  }
}

/** All rows up to a value pass, or from a value on. */
function* thresholds(rows: readonly TriedRow[], column: Column): Generator<Hypothesis> {
  if (!comparable(column, column)) return;
  const sorted = rows
    .filter((row) => row.values[column.name] !== null && row.values[column.name] !== undefined)
    .sort((one, other) => order(one.values[column.name]!, other.values[column.name]!));
  const literal = (row: TriedRow): string =>
    `${quoteLiteral(row.values[column.name]!).trim()}::${column.type}`;
  const firstBad = sorted.findIndex((row) => !row.passed);
  const lastBad = sorted.findLastIndex((row) => !row.passed);
  const edge = (row: TriedRow | undefined, side: 'low' | 'high'): Hypothesis[] => {
    if (!row) return [];
    const bound = { sql: literal(row), needs: [], inclusive: true };
    const operator = side === 'low' ? '>=' : '<=';
    return [
      {
        rule: { kind: 'facts', column: column.name, facts: { [side]: [bound] } },
        holds: (each) => compare(each.values[column.name], row.values[column.name], operator),
      },
    ];
  };
  if (firstBad > 0) yield* edge(sorted[firstBad - 1], 'high');
  if (lastBad >= 0) yield* edge(sorted[lastBad + 1], 'low');
}

/** One value of the row against another. */
function* pairs(own: readonly Column[]): Generator<Hypothesis> {
  for (const one of own)
    for (const other of own) {
      if (one === other || !comparable(one, other)) continue;
      const sql = `${quoteIdent(one.name)} <= ${quoteIdent(other.name)}`;
      yield {
        rule: {
          kind: 'condition',
          condition: {
            name: `${one.name} <= ${other.name}`,
            condition: { sql, needs: [one.name, other.name] },
          },
        },
        holds: (row) => compare(row.values[one.name], row.values[other.name], '<='),
      };
    }
}

function comparable(one: Column, other: Column): boolean {
  const { category } = one.baseType;
  return (
    (category === 'N' || category === 'D') &&
    category === other.baseType.category &&
    !one.baseType.isArray &&
    !other.baseType.isArray
  );
}

function compare(
  one: string | null | undefined,
  other: string | null | undefined,
  operator: '<=' | '>=',
): boolean {
  if (one === null || one === undefined || other === null || other === undefined) return true;
  return operator === '<=' ? order(one, other) <= 0 : order(one, other) >= 0;
}

/** Numbers by value; dates in ISO form by their text. */
function order(one: string, other: string): number {
  const [a, b] = [Number(one), Number(other)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return one < other ? -1 : one > other ? 1 : 0;
}

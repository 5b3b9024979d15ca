import { quoteIdent, quoteTableRef, tableKey, type Column } from '../../catalog/index.js';
import type { ColumnDraft, ParentJoin, Pool, TableDraft } from '../draft/model.js';
import { plainName } from '../draft/names.js';
import { fromPool, positionName, totalName } from '../draft/parents.js';
import { crowdBody } from './crowd.js';
import { list } from './layout.js';
import { rowsCall } from './row-count.js';
import { hasSurplus, isKind, sharedStep, stepsOf, type Step, type Steps } from './steps.js';

/** A common table expression. */
export interface Cte {
  readonly name: string;
  /** Indented by two blanks. */
  readonly body: string;
}

/** Rows of a parent, each with its position. */
export function poolCte(pool: Pool): Cte {
  const partition =
    pool.within.length > 0
      ? `partition by ${pool.within.map((name) => `row_of.${quoteIdent(name)}`).join(', ')}`
      : '';
  const order = `order by ${pool.order.map((name) => `row_of.${quoteIdent(name)}`).join(', ')}`;
  const items = [
    ...pool.columns.map((name) => `row_of.${quoteIdent(name)}`),
    `row_number() over (${[partition, order].filter(Boolean).join(' ')})::integer as ${positionName(pool)}`,
    ...(partition ? [`count(*) over (${partition})::integer as ${totalName(pool)}`] : []),
  ];
  const where = pool.where.length > 0 ? `\n  where ${pool.where.join('\n    and ')}` : '';
  return {
    name: pool.name,
    body: `  select\n${list(items, '    ')}\n  from ${fromPool(pool)} as row_of${where}`,
  };
}

/** Writes the CTEs that make the rows of one table, and knows what the insert takes from them. */
export class RowsWriter {
  readonly ctes: readonly Cte[];
  /** CTE that the insert selects from, as SQL. */
  readonly source: string;
  readonly inserted: readonly { readonly column: string; readonly sql: string }[];
  private readonly steps: Steps;
  private readonly types: ReadonlyMap<string, Column>;
  private readonly typed: ReadonlySet<string>;

  constructor(
    private readonly draft: TableDraft,
    private readonly group: readonly TableDraft[],
  ) {
    this.types = new Map(draft.table.columns.map((column) => [column.name, column]));
    this.steps = stepsOf(draft);
    this.typed = typedColumns(draft);
    const ctes = this.isPlain() ? [] : this.makeCtes();
    this.ctes = ctes;
    this.source = ctes.length > 0 ? quoteIdent(ctes.at(-1)!.name) : this.series();
    this.inserted = this.insertedColumns();
  }

  /** Items of the insert's select. */
  selectList(): string {
    return list(
      this.inserted.map(({ sql }) => sql),
      '  ',
    );
  }

  /** The condition under which rows are still missing. */
  absent(present: string | undefined): string {
    const { guard, table, n } = this.draft;
    if (guard.kind === 'conflict') return '';
    const from = `${table.inheritedBy.length > 0 ? 'only ' : ''}${quoteTableRef(table.ref)} as present`;
    if (guard.kind === 'count')
      return `\nwhere ${n} > (select count(*) from ${from}${present ? ` where ${present}` : ''})`;
    const same = guard.columns.map(
      (name) => `present.${quoteIdent(name)} = ${this.source}.${quoteIdent(name)}`,
    );
    return `\nwhere not exists (\n  select from ${from}\n  where ${same.join(' and ')}\n)`;
  }

  /** Every value hangs on the row's number alone: the insert can do without CTEs. */
  private isPlain(): boolean {
    const { joins, vocabulary, drawing, columns } = this.draft;
    const nothing = [joins, vocabulary, this.steps.first, this.steps.steps].every(
      (list) => list.length === 0,
    );
    return (
      nothing &&
      drawing === undefined &&
      !columns.some(isKind) &&
      !hasSurplus(this.draft) &&
      this.group.length === 1
    );
  }

  /** Name of the CTE after so many steps. */
  private nameOf(step: number, draft = this.draft): string {
    const plain = ['wanted', 'shaped', 'detailed', 'derived', 'completed'][step] ?? `completed_${step - 3}`;
    return this.group.length > 1 ? `${plain}_${plainName(draft.table.ref.name)}` : plain;
  }

  private makeCtes(): Cte[] {
    const { draft } = this;
    const needsNumbers = draft.drawing !== undefined || hasSurplus(draft) || draft.columns.some(isKind);
    const steps = this.steps.steps.map((step, index) =>
      this.stepCte(step, this.nameOf(index), this.nameOf(index + 1)),
    );
    return [...(needsNumbers ? this.numberCtes() : []), this.firstCte(needsNumbers), ...steps];
  }

  private prefixed(name: string): string {
    return this.group.length > 1 ? `${name}_${plainName(this.draft.table.ref.name)}` : name;
  }

  /** Row numbers with what draws and kinds of row take. */
  private numberCtes(): Cte[] {
    const { n, drawing, columns } = this.draft;
    // Rows of a group stand side by side by their numbers: none may be left out.
    const surplus = hasSurplus(this.draft) && this.group.length === 1;
    const kind = columns.find(isKind);
    const size: Cte = { name: 'size', body: `  select ${this.rows()} as rows` };
    const series = surplus
      ? `generate_series(1, ${this.draft.surplus ?? 4} * (select rows from ${size.name})) as ${n}`
      : this.series();
    const items = [
      n,
      ...(drawing ? [drawing.draw] : []),
      ...(kind ? [`${kind.sql} as ${quoteIdent(kind.column)}`] : []),
    ];
    const draws = drawing
      ? `\n  cross join generate_series(1, ${drawing.draws}) as attempt\n  cross join lateral (select 1000 * ${n} + attempt as ${drawing.draw}) as drawn`
      : '';
    return [
      ...(surplus ? [size] : []),
      { name: this.prefixed('numbered'), body: `  select\n${list(items, '    ')}\n  from ${series}${draws}` },
    ];
  }

  private rows(): string {
    return this.group.length > 1
      ? '(select count(*) from numbers)::integer'
      : rowsCall(this.draft.rows, this.draft.limit);
  }

  private series(): string {
    const { n } = this.draft;
    if (this.group.length > 1) return `numbers cross join lateral (select number as ${n}) as row_number`;
    return `generate_series(1, ${rowsCall(this.draft.rows, this.draft.limit)}) as ${n}`;
  }

  private firstCte(numbered: boolean): Cte {
    const { draft } = this;
    const kind = draft.columns.find(isKind);
    const carried = [
      draft.n,
      ...(draft.drawing ? [draft.drawing.draw] : []),
      ...(kind ? [quoteIdent(kind.column)] : []),
    ];
    const items = [...carried, ...this.steps.first.map((column) => this.item(column))];
    const from = numbered ? this.prefixed('numbered') : this.series();
    const joins = [
      ...draft.joins.map((join) => joinText(join, (text) => text)),
      ...draft.vocabulary.map(({ alias, source, kind: word, position }) => {
        const kindCondition = word === undefined ? '' : `${alias}.kind = '${word}' and `;
        return `  left join ${source} as ${alias} on ${kindCondition}${alias}.position = ${position}`;
      }),
    ];
    const body = [`  select\n${list(items, '    ')}`, `  from ${from}`, ...joins].join('\n');
    return { name: this.nameOf(0), body };
  }

  private item(column: ColumnDraft): string {
    const declared = this.types.get(column.column);
    const sql =
      this.typed.has(column.column) && declared
        ? cast(column.sql, declared.domain ? declared.baseType.formatted : declared.type)
        : column.sql;
    // `customer.id as id` says no more than `customer.id`.
    const name = quoteIdent(column.column);
    return /^[a-z_0-9]+\.("[^"]+"|\w+)$/.test(sql) && sql.endsWith(`.${name}`) ? sql : `${sql} as ${name}`;
  }

  private stepCte(step: Step, before: string, name: string): Cte {
    const source = quoteIdent(before);
    switch (step.kind) {
      case 'columns':
        return {
          name,
          body: `  select\n${list([`${source}.*`, ...step.columns.map((column) => this.item(column))], '    ')}\n  from ${source}`,
        };
      case 'accept': {
        const conditions = step.conditions.map((condition) => `(${condition}) is not false`);
        const where = conditions.length > 0 ? `\n  where ${conditions.join('\n    and ')}` : '';
        return {
          name,
          body: `  -- For each row the first of its draws that keeps the checks.\n  select distinct on (${this.draft.n}) *\n  from ${source}${where}\n  order by ${this.draft.n}, ${this.draft.drawing!.draw}`,
        };
      }
      case 'ids':
        return { name, body: this.idsBody(source) };
      case 'inner':
        return { name, body: this.innerBody(step, before) };
      case 'crowd':
        return { name, body: crowdBody(this.draft, source, this.group.length === 1 ? 'size' : undefined) };
    }
  }

  /** Ids of rows that are there, and the next free numbers for those that are not. */
  private idsBody(source: string): string {
    const { knownIds, table, n } = this.draft;
    const id = quoteIdent(knownIds!.column);
    const type = this.types.get(knownIds!.column)!.type;
    const same = knownIds!.by.map((name) => `present.${quoteIdent(name)} = ${source}.${quoteIdent(name)}`);
    const present =
      same.length > 0
        ? `${quoteTableRef(table.ref)} as present on ${same.join(' and ')}`
        : `(${knownIds!.inOrder}) as present on present.place = ${source}.${n}`;
    return [
      '  -- Rows point at each other, so their numbers are given here; the sequence follows.',
      '  select',
      `    ${source}.*,`,
      `    coalesce(present.${id}, (select coalesce(max(${id}), 0) from ${quoteTableRef(table.ref)}) + row_number() over (partition by present.${id} is null order by ${n}))::${type} as ${id}`,
      `  from ${source}`,
      `  left join ${present}`,
    ].join('\n');
  }

  private innerBody({ join, columns }: Extract<Step, { kind: 'inner' }>, before: string): string {
    const source = quoteIdent(before);
    const fill = (text: string): string =>
      text
        .replaceAll('%self%', source)
        .replaceAll('%row%', source)
        .replace(/%([^%]+)%/g, (_, key: string) => quoteIdent(this.sharedNameOf(key)));
    // Both sides of the join may have come from the same CTE.
    const ownKind = (column: ColumnDraft): ColumnDraft => {
      const kind = this.draft.columns.find(isKind)?.column;
      return kind
        ? {
            ...column,
            sql: column.sql
              .replace(`case ${kind} `, `case ${source}.${kind} `)
              .replaceAll(`when ${kind} `, `when ${source}.${kind} `),
          }
        : column;
    };
    return [
      `  select\n${list([`${source}.*`, ...columns.map((column) => this.item(ownKind(column)))], '    ')}`,
      `  from ${source}`,
      joinText(join, fill),
    ].join('\n');
  }

  /** The CTE of another table of the group that holds its keys. */
  private sharedNameOf(key: string): string {
    const other = this.group.find((draft) => tableKey(draft.table.ref) === key)!;
    return this.nameOf(sharedStep(other), other);
  }

  private insertedColumns(): { column: string; sql: string }[] {
    const { draft } = this;
    const direct = new Map(this.steps.last.map((column) => [column.column, column.sql]));
    const made = new Set(draft.columns.filter((column) => !column.internal).map((column) => column.column));
    return draft.table.columns
      .filter((column) => made.has(column.name) || column.name === draft.knownIds?.column)
      .map(({ name }) => ({ column: name, sql: direct.get(name) ?? quoteIdent(name) }));
  }
}

function joinText(join: ParentJoin, fill: (text: string) => string): string {
  const source =
    join.source.includes(' ') || join.source.includes('%') ? fill(join.source) : quoteIdent(join.source);
  const line = `  ${join.kind} ${source} as ${join.alias} on ${fill(join.on)}`;
  return line.length <= 130 ? line : `  ${join.kind} ${source} as ${join.alias}\n    on ${fill(join.on)}`;
}

/** Columns that stand in a comparison with the table's own types. */
function typedColumns(draft: TableDraft): Set<string> {
  return new Set([
    ...(draft.drawing?.conditions ?? []).flatMap(({ condition }) => condition.needs),
    ...(draft.guard.kind === 'absent' ? draft.guard.columns : []),
    ...(draft.crowded.length > 0 ? draft.columns.map((column) => column.column) : []),
    ...(draft.knownIds?.by ?? []),
  ]);
}

function cast(sql: string, type: string): string {
  if (sql.endsWith(`::${type}`) && !/\s/.test(sql)) return sql;
  return /^[\w.]+$|^[\w.]+\([^()]*\)$/.test(sql) ? `${sql}::${type}` : `(${sql})::${type}`;
}

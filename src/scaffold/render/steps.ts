import type { ColumnDraft, ParentJoin, TableDraft } from '../draft/model.js';
import { mentions } from '../draft/mentions.js';

/** One CTE on the way from row numbers to rows. */
export type Step =
  /** More columns. */
  | { readonly kind: 'columns'; readonly columns: readonly ColumnDraft[] }
  /** The first draw of each row that passes. */
  | { readonly kind: 'accept'; readonly conditions: readonly string[] }
  /** Generated ids that the statement has to know. */
  | { readonly kind: 'ids' }
  /** A join to rows of the statement itself. */
  | { readonly kind: 'inner'; readonly join: ParentJoin; readonly columns: readonly ColumnDraft[] }
  /** Rows left out that a unique key has no room for. */
  | { readonly kind: 'crowd' };

/** The steps of a table, and the columns that the insert itself can make. */
export interface Steps {
  /** Columns of the first CTE, where parents and vocabulary are joined. */
  readonly first: readonly ColumnDraft[];
  readonly steps: readonly Step[];
  readonly last: readonly ColumnDraft[];
}

/**
 * Puts the columns of a draft into steps: each is made as soon as what it needs is there; draws are judged before rows are numbered.
 * Columns that nobody else needs are left to the insert.
 */
export function stepsOf(draft: TableDraft): Steps {
  return new Scheduler(draft).run();
}

class Scheduler {
  private readonly available: Set<string>;
  private readonly steps: Step[] = [];
  private pending: ColumnDraft[];
  private readonly last: ColumnDraft[];
  private accepted: boolean;
  private crowdDone = false;
  private idsKnown: boolean;
  private readonly inner: readonly ColumnDraft[];
  /** Joins still to come, those first that others wait for. */
  private readonly innerJoins: ParentJoin[];

  constructor(private readonly draft: TableDraft) {
    const needed = neededColumns(draft);
    const stays = (column: ColumnDraft): boolean =>
      column.joined || column.numbering || column.internal === true || needed.has(column.column);
    this.inner = draft.columns.filter((column) => isInner(draft, column));
    this.pending = draft.columns.filter((column) => stays(column) && !this.inner.includes(column));
    this.last = draft.columns.filter((column) => !stays(column));
    this.available = new Set([
      draft.n,
      ...draft.columns.filter((column) => isKind(column)).map((column) => column.column),
    ]);
    this.accepted = draft.drawing === undefined;
    this.idsKnown = draft.knownIds === undefined;
    this.innerJoins = [...draft.inner].sort(
      (one, other) => Number(this.exportsFrom(other)) - Number(this.exportsFrom(one)),
    );
  }

  run(): Steps {
    const first = this.take((column) => !column.numbering && this.isReady(column));
    while (this.pending.length > 0 || !this.accepted || !this.idsKnown || this.innerJoins.length > 0) {
      if (!this.advance()) break;
    }
    // Whatever is still waiting would wait for ever; the server will say what it misses.
    if (this.pending.length > 0) this.steps.push({ kind: 'columns', columns: this.pending });
    if (hasSurplus(this.draft) && !this.crowdDone) this.steps.push({ kind: 'crowd' });
    return { first: first.filter((column) => !isKind(column)), steps: this.steps, last: this.last };
  }

  private advance(): boolean {
    const plain = this.take((column) => !column.numbering && this.isReady(column));
    if (plain.length > 0) return this.push({ kind: 'columns', columns: plain });
    if (!this.accepted) {
      this.accepted = true;
      const conditions = this.draft.drawing!.conditions.filter(({ condition }) =>
        condition.needs.every((need) => this.available.has(need)),
      );
      return this.push({ kind: 'accept', conditions: conditions.map(({ condition }) => condition.sql) });
    }
    const numbering = this.take((column) => this.isReady(column));
    if (numbering.length > 0) return this.push({ kind: 'columns', columns: numbering });
    // Rows that are left out must be gone before others point at them.
    if (hasSurplus(this.draft) && !this.crowdDone && this.areKnown(crowdColumns(this.draft))) {
      this.crowdDone = true;
      return this.push({ kind: 'crowd' });
    }
    const [join] = this.innerJoins;
    const due = join && this.exportsFrom(join) ? join : undefined;
    if (!this.idsKnown && (due === undefined || this.areKnown(this.draft.knownIds!.by)))
      return this.pushIds();
    if (!join) return false;
    this.innerJoins.shift();
    const columns = this.inner.filter((column) => comesFrom(column, join));
    for (const column of columns) this.available.add(column.column);
    return this.push({ kind: 'inner', join, columns });
  }

  private pushIds(): true {
    this.idsKnown = true;
    this.available.add(this.draft.knownIds!.column);
    return this.push({ kind: 'ids' });
  }

  private areKnown(names: readonly string[]): boolean {
    return names.every((name) => this.available.has(name));
  }

  /** Other rows of the statement, or the row's own key, hang on what this join gives. */
  private exportsFrom(join: ParentJoin): boolean {
    const { exported, knownIds } = this.draft;
    const given = this.inner.filter((column) => comesFrom(column, join)).map((column) => column.column);
    return given.some((name) => exported.includes(name) || knownIds?.by.includes(name));
  }

  private push(step: Step): true {
    this.steps.push(step);
    return true;
  }

  private isReady(column: ColumnDraft): boolean {
    return column.needs.every((need) => this.available.has(need));
  }

  private take(choose: (column: ColumnDraft) => boolean): ColumnDraft[] {
    const taken = this.pending.filter(choose);
    this.pending = this.pending.filter((column) => !taken.includes(column));
    for (const column of taken) this.available.add(column.column);
    return taken;
  }
}

/**
 * Number of the CTE, counted from 0 for the first, in which other rows of the same statement find what they point at.
 */
export function sharedStep(draft: TableDraft): number {
  const { steps } = stepsOf(draft);
  const giving = steps.map(
    (step) =>
      step.kind === 'ids' ||
      step.kind === 'accept' ||
      ('columns' in step && step.columns.some((column) => draft.exported.includes(column.column))),
  );
  return 1 + giving.lastIndexOf(true);
}

/** Whether more rows are numbered than wanted, and cut off in the end. */
export function hasSurplus(draft: TableDraft): boolean {
  return draft.surplus !== undefined || draft.crowded.length > 0;
}

/** The column that says which kind of row it is comes with the row's number. */
export function isKind(column: ColumnDraft): boolean {
  return column.internal === true && column.needs.length === 0 && column.column.startsWith('variant');
}

/** It comes from a row of the same statement. */
function isInner(draft: TableDraft, column: ColumnDraft): boolean {
  return draft.inner.some((join) => comesFrom(column, join));
}

function comesFrom(column: ColumnDraft, join: ParentJoin): boolean {
  return column.joined && new RegExp(`(?<!\\w)${join.alias}\\.`).test(column.sql);
}

/** Columns that decide which rows find room. */
function crowdColumns(draft: TableDraft): string[] {
  const sql = draft.crowded.flatMap(({ by, where }) => [...by, ...(where ? [where] : [])]);
  return draft.columns
    .map((column) => column.column)
    .filter((name) => sql.some((each) => mentions(each, name)));
}

/** Columns that something other than the insert looks at. */
function neededColumns(draft: TableDraft): Set<string> {
  const names = draft.columns.map((column) => column.column);
  const inner = draft.inner.flatMap((join) => [join.source, join.on]);
  return new Set([
    ...draft.columns.flatMap((column) => column.needs),
    ...(draft.drawing?.conditions ?? []).flatMap(({ condition }) => condition.needs),
    ...(draft.guard.kind === 'absent' ? draft.guard.columns : []),
    ...(draft.knownIds?.by ?? []),
    ...draft.exported,
    ...crowdColumns(draft),
    ...names.filter((name) => inner.some((sql) => mentions(sql, name))),
    ...(draft.inner.length > 0 || draft.knownIds ? draft.key : []),
  ]);
}

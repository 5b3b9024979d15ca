import type { Column, Table } from '../../catalog/index.js';

const final =
  /(^|_)(ends?|ended|ending|finish|finished|until|max|maximum|total|gross|updated|modified|deleted|closed|completed|resolved|cancelled|expires|expired|expiry|to|last|latest|due|upper|high|stop|stopped|returned|delivered|left|out)(_|$)/i;

/** What has to be made before what: `before` before `after`. */
export interface Precedence {
  readonly before: string;
  readonly after: string;
}

/**
 * The order in which a row's columns are made: each from columns before it. Keys and listed values come first, because
 * they come from elsewhere; then columns as they are defined, those that are always there before those that can be null, and those with
 * a final name (`ends_at`, `total`) last.
 */
export class ColumnOrder {
  private readonly position: ReadonlyMap<string, number>;

  /**
   * @param given columns that get their values from a list
   * @param precedences the first ones count where they contradict each other
   */
  constructor(table: Table, given: ReadonlySet<string>, precedences: readonly Precedence[]) {
    const accepted = withoutCycles(precedences);
    this.position = new Map(sorted(table, given, accepted).map((name, index) => [name, index]));
  }

  /** The column that is made last. */
  lastOf(names: readonly string[]): string | undefined {
    return [...names].sort((one, other) => this.positionOf(other) - this.positionOf(one))[0];
  }

  positionOf(name: string): number {
    return this.position.get(name) ?? -1;
  }
}

function sorted(table: Table, given: ReadonlySet<string>, precedences: readonly Precedence[]): string[] {
  const waiting = [...table.columns]
    .sort((one, other) => rank(one, table, given) - rank(other, table, given))
    .map(({ name }) => name);
  const order: string[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      (name) => !precedences.some(({ before, after }) => after === name && waiting.includes(before)),
    );
    order.push(...waiting.splice(next, 1));
  }
  return order;
}

function rank(column: Column, table: Table, given: ReadonlySet<string>): number {
  const isGiven =
    given.has(column.name) ||
    column.identity !== undefined ||
    table.primaryKey?.columns.includes(column.name) ||
    table.foreignKeys.some((key) => key.columns.includes(column.name));
  return (
    (isGiven ? 0 : final.test(column.name) ? 4 : 2) * 10_000 + (column.notNull ? 0 : 10_000) + column.ordinal
  );
}

function withoutCycles(precedences: readonly Precedence[]): Precedence[] {
  const accepted: Precedence[] = [];
  const reaches = (from: string, to: string): boolean =>
    from === to || accepted.some(({ before, after }) => before === from && reaches(after, to));
  for (const precedence of precedences)
    if (!reaches(precedence.after, precedence.before)) accepted.push(precedence);
  return accepted;
}

import type { Filler, TableState } from './model.js';

/** What decides the state of a table. */
export interface Evidence {
  readonly rows: number;
  readonly demoRows: number;
  readonly filler?: Filler;
  readonly exempt: boolean;
}

/** Tells the state of a table; {@link TableState} says what each means. */
export function stateOf({ rows, demoRows, filler, exempt }: Evidence, minRows: number): TableState {
  if (exempt) return 'exempt';
  if (rows === 0) return filler ? 'empty' : 'unplanned';
  if (demoRows === 0 && filler?.applied) return 'reference';
  if (!filler?.target) {
    if (rows < minRows) return 'thin';
    return demoRows > 0 ? 'met' : 'real-only';
  }
  if (demoRows === 0) return 'real-only';
  if (demoRows < filler.target.rows) return 'thin';
  return demoRows > mostRows(filler.target) ? 'overfull' : 'met';
}

/**
 * Demo rows above which a table is overfull. `seed.rows(n)` states the number itself, so any row more is one too many.
 * `at least` states a floor that parents may well exceed: five times as many is beyond what uneven fan-out gives (three
 * and a half occurs honestly, in summaries by period), and floors below ten only mean "a few".
 */
function mostRows({ rows, exact }: { rows: number; exact: boolean }): number {
  return exact ? rows : 5 * Math.max(rows, 10);
}

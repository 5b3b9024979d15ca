import { tableKey, type TableRef } from '../catalog/index.js';
import type { PlanReport } from '../plan/index.js';

/** A table on the page; pixels. */
export interface Box {
  readonly table: TableRef;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly boxes: readonly Box[];
  /** Left edge of each level. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly height: number;
}

const boxHeight = 22;
const rowGap = 8;
const columnGap = 90;
const margin = 16;
const top = 34;
/** A column longer than this goes on beside itself. */
const tallest = 45;
/** Passes over all levels; more hardly change anything. */
const sweeps = 6;

/**
 * Puts levels into columns and orders each column by the mean place of its neighbours, so that fewer arrows cross: the barycentre method of
 * Sugiyama, Tagawa and Toda, 1981.
 * @param label text in a box
 */
export function layOut(report: PlanReport, label: (table: TableRef) => string): Layout {
  const columns = orderedColumns(report);
  const boxes: Box[] = [];
  const edges: number[] = [];
  let x = margin;
  let height = 0;
  const rows = Math.min(tallest, Math.max(...columns.map((column) => column.length), 1));
  for (const column of columns) {
    // Short columns stand in the middle, which spares long arrows.
    const lowered = (Math.max(0, rows - column.length) * (boxHeight + rowGap)) / 2;
    edges.push(x);
    for (let start = 0; start < Math.max(1, column.length); start += tallest) {
      const part = column.slice(start, start + tallest);
      const labels = part.map((table) => shortened(label(table)));
      const width = Math.max(60, ...labels.map((text) => 20 + textWidth(text)));
      part.forEach((table, row) => {
        const y = top + lowered + row * (boxHeight + rowGap);
        boxes.push({ table, label: labels[row]!, x, y, width, height: boxHeight });
        height = Math.max(height, y + boxHeight + rowGap);
      });
      x += width + (start + tallest < column.length ? 16 : columnGap);
    }
  }
  return { boxes, columns: edges, width: x - columnGap + margin, height };
}

function orderedColumns(report: PlanReport): TableRef[][] {
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string): void =>
    void neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const { parents } of report.tables)
    for (const { from, to } of parents) {
      join(tableKey(from), tableKey(to));
      join(tableKey(to), tableKey(from));
    }
  const columns = report.levels.map((level) => [...level]);
  const place = new Map<string, number>();
  const settle = (column: readonly TableRef[]): void =>
    column.forEach((table, index) => place.set(tableKey(table), (index + 0.5) / column.length));
  columns.forEach(settle);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      const weight = new Map(
        column.map((table) => [tableKey(table), mean(tableKey(table), neighbours, place)]),
      );
      column.sort(
        (one, other) =>
          weight.get(tableKey(one))! - weight.get(tableKey(other))! ||
          (tableKey(one) < tableKey(other) ? -1 : 1),
      );
      settle(column);
    }
  }
  return columns;
}

function mean(
  key: string,
  neighbours: ReadonlyMap<string, string[]>,
  place: ReadonlyMap<string, number>,
): number {
  const places = (neighbours.get(key) ?? []).flatMap((other) => place.get(other) ?? []);
  return places.length === 0 ? place.get(key)! : places.reduce((sum, each) => sum + each, 0) / places.length;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Width of a text at 12 pixels: system fonts take about seven for a letter, wide scripts up to twelve. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (character.codePointAt(0)! > 0x2e7f ? 12 : /[mwMW@]/.test(character) ? 10 : 7),
    0,
  );
}

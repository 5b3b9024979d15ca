import { formatTableRef, tableKey, type TableRef } from '../catalog/index.js';
import type { PlanReport } from '../plan/index.js';

/** Above so many tables a level is drawn as one box with its tables in it. */
const detailed = 80;

/**
 * The plan as a Mermaid flowchart, parents on the left: https://mermaid.js.org/syntax/flowchart.html. A dashed arrow is a key that breaks a
 * cycle, a dotted one a reference without a key. Names stand in quotes with entities, so that any name is safe.
 */
export function planAsMermaid(report: PlanReport): string {
  const ids = new Map(report.tables.map(({ table }, index) => [tableKey(table), `t${index}`]));
  const schemas = new Set(report.tables.map(({ table }) => table.schema));
  const label = (table: TableRef): string =>
    escapeLabel(schemas.size > 1 ? formatTableRef(table) : table.name);
  const levels = report.levels.map((tables, level) => [
    `  subgraph level${level}["level ${level}"]`,
    ...tables.map((table) => `    ${ids.get(tableKey(table))!}["${label(table)}"]`),
    '  end',
  ]);
  const drawn = new Set<string>();
  const keys = report.tables.flatMap(({ parents }) =>
    parents.flatMap(({ from, to, broken }) => {
      const line = `  ${ids.get(tableKey(to))!} ${broken ? '-. later .->' : '-->'} ${ids.get(tableKey(from))!}`;
      if (drawn.has(line)) return [];
      drawn.add(line);
      return [line];
    }),
  );
  const soft = report.softReferences.flatMap(({ table, references }) => {
    const [from, to] = [ids.get(tableKey(table)), references && ids.get(tableKey(references))];
    return from && to ? [`  ${to} -.-> ${from}`] : [];
  });
  const arrows = report.tables.length > detailed ? levelArrows(report) : [...keys, ...soft];
  return ['flowchart LR', ...levels.flat(), ...arrows, ''].join('\n');
}

/** Between hundreds of tables single arrows are a thicket: one for each pair of levels, with the number of keys. */
function levelArrows(report: PlanReport): string[] {
  const levelOf = new Map(report.tables.map(({ table, level }) => [tableKey(table), level]));
  const counts = new Map<string, number>();
  for (const { level, parents } of report.tables)
    for (const { to, broken } of parents) {
      const parent = levelOf.get(tableKey(to));
      if (broken || parent === undefined || parent === level) continue;
      const pair = `${parent} ${level}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  return [...counts].map(([pair, count]) => {
    const [parent, child] = pair.split(' ');
    return `  level${parent} -->|${count}| level${child}`;
  });
}

/** Mermaid reads `#quot;` as HTML reads `&quot;`. */
function escapeLabel(text: string): string {
  return text.replace(/[#"<>&`\\]/g, (character) => `#${character.codePointAt(0)};`).replace(/[\r\n]+/g, ' ');
}

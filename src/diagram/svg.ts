import { formatTableRef, tableKey, type TableRef } from '../catalog/index.js';
import type { PlanReport } from '../plan/index.js';
import { layOut, type Box, type Layout } from './layout.js';

/** Hues of phases or schemas, told apart also where colours are seen weakly: Okabe and Ito, 2008. */
const hues = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8c8c00', '#5d3a9b'];

/**
 * The plan as a picture of its own: no script, no font, no style from elsewhere. Levels are columns, parents on the left; a box tells its keys
 * when pointed at.
 */
export function planAsSvg(report: PlanReport): string {
  const groups = groupsOf(report);
  const layout = layOut(report, labeller(report));
  const legendTop = layout.height + 8;
  const legendRows = Math.ceil(groups.length / 6) + 1;
  const height = legendTop + 22 * legendRows + 8;
  const width = Math.max(layout.width, 640);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(`${report.tables.length} tables in ${report.levels.length} levels`)}</title>`,
    `<style>${style}</style>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...report.levels.map(
      (_, level) => `<text class="level" x="${layout.columns[level]!}" y="20">level ${level}</text>`,
    ),
    `<g class="keys">${arrows(report, layout)}</g>`,
    ...layout.boxes.map((box) => boxText(box, report, groups)),
    legend(groups, legendTop),
    '</svg>',
    '',
  ].join('\n');
}

const style = `
  .page { fill: #ffffff } text { font: 12px system-ui, sans-serif; fill: #1b1f24 } .level { font-weight: 600; fill: #57606a }
  .box { fill: #f6f8fa; stroke: #d0d7de } .keys path { fill: none; stroke: #8c959f; stroke-opacity: 0.55 }
  .keys .later { stroke: #cf222e; stroke-dasharray: 6 4; stroke-opacity: 0.9 } .keys .soft { stroke-dasharray: 1 4; stroke-linecap: round }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117 } text { fill: #e6edf3 } .level { fill: #8b949e } .box { fill: #161b22; stroke: #30363d } .keys path { stroke: #6e7681 }
    .keys .later { stroke: #ff7b72 }
  }`;

/** Phases where there are any, else schemas. */
function groupsOf(report: PlanReport): string[] {
  return [...new Set(report.tables.map((table) => groupOf(table.table, report)))].sort();
}

function groupOf(table: TableRef, report: PlanReport): string {
  if (report.phases.length === 0) return table.schema;
  return report.tables.find((each) => tableKey(each.table) === tableKey(table))?.phase ?? 'no phase';
}

function labeller(report: PlanReport): (table: TableRef) => string {
  const schemas = new Set(report.tables.map(({ table }) => table.schema));
  return (table) => (schemas.size > 1 ? formatTableRef(table) : table.name);
}

function arrows(report: PlanReport, layout: Layout): string {
  const boxOf = new Map(layout.boxes.map((box) => [tableKey(box.table), box]));
  const line = (from: TableRef, to: TableRef, kind: string): string => {
    const [parent, child] = [boxOf.get(tableKey(from)), boxOf.get(tableKey(to))];
    if (!parent || !child || parent === child) return '';
    const [x1, y1, x2, y2] = [
      parent.x + parent.width,
      parent.y + parent.height / 2,
      child.x,
      child.y + child.height / 2,
    ];
    const bend = Math.max(24, Math.abs(x2 - x1) / 2);
    return `<path class="${kind}" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
  };
  const keys = report.tables.flatMap(({ parents }) =>
    parents.map((key) => line(key.to, key.from, key.broken ? 'later' : 'key')),
  );
  const soft = report.softReferences.map(({ table, references }) =>
    references ? line(references, table, 'soft') : '',
  );
  return [...new Set([...keys, ...soft])].join('');
}

function boxText(box: Box, report: PlanReport, groups: readonly string[]): string {
  const table = report.tables.find((each) => tableKey(each.table) === tableKey(box.table))!;
  const hue = hues[groups.indexOf(groupOf(box.table, report)) % hues.length]!;
  const keys = table.parents.map(
    (key) => `${key.columns.join(', ')} -> ${formatTableRef(key.to)}${key.broken ? ' (later)' : ''}`,
  );
  const title = [formatTableRef(box.table), ...(table.phase ? [table.phase] : []), ...keys].join('\n');
  return [
    `<g><title>${escape(title)}</title>`,
    `<rect class="box" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="4"/>`,
    `<rect x="${box.x}" y="${box.y}" width="4" height="${box.height}" rx="2" fill="${hue}"/>`,
    `<text x="${box.x + 10}" y="${box.y + box.height - 6}">${escape(box.label)}</text></g>`,
  ].join('');
}

function legend(groups: readonly string[], top: number): string {
  const entries = groups.map((group, index) => {
    const [x, y] = [16 + (index % 6) * 170, top + 22 * Math.floor(index / 6)];
    return `<rect x="${x}" y="${y}" width="10" height="10" fill="${hues[index % hues.length]!}"/><text x="${x + 16}" y="${y + 10}">${escape(group.length > 22 ? `${group.slice(0, 21)}…` : group)}</text>`;
  });
  const y = top + 22 * Math.ceil(groups.length / 6);
  const lines = [
    ['key', 'foreign key'],
    ['later', 'given later: breaks a cycle'],
    ['soft', 'reference without a key'],
  ].map(
    ([kind, text], index) =>
      `<g class="keys"><path class="${kind!}" d="M${16 + index * 200} ${y + 6}h28"/></g><text x="${52 + index * 200}" y="${y + 10}">${text!}</text>`,
  );
  return [...entries, ...lines].join('\n');
}

function escape(text: string): string {
  // Control characters are no XML, escaped or not: https://www.w3.org/TR/xml/#charsets
  // eslint-disable-next-line no-control-regex
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
  return legal.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}

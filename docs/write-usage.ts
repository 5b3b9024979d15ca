import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variables } from '../src/config/index.js';

const readme = join(__dirname, '..', 'README.md');

/** The README with the parts that programs know better: what stands between the markers is written here. */
export function withUsage(text: string): string {
  return text.replace(
    /<!-- environment -->[\s\S]*<!-- \/environment -->/,
    `<!-- environment -->\n\n${environmentTable()}\n\n<!-- /environment -->`,
  );
}

function environmentTable(): string {
  const rows = [
    ...Object.entries(variables).map(([name, { help }]) => [`\`${name}\``, help]),
    ['`SKIP_PHASE_<n>`', '1: leave phase n out'],
    ['`SEED_ON_START`', 'container entrypoint: off, all or a phase'],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length), 8));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [
    line(['Variable', 'Meaning']),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

if (require.main === module) writeFileSync(readme, withUsage(readFileSync(readme, 'utf8')));

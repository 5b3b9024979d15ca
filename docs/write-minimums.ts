import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatTableRef } from '../src/catalog/index.js';
import type { Minimum } from '../src/minimums/index.js';
import { loadProject, type Project } from '../src/project/index.js';
import {
  loadGrammar,
  loadPhaseFiles,
  parseStatements,
  type HeaderTable,
  type SeedFile,
} from '../src/seedfile/index.js';

const repository = join(__dirname, '..');
export const minimumsFile = join(__dirname, 'minimums.md');

/** What the seed files promise, read from their headers: every table of each system in which parents have minimums. */
export async function minimumsDocument(): Promise<string> {
  await loadGrammar();
  const project = loadProject(repository, join(repository, 'seeds', 'demo'));
  const systems = [...new Set(project.phases.map((phase) => phase.system))];
  const text = [
    '# Minimums',
    'What each table of the demo data is promised to hold, from the headers of its files (`npm run docs` writes this page). A minimum holds for every parent; [seed-files.md](seed-files.md#minimums) says how it is written and met. Targets and rows are those of scale 1.',
    ...systems.flatMap((system) => systemSection(project, system)),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(minimumsFile)), parser: 'markdown' });
}

function systemSection(project: Project, system: string): string[] {
  const phases = project.phases.filter((phase) => phase.system === system);
  const files = phases.flatMap((phase) => loadPhaseFiles(project.root, phase.name).files);
  if (!files.some((file) => file.tables.some((table) => table.minimums.length > 0))) return [];
  const tables = files.flatMap((file) => file.tables.map((table) => ({ file, table })));
  const promises = tables.reduce((sum, { table }) => sum + table.minimums.length, 0);
  const head = ['Table', 'Minimum for every parent', 'Parents', 'Rows', 'File'];
  return [
    `## ${system}`,
    `${tables.length} tables, ${promises} minimums.`,
    [head, head.map(() => '---'), ...tables.map(({ file, table }) => cellsOf(file, table))]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  ];
}

function cellsOf(file: SeedFile, table: HeaderTable): string[] {
  const parents = table.minimums.length === 0 ? '' : file.realParents ? 'demo and real' : 'demo';
  return [
    code(formatTableRef(table.table)),
    table.minimums.map(describe).join('<br>'),
    parents,
    rowsOf(file, table),
    `[${file.path.split('/').slice(3).join('/')}](../${file.path})`,
  ];
}

function describe({ rows, per, by, where }: Minimum): string {
  const way = by ? ` by ${code(by.join('.'))}` : '';
  return `${rows} per ${code(formatTableRef(per))}${way}${where ? ` where ${code(where)}` : ''}`;
}

/** `at least 60` from the header, else what `seed.rows(60)` says in the SQL. */
function rowsOf(file: SeedFile, { atLeast }: HeaderTable): string {
  if (atLeast !== undefined) return `at least ${atLeast}`;
  const [rows] = parseStatements(file.text).rows;
  return rows ? String(Math.min(rows.value, rows.limit ?? Infinity)) : '';
}

function code(text: string): string {
  return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}

if (require.main === module) void minimumsDocument().then((text) => writeFileSync(minimumsFile, text));

import { readFileSync } from 'node:fs';
import { formatTableRef, parseTableName, tableKey, type Table } from '../catalog/index.js';
import { UsageError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { Plan } from '../plan/index.js';
import type { Project } from '../project/index.js';
import { readCsv } from '../csv.js';
import { plainName } from './draft/names.js';

/** How tables are put into phases. */
export type Grouping = 'schema' | 'prefix' | 'level';

export const groupings: readonly Grouping[] = ['schema', 'prefix', 'level'];

/** Where a table's file goes, and how many rows it was asked to have. */
export interface Place {
  /** Such as `03_health`. */
  readonly phase: string;
  /** Folder inside the phase; empty: the phase itself. */
  readonly section: string;
  readonly target?: number;
}

/** More files than these in one folder are divided. */
const folderful = 25;

/**
 * Gives every table a phase and a section. A phase that exists is used again where its name fits; others get the next free numbers, in
 * the order of the plan.
 * @param tables in the order of the plan
 */
export function placeTables(
  tables: readonly Table[],
  grouping: Grouping,
  plan: Plan,
  project: Project,
): Map<string, Place> {
  const levels = new Map(plan.order.map(({ table, level }) => [tableKey(table), level]));
  const groupOf = grouperFor(grouping, tables, levels);
  const phases = new PhaseNames(project);
  const groups = new Map<string, Table[]>();
  for (const table of tables) groups.set(groupOf(table), [...(groups.get(groupOf(table)) ?? []), table]);
  const places = new Map<string, Place>();
  for (const [group, members] of groups) {
    const phase = phases.nameFor(group);
    const sectionOf = sectionsOf(members);
    for (const table of members) places.set(tableKey(table.ref), { phase, section: sectionOf(table) });
  }
  return places;
}

function grouperFor(
  grouping: Grouping,
  tables: readonly Table[],
  levels: ReadonlyMap<string, number>,
): (table: Table) => string {
  if (grouping === 'level') return (table) => `level_${levels.get(tableKey(table.ref)) ?? 0}`;
  if (grouping === 'schema') return (table) => plainName(table.ref.schema);
  const prefixes = prefixesOf(tables);
  return (table) => prefixes(table) ?? 'general';
}

/** First word of the names of three tables or more. */
function prefixesOf(tables: readonly Table[]): (table: Table) => string | undefined {
  const counts = new Map<string, number>();
  const firstWord = (table: Table): string => plainName(table.ref.name).split('_')[0]!;
  for (const table of tables) counts.set(firstWord(table), (counts.get(firstWord(table)) ?? 0) + 1);
  return (table) => ((counts.get(firstWord(table)) ?? 0) >= 3 ? firstWord(table) : undefined);
}

function sectionsOf(tables: readonly Table[]): (table: Table) => string {
  const schemas = new Set(tables.map((table) => table.ref.schema));
  const bySchema = (table: Table): string => (schemas.size > 1 ? plainName(table.ref.schema) : '');
  if (tables.length <= folderful) return bySchema;
  const prefixes = prefixesOf(tables);
  return (table) => [bySchema(table), prefixes(table) ?? 'general'].filter(Boolean).join('/');
}

/** Names of phases: those that exist, and new ones with the next free number. */
class PhaseNames {
  private readonly known = new Map<string, string>();
  private last: number;

  constructor(project: Project) {
    for (const { name } of project.phases) this.known.set(name.slice(3), name);
    this.last = Math.max(0, ...project.phases.map(({ number }) => number));
  }

  nameFor(group: string): string {
    const known = this.known.get(group);
    if (known !== undefined) return known;
    if (this.last >= 99)
      throw new UsageError('There are more than 99 phases.', {
        nextStep: 'Group by schema, or give a phase map with --map.',
      });
    const name = `${String(++this.last).padStart(2, '0')}_${group}`;
    this.known.set(group, name);
    return name;
  }
}

/**
 * Reads a phase map: a CSV with the columns table, phase, and optionally section and target.
 * @param file path of the CSV
 * @param tables that may stand in it
 * @throws {UsageError} naming file and line
 */
export function readPhaseMap(file: string, tables: readonly Table[]): Map<string, Place> {
  const [header, ...rows] = readCsv(readText(file), 1).records;
  const columns = (header?.fields ?? []).map((field) => field?.trim() ?? '');
  const fail = (line: number, message: string, nextStep: string): never => {
    throw new UsageError(`${file}:${line} ${message}`, { file, line, nextStep });
  };
  if (!columns.includes('table') || !columns.includes('phase'))
    fail(1, 'the phase map lacks the columns table and phase', 'Start it with: table,phase,section,target');
  const known = new Map(tables.map((table) => [tableKey(table.ref), table]));
  const places = new Map<string, Place>();
  for (const { fields, line } of rows) {
    const cell = (name: string): string => fields[columns.indexOf(name)]?.trim() ?? '';
    const table = resolveTable(cell('table'), tables);
    if (!table) {
      const meant = nearest(
        cell('table'),
        [...known.values()].map((each) => formatTableRef(each.ref)),
      );
      return fail(
        line,
        `there is no table ${cell('table')}`,
        meant ? `Did you mean ${meant}?` : 'Write schema.table.',
      );
    }
    if (!/^\d{2}_[a-z0-9_]+$/.test(cell('phase')))
      fail(
        line,
        `"${cell('phase')}" is no name for a phase`,
        'Write it like 03_health: two digits, an underscore, small letters.',
      );
    const target = cell('target') === '' ? undefined : Number(cell('target'));
    if (target !== undefined && !(Number.isInteger(target) && target > 0))
      fail(
        line,
        `"${cell('target')}" is no number of rows`,
        'Write a whole number from 1, or leave it empty.',
      );
    if (places.has(tableKey(table.ref)))
      fail(line, `${cell('table')} stands twice`, 'Keep one of the lines.');
    places.set(tableKey(table.ref), { phase: cell('phase'), section: cell('section'), target });
  }
  return places;
}

/** `schema.table`, or a name that only one schema has. */
function resolveTable(name: string, tables: readonly Table[]): Table | undefined {
  const ref = parseTableName(name);
  const exact = ref && tables.find((table) => tableKey(table.ref) === tableKey(ref));
  if (exact) return exact;
  const named = tables.filter((table) => table.ref.name === name);
  return named.length === 1 ? named[0] : undefined;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The phase map ${file} cannot be read.`, {
      file,
      nextStep: 'Give the path of a CSV file with --map.',
    });
  }
}

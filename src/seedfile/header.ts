import { parseColumnList, parseTableName } from '../catalog/index.js';
import type { TableRef } from '../catalog/index.js';
import { markForms, parseMark, type Mark } from '../marks/mark.js';
import { minimumForm, parseMinimum, type Minimum } from '../minimums/minimum.js';
import { nearest } from '../nearest.js';

/** What the header says of one table that the file fills. */
export interface HeaderTable {
  table: TableRef;
  mark: Mark;
  /** Natural key: columns. */
  key: string[];
  /** Rows that the file gives at least, at scale 1; undefined where the SQL states them in `seed.rows(n)`. */
  atLeast?: number;
  /** Students at scale 1 that so many rows belong to, from `at least <n> for <m> students`. */
  students?: number;
  minimums: HeaderMinimum[];
  refers: SoftReference[];
  /** Line of each key, for later problems. */
  lines: Record<string, number>;
}

/** A minimum and the line that it stands in. */
export interface HeaderMinimum extends Minimum {
  line: number;
}

/** A reference that the catalogue does not know. */
export interface SoftReference {
  columns: string[];
  table: TableRef;
  referencedColumns: string[];
  /** Condition on the referring row, as SQL; undefined: every row whose columns are not null. */
  where?: string;
}

/** A problem on a line of the header (1-based). */
export interface HeaderProblem {
  line: number;
  message: string;
  nextStep?: string;
}

interface Entry {
  line: number;
  key: string;
  value: string;
}

const knownKeys = ['table', 'mark', 'key', 'target', 'minimum', 'refers', 'scaffold'];

/**
 * Reads the header of a seed file: lines `--! key: value`, then one blank line. A file that fills several tables (tied by
 * a cycle of NOT NULL keys) repeats the keys for each, starting at `table`.
 * @param text the whole file
 * @returns the tables as far as they could be read, and every problem found
 */
export function parseHeader(text: string): { tables: HeaderTable[]; problems: HeaderProblem[] } {
  const problems: HeaderProblem[] = [];
  const groups = groupByTable(readEntries(text, problems), problems);
  const tables: HeaderTable[] = [];
  for (const group of groups) {
    const table = readTable(group, problems);
    if (table) tables.push(table);
  }
  return { tables, problems };
}

function readEntries(text: string, problems: HeaderProblem[]): Entry[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('--!'));
  const header = end === -1 ? lines : lines.slice(0, end);
  if (header.length === 0) {
    problems.push({
      line: 1,
      message: 'no header',
      nextStep: 'Start the file with `--! table: <schema>.<table>`, `--! mark:` and `--! key:`.',
    });
  } else if (end !== -1 && lines[end]!.trim() !== '') {
    problems.push({ line: end + 1, message: 'no blank line after the header' });
  }
  lines.slice(header.length).forEach((line, index) => {
    if (line.startsWith('--!'))
      problems.push({
        line: header.length + index + 1,
        message: 'a header line below the header',
        nextStep: 'Move it to the top of the file.',
      });
  });
  return header.flatMap((line, index) => readEntry(line, index + 1, problems));
}

function readEntry(line: string, number: number, problems: HeaderProblem[]): Entry[] {
  const match = /^--! *([A-Za-z_]+) *: *(.*?)\s*$/.exec(line);
  if (!match) {
    problems.push({
      line: number,
      message: `not a header line: ${line}`,
      nextStep: 'Write `--! key: value`.',
    });
    return [];
  }
  const [, key, value] = match as unknown as [string, string, string];
  if (!knownKeys.includes(key)) {
    const meant = nearest(key, knownKeys);
    problems.push({
      line: number,
      message: `unknown header key "${key}"`,
      nextStep: meant ? `Did you mean "${meant}"?` : `Known keys: ${knownKeys.join(', ')}.`,
    });
    return [];
  }
  if (value === '') problems.push({ line: number, message: `header key "${key}" has no value` });
  return [{ line: number, key, value }];
}

function groupByTable(entries: Entry[], problems: HeaderProblem[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    if (entry.key === 'table') groups.push([entry]);
    else if (groups.length > 0) groups.at(-1)!.push(entry);
    else
      problems.push({
        line: entry.line,
        message: `"${entry.key}" before "table"`,
        nextStep: 'Let the header start with `--! table: <schema>.<table>`.',
      });
  }
  if (entries.length > 0 && groups.length === 0)
    problems.push({
      line: 1,
      message: 'the header names no table',
      nextStep: 'Add `--! table: <schema>.<table>`.',
    });
  return groups;
}

function readTable(entries: Entry[], problems: HeaderProblem[]): HeaderTable | undefined {
  const complain = (entry: Entry, message: string, nextStep?: string): undefined =>
    void problems.push({ line: entry.line, message, nextStep });
  const first = entries[0]!;
  const lines: Record<string, number> = {};
  for (const entry of entries) {
    if (lines[entry.key] !== undefined && !['minimum', 'refers'].includes(entry.key))
      complain(entry, `header key "${entry.key}" is given twice`);
    lines[entry.key] ??= entry.line;
  }
  const valueOf = <Value>(
    key: string,
    parse: (text: string) => Value | undefined,
    form: string,
  ): Value | undefined => {
    const entry = entries.find((candidate) => candidate.key === key);
    if (!entry) return complain(first, `the header has no "${key}"`, `Add \`--! ${key}: ${form}\`.`);
    return parse(entry.value) ?? complain(entry, `"${entry.value}" is no ${key}`, `Write ${form}.`);
  };
  const table = valueOf('table', parseTableName, '<schema>.<table>');
  const mark = valueOf('mark', parseMark, markForms.join(' | '));
  const key = valueOf('key', parseColumnList, '<column>, <column>');
  const target =
    lines.target === undefined
      ? undefined
      : valueOf('target', parseAtLeast, 'at least <number> [for <number> students]');
  const listOf = <Value extends object>(
    name: string,
    parse: (text: string) => Value | undefined,
    form: string,
  ): (Value & { line: number })[] =>
    entries
      .filter((entry) => entry.key === name)
      .flatMap((entry) => {
        const value = parse(entry.value);
        if (!value) complain(entry, `"${entry.value}" is no ${name}`, `Write ${form}.`);
        return value ? [{ ...value, line: entry.line }] : [];
      });
  const minimums = listOf('minimum', parseMinimum, minimumForm);
  const refers = listOf(
    'refers',
    parseSoftReference,
    '<column> -> <schema>.<table>.<column> [where <condition>]',
  );
  if (!table || !mark || !key) return undefined;
  return { table, mark, key, atLeast: target?.rows, students: target?.students, minimums, refers, lines };
}

function parseAtLeast(text: string): { rows: number; students?: number } | undefined {
  const match = /^at least (\d{1,9})(?: for (\d{1,9}) students)?$/.exec(text);
  if (!match || Number(match[1]) === 0 || Number(match[2] ?? 1) === 0) return undefined;
  return { rows: Number(match[1]), students: match[2] === undefined ? undefined : Number(match[2]) };
}

function parseSoftReference(text: string): SoftReference | undefined {
  const match = /^(.+?)\s*->\s*(.+?)\.([^.]+?)(?:\s+where\s+(.+))?$/.exec(text);
  if (!match) return undefined;
  const columns = parseColumnList(match[1]!);
  const table = parseTableName(match[2]!);
  const referencedColumns = parseColumnList(match[3]!.replace(/^\((.*)\)$/, '$1'));
  if (!columns || !table || !referencedColumns || columns.length !== referencedColumns.length)
    return undefined;
  return { columns, table, referencedColumns, where: match[4] };
}

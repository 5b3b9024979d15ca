import { parseColumnList, parseTableName } from '../catalog/index.js';
import { nearest } from '../nearest.js';
import type { ReferenceHeader, Retirement } from './model.js';
import { ReferenceSetError } from './reference-set-error.js';

const knownKeys = ['table', 'key', 'id', 'released', 'editable', 'retire', 'exclusive'] as const;
type Key = (typeof knownKeys)[number];

interface Entry {
  line: number;
  value: string;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;
const assignment = /^set\s+([^=]+?)\s*=\s*(true|false|null|[+-]?\d+(?:\.\d+)?|'(?:[^']|'')*')$/i;

/**
 * Reads the header of a reference file.
 * @param sign `#!` in CSV, `--!` in SQL
 * @param file for messages
 * @throws {ReferenceSetError} at the first thing that is wrong
 */
export function parseReferenceHeader(text: string, sign: '#!' | '--!', file: string): ReferenceHeader {
  const entries = readEntries(text, sign, file);
  const fail = (line: number, message: string, nextStep: string): never => {
    throw new ReferenceSetError(`${file}:${line} ${message}`, { file, line, nextStep });
  };
  const read = <Value>(key: Key, parse: (text: string) => Value | undefined, form: string) => {
    const entry = entries.get(key);
    if (!entry) return undefined;
    return (
      parse(entry.value) ??
      fail(entry.line, `"${entry.value}" is no ${key}`, `Write \`${sign} ${key}: ${form}\`.`)
    );
  };
  const demand = <Value>(key: Key, value: Value | undefined, form: string): Value =>
    value ?? fail(1, `the header has no "${key}"`, `Add \`${sign} ${key}: ${form}\` at the top.`);

  const header: ReferenceHeader = {
    table: demand('table', read('table', parseTableName, '<schema>.<table>'), '<schema>.<table>'),
    key: demand('key', read('key', parseColumnList, '<column>, <column>'), '<column>, <column>'),
    id: read('id', parseOneColumn, '<column>'),
    released: read('released', parseMoment, '2026-01-31T00:00:00Z'),
    editable: read('editable', parseColumnList, '<column>, <column>') ?? [],
    retire: read('retire', parseRetirement, 'delete | set <column> = <true, number or text in quotes>') ?? {
      kind: 'delete',
    },
    exclusive: read('exclusive', (value) => ({ true: [true], false: [false] })[value], 'true')?.[0] ?? false,
    lines: Object.fromEntries([...entries].map(([key, { line }]) => [key, line])),
  };
  for (const column of header.editable)
    if (header.key.includes(column) || column === header.id)
      fail(header.lines.editable!, `"${column}" cannot be editable`, 'Rows are known by it; take it out.');
  if (header.id && header.key.includes(header.id))
    fail(
      header.lines.id!,
      `"${header.id}" is key and id at once`,
      'An id is made from the key; name other columns as key.',
    );
  return header;
}

function readEntries(text: string, sign: string, file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [index, content] of text.split('\n').entries()) {
    if (!content.startsWith(sign)) break;
    const line = index + 1;
    const [, key, value] = /^ *([A-Za-z_]+) *: *(.*?)\s*$/.exec(content.slice(sign.length)) ?? [];
    const fail = (message: string, nextStep: string): never => {
      throw new ReferenceSetError(`${file}:${line} ${message}`, { file, line, nextStep });
    };
    if (!key || !value) return fail(`not a header line: ${content}`, `Write \`${sign} key: value\`.`);
    if (!knownKeys.some((known) => known === key)) {
      const meant = nearest(key, knownKeys);
      return fail(
        `unknown header key "${key}"`,
        meant ? `Did you mean "${meant}"?` : `Known keys: ${knownKeys.join(', ')}.`,
      );
    }
    if (entries.has(key)) return fail(`header key "${key}" is given twice`, 'Remove one of the two.');
    entries.set(key, { line, value });
  }
  return entries;
}

function parseOneColumn(text: string): string | undefined {
  const names = parseColumnList(text);
  return names?.length === 1 ? names[0] : undefined;
}

function parseMoment(text: string): string | undefined {
  return moment.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function parseRetirement(text: string): Retirement | undefined {
  if (text.toLowerCase() === 'delete') return { kind: 'delete' };
  const match = assignment.exec(text);
  const column = match && parseOneColumn(match[1]!);
  return column ? { kind: 'set', column, value: match[2]! } : undefined;
}

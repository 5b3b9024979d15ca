import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../catalog/index.js';
import { readCsv } from '../csv.js';
import { nearest } from '../nearest.js';
import { parseReferenceHeader } from './header.js';
import {
  formatReference,
  type CsvBody,
  type ReferenceFile,
  type ReferenceHeader,
  type ReferenceSet,
} from './model.js';
import { ReferenceSetError } from './reference-set-error.js';

const folder = ['seeds', 'reference'] as const;
const fileName = /^(.+)\.v([1-9]\d{0,5})\.(csv|sql)$/;

/** All reference files of a project, by system, set and version. */
export function listReferenceSets(root: string): ReferenceFile[] {
  const base = join(root, ...folder);
  if (!existsSync(base)) return [];
  const systems = readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return systems
    .flatMap(({ name: system }) => listSystem(root, system))
    .sort(
      (one, other) =>
        compareText(one.system, other.system) ||
        compareText(one.set, other.set) ||
        one.version - other.version,
    );
}

function listSystem(root: string, system: string): ReferenceFile[] {
  return readdirSync(join(root, ...folder, system)).flatMap((name) => {
    const [, set, version] = fileName.exec(name) ?? [];
    if (!set) return [];
    return [{ system, set, version: Number(version), file: [...folder, system, name].join('/') }];
  });
}

/**
 * Reads one version of a reference set and proves what can be proved without a database.
 * @param root folder of the project, which has `seeds/reference`
 * @throws {ReferenceSetError} with file and line; where there is no such file, with the names of those there are
 */
export function loadReferenceSet(root: string, system: string, set: string, version: number): ReferenceSet {
  const file = findFile(root, { system, set, version, file: '' });
  const text = withLineFeeds(readFileSync(join(root, file), 'utf8'));
  const sign = file.endsWith('.csv') ? '#!' : '--!';
  const header = parseReferenceHeader(text, sign, file);
  const checksum = checksumOf(text);
  const body =
    sign === '#!'
      ? readCsvBody(text, header, file)
      : { format: 'sql' as const, text: text.trimEnd().replace(/;$/, '') };
  return { root, system, set, version, file, text, checksum, header, body };
}

/** SHA-256 in hexadecimal. A checkout with Windows line ends has the same. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(withLineFeeds(text)).digest('hex');
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function findFile(root: string, wanted: ReferenceFile): string {
  const { system, set, version } = wanted;
  const known = listReferenceSets(root);
  const found = known.filter((one) => one.system === system && one.set === set && one.version === version);
  if (found.length === 1) return found[0]!.file;
  const file = [...folder, system, `${set}.v${version}.csv`].join('/');
  if (found.length > 1)
    throw new ReferenceSetError(
      `${formatReference(wanted)} is there twice: ${found.map((one) => one.file).join(', ')}`,
      {
        file: found[0]!.file,
        nextStep: 'Remove one of the two.',
      },
    );
  const versions = known.filter((one) => one.system === system && one.set === set);
  const sets = [...new Set(known.filter((one) => one.system === system).map((one) => one.set))];
  const near = versions.length > 0 ? versions.map((one) => one.file) : sets;
  const meant = versions.length > 0 ? undefined : nearest(set, sets);
  throw new ReferenceSetError(`There is no ${file} (nor .sql) in ${root}.`, {
    file,
    nextStep: [
      meant && `Did you mean "${meant}"?`,
      near.length > 0
        ? `There are: ${near.join(', ')}.`
        : `${folder.join('/')}/${system} holds no reference set.`,
    ]
      .filter(Boolean)
      .join(' '),
  });
}

function readCsvBody(text: string, header: ReferenceHeader, file: string): CsvBody {
  const lines = text.split('\n');
  const skipped = lines.findIndex((line) => !line.startsWith('#!'));
  const headerLines = skipped === -1 ? lines.length : skipped;
  const body = lines.slice(headerLines).join('\n');
  const line = headerLines + 1;
  const fail = (at: number, message: string, nextStep: string): never => {
    throw new ReferenceSetError(`${file}:${at} ${message}`, { file, line: at, nextStep });
  };
  const { records, openQuote } = readCsv(body, line);
  if (openQuote !== undefined)
    fail(openQuote, 'a quote that is never closed', 'Close it; a quote inside a field is doubled.');
  const [names, ...rows] = records;
  if (!names?.fields[0])
    return fail(line, 'no line of column names', 'Name the columns right below the header.');
  const columns = names.fields.map(
    (name) => name ?? fail(line, 'a column without a name', 'Name it or remove the comma.'),
  );
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) fail(line, `column "${twice}" is there twice`, 'Remove one of the two.');
  for (const row of rows)
    if (row.fields.length !== columns.length)
      fail(
        row.line,
        `${row.fields.length} fields, but ${columns.length} columns`,
        'Quote fields that hold a comma or a line end.',
      );
  const loaded: CsvBody = { format: 'csv', columns, records: rows, text: body, line };
  checkHeaderColumns(header, columns, file, line);
  checkKeys(loaded, header, file);
  return loaded;
}

/**
 * Proves that the columns which the header names are the file's.
 * @param line where the file names its columns
 */
export function checkHeaderColumns(
  header: ReferenceHeader,
  columns: string[],
  file: string,
  line?: number,
): void {
  const demand = (entry: string, names: string[]) => {
    for (const name of names.filter((wanted) => !columns.includes(wanted))) {
      const meant = nearest(name, columns);
      throw new ReferenceSetError(
        `${file}:${header.lines[entry]} "${entry}" names column "${name}", which the file does not have`,
        {
          file,
          line: header.lines[entry],
          nextStep: meant ? `Did you mean "${meant}"?` : `Columns: ${columns.join(', ')}.`,
        },
      );
    }
  };
  demand('key', header.key);
  demand('editable', header.editable);
  // Without it, a row that comes back in a later version would stay retired.
  if (header.retire.kind === 'set') demand('retire', [header.retire.column]);
  if (header.id && columns.includes(header.id))
    throw new ReferenceSetError(
      `${file}:${line ?? header.lines.id} column "${header.id}" is made from the key`,
      {
        file,
        line: line ?? header.lines.id,
        nextStep: `Remove the column, or "id" from the header.`,
      },
    );
}

function checkKeys({ records, columns }: CsvBody, header: ReferenceHeader, file: string): void {
  const positions = header.key.map((name) => columns.indexOf(name));
  const seen = new Map<string, number>();
  for (const { line, fields } of records) {
    const values = positions.map((position) => fields[position]!);
    const key = JSON.stringify(values);
    const missing = values.indexOf(null as never);
    if (missing !== -1)
      throw new ReferenceSetError(`${file}:${line} key column "${header.key[missing]}" is empty`, {
        file,
        line,
        nextStep: 'Give it a value.',
      });
    if (seen.has(key))
      throw new ReferenceSetError(`${file}:${line} the key ${key} stands on line ${seen.get(key)} already`, {
        file,
        line,
        nextStep: `Remove or change line ${seen.get(key)} or ${line}.`,
      });
    seen.set(key, line);
  }
}

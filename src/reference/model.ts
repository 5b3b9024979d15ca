import type { TableRef } from '../catalog/index.js';
import type { CsvRecord } from '../csv.js';

/** What happens to a row that a version no longer holds. */
export type Retirement = { kind: 'delete' } | { kind: 'set'; column: string; value: string };

/** The `#! key: value` lines at the top of a reference file. */
export interface ReferenceHeader {
  table: TableRef;
  /** Natural key: columns of a unique key. */
  key: string[];
  /** UUID column that gets `seed.reference_uuid(<table>, <natural key>)`. */
  id?: string;
  /** Moment of this version, ISO 8601 with a time zone. */
  released?: string;
  /** Columns that an administrator may edit. */
  editable: string[];
  retire: Retirement;
  /** Whether rows that no version ever held are reported by verification. */
  exclusive: boolean;
  /** Line (1-based) of each key of the header. */
  lines: Readonly<Record<string, number>>;
}

/** Which reference data: `migration`, `sixr_questions`, 2. */
export interface ReferenceName {
  system: string;
  set: string;
  version: number;
}

/** A file that is there, not yet read. */
export interface ReferenceFile extends ReferenceName {
  /** Relative to the project, with `/`. */
  file: string;
}

/** One version of a set, read and proved as far as that needs no database. */
export interface ReferenceSet extends ReferenceFile {
  /** Folder of the project. */
  root: string;
  text: string;
  /** SHA-256 of the text in hexadecimal; line ends do not count. */
  checksum: string;
  header: ReferenceHeader;
  body: CsvBody | SqlBody;
}

export interface CsvBody {
  format: 'csv';
  columns: string[];
  records: CsvRecord[];
  /** From the line of column names on. */
  text: string;
  /** Line of the column names. */
  line: number;
}

export interface SqlBody {
  format: 'sql';
  /** The select without a closing semicolon; starts where the file starts, so that positions agree. */
  text: string;
}

/** `migration.sixr_questions v2`, for people. */
export function formatReference({ system, set, version }: ReferenceName): string {
  return `${system}.${set} v${version}`;
}

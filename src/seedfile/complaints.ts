import type { Table } from '../catalog/index.js';
import { formatTableRef } from '../catalog/index.js';
import { nearest } from '../nearest.js';
import type { HeaderTable } from './header.js';
import type { SeedFile } from './load.js';
import { positionAt, type Problem } from './problem.js';

/** Collects the problems of one file, each at its place. */
export class Complaints {
  readonly problems: Problem[] = [];

  constructor(readonly file: SeedFile) {}

  /** At a line of the header. */
  atKey(header: HeaderTable, key: string, message: string, nextStep?: string): void {
    this.atLine(header.lines[key] ?? 1, message, nextStep);
  }

  /** At the start of a line. */
  atLine(line: number, message: string, nextStep?: string): void {
    this.problems.push({ file: this.file.path, line, column: 1, message, nextStep });
  }

  /** At a character of the file. */
  atOffset(offset: number, message: string, nextStep?: string): void {
    this.problems.push({ file: this.file.path, ...positionAt(this.file.text, offset), message, nextStep });
  }

  /** A column that a header key names; complains where the table has none of that name. */
  column(header: HeaderTable, table: Table, name: string, key: string): Table['columns'][number] | undefined {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (!column)
      this.atKey(header, key, `${formatTableRef(table.ref)} has no column ${name}`, didYouMean(name, table));
    return column;
  }
}

/** A hint at the column that was meant. */
export function didYouMean(name: string, table: Table): string | undefined {
  const meant = nearest(
    name,
    table.columns.map((column) => column.name),
  );
  return meant && `Did you mean ${meant}?`;
}

import { formatTableRef, tableKey, type Catalog, type Table } from '../catalog/index.js';
import { nearest } from '../nearest.js';
import type { HeaderTable } from './header.js';
import type { SeedFile } from './load.js';
import { positionAt, type Problem } from './problem.js';
import { parseStatements, type Guard, type Insert, type ParsedSql } from './statements.js';

/** A file whose SQL has been read, with all that is wrong with it. */
export interface CheckedFile {
  file: SeedFile;
  sql: ParsedSql;
  problems: Problem[];
}

/**
 * Proves a seed file: its header against the catalogue, its SQL against its header. Needs `loadGrammar()` first.
 * @param file as loaded
 * @param catalog of the live database
 * @returns the parsed SQL and every problem, each at its line and column
 */
export function checkFile(file: SeedFile, catalog: Catalog): CheckedFile {
  const sql = parseStatements(file.text);
  const problems: Problem[] = sql.problems.map(({ offset, ...rest }) => ({
    file: file.path,
    ...positionAt(file.text, offset),
    ...rest,
  }));
  const check = new FileCheck(file, sql, catalog, problems);
  // A file with a syntax error would only give consequences of it.
  if (sql.statements.length > 0) check.run();
  return { file, sql, problems };
}

class FileCheck {
  constructor(
    private readonly file: SeedFile,
    private readonly sql: ParsedSql,
    private readonly catalog: Catalog,
    private readonly problems: Problem[],
  ) {}

  run(): void {
    for (const header of this.file.tables) this.header(header);
    this.writes();
    this.target();
    for (const read of this.sql.reads) {
      if (!this.catalog.tables.has(tableKey(read)) && this.catalog.schemas.includes(read.schema)) {
        this.atOffset(
          Math.max(0, this.file.text.indexOf(`${read.schema}.${read.name}`)),
          `reads ${formatTableRef(read)}, which does not exist`,
        );
      }
    }
  }

  private header(header: HeaderTable): void {
    const table = this.catalog.tables.get(tableKey(header.table));
    if (!table) {
      const known = nearest(
        formatTableRef(header.table),
        [...this.catalog.tables.values()].map((each) => formatTableRef(each.ref)),
      );
      return this.atKey(
        header,
        'table',
        `table ${formatTableRef(header.table)} does not exist`,
        known ? `Did you mean ${known}?` : 'Has the database been migrated?',
      );
    }
    if (table.ref.name !== this.fileName() && this.file.tables.length === 1) {
      this.atKey(
        header,
        'table',
        `the file is named ${this.fileName()}.sql, but fills ${formatTableRef(table.ref)}`,
        'Name the file after its table.',
      );
    }
    this.mark(header, table);
    for (const column of header.key) this.column(header, table, column, 'key');
    for (const soft of header.refers) {
      for (const column of soft.columns) this.column(header, table, column, 'refers');
      const referenced = this.catalog.tables.get(tableKey(soft.table));
      if (!referenced) this.atKey(header, 'refers', `table ${formatTableRef(soft.table)} does not exist`);
      else for (const column of soft.referencedColumns) this.column(header, referenced, column, 'refers');
    }
    for (const minimum of header.minimums) {
      const isParent = table.foreignKeys.some((key) => tableKey(key.references) === tableKey(minimum.per));
      if (!isParent)
        this.atKey(
          header,
          'minimum',
          `no foreign key leads from ${formatTableRef(table.ref)} to ${formatTableRef(minimum.per)}`,
        );
    }
    this.guard(header, table);
  }

  private mark(header: HeaderTable, table: Table): void {
    const { mark } = header;
    const flag = table.columns.find((column) => column.name === 'is_mock');
    if (mark.kind !== 'is_mock' && flag)
      this.atKey(
        header,
        'mark',
        `${formatTableRef(table.ref)} has a column is_mock, but the mark is another`,
        'Write `--! mark: is_mock`.',
      );
    if (mark.kind === 'is_mock' && flag?.type !== 'boolean')
      this.atKey(
        header,
        'mark',
        `${formatTableRef(table.ref)} has no boolean column is_mock`,
        'Mark by text, uuid, parent or ledger.',
      );
    if (mark.kind === 'ledger' && !table.primaryKey)
      this.atKey(
        header,
        'mark',
        `${formatTableRef(table.ref)} has no primary key, so the ledger cannot name its rows`,
      );
    if (!('column' in mark)) return;
    const column = this.column(header, table, mark.column, 'mark');
    if (!column) return;
    if (mark.kind === 'uuid' && column.type !== 'uuid')
      this.atKey(header, 'mark', `column ${column.name} is ${column.type}, not uuid`);
    if (mark.kind === 'text' && !/^(text|character|citext|name)/.test(column.type))
      this.atKey(header, 'mark', `column ${column.name} is ${column.type}, no text`);
    if (
      mark.kind === 'parent' &&
      !table.foreignKeys.some((key) => key.columns.length === 1 && key.columns[0] === column.name)
    ) {
      this.atKey(
        header,
        'mark',
        `column ${column.name} is no foreign key`,
        'Name the foreign-key column whose parent carries the mark.',
      );
    }
    const insert = this.insertOf(table);
    if (insert && insert.columns.length > 0 && !insert.columns.includes(column.name))
      this.atKey(header, 'mark', `the insert does not fill ${column.name}, which carries the mark`);
  }

  private guard(header: HeaderTable, table: Table): void {
    const insert = this.insertOf(table);
    if (!insert) return;
    const { guard } = insert;
    if (!guard) {
      if (!this.sql.reads.some((read) => tableKey(read) === tableKey(table.ref))) {
        this.atOffset(
          insert.offset,
          'no guard: a second run would insert every row again',
          'End with `on conflict (<key>) do nothing`, or insert only rows that are not there yet.',
        );
      }
      return;
    }
    if (
      guard.constraint
        ? !this.constraintExists(guard.constraint, table)
        : !this.indexExists(guard, header, table)
    )
      return;
    if (
      guard.action === 'update' &&
      !guard.updateConditionColumns.some((column) => this.isMarkColumn(header, column))
    ) {
      this.atOffset(
        guard.offset,
        '`do update` could change a real row',
        'Hold it to demo rows: `where <table>.is_mock and ...` (or the column that carries the mark).',
      );
    }
  }

  private constraintExists(name: string, table: Table): boolean {
    const found = table.uniqueIndexes.some((index) => index.isConstraint && index.name === name);
    if (!found)
      this.atOffset(
        this.insertOf(table)!.guard!.offset,
        `${formatTableRef(table.ref)} has no unique constraint ${name}`,
      );
    return found;
  }

  private indexExists(guard: Guard, header: HeaderTable, table: Table): boolean {
    const wanted = [...guard.columns].sort().join(', ');
    if (guard.columns.length + guard.expressions === 0) {
      this.atOffset(
        guard.offset,
        '`on conflict` names no key, so that any conflict would pass unseen',
        'Write `on conflict (<key>) do nothing`.',
      );
      return false;
    }
    if (guard.expressions === 0 && wanted !== [...header.key].sort().join(', ')) {
      this.atOffset(
        guard.offset,
        `the guard is on (${guard.columns.join(', ')}), the header's key is ${header.key.join(', ')}`,
        'Let both name the same columns.',
      );
    }
    const candidates = table.uniqueIndexes.filter(
      (index) =>
        !index.deferrable && (guard.partial || index.predicate === undefined || index.predicate === null),
    );
    const found = candidates.some((index) => {
      const columns = index.columns.filter((column): column is string => column !== null);
      return (
        columns.sort().join(', ') === wanted && index.columns.length - columns.length === guard.expressions
      );
    });
    if (!found) {
      const keys = table.uniqueIndexes.map(
        (index) => `(${index.columns.map((column) => column ?? '<expression>').join(', ')})`,
      );
      this.atOffset(
        guard.offset,
        `${formatTableRef(table.ref)} has no unique key on (${guard.columns.join(', ')})`,
        `Its unique keys: ${keys.join(', ') || 'none'}.`,
      );
    }
    return found;
  }

  private isMarkColumn(header: HeaderTable, column: string): boolean {
    return header.mark.kind === 'is_mock'
      ? column === 'is_mock'
      : 'column' in header.mark && header.mark.column === column;
  }

  private writes(): void {
    const declared = new Map(this.file.tables.map((header) => [tableKey(header.table), header]));
    const marksInLedger = this.file.tables.some((header) => header.mark.kind === 'ledger');
    const written = new Set<string>();
    for (const insert of this.sql.inserts) {
      const name = formatTableRef(insert.table);
      if (insert.table.schema === 'seed' && insert.table.name === 'demo_row') {
        written.add('seed.demo_row');
        if (!marksInLedger)
          this.atOffset(insert.offset, 'writes seed.demo_row, but the header does not say `mark: ledger`');
      } else if (!declared.has(tableKey(insert.table))) {
        this.atOffset(
          insert.offset,
          `writes ${name}, which the header does not name`,
          `Give ${name} a file of its own.`,
        );
      } else if (written.has(tableKey(insert.table))) {
        this.atOffset(insert.offset, `a second insert into ${name}`);
      }
      written.add(tableKey(insert.table));
    }
    for (const header of this.file.tables) {
      if (!written.has(tableKey(header.table)))
        this.atKey(
          header,
          'table',
          `the file does not insert into ${formatTableRef(header.table)}`,
          'Let header and SQL name the same table.',
        );
    }
    if (marksInLedger && !written.has('seed.demo_row'))
      this.atKey(
        this.file.tables[0]!,
        'mark',
        'the mark is ledger, but the file does not write seed.demo_row',
        'Insert into the table in a CTE with `returning`, and from it into seed.demo_row (table_name, key).',
      );
    for (const insert of this.sql.inserts) this.insertColumns(insert);
  }

  private insertColumns(insert: Insert): void {
    const table = this.catalog.tables.get(tableKey(insert.table));
    if (!table) return;
    const known = table.columns.map((column) => column.name);
    for (const column of insert.columns) {
      if (known.includes(column)) continue;
      const meant = nearest(column, known);
      this.atOffset(
        insert.offset,
        `${formatTableRef(insert.table)} has no column ${column}`,
        meant ? `Did you mean ${meant}?` : undefined,
      );
    }
  }

  /** The number of rows stands in exactly one place: `seed.rows(n)` in the SQL, or `target` in the header. */
  private target(): void {
    const [header] = this.file.tables;
    if (!header) return;
    const { rows } = this.sql;
    if (header.atLeast !== undefined && rows.length > 0)
      this.atOffset(
        rows[0]!.offset,
        'the number of rows stands in the header and in seed.rows()',
        'Keep one of them.',
      );
    if (rows.length > 1)
      this.atOffset(rows[1]!.offset, 'a second seed.rows(): the number of rows stands in one place');
    if (header.atLeast === undefined && rows.length === 0)
      this.atKey(
        header,
        'table',
        'no target',
        'State it in the SQL by `seed.rows(<number>)`, or as `--! target: at least <number>` where it follows from the parents.',
      );
  }

  private column(header: HeaderTable, table: Table, name: string, key: string) {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (!column) {
      const meant = nearest(
        name,
        table.columns.map((candidate) => candidate.name),
      );
      this.atKey(
        header,
        key,
        `${formatTableRef(table.ref)} has no column ${name}`,
        meant ? `Did you mean ${meant}?` : undefined,
      );
    }
    return column;
  }

  private insertOf(table: Table): Insert | undefined {
    return this.sql.inserts.find((insert) => tableKey(insert.table) === tableKey(table.ref));
  }

  private fileName(): string {
    return this.file.path
      .split('/')
      .at(-1)!
      .replace(/\.sql$/, '');
  }

  private atKey(header: HeaderTable, key: string, message: string, nextStep?: string): void {
    this.problems.push({ file: this.file.path, line: header.lines[key] ?? 1, column: 1, message, nextStep });
  }

  private atOffset(offset: number, message: string, nextStep?: string): void {
    this.problems.push({ file: this.file.path, ...positionAt(this.file.text, offset), message, nextStep });
  }
}

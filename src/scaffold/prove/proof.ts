import type { Client } from 'pg';
import { quoteIdent, quoteTableRef, tableKey, type Catalog, type Table } from '../../catalog/index.js';
import type { ServerError } from '../../database/index.js';
import { countDemoRows, quoteLiteral, type Mark, type RowCount } from '../../marks/index.js';
import { checkFile, formatProblem, type CheckedFile, type SeedFile } from '../../seedfile/index.js';
import { hasTrigger, runNotingSideEffects } from '../../triggers/index.js';
import type { TableDraft } from '../draft/model.js';
import type { TriedRow } from './hypotheses.js';

/** How a file fared in two runs. */
export type Outcome =
  | { readonly kind: 'proved'; readonly rows: ReadonlyMap<string, number> }
  /** The server refused it. */
  | { readonly kind: 'refused'; readonly error: ServerError }
  /** The check of seed files refused it, before the server saw it. */
  | { readonly kind: 'unfit'; readonly problems: string[] }
  /** Fewer demo rows than were asked for. */
  | { readonly kind: 'short'; readonly table: Table; readonly rows: number }
  /** Rows came without their mark. */
  | { readonly kind: 'unmarked'; readonly table: Table; readonly rows: number }
  /** The second run wrote again. */
  | { readonly kind: 'repeated'; readonly table: Table; readonly rows: number };

/**
 * Runs files in a transaction that is going to be rolled back. What has been proved stays until then, so that children find
 * their parents.
 */
export class Proof {
  private readonly marks = new Map<string, Mark>();
  /** Tables in which triggers have made rows, with the file whose rows set them off. */
  readonly filledByTriggers = new Map<string, { readonly rows: number; readonly file: string }>();

  constructor(
    private readonly client: Client,
    private readonly catalog: Catalog,
  ) {}

  /** Demo rows of tables can be told from now on. */
  know(tables: Iterable<readonly [string, Mark]>): void {
    for (const [key, mark] of tables) this.marks.set(key, mark);
  }

  /**
   * Runs the insert of a file twice.
   * @param wanted demo rows of each of its tables
   */
  async insert(file: SeedFile, wanted: number): Promise<Outcome> {
    const checked = checkFile(file, this.catalog);
    if (checked.problems.length > 0) return { kind: 'unfit', problems: checked.problems.map(formatProblem) };
    for (const { table, mark } of file.tables) {
      const noted = this.filledByTriggers.has(tableKey(table)) || undefined;
      this.marks.set(tableKey(table), { ...mark, noted });
    }
    return this.guarded(() => this.twice(checked, wanted));
  }

  /** Runs the second statement of a file twice. */
  async update(file: SeedFile): Promise<Outcome> {
    const [, statement] = checkFile(file, this.catalog).sql.statements;
    return this.guarded(async () => {
      await this.run(statement!.text);
      const again = await this.run(statement!.text);
      const table = this.catalog.tables.get(tableKey(file.tables[0]!.table))!;
      return again === 0 ? { kind: 'proved', rows: new Map() } : { kind: 'repeated', table, rows: again };
    });
  }

  /**
   * Inserts rows one at a time, each on top of those that passed, and takes all of them back.
   * @param query gives the rows of a draft
   */
  async tryRows(draft: TableDraft, query: (draft: TableDraft) => string): Promise<TriedRow[]> {
    const { table } = draft;
    await this.client.query('savepoint seedwright_rows');
    try {
      const columns = draft.columns
        .filter((column) => !column.internal)
        .map((column) => quoteIdent(column.column));
      await this.client.query(
        `create temp table seedwright_row as
         select row_number() over () as seedwright_number, null::text as seedwright_message, false as seedwright_passed, rows.*
         from (${query(draft)}) as rows`,
      );
      await this.client.query(oneByOne(table, columns));
      const parents = parentValues(draft, this.catalog);
      const { rows } = await this.client.query<{
        passed: boolean;
        message: string | null;
        values: TriedRow['values'];
      }>(
        `select row_of.seedwright_passed as passed, row_of.seedwright_message as message,
           ${[...columns.map((name) => [`row_of.${name}`, name] as const), ...parents.values].reduce(
             (sql, [value, name]) =>
               `${sql} || jsonb_build_object(${quoteLiteral(unquoted(name))}, ${value}::text)`,
             `'{}'::jsonb`,
           )} as values
         from pg_temp.seedwright_row as row_of ${parents.joins.join(' ')}
         order by row_of.seedwright_number`,
      );
      return rows.map(({ passed, message, values }) => ({ passed, message: message ?? undefined, values }));
    } catch (error) {
      if (!(error as ServerError).code) throw error;
      return [];
    } finally {
      await this.client.query('rollback to savepoint seedwright_rows');
      await this.client.query('release savepoint seedwright_rows');
    }
  }

  private async twice(checked: CheckedFile, wanted: number): Promise<Outcome> {
    const tables = checked.file.tables.map(({ table }) => this.catalog.tables.get(tableKey(table))!);
    const text = checked.sql.statements[0]!.text;
    const before = await this.count(tables);
    await this.runWithTriggers(checked, tables, text);
    const first = await this.count(tables);
    for (const table of tables) {
      const [was, is] = [before.get(tableKey(table.ref))!, first.get(tableKey(table.ref))!];
      const unmarked = is.total! - was.total! - (is.demo - was.demo);
      if (unmarked > 0) return { kind: 'unmarked', table, rows: unmarked };
    }
    const short = tables.find((table) => first.get(tableKey(table.ref))!.demo < wanted);
    if (short) return { kind: 'short', table: short, rows: first.get(tableKey(short.ref))!.demo };
    await this.runWithTriggers(checked, tables, text);
    const second = await this.count(tables);
    for (const table of tables) {
      const rows = second.get(tableKey(table.ref))!.total! - first.get(tableKey(table.ref))!.total!;
      if (rows > 0) return { kind: 'repeated', table, rows };
    }
    return { kind: 'proved', rows: new Map([...first].map(([key, { demo }]) => [key, demo])) };
  }

  private async runWithTriggers({ file }: CheckedFile, tables: Table[], text: string): Promise<void> {
    const source = { tables, phase: file.phase, path: file.path, marks: this.marks, scale: 1 };
    await runNotingSideEffects(this.client, source, () => this.run(text));
    if (!tables.some((table) => hasTrigger(table, 'insert'))) return;
    const { rows } = await this.client.query<{ schema: string; name: string; rows: string; file: string }>(
      `select ledger.schema_name as schema, ledger.table_name as name, count(*) as rows, ledger.file
       from seed.ledger
       join seed.demo_row on demo_row.table_name = ledger.schema_name || '.' || ledger.table_name
       where ledger.noted
       group by ledger.schema_name, ledger.table_name`,
    );
    for (const noted of rows) {
      const key = tableKey(noted);
      this.filledByTriggers.set(key, { rows: Number(noted.rows), file: noted.file });
      this.marks.set(key, { ...(this.marks.get(key) ?? { kind: 'ledger' }), noted: true });
    }
  }

  /** Why a table needs no file of its own. */
  reasonFor(table: Table): string {
    const filled = this.filledByTriggers.get(tableKey(table.ref));
    return filled ? `triggers make its ${filled.rows} rows, from ${filled.file}` : 'nothing can be added';
  }

  /** How demo rows of a table are told by now. */
  markOf(table: Table): Mark | undefined {
    return this.marks.get(tableKey(table.ref));
  }

  private async run(text: string): Promise<number> {
    const { rowCount } = await this.client.query(text);
    // A file is a transaction of its own: what is deferred to its end has to hold here.
    await this.client.query('set constraints all immediate');
    return rowCount ?? 0;
  }

  private count(tables: Table[]): Promise<Map<string, RowCount>> {
    return countDemoRows(this.client, tables, this.marks, this.catalog, { total: true });
  }

  /** Keeps what `work` wrote where it proved something, else takes it back. */
  private async guarded(work: () => Promise<Outcome>): Promise<Outcome> {
    await this.client.query('savepoint seedwright_proof');
    try {
      const outcome = await work();
      if (outcome.kind !== 'proved') await this.client.query('rollback to savepoint seedwright_proof');
      await this.client.query('release savepoint seedwright_proof');
      return outcome;
    } catch (error) {
      if (!(error as ServerError).code) throw error;
      await this.client.query('rollback to savepoint seedwright_proof');
      await this.client.query('release savepoint seedwright_proof');
      return { kind: 'refused', error: error as ServerError };
    }
  }

  /** Rows of tables that have any, up to a thousand each: as many as could matter to their children. */
  async rowsThere(tables: readonly Table[]): Promise<Map<string, number>> {
    if (tables.length === 0) return new Map();
    const counts = tables.map(
      (table, index) =>
        `select ${index} as index, (select count(*) from (select from ${quoteTableRef(table.ref)} limit 1000) as found) as rows`,
    );
    const { rows } = await this.client.query<{ index: number; rows: string }>(counts.join('\nunion all\n'));
    return new Map(rows.map(({ index, rows: count }) => [tableKey(tables[index]!.ref), Number(count)]));
  }
}

function oneByOne(table: Table, columns: readonly string[]): string {
  const overriding = table.columns.some(
    (column) => column.identity === 'always' && columns.includes(quoteIdent(column.name)),
  )
    ? 'overriding system value '
    : '';
  return `do $seedwright$
    declare
      number bigint;
      inserted bigint;
    begin
      for number in select seedwright_number from pg_temp.seedwright_row order by seedwright_number loop
        begin
          insert into ${quoteTableRef(table.ref)} (${columns.join(', ')}) ${overriding}
          select ${columns.join(', ')} from pg_temp.seedwright_row where seedwright_number = number;
          get diagnostics inserted = row_count;
          if inserted = 0 then
            raise exception 'a trigger drops the row';
          end if;
          set constraints all immediate;
          update pg_temp.seedwright_row set seedwright_passed = true where seedwright_number = number;
        exception when others then
          update pg_temp.seedwright_row set seedwright_message = sqlerrm where seedwright_number = number;
        end;
      end loop;
    end
  $seedwright$`;
}

/** Values of the parents behind keys of one column, under `<key>/<column>`. */
function parentValues(
  draft: TableDraft,
  catalog: Catalog,
): { joins: string[]; values: (readonly [string, string])[] } {
  const joins: string[] = [];
  const values: (readonly [string, string])[] = [];
  draft.table.foreignKeys.forEach((key, index) => {
    const parent = catalog.tables.get(tableKey(key.references));
    if (!parent || tableKey(parent.ref) === tableKey(draft.table.ref)) return;
    if (!key.columns.every((name) => draft.columns.some((column) => column.column === name))) return;
    const alias = `parent_${index}`;
    const pairs = key.columns.map(
      (name, position) =>
        `${alias}.${quoteIdent(key.referencedColumns[position]!)} = row_of.${quoteIdent(name)}`,
    );
    joins.push(`left join ${quoteTableRef(parent.ref)} as ${alias} on ${pairs.join(' and ')}`);
    for (const column of parent.columns.filter(({ baseType }) => 'BESND'.includes(baseType.category)))
      values.push([`${alias}.${quoteIdent(column.name)}`, `${key.name}/${column.name}`]);
  });
  return { joins, values };
}

function unquoted(name: string): string {
  return name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}

import type { Client } from 'pg';
import { tableKey, type Catalog, type Table } from '../catalog/index.js';
import { countDemoRows, type Mark } from '../marks/index.js';
import type { SeedFile } from '../seedfile/index.js';
import type { FilledTable } from './draft/model.js';
import type { Proof } from './prove/proof.js';
import type { Solved } from './solve.js';

/** Which tables have rows by now, and how children find them. */
export class Fillings {
  readonly known = new Map<string, FilledTable>();
  /** Rows that are nobody's demo rows, up to a thousand. */
  private readonly others: ReadonlyMap<string, number>;

  private constructor(
    private readonly proof: Proof,
    others: ReadonlyMap<string, number>,
  ) {
    this.others = others;
  }

  /**
   * @param withFile `tableKey` of tables that a file of the project fills
   */
  static async of(tables: readonly Table[], withFile: ReadonlySet<string>, proof: Proof): Promise<Fillings> {
    const withoutFile = tables.filter((table) => !withFile.has(tableKey(table.ref)));
    const fillings = new Fillings(proof, await proof.rowsThere(withoutFile));
    for (const table of withoutFile) {
      const rows = fillings.othersIn(table);
      if (rows > 0)
        fillings.known.set(tableKey(table.ref), { order: naturalOrder(table), rows, limit: rows });
    }
    return fillings;
  }

  /** A file of the project has run. */
  async addFile(file: SeedFile, client: Client, catalog: Catalog): Promise<void> {
    const marks = new Map<string, Mark>(file.tables.map(({ table, mark }) => [tableKey(table), mark]));
    this.proof.know(marks);
    const known = [...this.known].flatMap(([key, { mark }]) => (mark ? [[key, mark] as const] : []));
    const tables = file.tables.flatMap(({ table }) => catalog.tables.get(tableKey(table)) ?? []);
    const counts = await countDemoRows(client, tables, new Map([...known, ...marks]), catalog);
    for (const { table: ref, mark, key } of file.tables) {
      const table = catalog.tables.get(tableKey(ref));
      const rows = counts.get(tableKey(ref))?.demo ?? 0;
      if (table && rows > 0) this.set(table, { mark, order: orderOf(table, mark, key), rows });
    }
  }

  /** Rows of the table that no file of the project has made, up to a thousand. */
  othersIn(table: Table): number {
    return this.others.get(tableKey(table.ref)) ?? 0;
  }

  add({ drafts, rows }: Solved): void {
    for (const draft of drafts) {
      const count = rows.get(tableKey(draft.table.ref)) ?? 0;
      this.set(draft.table, {
        mark: draft.mark,
        order: orderOf(draft.table, draft.mark, draft.key),
        rows: count,
        limit: draft.limit,
      });
    }
  }

  /**
   * Rows that triggers have made serve as parents, too.
   * @returns whether every table of the group has some
   */
  addThoseOfTriggers(group: readonly Table[]): boolean {
    const made = group.map((table) => this.proof.filledByTriggers.get(tableKey(table.ref)));
    if (made.some((each) => each === undefined)) return false;
    group.forEach((table, index) => {
      this.set(table, {
        mark: this.proof.markOf(table),
        order: naturalOrder(table),
        rows: made[index]!.rows,
      });
    });
    return true;
  }

  private set(table: Table, filled: FilledTable): void {
    this.known.set(tableKey(table.ref), filled);
    if (filled.mark) this.proof.know([[tableKey(table.ref), filled.mark]]);
  }
}

/** Identifiers made by seed.uuid() sort the same in every database, whatever its locale. */
function orderOf(table: Table, mark: Mark, key: readonly string[]): readonly string[] {
  const primary = table.primaryKey?.columns ?? [];
  return mark.kind === 'uuid' && primary.length === 1 && primary[0] === mark.column ? [mark.column] : key;
}

/** The first key that people gave it. */
function naturalOrder(table: Table): string[] {
  const index = table.uniqueIndexes.find((candidate) => !candidate.isPrimary) ?? table.primaryKey;
  return index?.columns.filter((column): column is string => column !== null) ?? [];
}

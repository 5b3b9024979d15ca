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
   * @param files that have run already in the proof's transaction
   */
  static async of(
    tables: readonly Table[],
    files: readonly SeedFile[],
    proof: Proof,
    client: Client,
    catalog: Catalog,
  ): Promise<Fillings> {
    const headers = files.flatMap((file) => file.tables);
    const marks = new Map<string, Mark>(headers.map(({ table, mark }) => [tableKey(table), mark]));
    const withoutFile = tables.filter((table) => !marks.has(tableKey(table.ref)));
    const fillings = new Fillings(proof, await proof.rowsThere(withoutFile));
    const filled = tables.filter((table) => marks.has(tableKey(table.ref)));
    const counts = await countDemoRows(client, filled, marks, catalog);
    for (const { table: ref, mark, key } of headers) {
      const table = catalog.tables.get(tableKey(ref));
      const rows = counts.get(tableKey(ref))?.demo ?? 0;
      if (table && rows > 0) fillings.set(table, { mark, order: orderOf(table, mark, key), rows });
    }
    for (const table of withoutFile) {
      const rows = fillings.othersIn(table);
      if (rows > 0)
        fillings.known.set(tableKey(table.ref), { order: naturalOrder(table), rows, limit: rows });
    }
    proof.know(marks);
    return fillings;
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

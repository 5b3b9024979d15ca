import type { Catalog, Table } from '../../../src/catalog/index.js';
import { solveConstraints } from '../../../src/scaffold/constraints/index.js';
import type { Facts, RowKind, RowKinds } from '../../../src/scaffold/facts.js';
import { loadGrammar } from '../../../src/seedfile/index.js';
import { CatalogFixture, tableIn } from '../../catalog/catalog-of.js';

/** A database in which tables are made to see what is learnt of them; each is rolled back. */
export class SolvingFixture extends CatalogFixture {
  constructor() {
    super();
    before(loadGrammar);
  }

  /** What is learnt of the table `subject`. */
  async solve(ddl: string): Promise<RowKinds> {
    return (await this.solveTable(ddl)).result;
  }

  async solveTable(ddl: string): Promise<{ result: RowKinds; table: Table; catalog: Catalog }> {
    const catalog = await this.read(ddl);
    const table = tableIn(catalog, 'subject');
    return { result: solveConstraints(table, catalog), table, catalog };
  }

  /** Facts of a table that has one kind of row and leaves nothing open. */
  async factsOf(ddl: string): Promise<Record<string, Facts>> {
    const { kinds, open } = await this.solve(ddl);
    if (kinds.length !== 1 || open.length > 0)
      throw new Error(`${kinds.length} kinds, open: ${open.map(({ name }) => name).join(', ')}`);
    return plain(kinds[0]!);
  }

  /** Facts of each kind of row of a table that leaves nothing open. */
  async kindsOf(ddl: string): Promise<Record<string, Facts>[]> {
    const { kinds, open } = await this.solve(ddl);
    if (open.length > 0) throw new Error(`open: ${open.map(({ name }) => name).join(', ')}`);
    return kinds.map(plain);
  }
}

export function plain(kind: RowKind): Record<string, Facts> {
  return Object.fromEntries(kind.facts);
}

/** A bound that is a constant, or made from columns. */
export function bound(sql: string, inclusive: boolean, ...needs: string[]) {
  return { sql, needs, inclusive };
}

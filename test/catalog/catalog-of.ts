import type { Client } from 'pg';

import { readCatalog, tableKey, type Catalog, type Table } from '../../src/catalog/index.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

/** A connection to an empty database, for the tests of one `describe`; each test rolls its tables back. */
export class CatalogFixture {
  client!: Client;
  #database!: TestDatabase;

  constructor() {
    before(async () => {
      this.#database = await createDatabase();
      this.client = await this.#database.client();
    });
    after(() => this.#database.drop());
  }

  /** Runs `ddl` with schema `app` first in the search path, reads the catalogue, and rolls back. */
  async read(ddl: string, schemas: readonly string[] = ['app']): Promise<Catalog> {
    return this.during(ddl, () => readCatalog(this.client, schemas));
  }

  async during<Result>(ddl: string, work: () => Promise<Result>): Promise<Result> {
    await this.client.query('begin; create schema app; set local search_path = app, public');
    try {
      await this.client.query(ddl);
      return await work();
    } finally {
      await this.client.query('rollback');
    }
  }

  /** `server_version_num` in front of the last four digits. */
  async majorVersion(): Promise<number> {
    const { rows } = await this.client.query('show server_version_num');
    return Math.floor(Number(rows[0].server_version_num) / 10_000);
  }
}

/** A table of the schema `app`, which has to be there. */
export function tableIn(catalog: Catalog, name: string, schema = 'app'): Table {
  const table = catalog.tables.get(tableKey({ schema, name }));
  if (!table)
    throw new Error(`no table ${schema}.${name}; there are ${[...catalog.tables.keys()].join(', ')}`);
  return table;
}

/** The item of that name, which has to be there. */
export function named<Item extends { name: string }>(items: readonly Item[], name: string): Item {
  const item = items.find((candidate) => candidate.name === name);
  if (!item) throw new Error(`no ${name}; there are ${items.map((candidate) => candidate.name).join(', ')}`);
  return item;
}

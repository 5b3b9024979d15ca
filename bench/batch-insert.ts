import { faker } from '@faker-js/faker/locale/en';
import type { Knex } from 'knex';
import { readCatalog, type Table } from '../src/catalog/index.js';
import { planOrder, edgesOf } from '../src/plan/index.js';
import { connectionsOf } from '../src/database/index.js';
import { tableKey } from '../src/catalog/index.js';

/** Parameters that one statement may have (protocol: a 16-bit number). */
const maxParameters = 65_535;

/** Reads all rows of a schema, parents first. */
export async function readRows(
  knex: Knex,
  schema: string,
): Promise<{ table: Table; rows: Record<string, unknown>[] }[]> {
  return connectionsOf(knex).use(async (client) => {
    const catalog = await readCatalog(client, [schema]);
    const { order } = planOrder(
      [...catalog.tables.values()].map((table) => table.ref),
      edgesOf(catalog),
    );
    const tables = [];
    for (const { table: ref } of order) {
      const table = catalog.tables.get(tableKey(ref))!;
      const { rows } = await client.query<Record<string, unknown>>(`select * from ${schema}.${ref.name}`);
      tables.push({ table, rows });
    }
    return tables;
  });
}

/**
 * What a team writes without a tool: objects made by faker, row by row, given to `knex.batchInsert`. Keys, dates and
 * numbers are those of the given rows, so that every constraint holds; free text is drawn from faker as such a script would.
 */
export async function fillByBatchInsert(
  knex: Knex,
  schema: string,
  tables: Awaited<ReturnType<typeof readRows>>,
): Promise<number> {
  let written = 0;
  for (const { table, rows } of tables) {
    const json = table.columns.filter((column) => /^jsonb?$/.test(column.type)).map((column) => column.name);
    const freeText = table.columns
      .filter((column) => column.type === 'text' && !column.enumLabels && !isConstrained(table, column.name))
      .map((column) => column.name);
    const made = rows.map((row) => {
      const copy = { ...row };
      for (const name of json) copy[name] = row[name] === null ? null : JSON.stringify(row[name]);
      for (const name of freeText) copy[name] = row[name] === null ? null : faker.lorem.sentence();
      return copy;
    });
    if (made.length > 0)
      await knex.batchInsert(
        `${schema}.${table.ref.name}`,
        made,
        Math.min(1000, Math.floor(maxParameters / table.columns.length)),
      );
    written += made.length;
  }
  return written;
}

function isConstrained(table: Table, column: string): boolean {
  return (
    table.uniqueIndexes.some((index) => index.columns.includes(column)) ||
    table.checks.some((check) => check.columns.includes(column)) ||
    table.foreignKeys.some((key) => key.columns.includes(column))
  );
}

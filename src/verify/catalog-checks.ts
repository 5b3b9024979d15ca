import type { Client } from 'pg';
import {
  formatTableRef,
  quoteIdent,
  quoteTableRef,
  tableKey,
  type Catalog,
  type ForeignKey,
} from '../catalog/index.js';
import type { HeaderTable } from '../seedfile/index.js';
import type { CheckResult, Finding } from './finding.js';

/** How many queries go to the server as one: the planner takes four times as long for twice as many. */
const batchSize = 20;

/** Counts offending rows of many queries by few round trips; a query selects one number. */
async function countEach(client: Client, queries: string[]): Promise<number[]> {
  const counts: number[] = [];
  for (let start = 0; start < queries.length; start += batchSize) {
    const batch = queries
      .slice(start, start + batchSize)
      .map((query, index) => `select ${start + index} as index, (${query}) as rows`);
    const { rows } = await client.query<{ index: number; rows: string }>(batch.join('\nunion all\n'));
    for (const row of rows) counts[row.index] = Number(row.rows);
  }
  return counts;
}

/** Every foreign key, row by row: a key can be broken while triggers are disabled, or be declared NOT VALID. */
export async function checkForeignKeys(client: Client, catalog: Catalog): Promise<CheckResult> {
  const keys = [...catalog.tables.values()]
    .flatMap((table) => table.foreignKeys)
    .filter((key) => !key.inherited);
  const counts = await countEach(client, keys.map(danglingRows));
  const findings = keys.flatMap((key, index): Finding[] =>
    counts[index] === 0
      ? []
      : [
          {
            check: 'foreign keys',
            subject: formatTableRef(key.table),
            rows: counts[index],
            message: `rows whose ${key.columns.join(', ')} points at no ${formatTableRef(key.references)} (${key.name})`,
          },
        ],
  );
  return { check: 'foreign keys', count: keys.length, findings };
}

function danglingRows(key: ForeignKey): string {
  const joined = key.columns.map(
    (column, position) =>
      `parent.${quoteIdent(key.referencedColumns[position]!)} = child.${quoteIdent(column)}`,
  );
  const present = key.columns.map((column) => `child.${quoteIdent(column)} is not null`);
  return `select count(*) from ${quoteTableRef(key.table)} as child
    where ${present.join(' and ')} and not exists (select from ${quoteTableRef(key.references)} as parent where ${joined.join(' and ')})`;
}

/** Constraints that new rows have to keep but old ones were never held against. */
export function checkConstraintsValid(catalog: Catalog): CheckResult {
  const constraints = [...catalog.tables.values()].flatMap((table) =>
    [...table.foreignKeys, ...table.checks].map((constraint) => ({ table, constraint })),
  );
  const findings = constraints
    .filter(({ constraint }) => !constraint.validated)
    .map(({ table, constraint }): Finding => ({
      check: 'valid constraints',
      subject: formatTableRef(table.ref),
      message: `constraint ${constraint.name} is NOT VALID`,
      nextStep: `alter table ${quoteTableRef(table.ref)} validate constraint ${quoteIdent(constraint.name)};`,
    }));
  return { check: 'valid constraints', count: constraints.length, findings };
}

/** A sequence behind its column makes the application's next insert collide. */
export async function checkSequences(client: Client, catalog: Catalog): Promise<CheckResult> {
  const fed = [...catalog.sequences.values()]
    .flatMap((sequence) => sequence.feeds.map((feed) => ({ sequence, feed })))
    .filter(
      ({ sequence, feed }) => Number(sequence.increment) > 0 && catalog.tables.has(tableKey(feed.table)),
    );
  const behind = fed.map(({ sequence, feed }) => {
    const next = `(select case when is_called then last_value + ${sequence.increment} else last_value end from ${quoteTableRef(sequence.ref)})`;
    return `select count(*) from (select max(${quoteIdent(feed.column)}) as largest from ${quoteTableRef(feed.table)}) as used where used.largest >= ${next}`;
  });
  const counts = await countEach(client, behind);
  const findings = fed.flatMap(({ sequence, feed }, index): Finding[] =>
    counts[index] === 0
      ? []
      : [
          {
            check: 'sequences',
            subject: formatTableRef(feed.table),
            message: `sequence ${formatTableRef(sequence.ref)} is behind column ${feed.column}`,
            nextStep: `select setval('${quoteTableRef(sequence.ref)}', (select max(${quoteIdent(feed.column)}) from ${quoteTableRef(feed.table)}));`,
          },
        ],
  );
  return { check: 'sequences', count: fed.length, findings };
}

/** References that the headers declare and the catalogue does not know. */
export async function checkSoftReferences(client: Client, tables: HeaderTable[]): Promise<CheckResult> {
  const references = tables.flatMap((table) => table.refers.map((reference) => ({ table, reference })));
  const dangling = references.map(({ table, reference }) => {
    const joined = reference.columns.map(
      (column, position) =>
        `referred.${quoteIdent(reference.referencedColumns[position]!)}::text = ${quoteIdent(table.table.name)}.${quoteIdent(column)}::text`,
    );
    const present = reference.columns.map(
      (column) => `${quoteIdent(table.table.name)}.${quoteIdent(column)} is not null`,
    );
    return `select count(*) from ${quoteTableRef(table.table)} as ${quoteIdent(table.table.name)}
      where ${present.join(' and ')} and (${reference.where ?? 'true'})
        and not exists (select from ${quoteTableRef(reference.table)} as referred where ${joined.join(' and ')})`;
  });
  const counts = await countEach(client, dangling);
  const findings = references.flatMap(({ table, reference }, index): Finding[] =>
    counts[index] === 0
      ? []
      : [
          {
            check: 'soft references',
            subject: formatTableRef(table.table),
            rows: counts[index],
            message: `rows whose ${reference.columns.join(', ')} points at no ${formatTableRef(reference.table)}`,
          },
        ],
  );
  return { check: 'soft references', count: references.length, findings };
}

/** Tables without a single row, demo, reference or real. */
export async function checkNoneEmpty(client: Client, catalog: Catalog): Promise<CheckResult> {
  const tables = [...catalog.tables.values()].filter(
    (table) => table.kind !== 'foreign' && !table.partitionOf,
  );
  const counts = await countEach(
    client,
    tables.map(
      (table) =>
        `select count(*) from (select from ${quoteTableRef(table.ref)} limit 1) as ${quoteIdent('first')}`,
    ),
  );
  const findings = tables.flatMap((table, index): Finding[] =>
    counts[index] === 0
      ? [
          {
            check: 'tables with rows',
            subject: formatTableRef(table.ref),
            message: 'has no row at all',
            nextStep: `Write a seed file for it, or a reference set.`,
          },
        ]
      : [],
  );
  return { check: 'tables with rows', count: tables.length, findings };
}

import type { ClientBase } from 'pg';
import { formatTableRef, quoteIdent, quoteTableRef } from '../catalog/index.js';
import { nearest } from '../nearest.js';
import { checkHeaderColumns } from './load.js';
import { formatReference, type ReferenceSet } from './model.js';
import { ReferenceSetError } from './reference-set-error.js';

/** What the catalogue says of the table of a set. */
export interface TableFacts {
  /** Type of each column as SQL text, such as `character varying(20)`. */
  types: ReadonlyMap<string, string>;
  /** Column names of each unique key, sorted. */
  uniqueKeys: string[][];
}

const factsQuery = `
  select
    attribute.attname as name,
    format_type(attribute.atttypid, attribute.atttypmod) as type,
    (
      select coalesce(json_agg(keys.columns), '[]')
      from (
        select array(
          select key_column.attname::text
          from unnest(index.indkey::smallint[]) with ordinality as part (number, position)
          join pg_attribute as key_column on key_column.attrelid = index.indrelid and key_column.attnum = part.number
          where part.position <= index.indnkeyatts  -- beyond are columns that the index merely carries
          order by key_column.attname collate "C"
        ) as columns
        from pg_index as index
        where index.indrelid = attribute.attrelid and index.indisunique and index.indisvalid
          and index.indpred is null and index.indexprs is null
      ) as keys
    ) as unique_keys
  from pg_attribute as attribute
  where attribute.attrelid = to_regclass($1) and attribute.attnum > 0 and not attribute.attisdropped
  order by attribute.attnum`;

/**
 * Proves header and columns of a set against the catalogue.
 * @returns the set's columns in its own order, and the table's
 * @throws {ReferenceSetError}
 */
export async function checkAgainstTable(
  client: ClientBase,
  set: ReferenceSet,
): Promise<{ columns: string[]; facts: TableFacts }> {
  const facts = await readTableFacts(client, set);
  const columns = await columnsOf(client, set);
  const { header, file, body } = set;
  const line = body.format === 'csv' ? body.line : undefined;
  if (body.format === 'sql') checkHeaderColumns(header, columns, file);
  const known = [...facts.types.keys()];
  const demand = (names: string[], at: number | undefined) => {
    for (const name of names.filter((wanted) => !facts.types.has(wanted))) {
      const meant = nearest(name, known);
      throw new ReferenceSetError(
        `${file}${at ? `:${at}` : ''} table ${formatTableRef(header.table)} has no column "${name}"`,
        {
          file,
          line: at,
          table: formatTableRef(header.table),
          nextStep: meant ? `Did you mean "${meant}"?` : `Its columns: ${known.join(', ')}.`,
        },
      );
    }
  };
  demand(columns, line);
  if (header.id) demand([header.id], header.lines.id);
  const sorted = [...header.key].sort();
  if (
    !facts.uniqueKeys.some(
      (key) => key.length === sorted.length && key.every((name, i) => name === sorted[i]),
    )
  )
    throw new ReferenceSetError(
      `${file}:${header.lines.key} (${header.key.join(', ')}) is no unique key of ${formatTableRef(header.table)}`,
      {
        file,
        line: header.lines.key,
        table: formatTableRef(header.table),
        nextStep: `Unique keys: ${facts.uniqueKeys.map((key) => `(${key.join(', ')})`).join(', ') || 'none'}.`,
      },
    );
  return { columns, facts };
}

async function readTableFacts(client: ClientBase, set: ReferenceSet): Promise<TableFacts> {
  const { table, lines } = set.header;
  const { rows } = await client.query<{ name: string; type: string; unique_keys: string[][] }>(factsQuery, [
    quoteTableRef(table),
  ]);
  if (rows.length === 0)
    throw new ReferenceSetError(`${set.file}:${lines.table} there is no table ${formatTableRef(table)}`, {
      file: set.file,
      line: lines.table,
      table: formatTableRef(table),
      nextStep: `Migrate the schema before ${formatReference(set)}.`,
    });
  return { types: new Map(rows.map((row) => [row.name, row.type])), uniqueKeys: rows[0]!.unique_keys };
}

async function columnsOf(client: ClientBase, set: ReferenceSet): Promise<string[]> {
  if (set.body.format === 'csv') return set.body.columns;
  const prefix = 'select * from (\n';
  const { fields } = await runFileText(client, set, prefix, '\n) as file limit 0');
  return fields.map((field) => field.name);
}

/**
 * Runs the text of an SQL set inside a statement; errors point into the file. More than one statement is refused.
 */
export async function runFileText(client: ClientBase, set: ReferenceSet, prefix: string, suffix = '') {
  const config = { text: `${prefix}${set.body.text}${suffix}`, queryMode: 'extended', values: [] };
  try {
    return await client.query(config);
  } catch (error) {
    throw describeTextError(set, prefix, error as Error & { position?: string; code?: string });
  }
}

function describeTextError(
  set: ReferenceSet,
  prefix: string,
  error: Error & { position?: string; code?: string },
) {
  const { file } = set;
  const offset = Number(error.position ?? 1) - 1 - prefix.length;
  const before = set.body.text.slice(0, Math.max(0, offset));
  const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  return new ReferenceSetError(
    `${file}:${place.line}:${place.column} ${error.message}`,
    { file, ...place, code: error.code, nextStep: 'A reference file in SQL is one select.' },
    { cause: error },
  );
}

/** Column names as SQL text. */
export function quoteColumns(names: readonly string[]): string {
  return names.map(quoteIdent).join(', ');
}

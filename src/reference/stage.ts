import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { quoteTableRef } from '../catalog/index.js';
import { quoteLiteral } from '../marks/index.js';
import type { CsvBody, ReferenceSet } from './model.js';
import { ReferenceSetError } from './reference-set-error.js';
import { quoteColumns, runFileText } from './table.js';

/** Temporary tables that hold the version at hand and the one before it. */
export type StageTable = 'reference_file' | 'reference_previous';

/** Loads a set into a temporary table whose columns have the types of the set's table. */
export async function stage(client: ClientBase, set: ReferenceSet, name: StageTable): Promise<void> {
  const { body } = set;
  if (body.format === 'csv') {
    await client.query(createStage(set, body, name));
    await copy(client, set, body, name);
  } else {
    await runFileText(client, set, createRaw(name));
    await client.query(shapeRaw(set, name));
  }
}

/** In place of a version before the first. */
export function stageNothing(set: ReferenceSet): string {
  return `create temp table reference_previous as select ${quoteColumns(set.header.key)} from pg_temp.reference_file limit 0`;
}

/** The same as psql reads it. */
export function stageSql(set: ReferenceSet, name: StageTable): string {
  const { body } = set;
  if (body.format === 'sql') return `${createRaw(name)}${body.text}\n;\n\n${shapeRaw(set, name)};\n`;
  const text = body.text.endsWith('\n') ? body.text : `${body.text}\n`;
  return `${createStage(set, body, name)};\n\n${copyStatement(body, name)};\n${text}\\.\n`;
}

function createStage(set: ReferenceSet, body: CsvBody, name: StageTable): string {
  return `create temp table ${name} as select ${quoteColumns(body.columns)} from ${quoteTableRef(set.header.table)} limit 0`;
}

function copyStatement(body: CsvBody, name: StageTable): string {
  return `copy pg_temp.${name} (${quoteColumns(body.columns)}) from stdin with (format csv, header, encoding 'utf8')`;
}

function createRaw(name: StageTable): string {
  return `create temp table ${name}_raw as\n`;
}

/**
 * Assigns what the select gave to columns of the table's own types, as an insert would. Texts are read as values of those
 * types: in a select on its own, a literal is a text.
 */
function shapeRaw(set: ReferenceSet, name: StageTable): string {
  const table = quoteLiteral(quoteTableRef(set.header.table));
  return `do $shape$
declare
  columns text;
  shaped text;
begin
  select string_agg(quote_ident(raw.attname), ', ' order by raw.attnum),
    string_agg(
      case when raw.atttypid = 'text'::regtype and type.typcategory <> 'S'
        then format('%I::%s', raw.attname, format_type(stored.atttypid, stored.atttypmod)) else quote_ident(raw.attname) end,
      ', ' order by raw.attnum
    )
  into columns, shaped
  from pg_attribute as raw
  join pg_attribute as stored on stored.attrelid = ${table}::regclass and stored.attname = raw.attname
  join pg_type as type on type.oid = stored.atttypid
  where raw.attrelid = 'pg_temp.${name}_raw'::regclass and raw.attnum > 0 and not raw.attisdropped;
  execute format('create temp table ${name} as select %s from %s limit 0', columns, ${table});
  execute format('insert into pg_temp.${name} select %s from pg_temp.${name}_raw', shaped);
  drop table pg_temp.${name}_raw;
end
$shape$`;
}

async function copy(client: ClientBase, set: ReferenceSet, body: CsvBody, name: StageTable): Promise<void> {
  try {
    await pipeline(Readable.from([body.text]), client.query(copyFrom(copyStatement(body, name))));
  } catch (error) {
    const { message, where, code } = error as Error & { where?: string; code?: string };
    const [, line, column] =
      /reference_(?:file|previous), \D+?(\d+)(?:, \S+ ([^:]+))?/.exec(where ?? '') ?? [];
    const place = body.line + Number(line ?? 1) - 1;
    throw new ReferenceSetError(
      `${set.file}:${place} ${column ? `column ${column}: ` : ''}${message}`,
      { file: set.file, line: place, code, nextStep: 'Mend the value.' },
      { cause: error },
    );
  }
}

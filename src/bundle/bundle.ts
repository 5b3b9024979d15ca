import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Knex } from 'knex';
import { quoteTableRef, tableKey } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { connectionsOf } from '../database/index.js';
import { SeedwrightError, UsageError } from '../errors.js';
import { MigrationFolder, type SqlMigration } from '../knex/index.js';
import { demoCondition, formatMark, quoteLiteral } from '../marks/index.js';
import type { Project } from '../project/index.js';
import { buildGraph, filesOf, prove, studentsOf, survey, targetOf, type Situation } from '../runner/index.js';
import { parameterTexts, scaleFor, withAccountHashes, type RunParameters } from '../runtime/index.js';
import type { CheckedFile } from '../seedfile/index.js';
import { vocabularyStamp, vocabularyTables } from '../vocabulary/index.js';

/**
 * Writes plain SQL files that psql runs in name order, for `/docker-entrypoint-initdb.d` of a bare postgres image: schema,
 * reference data, vocabulary, demo rows and the records that let Knex and Seedwright go on from there.
 * @param knex a migrated database of the same project: the order of the files comes from its catalogue
 * @param folder is made; must be empty
 * @returns names of the files
 */
export async function writeBundle(
  knex: Knex,
  project: Project,
  settings: Settings,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new UsageError(`The folder is not empty: ${folder}`, { nextStep: 'Name another, or empty it.' });
  return connectionsOf(knex).use(async (client) => {
    const situation = await survey(client, project, settings);
    const checked = await prove(client, situation.files, situation.catalog);
    const selected = new Set(filesOf(situation, situation.selection.selected));
    const parameters = checked.some((file) => selected.has(file.file) && file.sql.asksForAccountHashes)
      ? await withAccountHashes(situation.settled)
      : situation.settled.parameters;
    const writer = new BundleWriter(folder);
    writer.write('migrations', await migrationsSql(knex));
    writer.write('parameters', parametersSql(parameters));
    await writer.writeVocabulary(parameters);
    const steps = buildGraph(checked, situation.catalog).steps.filter((step) => selected.has(step.file.file));
    for (const step of steps.filter(({ statement }) => statement === 0))
      writer.write(step.file.file.tables[0]!.table.name, step.file.file.text);
    const seconds = steps
      .filter(({ statement }) => statement === 1)
      .map((step) => `${step.file.sql.statements[1]!.text};`);
    if (seconds.length > 0)
      writer.write(
        'second_statements',
        `-- Once more what follows from rows that were filled later.\n\n${seconds.join('\n\n')}\n`,
      );
    writer.write(
      'ledger',
      ledgerSql(
        checked.filter((file) => selected.has(file.file)),
        situation,
      ),
    );
    return writer.files;
  });
}

class BundleWriter {
  readonly files: string[] = [];

  constructor(private readonly folder: string) {}

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, this.next(name)), text.endsWith('\n') ? text : `${text}\n`);
  }

  async writeVocabulary(parameters: RunParameters): Promise<void> {
    const stream = createWriteStream(join(this.folder, this.next('vocabulary')));
    for (const { table, columns, rows } of vocabularyTables(parameters)) {
      stream.write(`copy ${table} (${columns.join(', ')}) from stdin;\n`);
      for (const row of rows) stream.write(`${row.map(copyField).join('\t')}\n`);
      stream.write('\\.\n\n');
    }
    stream.end(
      `insert into seed.parameter (name, value) values ('vocabulary', ${quoteLiteral(vocabularyStamp(parameters))});\n`,
    );
    await finished(stream);
  }

  private next(name: string): string {
    const file = `${String(this.files.length * 10).padStart(4, '0')}_${name}.sql`;
    this.files.push(file);
    return file;
  }
}

function copyField(value: string | number): string {
  return String(value).replace(
    /[\\\t\n\r]/g,
    (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character]!,
  );
}

async function migrationsSql(knex: Knex): Promise<string> {
  const source = (knex.client.config.migrations as Knex.MigratorConfig | undefined)?.migrationSource;
  if (!(source instanceof MigrationFolder))
    throw new UsageError('The knexfile has no MigrationFolder.', {
      nextStep: 'Set migrations: { migrationSource: new MigrationFolder(...) }.',
    });
  const names = await source.getMigrations();
  const texts: string[] = [];
  for (const name of names) {
    const migration = (await source.getMigration(name)) as Partial<SqlMigration>;
    if (!migration.sql)
      throw new SeedwrightError(`Migration ${name} is not plain SQL.`, {
        nextStep: 'Let it export sql() beside up and down, as schemaMigration() and referenceMigration() do.',
      });
    texts.push(`-- Migration ${name}\n\nbegin;\n\n${migration.sql()}\n\ncommit;`);
  }
  return [...texts, knexRecords(names)].join('\n\n');
}

/** The tables in which Knex keeps what has run, as Knex itself would have made them. */
function knexRecords(names: string[]): string {
  const rows = names.map((name) => `  (${quoteLiteral(name)}, 1, current_timestamp)`);
  return `-- What Knex has run

create table knex_migrations (id serial primary key, name varchar(255), batch integer, migration_time timestamptz);
create table knex_migrations_lock (index serial primary key, is_locked integer);
insert into knex_migrations_lock (is_locked) values (0);
insert into knex_migrations (name, batch, migration_time) values
${rows.join(',\n')};`;
}

function parametersSql(parameters: RunParameters): string {
  const rows = Object.entries(parameterTexts(parameters));
  return `insert into seed.parameter (name, value) values\n${rows.map(([name, value]) => `  ('${name}', ${quoteLiteral(value)})`).join(',\n')};\n`;
}

/** Ledger entries with counted rows, so that the toolkit takes the database for what it is: filled. */
function ledgerSql(files: CheckedFile[], { catalog, marks, settled }: Situation): string {
  const entries = files.flatMap((file) =>
    file.file.tables.map((header) => {
      const table = catalog.tables.get(tableKey(header.table))!;
      const students = studentsOf(header, file);
      const texts = [
        header.table.schema,
        header.table.name,
        file.file.phase,
        file.file.path,
        file.file.checksum,
        formatMark(header.mark),
      ].map(quoteLiteral);
      const counted = `(select count(*) from ${quoteTableRef(header.table)} as row_of where ${demoCondition(table, 'row_of', marks, catalog)})`;
      return `select ${texts.join(', ')}, ${targetOf(header, file, settled.parameters)}, ${scaleFor(settled.parameters, students)}, ${students ?? 'null::integer'}, ${counted}, 0, true, 0`;
    }),
  );
  return `insert into seed.ledger (
  schema_name, table_name, phase, file, checksum, mark, target, scale, students, rows, written, complete, duration_ms
)
${entries.join('\nunion all\n')};

analyze;
`;
}

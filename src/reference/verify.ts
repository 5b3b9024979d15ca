import type { ClientBase } from 'pg';
import { formatTableRef, quoteIdent, quoteTableRef } from '../catalog/index.js';
import { quoteLiteral } from '../marks/index.js';
import { checkFrozen, newestOf, readApplied, type ReferenceProblem } from './applied.js';
import { shippedCondition } from './keys.js';
import { loadReferenceSet } from './load.js';
import { formatReference, type ReferenceSet } from './model.js';
import { withPlainOutput } from './session.js';
import { checkAgainstTable } from './table.js';

/** One row in which database and file disagree. */
export interface ReferenceDifference {
  /** Natural key. */
  key: string[];
  /** Of a changed row: the columns that differ, as texts. */
  columns: { column: string; shipped: string | null; found: string | null }[];
}

/** Rows of one set that are missing, changed, or there although they were retired; or a file that is not as applied. */
export interface ReferenceFinding {
  check: 'reference sets';
  /** `migration.sixr_questions v2` */
  subject: string;
  kind: 'missing' | 'changed' | 'extra' | 'file';
  message: string;
  rows: number;
  examples: string[];
  differences: ReferenceDifference[];
  nextStep: string;
}

export interface ReferenceCheck {
  check: 'reference sets';
  /** Sets looked at. */
  count: number;
  findings: ReferenceFinding[];
}

type Kind = 'missing' | 'changed' | 'extra';
type Row = ReferenceDifference & { kind: Kind };

const nextSteps: Record<Kind, string> = {
  missing: 'Put them back, or retire them in the next version.',
  changed:
    'Put the values back, or ship the new ones in the next version; columns for administrators are declared `editable`.',
  extra: 'Remove or retire them, or ship them again in the next version.',
};

/**
 * Joins the newest applied version of every set with its table. Editable columns are not compared. Writes nothing, not even
 * temporary tables: works in a read-only transaction and on a standby.
 * @param root folder of the project
 */
export async function verifyReference(client: ClientBase, root: string): Promise<ReferenceCheck> {
  const newest = newestOf(await readApplied(client));
  const problems = await checkFrozen(client, root);
  const findings = problems.map(fileFinding);
  const broken = new Set(problems.map(formatReference));
  await withPlainOutput(client, async () => {
    for (const applied of newest.filter((one) => !broken.has(formatReference(one)))) {
      const set = loadReferenceSet(root, applied.system, applied.set, applied.version);
      findings.push(...(await verifySet(client, set)));
    }
  });
  return { check: 'reference sets', count: newest.length, findings };
}

function fileFinding(problem: ReferenceProblem): ReferenceFinding {
  const { message, nextStep } = problem;
  const subject = formatReference(problem);
  return {
    check: 'reference sets',
    subject,
    kind: 'file',
    message,
    rows: 0,
    examples: [],
    differences: [],
    nextStep,
  };
}

async function verifySet(client: ClientBase, set: ReferenceSet): Promise<ReferenceFinding[]> {
  const { columns, facts } = await checkAgainstTable(client, set);
  const { rows } = await client.query<Row>(differencesSql(set, columns, facts.types));
  return (['missing', 'changed', 'extra'] as const).flatMap((kind) => {
    const differences = rows.filter((row) => row.kind === kind).map(({ key, columns }) => ({ key, columns }));
    return differences.length === 0 ? [] : [findingOf(set, kind, differences)];
  });
}

function findingOf(set: ReferenceSet, kind: Kind, differences: ReferenceDifference[]): ReferenceFinding {
  const table = formatTableRef(set.header.table);
  const what = {
    missing: `${table} lacks rows of ${set.file}`,
    changed: `${table} has rows that differ from ${set.file}`,
    extra: `${table} has rows that ${set.file} no longer holds`,
  };
  return {
    check: 'reference sets',
    subject: formatReference(set),
    kind,
    message: what[kind],
    rows: differences.length,
    examples: differences.slice(0, 5).map(example),
    differences,
    nextStep: nextSteps[kind],
  };
}

function example({ key, columns }: ReferenceDifference): string {
  const changes = columns.map(
    ({ column, shipped, found }) => `${column}: ${short(found)} instead of ${short(shipped)}`,
  );
  return [key.join(', '), changes.join('; ')].filter(Boolean).join(': ');
}

function short(value: string | null): string {
  if (value === null) return 'null';
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}

function differencesSql(set: ReferenceSet, columns: string[], types: ReadonlyMap<string, string>): string {
  const { header } = set;
  const table = quoteTableRef(header.table);
  const keyJson = (alias: string) =>
    `json_build_array(${header.key.map((name) => `${alias}.${quoteIdent(name)}::text`).join(', ')})`;
  const sameKey = header.key
    .map((name) => `shipped.${quoteIdent(name)} = stored.${quoteIdent(name)}`)
    .join(' and ');
  const firstKey = quoteIdent(header.key[0]!);
  const compared = columns.filter((name) => !header.key.includes(name) && !header.editable.includes(name));
  const pairs = compared.map(
    (name) => `(${quoteLiteral(name)}, shipped.${quoteIdent(name)}::text, stored.${quoteIdent(name)}::text)`,
  );
  const retired =
    header.retire.kind === 'set'
      ? `stored.${quoteIdent(header.retire.column)} is not distinct from ${header.retire.value}`
      : 'false';
  // What no version ever shipped belongs to somebody else, unless the set claims the whole table.
  const ours = header.exclusive
    ? 'true'
    : shippedCondition({ system: set.system, set: set.set, key: header.key }, 'stored', types);
  return `
    with

    shipped as materialized (${shippedSql(set, columns, types)})

    select case when stored.${firstKey} is null then 'missing' else 'changed' end as kind,
      ${keyJson('shipped')} as key, coalesce(differing.columns, '[]') as columns
    from shipped
    left join ${table} as stored on ${sameKey}
    cross join lateral (
      select json_agg(json_build_object('column', name, 'shipped', shipped_value, 'found', found_value)) as columns
      from (values ${[...pairs, "('', null, null)"].join(', ')}) as pair (name, shipped_value, found_value)
      where stored.${firstKey} is not null and shipped_value is distinct from found_value
    ) as differing
    where stored.${firstKey} is null or differing.columns is not null
    union all
    select 'extra', ${keyJson('stored')}, '[]'
    from ${table} as stored
    where not exists (select from shipped where ${sameKey}) and not (${retired}) and ${ours}`;
}

/** The file as rows with the table's types. */
function shippedSql({ body }: ReferenceSet, columns: string[], types: ReadonlyMap<string, string>): string {
  const typed = columns
    .map((name) => `file.${quoteIdent(name)}::${types.get(name)} as ${quoteIdent(name)}`)
    .join(', ');
  if (body.format === 'sql') return `select ${typed} from (\n${body.text}\n) as file`;
  const rows = body.records.map(({ fields }) =>
    Object.fromEntries(columns.map((name, at) => [name, fields[at]])),
  );
  const texts = columns.map((name) => `${quoteIdent(name)} text`).join(', ');
  return `select ${typed} from json_to_recordset(${quoteLiteral(JSON.stringify(rows))}) as file (${texts})`;
}

import { compareTableRefs, tableKey, type Catalog, type Table } from '../../catalog/index.js';
import type { Connections } from '../../database/index.js';
import { loadGrammar } from '../../seedfile/index.js';
import { runBatches, type Statement } from '../batches.js';
import { rowsOf, wholeTable, type Count } from '../counts.js';
import { findingKinds, type CoverageFinding } from '../model.js';
import { keyQuestions } from './keys.js';
import { nullQuestions } from './nulls.js';
import { fewestRows, type Question, type Subject } from './question.js';
import { findTenancies, TenantCoverage, tenantStatement } from './tenants.js';
import { booleanQuestions, valueQuestions } from './values.js';

/** What the findings of a database hang on. */
export interface CoverageFacts {
  readonly catalog: Catalog;
  readonly counts: ReadonlyMap<string, Count>;
  isReference(key: string): boolean;
}

/**
 * Looks for cases that the rows do not show, by one statement for each table of at least three rows. Of tables above
 * 100,000 rows a sample of about that size is read, which then says nothing about parents, levels and tenants.
 * @returns the findings, and for tables that could not be read what the server said
 */
export async function coverage(
  connections: Connections,
  tables: readonly Table[],
  facts: CoverageFacts,
): Promise<{ findings: CoverageFinding[]; failures: Map<string, string> }> {
  await loadGrammar();
  const looked = tables.filter(({ ref }) => (facts.counts.get(tableKey(ref))?.rows ?? 0) >= fewestRows);
  const tenancies = await tenantCoverages(connections, tables, facts.counts);
  const asked = looked
    .map((table) => ask(table, facts, tenancies))
    .filter(({ questions }) => questions.length > 0);
  const { answers, failures } = await runBatches(
    connections,
    asked.map(({ statement }) => statement),
  );
  const findings = asked.flatMap(({ statement, questions, sampled }): CoverageFinding[] => {
    const answer = answers.get(statement.key);
    if (answer === undefined) return [];
    const [rows, ...texts] = JSON.parse(answer) as [string, ...(string | null)[]];
    if (Number(rows) < fewestRows) return [];
    return questions.flatMap((question, index) =>
      question.findings(texts[index]!).map((finding) => ({ ...finding, sampled })),
    );
  });
  const ofTenants = tenancies.flatMap((tenancy) =>
    tenancy.findings().map((finding) => ({ ...finding, sampled: false })),
  );
  return { findings: [...findings, ...ofTenants].sort(compareFindings), failures };
}

function compareFindings(one: CoverageFinding, other: CoverageFinding): number {
  return (
    findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind) ||
    other.share - one.share ||
    compareTableRefs(one.table, other.table)
  );
}

/** The tables of tenants with their tenants, where they can be read. */
async function tenantCoverages(
  connections: Connections,
  tables: readonly Table[],
  counts: ReadonlyMap<string, Count>,
): Promise<TenantCoverage[]> {
  const tenancies = findTenancies(tables).filter(({ tenants }) => counts.has(tableKey(tenants.ref)));
  const { answers } = await runBatches(connections, tenancies.map(tenantStatement));
  return tenancies.map((tenancy) => {
    const pairs = JSON.parse(answers.get(tableKey(tenancy.tenants.ref)) ?? '[]') as [string, string][];
    return new TenantCoverage(tenancy, new Map(pairs));
  });
}

function ask(
  table: Table,
  { catalog, counts, isReference }: CoverageFacts,
  tenancies: readonly TenantCoverage[],
): { statement: Statement; questions: Question[]; sampled: boolean } {
  const key = tableKey(table.ref);
  const whole = counts.get(key)!.exact;
  const exactRows = (of: string) => (counts.get(of)?.exact ? counts.get(of)!.rows : undefined);
  const subject: Subject = { table, catalog, whole, exactRows, isReference };
  const own = tenancies.filter(({ tenancy }) => tenancy.tables.has(key));
  // A list that is the same everywhere belongs to whoever wrote it, not to each tenant.
  const perTenant = whole && !isReference(key);
  const questions = [
    ...valueQuestions(subject),
    ...booleanQuestions(subject),
    ...nullQuestions(subject),
    ...keyQuestions(subject, new Set(own.map(({ tenancy }) => tenancy.column))),
    ...(perTenant ? own.flatMap((tenancy) => tenancy.question(table)) : []),
  ];
  const expressions = ['count(*)::text', ...questions.map(({ expression }) => expression)];
  const sql = `select array_to_json(array[${expressions.join(', ')}]::text[])::text as answer from ${rowsToRead(table, counts.get(key)!)} as row_of`;
  return { statement: { key, sql }, questions, sampled: !whole };
}

/** All rows; of a large table blocks from everywhere in it. The same ones each time, so that two audits agree. */
function rowsToRead(table: Table, { rows, exact }: Count): string {
  if (exact) return `(select * from ${rowsOf(table)})`;
  const percent = Math.min(100, (100 * wholeTable) / rows);
  return `(select * from ${rowsOf(table)} tablesample system (${percent.toFixed(6)}) repeatable (0) limit ${wholeTable})`;
}

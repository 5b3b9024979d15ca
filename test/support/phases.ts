import { expect } from 'chai';
import { isComplete, type RunReport } from '../../src/index.js';
import type { SystemDatabase } from './system-database.js';

/** Tables that a run looked at in one phase, as `schema.table`. */
export function tablesOf(phase: string, report: RunReport): string[] {
  return report.files
    .filter((file) => file.phase === phase)
    .flatMap((file) => file.tables.map(({ table }) => `${table.schema}.${table.name}`));
}

/** Fills a migrated system but for one phase: the rest is whole, and whatever stays empty with the phase is named. */
export async function expectToLeaveOut(
  database: SystemDatabase,
  phase: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const report = await database.run({ ...env, [`SKIP_PHASE_${Number(phase.slice(0, 2))}`]: '1' });
  expect(report.files.flatMap((file) => file.error?.message ?? [])).to.deep.equal([]);
  expect(isComplete(report)).to.equal(true);
  const leftOut = new Set(report.plan.leftOut.map(({ table }) => table));
  const { rows } = await database.client.query<{ name: string }>(
    `select schema_name || '.' || table_name as name from seed.ledger`,
  );
  expect(rows.filter(({ name }) => leftOut.has(name))).to.deep.equal([]);
  expect(tablesOf(phase, report)).to.deep.equal([]);
  // Nothing is forgotten: what has no rows is in the phase, needs it, or is named.
  const seen = new Set(report.files.flatMap((file) => tablesOf(file.phase, report)));
  const silent = (await database.empty()).filter((table) => seen.has(table) && !leftOut.has(table));
  expect(silent, 'empty, and nobody says so').to.deep.equal([]);
}

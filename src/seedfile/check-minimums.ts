import { formatTableRef, type Catalog, type Table } from '../catalog/index.js';
import { isResolved, resolveMinimum, type ResolvedMinimum } from '../minimums/index.js';
import type { Complaints } from './complaints.js';
import { didYouMean } from './complaints.js';
import { readCondition } from './condition.js';
import type { HeaderMinimum, HeaderTable } from './header.js';
import type { ParsedSql } from './parsed-sql.js';

/** Holds the minimums of a table against the catalogue, and against the SQL that is to keep them. */
export function checkMinimums(
  complaints: Complaints,
  header: HeaderTable,
  table: Table,
  sql: ParsedSql,
  catalog: Catalog,
): void {
  for (const minimum of header.minimums) {
    const resolved = resolveMinimum(table, minimum, catalog);
    if (!isResolved(resolved)) {
      complaints.atLine(minimum.line, resolved.message, resolved.nextStep);
      continue;
    }
    checkCondition(complaints, minimum, resolved.parent);
    if (complaints.file.realParents) checkServing(complaints, header, minimum, resolved, sql);
  }
}

/** A condition looks at columns of the parent and at nothing else, so that the gaps of all parents are one join. */
function checkCondition(complaints: Complaints, minimum: HeaderMinimum, parent: Table): void {
  if (minimum.where === undefined) return;
  const { columns, problem } = readCondition(minimum.where);
  if (problem)
    complaints.atLine(minimum.line, `condition of the minimum: ${problem.message}`, problem.nextStep);
  const known = new Set(parent.columns.map((column) => column.name));
  for (const column of columns)
    if (!known.has(column))
      complaints.atLine(
        minimum.line,
        `${formatTableRef(parent.ref)} has no column ${column}`,
        didYouMean(column, parent) ?? 'A condition looks at columns of the parent.',
      );
}

/** What a file that fills gaps has to keep to, beyond one whose rows follow from the demo parents. */
function checkServing(
  complaints: Complaints,
  header: HeaderTable,
  minimum: HeaderMinimum,
  resolved: ResolvedMinimum,
  sql: ParsedSql,
): void {
  const { mark } = header;
  if (!sql.numbers.has(minimum.rows))
    complaints.atLine(
      minimum.line,
      `the header promises ${minimum.rows}, but no ${minimum.rows} stands in the SQL`,
      'Write the minimum as a number where the gap is counted, and change both together.',
    );
  if (mark.kind === 'parent' && resolved.keys[0]!.columns.includes(mark.column))
    complaints.atKey(
      header,
      'mark',
      `rows of real parents would not be known by their parent ${mark.column}`,
      'The file calls seed.real_parents(): mark by uuid or ledger.',
    );
}

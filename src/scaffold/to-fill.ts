import { formatTableRef, tableKey, type Table, type TableRef } from '../catalog/index.js';
import { UsageError } from '../errors.js';
import { nearest } from '../nearest.js';
import { loadExemptions } from '../project/exemptions.js';
import type { Project } from '../project/index.js';
import { listReferenceSets, loadReferenceSet } from '../reference/index.js';
import type { Fillings } from './fillings.js';
import type { Place } from './places.js';

/** A table that gets no file, and why. */
export interface SkippedTable {
  readonly table: TableRef;
  readonly reason: string;
}

/**
 * Chooses the tables that need a file: those that have none, are not exempt, and are not lists that the application has filled.
 * @param filled `tableKey` of tables that files of the project fill
 * @returns keys of the tables wanted
 * @throws {UsageError} for a table that was named and does not exist
 */
export function tablesToFill(
  tables: readonly Table[],
  filled: ReadonlySet<string>,
  fillings: Fillings,
  project: Project,
  options: { readonly tables?: readonly string[]; readonly mapped?: ReadonlyMap<string, Place> },
): { wanted: Set<string>; skipped: SkippedTable[] } {
  const named = options.tables && new Set(options.tables.map((name) => resolve(name, tables)));
  const exempt = new Map(loadExemptions(project.root).map(({ table, reason }) => [tableKey(table), reason]));
  const reference = referenceTables(project.root);
  const wanted = new Set<string>();
  const skipped: SkippedTable[] = [];
  for (const table of tables) {
    const key = tableKey(table.ref);
    if (filled.has(key) || (named && !named.has(key))) continue;
    if (options.mapped && !options.mapped.has(key)) continue;
    const set = reference.get(key);
    const reason = set
      ? `a reference set fills it: ${set}`
      : named
        ? undefined
        : reasonToSkip(table, exempt.get(key), fillings);
    if (reason === undefined) wanted.add(key);
    else skipped.push({ table: table.ref, reason });
  }
  return { wanted, skipped };
}

function reasonToSkip(table: Table, exempt: string | undefined, fillings: Fillings): string | undefined {
  if (exempt !== undefined) return `exempt: ${exempt}`;
  const rows = fillings.othersIn(table);
  if (rows >= listful && isList(table))
    return `a list with ${rows === 1000 ? '1000 or more rows' : `${rows} rows`} of its own; others choose from them`;
  return undefined;
}

/** Tables that reference sets fill, with the file of each. */
function referenceTables(root: string): Map<string, string> {
  return new Map(
    listReferenceSets(root).map(({ system, set, version, file }) => [
      tableKey(loadReferenceSet(root, system, set, version).header.table),
      file,
    ]),
  );
}

/** Fewer rows of its own than these could be a first try. */
const listful = 3;

/** Others choose from it by a name or code, and it depends on nobody: countries, roles, statuses. Accounts and the like are no lists. */
function isList(table: Table): boolean {
  const named = table.uniqueIndexes.some((index) => {
    const column = table.columns.find((candidate) => candidate.name === index.columns[0]);
    return index.columns.length === 1 && column !== undefined && 'SE'.includes(column.baseType.category);
  });
  const isAccount = table.columns.some((column) =>
    /(e_?mail|password|login|user_?name|phone|birth)/i.test(column.name),
  );
  return (
    named &&
    !isAccount &&
    table.foreignKeys.length === 0 &&
    table.referencedBy.length > 0 &&
    table.columns.length <= 8
  );
}

function resolve(name: string, tables: readonly Table[]): string {
  const found = tables.filter((table) => formatTableRef(table.ref) === name || table.ref.name === name);
  if (found.length === 1) return tableKey(found[0]!.ref);
  if (found.length > 1)
    throw new UsageError(`Several schemas have a table ${name}.`, {
      nextStep: `Name one of ${found.map((table) => formatTableRef(table.ref)).join(', ')}.`,
    });
  const meant = nearest(
    name,
    tables.map((table) => formatTableRef(table.ref)),
  );
  throw new UsageError(`There is no table ${name}.`, {
    nextStep: meant ? `Did you mean ${meant}?` : 'Write schema.table.',
  });
}

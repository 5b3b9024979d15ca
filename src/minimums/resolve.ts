import { formatTableRef, tableKey, type Catalog, type ForeignKey, type Table } from '../catalog/index.js';
import { nearest } from '../nearest.js';
import type { Minimum } from './minimum.js';

/** A minimum together with the foreign keys that lead from the child to its parent. */
export interface ResolvedMinimum {
  minimum: Minimum;
  child: Table;
  parent: Table;
  /** Keys from the child on; the last one ends in the parent, or in a table that the parent shares its key with. */
  keys: ForeignKey[];
  /** Columns of the parent that equal those of the last key, in step with them. */
  parentColumns: string[];
}

/** Why a minimum leads nowhere. */
export interface PathProblem {
  message: string;
  nextStep?: string;
}

/** Whether a minimum could be resolved. */
export function isResolved(result: ResolvedMinimum | PathProblem): result is ResolvedMinimum {
  return 'keys' in result;
}

/** Looks up the way from a child table to the parents of a minimum in the catalogue. */
export function resolveMinimum(
  child: Table,
  minimum: Minimum,
  catalog: Catalog,
): ResolvedMinimum | PathProblem {
  const parent = catalog.tables.get(tableKey(minimum.per));
  if (!parent) return unknownParent(minimum, catalog);
  const end = minimum.by ? walk(child, minimum.by, parent, catalog) : onlyKey(child, parent);
  return 'message' in end ? end : { minimum, child, parent, ...end };
}

type Way = Pick<ResolvedMinimum, 'keys' | 'parentColumns'>;

function unknownParent({ per }: Minimum, catalog: Catalog): PathProblem {
  const meant = nearest(
    formatTableRef(per),
    [...catalog.tables.values()].map(({ ref }) => formatTableRef(ref)),
  );
  return {
    message: `table ${formatTableRef(per)} does not exist`,
    nextStep: meant && `Did you mean ${meant}?`,
  };
}

/** Without a path: the one key to the parent that every child has, or the only one there is. */
function onlyKey(child: Table, parent: Table): Way | PathProblem {
  const keys = child.foreignKeys.filter((key) => tableKey(key.references) === tableKey(parent.ref));
  const certain = keys.filter((key) => !key.nullable);
  const key = certain.length === 1 ? certain[0] : keys.length === 1 ? keys[0] : undefined;
  if (key) return { keys: [key], parentColumns: key.referencedColumns };
  const between = `from ${formatTableRef(child.ref)} to ${formatTableRef(parent.ref)}`;
  if (keys.length === 0)
    return {
      message: `no foreign key leads ${between}`,
      nextStep: 'Say how to come there: `by <column>.<column>`.',
    };
  const choices = keys.map((candidate) => `by ${candidate.columns[0]!}`);
  return {
    message: `${keys.length} foreign keys lead ${between}`,
    nextStep: `Say which is meant: ${choices.join(' or ')}.`,
  };
}

/** A column may carry several keys, hence all of them are tried. */
function walk(table: Table, path: string[], parent: Table, catalog: Catalog): Way | PathProblem {
  const [column, ...rest] = path as [string, ...string[]];
  if (!table.columns.some(({ name }) => name === column)) return unknownColumn(table, column);
  const keys = keysOf(table, column);
  let problem: PathProblem = noKey(table, column);
  for (const key of keys) {
    const found = rest.length === 0 ? arrive(key, parent, catalog) : walkOn(key, rest, parent, catalog);
    if (!('message' in found)) return found;
    problem = found;
  }
  return problem;
}

function walkOn(key: ForeignKey, rest: string[], parent: Table, catalog: Catalog): Way | PathProblem {
  const next = catalog.tables.get(tableKey(key.references));
  if (!next) return { message: `${formatTableRef(key.references)} lies outside the schemas that are filled` };
  const found = walk(next, rest, parent, catalog);
  return 'message' in found ? found : { ...found, keys: [key, ...found.keys] };
}

/** Keys that a column belongs to, those of this column alone first. */
function keysOf(table: Table, column: string): ForeignKey[] {
  return table.foreignKeys
    .filter((key) => key.columns.includes(column))
    .sort((one, other) => one.columns.length - other.columns.length);
}

/** The end of a path: the parent itself, or a table that the parent shares its key with. */
function arrive(key: ForeignKey, parent: Table, catalog: Catalog): Way | PathProblem {
  if (tableKey(key.references) === tableKey(parent.ref))
    return { keys: [key], parentColumns: key.referencedColumns };
  const shared = parent.foreignKeys.find(
    (own) =>
      tableKey(own.references) === tableKey(key.references) &&
      key.referencedColumns.every((column) => own.referencedColumns.includes(column)) &&
      isUnique(parent, own.columns),
  );
  if (shared) {
    const at = (column: string) => shared.columns[shared.referencedColumns.indexOf(column)]!;
    return { keys: [key], parentColumns: key.referencedColumns.map(at) };
  }
  const last = catalog.tables.get(tableKey(key.references));
  const onward = last?.foreignKeys.find((next) => tableKey(next.references) === tableKey(parent.ref));
  return {
    message: `the path ends in ${formatTableRef(key.references)}, not in ${formatTableRef(parent.ref)}`,
    nextStep: onward && `Go on by ${onward.columns[0]!}.`,
  };
}

function isUnique(table: Table, columns: string[]): boolean {
  return table.uniqueIndexes.some(
    (index) =>
      index.predicate === undefined &&
      index.columns.every((column) => column !== null && columns.includes(column)),
  );
}

function unknownColumn(table: Table, column: string): PathProblem {
  const meant = nearest(
    column,
    table.columns.map(({ name }) => name),
  );
  return {
    message: `${formatTableRef(table.ref)} has no column ${column}`,
    nextStep: meant && `Did you mean ${meant}?`,
  };
}

function noKey(table: Table, column: string): PathProblem {
  const known = [...new Set(table.foreignKeys.flatMap((key) => key.columns))];
  const meant = nearest(column, known);
  return {
    message: `${formatTableRef(table.ref)}.${column} is no foreign key`,
    nextStep: meant
      ? `Did you mean ${meant}?`
      : known.length > 0
        ? `Foreign keys of the table: ${known.join(', ')}.`
        : undefined,
  };
}

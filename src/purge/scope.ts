import { formatTableRef, tableKey, type Table } from '../catalog/index.js';
import { UsageError } from '../errors.js';
import { nearest } from '../nearest.js';
import { dependents, edgesOf } from '../plan/index.js';
import type { PurgeContext, PurgeScope } from './model.js';

/** @throws {UsageError} where the scope names a table that has no demo rows */
export function tablesInScope(context: PurgeContext, scope: PurgeScope): Table[] {
  const phaseOf = new Map<string, string>();
  for (const [key, entry] of context.ledger) phaseOf.set(key, entry.phase);
  for (const file of context.files)
    for (const { table } of file.tables) phaseOf.set(tableKey(table), file.phase);
  const named = scope.tables?.map((name) => markedTable(name, context));
  const chosen = [...context.marks.keys()].filter((key) => {
    if (named) return named.includes(key);
    return scope.phases === undefined || scope.phases.includes(phaseOf.get(key) ?? '');
  });
  const tables = chosen.flatMap((key) => context.catalog.tables.get(key) ?? []);
  if (!scope.cascade) return tables;
  const further = dependents(
    tables.map((table) => table.ref),
    edgesOf(context.catalog),
  );
  const known = new Set(chosen);
  return [
    ...tables,
    ...further.flatMap(({ table }) =>
      known.has(tableKey(table)) || !context.marks.has(tableKey(table))
        ? []
        : (context.catalog.tables.get(tableKey(table)) ?? []),
    ),
  ];
}

function markedTable(name: string, context: PurgeContext): string {
  const names = new Map(
    [...context.marks.keys()].flatMap((key) => {
      const table = context.catalog.tables.get(key);
      return table ? [[formatTableRef(table.ref), key] as const] : [];
    }),
  );
  const key = names.get(name);
  if (key !== undefined) return key;
  const meant = nearest(name, names.keys());
  throw new UsageError(`No seed file fills a table ${name}${meant ? `; did you mean ${meant}?` : '.'}`, {
    nextStep: 'Name it as schema.table; `npx seedwright status` lists all.',
  });
}

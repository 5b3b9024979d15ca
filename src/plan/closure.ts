import { compareTableRefs, tableKey, type TableRef } from '../catalog/table-ref.js';
import { compareEdges } from './compare-edges.js';
import { groupBy } from './group-by.js';
import type { ClosureStep, Edge } from './model.js';

/**
 * All tables that the selected ones need, directly or not, each with the reason: table, and the table and edge that
 * need it. The selected tables themselves are not listed. To leave a kind of edge out, filter `edges` before.
 *
 * ```ts
 * const needed = requiredParents([posts], edgesOf(catalog));
 * needed.map(({ table, because, edge }) => ...)   // app.client, because app.post needs it through post_client_id_fkey
 * ```
 */
export function requiredParents(selection: readonly TableRef[], edges: readonly Edge[]): ClosureStep[] {
  return closure(selection, edges, { near: 'from', far: 'to' });
}

/** All tables that need the selected ones, directly or not: the same in the other direction. */
export function dependents(selection: readonly TableRef[], edges: readonly Edge[]): ClosureStep[] {
  return closure(selection, edges, { near: 'to', far: 'from' });
}

/** The edges that lead from the selection to this table, shortest way; empty for a table that is not in the closure. */
export function pathTo(table: TableRef, steps: readonly ClosureStep[]): Edge[] {
  const byTable = new Map(steps.map((step) => [tableKey(step.table), step]));
  const path: Edge[] = [];
  let step = byTable.get(tableKey(table));
  while (step) {
    path.push(step.edge);
    step = byTable.get(tableKey(step.because));
  }
  return path.reverse();
}

interface Direction {
  readonly near: 'from' | 'to';
  readonly far: 'from' | 'to';
}

/** Breadth first, each layer in the order of names: the result is sorted by distance and does not hang on input order. */
function closure(
  selection: readonly TableRef[],
  edges: readonly Edge[],
  { near, far }: Direction,
): ClosureStep[] {
  const edgesByNear = groupBy([...edges].sort(compareEdges), (edge) => tableKey(edge[near]));
  const seen = new Set(selection.map(tableKey));
  const steps: ClosureStep[] = [];
  let layer = [...selection].sort(compareTableRefs);
  for (let distance = 1; layer.length > 0; distance += 1) {
    const found: ClosureStep[] = [];
    for (const because of layer) {
      for (const edge of edgesByNear.get(tableKey(because)) ?? []) {
        const table = edge[far];
        if (seen.has(tableKey(table))) continue;
        seen.add(tableKey(table));
        found.push({ table, because, edge, distance });
      }
    }
    found.sort((one, other) => compareTableRefs(one.table, other.table));
    steps.push(...found);
    layer = found.map((step) => step.table);
  }
  return steps;
}

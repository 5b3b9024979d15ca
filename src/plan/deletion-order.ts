import type { TableRef } from '../catalog/table-ref.js';
import { adjacency, buildGraph } from './graph.js';
import { levelsOf } from './levels.js';
import type { Edge } from './model.js';
import { componentNumbers, stronglyConnected } from './strongly-connected.js';

/**
 * Groups of tables, children first: rows of one group can be deleted once those of all groups before are gone. Tables of
 * one cycle share a group and have to go together. Only foreign keys count; what a file reads does not hold a row.
 */
export function deletionOrder(tables: readonly TableRef[], edges: readonly Edge[]): TableRef[][] {
  const graph = buildGraph(
    tables,
    edges.filter((edge) => edge.kind === 'foreignKey'),
  );
  const groups = stronglyConnected(adjacency(graph.tables.length, graph.links, true));
  const groupOf = componentNumbers(graph.tables.length, groups);
  const between = graph.links
    .map(({ child, parent }) => ({ child: groupOf[child]!, parent: groupOf[parent]! }))
    .filter(({ child, parent }) => child !== parent);
  const levels = levelsOf(adjacency(groups.length, between, true), [...groups.keys()]);
  return [...groups.keys()]
    .sort((one, other) => levels[one]! - levels[other]! || groups[one]![0]! - groups[other]![0]!)
    .map((group) => groups[group]!.map((number) => graph.tables[number]!));
}

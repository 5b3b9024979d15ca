import type { TableRef } from '../catalog/table-ref.js';
import { breakCycles, brokenEdgesOf } from './break-cycles.js';
import { groupBy } from './group-by.js';
import { adjacency, buildGraph, type Graph, type Link } from './graph.js';
import { levelsOf } from './levels.js';
import type { Component, Edge, Plan, PlannedTable } from './model.js';
import { componentNumbers, stronglyConnected } from './strongly-connected.js';

/**
 * The order in which these tables can be filled, and how each cycle is broken. Edges to tables that are not given count
 * for nothing. The same input in any order gives the same plan.
 *
 * ```ts
 * const { order, components } = planOrder([...catalog.tables.values()].map((table) => table.ref), edgesOf(catalog));
 * order.map(({ table, level }) => `${level} ${formatTableRef(table)}`);
 * // 0 app.client, 1 app.post, 2 app.comment
 * components.flatMap(({ broken }) => broken);
 * // [{ edge: { constraint: 'client_pinned_post_id_fkey', ... }, reason: 'nullable' }]
 * ```
 */
export function planOrder(tables: readonly TableRef[], edges: readonly Edge[]): Plan {
  const graph = buildGraph(tables, edges);
  const components = stronglyConnected(adjacency(graph.tables.length, graph.links));
  const componentOf = componentNumbers(graph.tables.length, components);
  const broken = breakEach(graph, components, componentOf);
  const brokenLinks = new Set(broken.flat());
  const left = graph.links.filter((link) => !brokenLinks.has(link));
  // Of the cycles only those are left that nothing breaks.
  const groups = stronglyConnected(adjacency(graph.tables.length, left));
  const order = place(graph, left, groups).map(({ node, ...rest }) => ({
    ...rest,
    component: componentOf[node]!,
  }));
  const knots = groupBy(groups.filter(isKnot), (nodes) => componentOf[nodes[0]!]!);
  return {
    order,
    components: components.map((nodes, number) =>
      componentFrom(graph, nodes, broken[number]!, knots.get(number) ?? []),
    ),
    levels: levelsFrom(order),
  };
}

/** For each component the links to leave out. */
function breakEach(graph: Graph, components: readonly number[][], componentOf: readonly number[]): Link[][] {
  const inner = graph.links.filter(({ child, parent }) => componentOf[child] === componentOf[parent]);
  const innerOf = groupBy(inner, (link) => componentOf[link.child]!);
  return components.map((nodes, number) =>
    isKnot(nodes) ? breakCycles(nodes, innerOf.get(number) ?? []) : [],
  );
}

function isKnot(nodes: readonly number[]): boolean {
  return nodes.length > 1;
}

type Placed = Omit<PlannedTable, 'component'> & { readonly node: number };

/** Tables by level; those of one group share a level and stand next to each other. */
function place(graph: Graph, links: readonly Link[], groups: readonly number[][]): Placed[] {
  const groupOf = componentNumbers(graph.tables.length, groups);
  const between = links.filter(({ child, parent }) => groupOf[child] !== groupOf[parent]);
  const contracted = between.map(({ child, parent }) => ({
    child: groupOf[child]!,
    parent: groupOf[parent]!,
  }));
  const levels = levelsOf(adjacency(groups.length, contracted), [...groups.keys()]);
  const parents = adjacency(graph.tables.length, between);
  return [...groups.keys()]
    .sort((one, other) => levels[one]! - levels[other]! || groups[one]![0]! - groups[other]![0]!)
    .flatMap((group) =>
      groups[group]!.map((node) => ({
        node,
        table: graph.tables[node]!,
        level: levels[group]!,
        selfReferences: [...(graph.selfReferences.get(node) ?? [])],
        after: namesOf(graph, parents[node]!),
      })),
    );
}

function componentFrom(
  graph: Graph,
  nodes: readonly number[],
  broken: readonly Link[],
  knots: readonly (readonly number[])[],
): Component {
  return {
    tables: namesOf(graph, nodes),
    broken: broken.flatMap(brokenEdgesOf),
    unbreakable: knots.length > 0,
    together: [...knots].sort((one, other) => one[0]! - other[0]!).map((knot) => namesOf(graph, knot)),
  };
}

function namesOf(graph: Graph, nodes: readonly number[]): TableRef[] {
  return nodes.map((node) => graph.tables[node]!);
}

function levelsFrom(order: readonly PlannedTable[]): TableRef[][] {
  return [...groupBy(order, ({ level }) => level).values()].map((tables) => tables.map(({ table }) => table));
}

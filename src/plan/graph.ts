import { compareTableRefs, tableKey, type TableRef } from '../catalog/table-ref.js';
import { compareEdges } from './compare-edges.js';
import type { Edge, ForeignKeyEdge } from './model.js';

/** Tables as numbers, in the order of schema and name: what the algorithms work on. */
export interface Graph {
  readonly tables: readonly TableRef[];
  /** One for each pair of tables with at least one edge, sorted by child, then parent. */
  readonly links: readonly Link[];
  /** Keys of a table to itself, by table. */
  readonly selfReferences: ReadonlyMap<number, ForeignKeyEdge[]>;
}

/** All edges from one table to another. */
export interface Link {
  readonly child: number;
  readonly parent: number;
  readonly edges: readonly Edge[];
}

/** Edges to or from tables that are not given are left out; a table given twice counts once. */
export function buildGraph(tables: readonly TableRef[], edges: readonly Edge[]): Graph {
  const byKey = new Map(tables.map((table) => [tableKey(table), table]));
  const sorted = [...byKey.values()].sort(compareTableRefs);
  const numbers = new Map(sorted.map((table, number) => [tableKey(table), number]));
  const selfReferences = new Map<number, ForeignKeyEdge[]>();
  const links = new Map<number, Link & { edges: Edge[] }>();
  for (const edge of [...edges].sort(compareEdges)) {
    const child = numbers.get(tableKey(edge.from));
    const parent = numbers.get(tableKey(edge.to));
    if (child === undefined || parent === undefined) continue;
    if (child !== parent) linkOf(links, child, parent, sorted.length).edges.push(edge);
    else if (edge.kind === 'foreignKey')
      selfReferences.set(child, [...(selfReferences.get(child) ?? []), edge]);
  }
  return { tables: sorted, links: [...links.values()], selfReferences };
}

function linkOf(
  links: Map<number, Link & { edges: Edge[] }>,
  child: number,
  parent: number,
  count: number,
): Link & { edges: Edge[] } {
  const key = child * count + parent;
  const link = links.get(key) ?? { child, parent, edges: [] };
  links.set(key, link);
  return link;
}

/** For each node the nodes that `links` lead to: parents of a child, or with `reverse` children of a parent. */
export function adjacency(
  count: number,
  links: readonly Pick<Link, 'child' | 'parent'>[],
  reverse = false,
): number[][] {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (const { child, parent } of links) {
    if (reverse) neighbours[parent]!.push(child);
    else neighbours[child]!.push(parent);
  }
  return neighbours;
}

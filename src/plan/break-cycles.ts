import { cheapestBreak } from './feedback-search.js';
import type { SoftLink } from './feedback.js';
import { adjacency, type Link } from './graph.js';
import type { BrokenEdge, Edge, ForeignKeyEdge } from './model.js';
import { componentNumbers, stronglyConnected } from './strongly-connected.js';

/** One deferrable key costs more than all nullable keys of a database together. */
const NULLABLE_COST = 1;
const DEFERRABLE_COST = 1_000_000;

/**
 * Chooses the links to leave out in one strongly connected component. Links between tables that no choice can part, because
 * hard links alone tie them in a cycle, stay.
 * @param nodes the component's tables
 * @param links those within the component
 */
export function breakCycles(nodes: readonly number[], links: readonly Link[]): Link[] {
  const localOf = new Map(nodes.map((node, local) => [node, local]));
  const local = links.map((link) => ({
    link,
    child: localOf.get(link.child)!,
    parent: localOf.get(link.parent)!,
  }));
  // What hard links tie together moves as one.
  const hardNeighbours = adjacency(
    nodes.length,
    local.filter(({ link }) => isHard(link)),
  );
  const groups = stronglyConnected(hardNeighbours).sort((one, other) => one[0]! - other[0]!);
  const groupOf = componentNumbers(nodes.length, groups);
  const between = local
    .map(({ link, child, parent }) => ({ link, child: groupOf[child]!, parent: groupOf[parent]! }))
    .filter(({ child, parent }) => child !== parent);
  const hard = between.filter(({ link }) => isHard(link)).map(({ child, parent }) => ({ child, parent }));
  const soft = between
    .filter(({ link }) => !isHard(link))
    .map((entry) => ({ ...entry, cost: costOf(entry.link) }));
  const chosen = new Set<SoftLink>(cheapestBreak({ count: groups.length, hard, soft }));
  return soft.filter((link) => chosen.has(link)).map(({ link }) => link);
}

/** What breaking the edges of a link means; all of them are foreign keys, nullable or deferrable. */
export function brokenEdgesOf(link: Link): BrokenEdge[] {
  return link.edges
    .filter((edge): edge is ForeignKeyEdge => edge.kind === 'foreignKey')
    .map((edge) => ({ edge, reason: edge.nullable ? 'nullable' : 'deferrable' }));
}

function isHard(link: Link): boolean {
  return !link.edges.every(isBreakable);
}

function isBreakable(edge: Edge): boolean {
  return edge.kind === 'foreignKey' && (edge.nullable || edge.deferrable);
}

function costOf(link: Link): number {
  const costs = link.edges.map((edge) =>
    edge.kind === 'foreignKey' && edge.nullable ? NULLABLE_COST : DEFERRABLE_COST,
  );
  return costs.reduce((sum, cost) => sum + cost, 0);
}

import { adjacency } from './graph.js';
import { PriorityQueue } from './priority-queue.js';

/** A need that may be left out, at a cost. */
export interface SoftLink {
  readonly child: number;
  readonly parent: number;
  readonly cost: number;
}

export type HardLink = Pick<SoftLink, 'child' | 'parent'>;

export interface Needs {
  /** Nodes are 0 to `count` - 1. */
  readonly count: number;
  /** Acyclic. */
  readonly hard: readonly HardLink[];
  readonly soft: readonly SoftLink[];
}

/**
 * Soft links without which no cycle is left: a good choice in little time. The node placed next is always the one that
 * costs least: whose soft links to nodes not yet placed are cheapest. Then every link that turns out needless is taken back,
 * the dearest first.
 */
export function cheapBreak(needs: Needs): SoftLink[] {
  const position = placeCheapestFirst(needs);
  const isBroken = ({ child, parent }: SoftLink): boolean => position[child]! < position[parent]!;
  const kept = adjacency(needs.count, [...needs.hard, ...needs.soft.filter((link) => !isBroken(link))]);
  const broken = needs.soft.filter(isBroken).sort((one, other) => other.cost - one.cost);
  return broken.filter(({ child, parent }) => {
    if (leadsTo(kept, parent, child)) return true;
    kept[child]!.push(parent);
    return false;
  });
}

interface Candidate {
  readonly node: number;
  readonly cost: number;
}

/** The place of each node in an order that all hard links agree with. */
function placeCheapestFirst({ count, hard, soft }: Needs): number[] {
  const hardChildren = adjacency(count, hard, true);
  const softChildren: SoftLink[][] = Array.from({ length: count }, () => []);
  const waiting = new Array<number>(count).fill(0);
  const cost = new Array<number>(count).fill(0);
  for (const link of hard) waiting[link.child]!++;
  for (const link of soft) {
    softChildren[link.parent]!.push(link);
    cost[link.child]! += link.cost;
  }
  const position = new Array<number>(count).fill(-1);
  // A node stands in the queue once for every cost that it had; only the last entry is true.
  const queue = new PriorityQueue<Candidate>((one, other) => one.cost - other.cost || one.node - other.node);
  const offer = (node: number): void => {
    if (waiting[node] === 0 && position[node] === -1) queue.push({ node, cost: cost[node]! });
  };
  for (let node = 0; node < count; node += 1) offer(node);
  for (let placed = 0, next = queue.pop(); next; next = queue.pop()) {
    if (position[next.node] !== -1 || next.cost !== cost[next.node]) continue;
    position[next.node] = placed++;
    for (const link of softChildren[next.node]!) {
      cost[link.child]! -= link.cost;
      offer(link.child);
    }
    for (const child of hardChildren[next.node]!) {
      waiting[child]!--;
      offer(child);
    }
  }
  return position;
}

function leadsTo(neighbours: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set([from]);
  const pending = [from];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === to) return true;
    for (const neighbour of neighbours[node]!) {
      if (seen.has(neighbour)) continue;
      seen.add(neighbour);
      pending.push(neighbour);
    }
  }
  return false;
}

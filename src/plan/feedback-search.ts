import { cheapBreak, type HardLink, type Needs, type SoftLink } from './feedback.js';

/** Links looked at before the search gives up; some 10 ms. Counted, not timed: every machine finds the same. */
const EFFORT = 200_000;

/**
 * The cheapest set of soft links without which no cycle is left; in large knots, where finding it is hopeless, the best
 * one that was found. (Minimum feedback arc set: https://en.wikipedia.org/wiki/Feedback_arc_set)
 */
export function cheapestBreak(needs: Needs): SoftLink[] {
  return new Search(needs).run();
}

type AnyLink = HardLink | SoftLink;

/** Takes a cycle, tries to break it at each of its soft links in turn, and goes on with the next cycle. */
class Search {
  readonly #needs: Needs;
  readonly #parents: AnyLink[][];
  readonly #broken = new Set<AnyLink>();
  /** Links that an earlier branch has tried to break: this one keeps them. */
  readonly #kept = new Set<AnyLink>();
  #best: SoftLink[];
  #bestCost: number;
  #effort = EFFORT;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#best = cheapBreak(needs);
    this.#bestCost = costOf(this.#best);
    this.#parents = Array.from({ length: needs.count }, () => []);
    for (const link of [...needs.hard, ...needs.soft]) this.#parents[link.child]!.push(link);
  }

  run(): SoftLink[] {
    this.#descend(0);
    return this.#best;
  }

  /** As deep as links are broken at most, which the cost found so far limits. */
  #descend(cost: number): void {
    if (cost >= this.#bestCost || this.#effort <= 0) return;
    const cycle = this.#findCycle();
    if (!cycle) {
      if (this.#effort <= 0) return;
      this.#best = this.#needs.soft.filter((link) => this.#broken.has(link));
      this.#bestCost = cost;
      return;
    }
    const choices = cycle.filter((link): link is SoftLink => 'cost' in link && !this.#kept.has(link));
    choices.sort((one, other) => one.cost - other.cost);
    for (const link of choices) {
      this.#broken.add(link);
      this.#descend(cost + link.cost);
      this.#broken.delete(link);
      this.#kept.add(link);
    }
    for (const link of choices) this.#kept.delete(link);
  }

  /** Depth first; a link back to a node of the present path closes a cycle. Undefined without a cycle. */
  #findCycle(): AnyLink[] | undefined {
    const done = new Set<number>();
    for (let root = 0; root < this.#needs.count; root += 1) {
      const cycle = this.#findCycleFrom(root, done);
      if (cycle) return cycle;
    }
    return undefined;
  }

  #findCycleFrom(root: number, done: Set<number>): AnyLink[] | undefined {
    const path: { node: number; next: number; via?: AnyLink }[] = [];
    const depth = new Map<number, number>();
    const enter = (node: number, via?: AnyLink): void => {
      depth.set(node, path.length);
      path.push({ node, next: 0, via });
    };
    if (!done.has(root)) enter(root);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const link = this.#parents[step.node]![step.next++];
      if (link === undefined) {
        done.add(step.node);
        depth.delete(step.node);
        path.pop();
        continue;
      }
      this.#effort -= 1;
      if (this.#broken.has(link) || done.has(link.parent)) continue;
      const start = depth.get(link.parent);
      if (start !== undefined) return [...path.slice(start + 1).map((entry) => entry.via!), link];
      enter(link.parent, link);
    }
    return undefined;
  }
}

function costOf(links: readonly SoftLink[]): number {
  return links.reduce((sum, link) => sum + link.cost, 0);
}

/**
 * Strongly connected components, by Tarjan's algorithm without recursion: ten thousand tables in a row must not
 * overflow the stack. A component comes after all components that it leads to: parents first, where nodes lead to
 * their parents. Each component's nodes are in rising order.
 * @param neighbours for each node the nodes it leads to
 */
export function stronglyConnected(neighbours: readonly (readonly number[])[]): number[][] {
  const walk = new Walk(neighbours);
  for (let node = 0; node < neighbours.length; node += 1) walk.from(node);
  return walk.components;
}

/** The number of the component that each node is in. */
export function componentNumbers(count: number, components: readonly (readonly number[])[]): number[] {
  const numbers = new Array<number>(count).fill(-1);
  components.forEach((nodes, component) => nodes.forEach((node) => (numbers[node] = component)));
  return numbers;
}

const UNSEEN = -1;

class Walk {
  readonly components: number[][] = [];
  readonly #neighbours: readonly (readonly number[])[];
  readonly #index: number[];
  readonly #low: number[];
  readonly #next: number[];
  readonly #open: boolean[];
  readonly #stack: number[] = [];
  #count = 0;

  constructor(neighbours: readonly (readonly number[])[]) {
    this.#neighbours = neighbours;
    this.#index = new Array<number>(neighbours.length).fill(UNSEEN);
    this.#low = new Array<number>(neighbours.length).fill(0);
    this.#next = new Array<number>(neighbours.length).fill(0);
    this.#open = new Array<boolean>(neighbours.length).fill(false);
  }

  from(root: number): void {
    if (this.#index[root] !== UNSEEN) return;
    this.#enter(root);
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1)!;
      const neighbour = this.#neighbours[node]![this.#next[node]!++];
      if (neighbour === undefined) {
        path.pop();
        this.#leave(node, path.at(-1));
      } else if (this.#index[neighbour] === UNSEEN) {
        this.#enter(neighbour);
        path.push(neighbour);
      } else if (this.#open[neighbour]) {
        this.#low[node] = Math.min(this.#low[node]!, this.#index[neighbour]!);
      }
    }
  }

  #enter(node: number): void {
    this.#index[node] = this.#low[node] = this.#count++;
    this.#open[node] = true;
    this.#stack.push(node);
  }

  #leave(node: number, above: number | undefined): void {
    if (above !== undefined) this.#low[above] = Math.min(this.#low[above]!, this.#low[node]!);
    if (this.#low[node] !== this.#index[node]) return;
    const component = this.#stack.splice(this.#stack.lastIndexOf(node));
    for (const member of component) this.#open[member] = false;
    this.components.push(component.sort((one, other) => one - other));
  }
}

/**
 * The length of the longest way from each node to one that leads nowhere.
 * @param neighbours acyclic: for each node the nodes it leads to
 * @param order nodes so that each comes after those it leads to
 */
export function levelsOf(neighbours: readonly (readonly number[])[], order: readonly number[]): number[] {
  const levels = new Array<number>(neighbours.length).fill(0);
  for (const node of order) {
    for (const neighbour of neighbours[node]!) levels[node] = Math.max(levels[node]!, levels[neighbour]! + 1);
  }
  return levels;
}

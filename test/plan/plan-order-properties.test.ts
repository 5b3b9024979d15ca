import { expect } from 'chai';

import { tableKey } from '../../src/catalog/table-ref.js';
import { planOrder, type Edge, type Plan } from '../../src/plan/index.js';
import { key, randomGraph, randomSource, shuffled, table, type RandomGraph } from './graphs.js';

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

/** Fewest edges whose removal leaves no cycle, by trying all sets; undefined if none does. */
function cheapestByTrial({ tables, edges }: RandomGraph): number | undefined {
  const soft = edges.filter((edge) => edge.kind === 'foreignKey' && edge.nullable);
  let best: number | undefined;
  for (let set = 0; set < 2 ** soft.length; set += 1) {
    const out = new Set(soft.filter((_, bit) => set & (1 << bit)));
    if (best !== undefined && out.size >= best) continue;
    if (
      isAcyclic(
        tables.map(tableKey),
        edges.filter((edge) => !out.has(edge)),
      )
    )
      best = out.size;
  }
  return best;
}

function isAcyclic(names: readonly string[], edges: readonly Edge[]): boolean {
  let left = new Set(names);
  for (;;) {
    const free = [...left].filter(
      (name) => !edges.some((edge) => tableKey(edge.from) === name && holds(edge, left)),
    );
    if (free.length === 0) return left.size === 0;
    left = new Set([...left].filter((name) => !free.includes(name)));
  }
}

function holds(edge: Edge, left: ReadonlySet<string>): boolean {
  return left.has(tableKey(edge.to)) && tableKey(edge.to) !== tableKey(edge.from);
}

function levelsOf(plan: Plan): Map<string, number> {
  return new Map(plan.order.map((planned) => [tableKey(planned.table), planned.level]));
}

function groupsOf(plan: Plan): Map<string, number> {
  const groups = plan.components.flatMap(({ together }) => together);
  return new Map(groups.flatMap((group, number) => group.map((member) => [tableKey(member), number])));
}

describe('planOrder on random graphs', () => {
  it('puts every parent on a lower level, but for broken edges and tables filled together', () => {
    for (const seed of SEEDS) {
      const { tables, edges } = randomGraph(seed, 30);
      const plan = planOrder(tables, edges);
      const levels = levelsOf(plan);
      const groups = groupsOf(plan);
      const broken = new Set<Edge>(
        plan.components.flatMap((component) => component.broken.map(({ edge }) => edge)),
      );
      for (const edge of edges) {
        const [child, parent] = [tableKey(edge.from), tableKey(edge.to)];
        if (child === parent || !levels.has(parent) || broken.has(edge)) continue;
        if (groups.has(child) && groups.get(child) === groups.get(parent)) continue;
        expect(levels.get(child), `seed ${seed}: ${child} after ${parent}`).to.be.above(levels.get(parent)!);
      }
    }
  });

  it('lists every table once, in one component, level by level', () => {
    for (const seed of SEEDS) {
      const { tables, edges } = randomGraph(seed, 30);
      const plan = planOrder(tables, edges);
      const expected = tables.map(tableKey).sort();
      expect(plan.order.map((planned) => tableKey(planned.table)).sort()).to.deep.equal(expected);
      expect(plan.components.flatMap((component) => component.tables.map(tableKey)).sort()).to.deep.equal(
        expected,
      );
      expect(plan.levels.flat()).to.deep.equal(plan.order.map((planned) => planned.table));
      for (const planned of plan.order) {
        expect(plan.components[planned.component]!.tables, `seed ${seed}`).to.deep.include(planned.table);
      }
    }
  });

  it('breaks only nullable or deferrable keys, and none needlessly', () => {
    for (const seed of SEEDS) {
      const { tables, edges } = randomGraph(seed, 20);
      const { components } = planOrder(tables, edges);
      const broken = components.flatMap((component) => component.broken);
      for (const { edge, reason } of broken) {
        expect(edge[reason], `seed ${seed}`).to.equal(true);
        // With the links of this pair put back, a cycle is there again.
        const pair = (other: Edge): boolean =>
          tableKey(other.from) === tableKey(edge.from) && tableKey(other.to) === tableKey(edge.to);
        const others = new Set<Edge>(broken.map((entry) => entry.edge).filter((other) => !pair(other)));
        const kept = edges.filter((other) => !others.has(other));
        expect(isAcyclic(tables.map(tableKey), kept), `seed ${seed}`).to.equal(false);
      }
    }
  });

  it('breaks as few nullable keys as any choice could', () => {
    let cyclic = 0;
    for (const seed of SEEDS) {
      const graph = smallKnot(seed);
      const expected = cheapestByTrial(graph);
      const { components } = planOrder(graph.tables, graph.edges);
      expect(components.some(({ unbreakable }) => unbreakable)).to.equal(
        expected === undefined,
        `seed ${seed}`,
      );
      if (expected === undefined) continue;
      if (expected > 0) cyclic += 1;
      expect(components.flatMap(({ broken }) => broken)).to.have.length(expected, `seed ${seed}`);
    }
    expect(cyclic).to.be.above(100);
  });

  it('gives the same plan whatever the order of its input', () => {
    for (const seed of SEEDS) {
      const { tables, edges } = randomGraph(seed, 30);
      const random = randomSource(seed + 1);
      const plan = planOrder(tables, edges);
      expect(planOrder(shuffled(tables, random), shuffled(edges, random)), `seed ${seed}`).to.deep.equal(
        plan,
      );
    }
  });
});

/** Six tables, twelve keys, most of them nullable. */
function smallKnot(seed: number): RandomGraph {
  const random = randomSource(seed);
  const name = (): string => `t${Math.floor(random() * 6)}`;
  const edges = Array.from({ length: 12 }, (_, number) =>
    key(name(), name(), { constraint: `key_${number}`, nullable: random() < 0.75 }),
  );
  return { tables: Array.from({ length: 6 }, (_, number) => table(`t${number}`)), edges };
}

describe('planOrder on large graphs', () => {
  it('plans a chain of 10,000 tables', () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `t${number}`);
    const edges = names.slice(1).map((name, number) => key(name, `t${number}`));
    const plan = planOrder(names.map(table), edges);
    expect(plan.levels).to.have.length(10_000);
    expect(plan.order[9_999]!.table).to.deep.equal(table('t9999'));
  });

  it('breaks a ring of 10,000 nullable keys once', () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `t${number}`);
    const edges = names.map((name, number) => key(name, `t${(number + 1) % 10_000}`, { nullable: true }));
    const plan = planOrder(names.map(table), edges);
    expect(plan.components).to.have.length(1);
    expect(plan.components[0]!.broken).to.have.length(1);
  });

  it('plans 1,000 tables with 3,000 keys, tangled or not', () => {
    for (const nullable of [0, 0.05, 0.5]) {
      const random = randomSource(7);
      const tables = Array.from({ length: 1_000 }, (_, number) => table(`t${number}`));
      const edges = Array.from({ length: 3_000 }, (_, number) => {
        const [one, other] = [Math.floor(random() * 1_000), Math.floor(random() * 1_000)];
        const tangled = random() < nullable;
        const [child, parent] = tangled ? [one, other] : [Math.max(one, other), Math.min(one, other)];
        return key(`t${child}`, `t${parent}`, { constraint: `key_${number}`, nullable: tangled });
      });
      expect(planOrder(tables, edges).order).to.have.length(1_000);
    }
  });
});

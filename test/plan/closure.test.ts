import { expect } from 'chai';

import { tableKey, type TableRef } from '../../src/catalog/table-ref.js';
import { dependents, pathTo, requiredParents, type ClosureStep, type Edge } from '../../src/plan/index.js';
import { key, randomGraph, randomSource, reads, shuffled, table } from './graphs.js';

const EDGES = [
  key('comment', 'post', { nullable: true }),
  key('post', 'client'),
  key('client', 'tenant'),
  reads('post', 'topic'),
  key('invoice', 'client'),
  key('client', 'client', { nullable: true }),
];

function asText(steps: readonly ClosureStep[]): string[] {
  return steps.map(({ table, because, distance }) => `${table.name} because of ${because.name}, ${distance}`);
}

/** All tables that can be reached, by repeating until nothing is added. */
function reachable(from: readonly TableRef[], edges: readonly Edge[]): string[] {
  const reached = new Set(from.map(tableKey));
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const edge of edges) if (reached.has(tableKey(edge.from))) reached.add(tableKey(edge.to));
  }
  for (const start of from) reached.delete(tableKey(start));
  return [...reached].sort();
}

describe('requiredParents', () => {
  it('lists parents of parents, each with the table and the edge that needs it', () => {
    const steps = requiredParents([table('comment')], EDGES);
    expect(asText(steps)).to.deep.equal([
      'post because of comment, 1',
      'client because of post, 2',
      'topic because of post, 2',
      'tenant because of client, 3',
    ]);
    expect(steps[0]!.edge).to.equal(EDGES[0]);
  });

  it('does not list the selected tables themselves', () => {
    expect(asText(requiredParents([table('post'), table('client')], EDGES))).to.deep.equal([
      'tenant because of client, 1',
      'topic because of post, 1',
    ]);
  });

  it('gives the shortest path to a table', () => {
    const edges = [...EDGES, key('comment', 'client')];
    const steps = requiredParents([table('comment')], edges);
    expect(pathTo(table('tenant'), steps).map((edge) => edge.from.name)).to.deep.equal(['comment', 'client']);
    expect(pathTo(table('invoice'), steps)).to.deep.equal([]);
  });

  it('ends on cycles', () => {
    expect(asText(requiredParents([table('a')], [key('a', 'b'), key('b', 'a')]))).to.deep.equal([
      'b because of a, 1',
    ]);
  });

  it('finds on random graphs what can be reached, whatever the order of the input', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { tables, edges } = randomGraph(seed, 30);
      const random = randomSource(seed);
      const selection = shuffled(tables, random).slice(0, 3);
      const steps = requiredParents(selection, edges);
      expect(steps.map((step) => tableKey(step.table)).sort()).to.deep.equal(reachable(selection, edges));
      expect(requiredParents(shuffled(selection, random), shuffled(edges, random))).to.deep.equal(steps);
      for (const step of steps) expect(pathTo(step.table, steps)).to.have.length(step.distance);
    }
  });

  it('follows a chain of 10,000 tables', () => {
    const edges = Array.from({ length: 9_999 }, (_, number) => key(`t${number}`, `t${number + 1}`));
    const steps = requiredParents([table('t0')], edges);
    expect(steps).to.have.length(9_999);
    expect(pathTo(table('t9999'), steps)).to.have.length(9_999);
  });
});

describe('dependents', () => {
  it('lists children of children, each with the table and the edge that leads to it', () => {
    expect(asText(dependents([table('client')], EDGES))).to.deep.equal([
      'invoice because of client, 1',
      'post because of client, 1',
      'comment because of post, 2',
    ]);
  });

  it('is the reverse of requiredParents on random graphs', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { tables, edges } = randomGraph(seed, 15);
      for (const parent of tables) {
        const children = dependents([parent], edges).map((step) => step.table);
        const expected = tables.filter((child) =>
          requiredParents([child], edges).some((step) => tableKey(step.table) === tableKey(parent)),
        );
        expect(children.map(tableKey).sort(), `seed ${seed}`).to.deep.equal(expected.map(tableKey).sort());
      }
    }
  });
});

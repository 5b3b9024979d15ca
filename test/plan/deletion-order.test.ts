import { expect } from 'chai';

import { tableKey } from '../../src/catalog/table-ref.js';
import { deletionOrder, type Edge } from '../../src/plan/index.js';
import { key, randomGraph, randomSource, reads, shuffled, table } from './graphs.js';

function asText(names: string, edges: readonly Edge[]): string {
  const groups = deletionOrder(names.split(' ').map(table), edges);
  return groups.map((group) => group.map(({ name }) => name).join(' ')).join(' | ');
}

describe('deletionOrder', () => {
  it('puts children before parents', () => {
    const edges = [
      key('post', 'client'),
      key('comment', 'post', { nullable: true }),
      key('invoice', 'client'),
    ];
    expect(asText('client comment invoice post', edges)).to.equal('comment | invoice | post | client');
  });

  it('keeps the tables of a cycle together', () => {
    const edges = [
      key('person', 'team'),
      key('team', 'person', { nullable: true }),
      key('badge', 'person'),
      key('team', 'site'),
    ];
    expect(asText('team site person badge', edges)).to.equal('badge | person team | site');
  });

  it('takes no notice of what files read, nor of keys of a table to itself', () => {
    expect(asText('a b', [reads('b', 'a'), key('a', 'a')])).to.equal('a | b');
  });

  it('has no child left when its parent goes, on random graphs and whatever the order of the input', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const { tables, edges } = randomGraph(seed, 30);
      const groups = deletionOrder(tables, edges);
      const place = new Map(
        groups.flatMap((group, number) => group.map((member) => [tableKey(member), number])),
      );
      expect(place.size).to.equal(tables.length);
      for (const edge of edges) {
        const parent = place.get(tableKey(edge.to));
        if (edge.kind === 'reads' || parent === undefined) continue;
        expect(place.get(tableKey(edge.from)), `seed ${seed}`).to.be.at.most(parent);
      }
      const random = randomSource(seed);
      expect(deletionOrder(shuffled(tables, random), shuffled(edges, random))).to.deep.equal(groups);
    }
  });

  it('groups a chain of 10,000 tables', () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `t${number}`);
    const edges = names.slice(1).map((name, number) => key(name, `t${number}`));
    const groups = deletionOrder(names.map(table), edges);
    expect(groups[0]).to.deep.equal([table('t9999')]);
    expect(groups).to.have.length(10_000);
  });
});

import { expect } from 'chai';

import { formatTableRef } from '../../src/catalog/table-ref.js';
import { planOrder, type Edge, type Plan } from '../../src/plan/index.js';
import { key, reads, table } from './graphs.js';

/** `a | b c`: tables by level. */
function levelsAsText(plan: Plan): string {
  return plan.levels.map((level) => level.map(({ name }) => name).join(' ')).join(' | ');
}

function brokenAsText(plan: Plan): string[] {
  return plan.components.flatMap(({ broken }) =>
    broken.map(({ edge, reason }) => `${edge.constraint}: ${reason}`),
  );
}

function planOf(names: string, edges: readonly Edge[]): Plan {
  return planOrder(names.split(' ').map(table), edges);
}

describe('planOrder', () => {
  it('puts parents before children, with a level for each step', () => {
    const plan = planOf('comment post client', [key('comment', 'post'), key('post', 'client')]);
    expect(levelsAsText(plan)).to.equal('client | post | comment');
    expect(plan.order.map(({ level }) => level)).to.deep.equal([0, 1, 2]);
    expect(plan.order[2]!.after).to.deep.equal([table('post')]);
  });

  it('orders by nullable keys and by what a file reads, too', () => {
    const plan = planOf('a b c', [key('a', 'b', { nullable: true }), reads('b', 'c')]);
    expect(levelsAsText(plan)).to.equal('c | b | a');
    expect(brokenAsText(plan)).to.deep.equal([]);
  });

  it('takes the longest way for the level', () => {
    const plan = planOf('a b c d', [key('d', 'a'), key('d', 'c'), key('c', 'b'), key('b', 'a')]);
    expect(levelsAsText(plan)).to.equal('a | b | c | d');
  });

  it('breaks a cycle at its nullable key', () => {
    const plan = planOf('team person', [key('person', 'team'), key('team', 'person', { nullable: true })]);
    expect(levelsAsText(plan)).to.equal('team | person');
    expect(brokenAsText(plan)).to.deep.equal(['team_person_fkey: nullable']);
    expect(plan.components).to.have.length(1);
    expect(plan.components[0]!.unbreakable).to.equal(false);
  });

  it('breaks a cycle at a deferrable key where no key is nullable', () => {
    const plan = planOf('team person', [key('person', 'team'), key('team', 'person', { deferrable: true })]);
    expect(brokenAsText(plan)).to.deep.equal(['team_person_fkey: deferrable']);
  });

  it('rather breaks two nullable keys than one deferrable key', () => {
    const plan = planOf('a b c', [
      key('a', 'b', { deferrable: true }),
      key('b', 'a', { nullable: true }),
      key('b', 'c', { nullable: true }),
      key('c', 'a'),
    ]);
    expect(brokenAsText(plan)).to.deep.equal(['b_a_fkey: nullable', 'b_c_fkey: nullable']);
  });

  it('breaks the one key that several cycles share', () => {
    const nullable = { nullable: true };
    const plan = planOf('a b c d e', [
      key('a', 'b', nullable),
      key('b', 'c', nullable),
      key('c', 'a', nullable),
      key('b', 'd', nullable),
      key('d', 'a', nullable),
      key('b', 'e', nullable),
      key('e', 'a', nullable),
    ]);
    expect(brokenAsText(plan)).to.deep.equal(['a_b_fkey: nullable']);
  });

  it('breaks all keys between two tables, each for its own reason', () => {
    const plan = planOf('team person', [
      key('person', 'team'),
      key('team', 'person', { constraint: 'lead', nullable: true }),
      key('team', 'person', { constraint: 'founder', deferrable: true }),
    ]);
    expect(brokenAsText(plan)).to.deep.equal(['founder: deferrable', 'lead: nullable']);
  });

  it('breaks no key where the file reads the parent anyway', () => {
    const plan = planOf('team person', [
      key('team', 'person', { nullable: true }),
      reads('team', 'person'),
      key('person', 'team', { deferrable: true }),
    ]);
    expect(brokenAsText(plan)).to.deep.equal(['person_team_fkey: deferrable']);
  });

  it('reports a cycle of NOT NULL keys as tables that one statement must fill together', () => {
    const plan = planOf('a b c d', [key('a', 'b'), key('b', 'a'), key('b', 'd'), key('c', 'a')]);
    const [component] = plan.components.filter(({ tables }) => tables.length > 1);
    expect(component).to.deep.equal({
      tables: [table('a'), table('b')],
      broken: [],
      unbreakable: true,
      together: [[table('a'), table('b')]],
    });
    expect(levelsAsText(plan)).to.equal('d | a b | c');
  });

  it('breaks what it can around tables that nothing parts', () => {
    const plan = planOf('a b c', [
      key('a', 'b'),
      key('b', 'a'),
      key('c', 'a'),
      key('a', 'c', { nullable: true }),
    ]);
    expect(levelsAsText(plan)).to.equal('a b | c');
    expect(brokenAsText(plan)).to.deep.equal(['a_c_fkey: nullable']);
    expect(plan.components[0]!.together).to.deep.equal([[table('a'), table('b')]]);
  });

  it('notes keys of a table to itself and breaks nothing for them', () => {
    const self = key('category', 'category', { nullable: true });
    const plan = planOf('category', [self]);
    expect(plan.order[0]!.selfReferences).to.deep.equal([self]);
    expect(plan.components).to.deep.equal([
      { tables: [table('category')], broken: [], unbreakable: false, together: [] },
    ]);
  });

  it('leaves out edges to tables that are not planned, and counts a table given twice once', () => {
    const plan = planOrder([table('a'), table('a')], [key('a', 'elsewhere'), key('elsewhere', 'a')]);
    expect(plan.order.map((planned) => formatTableRef(planned.table))).to.deep.equal(['app.a']);
  });

  it('tells tables apart whose dotted names are equal', () => {
    const one = { schema: 'a.b', name: 'c' };
    const other = { schema: 'a', name: 'b.c' };
    expect(planOrder([one, other], []).order).to.have.length(2);
  });

  it('plans nothing for no tables', () => {
    expect(planOrder([], [])).to.deep.equal({ order: [], components: [], levels: [] });
  });
});

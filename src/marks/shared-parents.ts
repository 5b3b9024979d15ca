import { quoteIdent, quoteTableRef, tableKey, type Catalog } from '../catalog/index.js';
import { demoCondition, type DemoParents, type Marks } from './predicate.js';

/** Parents of rows that are marked through them, each read once: `ctes` fills while conditions are made. */
export function sharedParents(marks: Marks, catalog: Catalog): { ctes: string[]; parents: DemoParents } {
  const ctes: string[] = [];
  const names = new Map<string, string>();
  const pending = new Set<string>();
  const parents: DemoParents = (parent, columns) => {
    const key = `${tableKey(parent.ref)}(${columns.join()})`;
    const known = names.get(key);
    if (known) return known;
    const again = pending.has(key);
    pending.add(key);
    // The parent's own parents come first. A circle of them has no end: without sharing, it is refused.
    const condition = demoCondition(parent, 'row_of', marks, catalog, again ? undefined : parents);
    const name = `parents_${names.size + 1}`;
    names.set(key, name);
    ctes.push(
      `${name} as materialized (select ${columns.map((column) => `row_of.${quoteIdent(column)}`).join(', ')} from ${quoteTableRef(parent.ref)} as row_of where ${condition})`,
    );
    return name;
  };
  return { ctes, parents };
}

import { tableKey } from '../../catalog/index.js';
import type { Shape } from './shape.js';

/**
 * Rows that suit a table where nobody says how many: few for what others choose from, a base for what stands on its own, and for
 * children about twice as many as there are parents, so that every parent has some.
 */
export function suitableRows(shape: Shape): number {
  const { context } = shape;
  const parents = shape.links.links
    .filter((link) => link.kind === 'outer' && !link.key.nullable)
    .map((link) => context.filled.get(tableKey(link.parent.ref))!.rows);
  if (parents.length > 0) {
    const most = Math.max(...parents);
    return Math.max(most, Math.min(4 * context.base, Math.max(2 * most, context.base)));
  }
  if (isTenant(shape)) return Math.max(2, Math.round(context.base / 10));
  return isLookup(shape) ? Math.max(2, Math.round(context.base / 2.5)) : context.base;
}

function isTenant({ table, context }: Shape): boolean {
  return table.referencedBy.some(
    (key) => key.columns.length === 1 && context.tenantColumns.has(key.columns[0]!),
  );
}

/** A name or a code that others point at, and little else. */
function isLookup({ table, values, keyed }: Shape): boolean {
  const named = values.some((column) => /(^|_)(name|code|label|title)$/i.test(column.name));
  return table.referencedBy.length > 0 && keyed.size === 0 && named && values.length <= 6;
}

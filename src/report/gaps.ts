import { formatTableRef } from '../catalog/index.js';
import type { Gap } from '../minimums/index.js';
import { formatNumber, plural } from './text.js';

/** A gap in a line: `forum.posts, 5 per forum.clients: 3 rows of forum.clients lack 7`. */
export function formatGap(gap: Gap): string {
  const parents = `${plural(gap.parents, 'row')} of ${formatTableRef(gap.per)}`;
  return `${formatTableRef(gap.table)}, ${gap.minimum}: ${parents} ${gap.parents === 1 ? 'lacks' : 'lack'} ${formatNumber(gap.missing)}`;
}

/** What each parent needs, a line each: `Client 3: needs 2 posts`, and how many parents are not named. */
export function formatNeeds(gap: Gap): string[] {
  const lines = gap.needs.map(
    ({ parent, missing, what }) => `${parent}: needs ${formatNumber(missing)} ${what}`,
  );
  const more = gap.parents - gap.needs.length;
  return more > 0 && lines.length > 0 ? [...lines, `and ${formatNumber(more)} more`] : lines;
}

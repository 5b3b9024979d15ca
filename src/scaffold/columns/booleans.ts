import type { Draft } from './draft.js';
import { chance, type Subject } from './subject.js';

const shares: readonly (readonly [RegExp, number])[] = [
  [
    /(^|_)(deleted|removed|archived|banned|blocked|suspended|locked|disabled|cancelled|canceled|revoked|hidden|spam|flagged|lost|damaged|refunded|rejected|failed|error|expired|deceased|duplicate|obsolete|deprecated|void|fraud\w*|emergency|confidential|test|demo|bot|internal_only)(_|$)/,
    0.05,
  ],
  [/(^|_)(admin|superuser|staff|owner|root|moderator|manager)(_|$)/, 0.1],
  [
    /(^|_)(featured|pinned|urgent|vip|premium|sticky|starred|favou?rite|highlighted|promoted|bestseller|rush|express|gift|override|manual|exempt|overdue|breaking)(_|$)/,
    0.15,
  ],
  [/(^|_)(primary|default|main|preferred|current|latest)(_|$)/, 0.3],
  [
    /(^|_)(active|enabled|visible|available|valid|live|public|published|open|in_stock|working|employed|current_member|sellable|searchable|allowed|notifications?_enabled)(_|$)/,
    0.9,
  ],
  [
    /(^|_)(verified|confirmed|approved|accepted|paid|completed|done|processed|delivered|signed|resolved|read|sent|success|successful|passed|consent|agreed|terms_accepted|present|billable|taxable|required)(_|$)/,
    0.8,
  ],
  [/^(can|may)_/, 0.7],
  [/^(has|uses|supports|allows|accepts|includes|wants|needs|requires)_/, 0.6],
  [/(^|_)(newsletter|opt_in|opted_in|subscribed|marketing|remote)(_|$)/, 0.4],
  [/(^|_)(opt_out|opted_out|unsubscribed)(_|$)/, 0.1],
];

/** True as often as the name suggests; a default of the column tells which answer is the ordinary one. */
export function booleanValue(subject: Subject): Draft {
  if (subject.distinct) return { sql: `(array[true, false])[${subject.n}]`, isDistinct: true, capacity: 2 };
  return { sql: chance(subject, shareOf(subject)) };
}

function shareOf({ name, request, key }: Subject): number {
  const isNegated = /(^|_)(not|no|non|un)_/.test(name);
  const named = shares.find(([pattern]) => pattern.test(name))?.[1];
  if (named !== undefined) return isNegated ? Math.round((1 - named) * 100) / 100 : named;
  const isColumn = key.split('.').length === 2;
  if (isColumn && request.column.default === 'true') return 0.8;
  if (isColumn && request.column.default === 'false') return 0.2;
  return 0.5;
}

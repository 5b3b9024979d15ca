/** What a point in time is for its row, told by the column's name. */
export interface MomentRole {
  /**
   * A column may be made from those of a lower rank, never from its own or a higher one: whatever columns there are, none
   * waits for itself.
   */
  readonly rank: number;
  /** It has happened: never after the anchor date. */
  readonly happened: boolean;
  /** How long after the moment before it comes, in the unit. */
  readonly after: readonly [number, number];
  readonly unit: 'minute' | 'hour' | 'day';
  /** Share of rows that have it, where null is welcome. */
  readonly filled: number;
  readonly kind:
    | 'birth'
    | 'founded'
    | 'created'
    | 'planned start'
    | 'start'
    | 'planned end'
    | 'event'
    | 'end'
    | 'due'
    | 'expiry'
    | 'updated'
    | 'deleted'
    | 'next';
}

const events: readonly (readonly [string, readonly [number, number], MomentRole['unit'], number])[] = [
  ['submitted requested received reported noticed detected', [5, 300], 'minute', 0.9],
  ['acknowledged read seen opened viewed', [5, 600], 'minute', 0.8],
  ['assigned verified reviewed checked triaged validated', [1, 48], 'hour', 0.8],
  ['approved confirmed accepted signed authorised authorized granted activated', [2, 72], 'hour', 0.75],
  ['issued invoiced billed', [1, 48], 'hour', 0.85],
  ['paid captured settled', [1, 240], 'hour', 0.7],
  ['published released announced launched scheduled_publish', [1, 20], 'day', 0.75],
  ['sent shipped dispatched mailed packed picked notified', [2, 96], 'hour', 0.7],
  [
    'delivered processed executed applied imported synced answered responded replied decided',
    [2, 120],
    'hour',
    0.65,
  ],
];

const endWords =
  'ended end ends finished finish finishes completed completion closed closes resolved solved returned left released_from out until till to upper checkout check_out arrival arrives arrived stop stops stopped leaving last_day valid_to valid_until discharged';
const startWords =
  'started start starts begin begins began from effective since lower checkin check_in departure departs departed admitted first_day valid_from commenced scheduled planned appointment visit event held meeting happens takes_place reserved booked_for slot';

function words(text: string): RegExp {
  return new RegExp(`(^|_)(${text.split(' ').join('|')})(_|$)`);
}

const role = (
  kind: MomentRole['kind'],
  rank: number,
  happened: boolean,
  after: [number, number],
  unit: MomentRole['unit'],
  filled: number,
): MomentRole => ({ kind, rank, happened, after, unit, filled });

const table: readonly (readonly [RegExp, MomentRole])[] = [
  [words('birth birthday birthdate born dob date_of_birth'), role('birth', 0, true, [0, 0], 'day', 0.9)],
  [
    words('founded established incorporated opened_in built construction'),
    role('founded', 0, true, [0, 0], 'day', 0.9),
  ],
  [
    words(
      'deleted removed archived cancelled canceled revoked deactivated disabled terminated retired withdrawn banned suspended blocked locked rejected declined failed voided refunded merged purged trashed',
    ),
    role('deleted', 80, true, [1, 60], 'day', 0.06),
  ],
  [
    words('expires expiry expired expiration renews renewal'),
    role('expiry', 40, false, [30, 730], 'day', 0.7),
  ],
  [
    words('due deadline payable respond_by target promised expected estimated eta'),
    role('due', 40, false, [7, 45], 'day', 0.8),
  ],
  [words('next remind reminder follow_up'), role('next', 10, false, [1, 60], 'day', 0.6)],
  [
    words('updated modified changed edited touched last_update last_modified refreshed'),
    role('updated', 70, true, [0, 0], 'day', 0.9),
  ],
  [words('last latest recent'), role('updated', 69, true, [0, 0], 'day', 0.8)],
  [words('last_day'), role('planned end', 38, false, [1, 14], 'day', 0.9)],
  [
    words(
      'created creation inserted recorded registered registration joined enrolled enrollment hired hire hire_date employed signed_up signup added ordered placed order_date purchased purchase logged entry uploaded posted submitted_first booked',
    ),
    role('created', 10, true, [0, 0], 'day', 1),
  ],
];

/** The role of a column by its name; anything else has happened at some time, as creation has, but later. */
export function momentRole(name: string): MomentRole {
  if (words('last_day').test(name)) return endRole(name);
  const found = table.find(([pattern]) => pattern.test(name))?.[1];
  if (found) return found;
  for (const [index, [names, after, unit, filled]] of events.entries())
    if (words(names).test(name)) return role('event', 30 + index, true, [...after], unit, filled);
  if (words(endWords).test(name)) return endRole(name);
  if (words(startWords).test(name)) return startRole(name);
  return role('created', 12, true, [0, 0], 'day', 0.9);
}

const pastTense = /(ed|began|left|since|actual\w*)(_|$)/;

function startRole(name: string): MomentRole {
  const happened = pastTense.test(name) && !/(scheduled|planned|reserved)/.test(name);
  return happened
    ? role('start', 20, true, [1, 120], 'hour', 0.85)
    : role('planned start', 20, false, [1, 60], 'day', 0.9);
}

function endRole(name: string): MomentRole {
  const happened = pastTense.test(name) && !/(scheduled|planned|expected)/.test(name);
  return happened
    ? role('end', 50, true, [1, 72], 'hour', 0.6)
    : role('planned end', 38, false, [1, 90], 'day', 0.8);
}

/** Things that last minutes or hours rather than days. */
export function isBrief(thing: string): boolean {
  return /(^|_)(appointment|meeting|session|lesson|shift|call|visit|slot|run|job|lecture|class|show|screening|trip|ride|flight|journey|event|exam|interview|surgery|treatment|execution|task_run|timetable|time_entry|time_log)(_|$)/.test(
    thing,
  );
}

import { plainColumn, type Dice, type RandomColumn } from './random-schema-columns.js';

/** Columns that belong together, with the constraints between them. */
export interface ColumnGroup {
  columns: RandomColumn[];
  checks: string[];
}

/** Groups of columns with constraints between them, each group at most once. */
export function columnGroups(dice: Dice, count: number): ColumnGroup[] {
  return dice.sample(groups, count).map((make) => make(dice));
}

type GroupMaker = (dice: Dice) => ColumnGroup;

const groups: GroupMaker[] = [
  (dice) => ({
    columns: [date('starts_on', true), date('ends_on', dice.chance(0.5))],
    checks: [
      dice.pick(['ends_on >= starts_on', 'starts_on < ends_on', 'ends_on - starts_on between 1 and 90']),
    ],
  }),
  (dice) => ({
    columns: [moment('opened_at', true), moment('changed_at', dice.chance(0.5)), moment('closed_at', false)],
    checks: ['changed_at >= opened_at', 'closed_at is null or closed_at > opened_at'],
  }),
  () => ({
    columns: ['net', 'tax', 'total'].map((name) => plainColumn(name, 'numeric(12, 2)', { notNull: true })),
    checks: ['total = net + tax', 'net > 0 and tax >= 0'],
  }),
  (dice) => ({
    columns: [
      plainColumn('pieces', 'integer', { notNull: true }),
      plainColumn('unit_price', 'numeric(8, 2)', { notNull: true }),
      dice.chance(0.5)
        ? plainColumn('amount', 'numeric(14, 2)', {
            suffix: 'generated always as (pieces * unit_price) stored',
          })
        : plainColumn('amount', 'numeric(14, 2)', { notNull: true }),
    ],
    checks: ['amount = pieces * unit_price', 'pieces between 1 and 999', 'unit_price > 0'],
  }),
  (dice) => ({
    columns: [plainColumn('published', 'boolean', { notNull: true }), moment('published_at', false)],
    checks: [
      dice.pick(['not published or published_at is not null', 'published = (published_at is not null)']),
    ],
  }),
  (dice) => ({
    columns: ['latitude', 'longitude'].map((name) => plainColumn(name, 'numeric(8, 5)')),
    checks: [
      '(latitude is null) = (longitude is null)',
      ...(dice.chance(0.5) ? ['latitude between -90 and 90 and longitude between -180 and 180'] : []),
    ],
  }),
  (dice) => ({
    columns: ['phone', 'fax', 'post_box'].map((name) => plainColumn(name, 'varchar(30)')),
    checks: [`num_nonnulls(phone, fax, post_box) ${dice.pick(['= 1', '>= 1', '= 2', 'between 1 and 2'])}`],
  }),
  () => ({
    columns: [
      plainColumn('method', 'text', { notNull: true }),
      plainColumn('card_last4', 'char(4)'),
      plainColumn('iban', 'varchar(34)'),
    ],
    checks: [
      `method = 'card' and card_last4 ~ '^\\d{4}$' and iban is null ` +
        `or method = 'transfer' and length(iban) between 15 and 34 and card_last4 is null ` +
        `or method = 'cash' and num_nulls(card_last4, iban) = 2`,
    ],
  }),
  () => ({
    columns: ['share_north', 'share_south', 'share_west'].map((name) =>
      plainColumn(name, 'smallint', { notNull: true }),
    ),
    checks: [
      'share_north + share_south + share_west = 100',
      'share_north between 0 and 100 and share_south >= 0 and share_west >= 0',
    ],
  }),
  (dice) => ({
    columns: [plainColumn('pack_size', 'integer', { notNull: true })],
    checks: [`pack_size % ${dice.int(2, 12)} = 0`, 'pack_size between 1 and 5000'],
  }),
  () => ({
    columns: [
      plainColumn('first_name', 'text', { notNull: true }),
      plainColumn('last_name', 'text', { notNull: true }),
      plainColumn('full_name', 'text', {
        suffix: `generated always as (first_name || ' ' || last_name) stored`,
      }),
    ],
    checks: [`length(first_name) > 1 and length(last_name) > 1`],
  }),
  (dice) => ({
    columns: [plainColumn('profile', 'jsonb', { notNull: true })],
    checks: [
      `profile ? 'level'`,
      dice.pick([
        `profile ->> 'level' in ('low', 'high')`,
        `(profile ->> 'level')::integer between 1 and 10`,
      ]),
    ],
  }),
];

function date(name: string, notNull: boolean): RandomColumn {
  return plainColumn(name, 'date', { notNull });
}

function moment(name: string, notNull: boolean): RandomColumn {
  return plainColumn(name, 'timestamptz', { notNull });
}

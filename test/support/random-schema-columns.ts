import { quoteIdent } from '../../src/catalog/quote-ident.js';

/** Draws from a seeded source. */
export class Dice {
  constructor(private readonly random: () => number) {}

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  int(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)]!;
  }

  /** Some of the items, in random order. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items];
    const result: Item[] = [];
    while (result.length < count && rest.length > 0)
      result.push(...rest.splice(this.int(0, rest.length - 1), 1));
    return result;
  }
}

/**
 * A column together with the values that are meant for it. Whatever a schema demands of the column holds for all of
 * these, so that checks may be combined at will and still leave solutions.
 */
export interface RandomColumn {
  name: string;
  type: string;
  notNull: boolean;
  /** `default now()`, `generated always as identity`. */
  suffix?: string;
  /** Conditions that all values meant for the column meet. */
  conditions: string[];
  /** Thousands of values are meant for it, so that it may be unique. */
  wide: boolean;
}

export interface RandomTypes {
  enums: { name: string; labels: string[] }[];
  domains: { name: string; wide: boolean }[];
}

export function plainColumn(
  name: string,
  type: string,
  options: Partial<Omit<RandomColumn, 'name' | 'type'>> = {},
): RandomColumn {
  return { name, type, notNull: false, conditions: [], wide: false, ...options };
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Columns that stand for themselves, each with another name, in random order. */
export function looseColumns(dice: Dice, types: RandomTypes, count: number): RandomColumn[] {
  const makers = [...numbers, ...lists, ...patterns, ...texts, ...moments, ...others, ...typed(types)];
  return dice.sample(makers, count).map((make) => {
    const column = make(dice);
    return { ...column, notNull: column.notNull || dice.chance(0.55) };
  });
}

/**
 * A check from up to three conditions on the given columns, or undefined if they have none. It holds for all values
 * meant for the columns.
 */
export function randomCheck(dice: Dice, columns: readonly RandomColumn[]): string | undefined {
  const fit = columns.filter((column) => column.conditions.length > 0);
  if (fit.length === 0) return undefined;
  const [first, second, third] = dice
    .sample(fit, dice.int(1, 3))
    .map((column) => dice.pick(column.conditions));
  if (!second) return first;
  const flag = columns.find((column) => column.type === 'boolean');
  const combinations = [
    `${first} and ${second}`,
    `${first} or ${second}`,
    `not (${first}) or ${second}`,
    `(${first}) = (${second})`,
    `case when ${first} then ${second} else ${third ?? first} end`,
    `${first} and (${second} or ${third ?? first})`,
    `${first} and ${second} or ${third ?? first} and ${second}`,
    ...(flag ? [`${quoteIdent(flag.name)} or ${first}`, `not ${quoteIdent(flag.name)} or ${second}`] : []),
  ];
  return dice.pick(combinations);
}

type ColumnMaker = (dice: Dice) => RandomColumn;

const numbers: ColumnMaker[] = [
  number('quantity', 'integer', 1, 500),
  number('capacity', 'integer', 10, 2000),
  number('weight_grams', 'integer', 100, 50000),
  number('floor', 'smallint', 0, 40),
  number('score', 'smallint', 0, 100),
  number('rating', 'smallint', 1, 5),
  number('priority', 'integer', 1, 9),
  number('serial_number', 'bigint', 100000, 9999999),
  number('staff_number', 'integer', 1000, 99999),
  number('price', 'numeric(10, 2)', 1, 5000),
  number('discount', 'numeric(4, 2)', 0, 50),
  number('temperature', 'double precision', -40, 60),
];

function number(name: string, type: string, low: number, high: number): ColumnMaker {
  const c = quoteIdent(name);
  return (dice) =>
    plainColumn(name, type, {
      suffix: dice.chance(0.15) ? `default ${low}` : undefined,
      wide: high - low > 1000,
      conditions: [
        `${c} >= ${low}`,
        `${c} <= ${high}`,
        `${c} > ${low - 1}`,
        `${high + 1} > ${c}`,
        `${c} between ${low} and ${high}`,
        `${c} between ${low - dice.int(1, 5)} and ${high + dice.int(1, 100)}`,
        `${c} <> ${low - 1}`,
        `${c} not in (${low - 1}, ${high + 1})`,
        `abs(${c}) <= ${Math.max(Math.abs(low), high)}`,
      ],
    });
}

const lists: ColumnMaker[] = [
  list('status', ['draft', 'open', 'closed']),
  list('channel', ['web', 'phone', 'shop', 'partner']),
  list('size', ['S', 'M', 'L', 'XL']),
  list('language', ['de', 'en', 'fr']),
  list('kind', ['standard', 'express', "guest's choice"]),
];

function list(name: string, values: string[]): ColumnMaker {
  const c = quoteIdent(name);
  const texts = values.map(literal).join(', ');
  return (dice) =>
    plainColumn(name, dice.pick(['text', 'varchar(20)']), {
      suffix: dice.chance(0.3) ? `default ${literal(values[0]!)}` : undefined,
      conditions: [
        `${c} in (${texts})`,
        `${c} = any (array[${texts}])`,
        `${c} <> 'unknown'`,
        `length(${c}) <= 20`,
        `(${values.map((value) => `${c} = ${literal(value)}`).join(' or ')})`,
      ],
    });
}

const patterns: ColumnMaker[] = [
  pattern('code', 'varchar(12)', '^[A-Z]{3}-\\d{4}$', 8, true),
  pattern('sku', 'text', '^[0-9]{6}$', 6, true),
  pattern('colour', 'char(7)', '^#[0-9a-f]{6}$', 7, true),
  pattern('postal_code', 'varchar(10)', '^\\d{5}$', 5, true),
  pattern('country_code', 'char(2)', '^[A-Z]{2}$', 2, false),
  pattern('door', 'text', '^(A|B|C)\\.[0-9]{2,2}$', 4, false),
];

function pattern(name: string, type: string, regex: string, length: number, wide: boolean): ColumnMaker {
  const c = quoteIdent(name);
  const conditions = [
    `${c} ~ '${regex}'`,
    `length(${c}) = ${length}`,
    `char_length(${c}) between 1 and ${length + 2}`,
  ];
  return () => plainColumn(name, type, { wide, conditions: [...conditions, `${c} !~ '\\s'`, `${c} <> ''`] });
}

const texts: ColumnMaker[] = ['title', 'description', 'remark', 'city', 'contact_name', 'company_name'].map(
  (name) => () =>
    plainColumn(name, name === 'description' ? 'text' : 'varchar(80)', {
      wide: true,
      conditions: [
        `length(${name}) >= 3`,
        `length(${name}) <= 80`,
        `trim(${name}) <> ''`,
        `${name} !~ '[<>]'`,
        `length(trim(${name})) between 3 and 80`,
      ],
    }),
);

const moments: ColumnMaker[] = [
  ...['booked_on', 'delivered_on', 'inspected_on'].map(
    (name) => () =>
      plainColumn(name, 'date', {
        conditions: [
          `${name} >= '2023-01-01'`,
          `${name} < date '2027-01-01'`,
          `${name} between '2020-01-01' and '2029-12-31'`,
        ],
      }),
  ),
  (dice) =>
    plainColumn('created_at', 'timestamptz', {
      suffix: dice.chance(0.7) ? 'default now()' : undefined,
      conditions: [`created_at >= '2015-01-01Z'`],
    }),
  () => plainColumn('opens', 'time', { conditions: [`opens between '05:00' and '22:00'`] }),
  () => plainColumn('duration', 'interval', { conditions: [`duration > interval '0'`] }),
];

const others: ColumnMaker[] = [
  (dice) => plainColumn('is_active', 'boolean', { suffix: dice.pick(['default true', 'default false']) }),
  () => plainColumn('approved', 'boolean', { notNull: true }),
  () => plainColumn('correlation_id', 'uuid', { wide: true }),
  (dice) =>
    plainColumn('settings', 'jsonb', {
      suffix: dice.pick([undefined, `default '{}'`]),
      conditions: [`jsonb_typeof(settings) = 'object'`],
    }),
  () =>
    plainColumn('tags', 'text[]', { conditions: ['cardinality(tags) <= 6', `array_length(tags, 1) >= 1`] }),
  () => plainColumn('host', 'inet'),
  () => plainColumn('checksum', 'bytea', { conditions: ['octet_length(checksum) between 1 and 64'] }),
  () => plainColumn('season', 'daterange', { conditions: ['not isempty(season)'] }),
  () =>
    plainColumn('email', 'text', {
      wide: true,
      conditions: [`email like '%_@_%'`, `email ~ '^[^@]+@[^@]+$'`, `email = lower(email)`],
    }),
];

function typed(types: RandomTypes): ColumnMaker[] {
  const enums = types.enums.flatMap(({ name, labels }) => {
    const plain = name.replace(/^.*\./, '');
    const column = `${plain}_now`;
    const last = literal(labels.at(-1)!);
    const fewer = labels.slice(0, -1).map(literal).join(', ');
    const conditions = [`${column} <> ${last}`, `${column} < ${last}`, `${column} in (${fewer})`];
    return [
      () => plainColumn(column, name, { conditions }),
      () => plainColumn(`${plain}_list`, `${name}[]`),
      () => plainColumn(`usual_${plain}`, name, { suffix: `default ${literal(labels[0]!)}` }),
    ];
  });
  const domains = types.domains.map(
    ({ name, wide }) =>
      () =>
        plainColumn(`${name.replace(/^.*\./, '')}_value`, name, { wide }),
  );
  return [...enums, ...domains];
}

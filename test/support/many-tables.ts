const areas = ['sales', 'stock', 'people', 'finance', 'service', 'fleet', 'training', 'research'] as const;
const nouns = [
  'account',
  'order',
  'delivery',
  'contract',
  'asset',
  'visit',
  'report',
  'task',
  'offer',
  'audit',
] as const;

/**
 * DDL of a schema `many_tables` with as many tables as asked for, such as 400: uuid, identity and composite keys, two to
 * three foreign keys each to earlier tables, unique keys, enums and the checks that are usual in business schemas.
 * @returns the same text for the same count; all tables can be filled
 */
export function manyTables(count: number): string {
  const tables = Array.from({ length: count }, (_, number) => tableOf(number));
  return [
    'create schema many_tables;',
    `create type many_tables.state as enum ('draft', 'active', 'suspended', 'closed');`,
    ...tables,
    '',
  ].join('\n\n');
}

type Shape = 'uuid' | 'identity' | 'line' | 'lookup';

/** Every tenth table is a lookup table, every fifth the lines of an earlier table. */
function shapeOf(number: number): Shape {
  if (number % 10 === 0) return 'lookup';
  if (number % 5 === 3) return 'line';
  return number % 2 === 0 ? 'identity' : 'uuid';
}

function nameOf(number: number): string {
  const noun = nouns[number % nouns.length]!;
  const area = areas[Math.floor(number / nouns.length) % areas.length]!;
  const round = Math.floor(number / (nouns.length * areas.length));
  return `${area}_${noun}${round === 0 ? '' : `_${round + 1}`}`;
}

const keyTypes: Record<Shape, string> = {
  uuid: 'uuid',
  identity: 'integer',
  line: 'uuid',
  lookup: 'varchar(8)',
};

function tableOf(number: number): string {
  const lines = [...bodies[shapeOf(number)](number), ...parentKeys(number)].map((line) => `  ${line}`);
  return `create table many_tables.${nameOf(number)} (\n${lines.join(',\n')}\n);`;
}

const bodies: Record<Shape, (number: number) => string[]> = {
  uuid: (number) => [
    'id uuid primary key default gen_random_uuid()',
    'email varchar(120) not null unique',
    'full_name text not null check (length(full_name) >= 2)',
    `state many_tables.state not null default 'draft'`,
    `phone varchar(20) check (phone ~ '^[+0-9 ]+$')`,
    "settings jsonb not null default '{}'",
    `rating smallint check (rating between 1 and ${5 + (number % 5)})`,
    'created_at timestamptz not null default now()',
    'closed_at timestamptz check (closed_at >= created_at)',
    `check (state <> 'closed' or closed_at is not null)`,
  ],
  identity: (number) => [
    'id integer generated always as identity primary key',
    `number varchar(16) not null unique check (number ~ '^[A-Z]{2}-[0-9]{6}$')`,
    'net numeric(12, 2) not null check (net > 0)',
    'tax numeric(12, 2) not null check (tax >= 0)',
    'total numeric(12, 2) not null check (total = net + tax)',
    `channel text not null check (channel in ('web', 'phone', 'shop'))`,
    'starts_on date not null',
    `ends_on date check (ends_on - starts_on between 0 and ${30 + (number % 60)})`,
    "tags text[] not null default '{}' check (cardinality(tags) <= 5)",
  ],
  line: (number) => [
    `owner_id ${keyTypes[shapeOf(number - 2)]} not null references many_tables.${nameOf(number - 2)} on delete cascade`,
    'position smallint not null check (position between 1 and 999)',
    'quantity integer not null check (quantity > 0)',
    'unit_price numeric(10, 2) not null check (unit_price > 0)',
    'amount numeric(14, 2) generated always as (quantity * unit_price) stored',
    'email_sent_to text',
    'letter_sent_to text',
    'check (num_nonnulls(email_sent_to, letter_sent_to) <= 1)',
    'primary key (owner_id, position)',
  ],
  lookup: (number) => [
    `code varchar(8) primary key check (code ~ '^[A-Z][A-Z0-9_]*$')`,
    'label varchar(60) not null unique',
    `sort_order integer not null default ${number % 100} check (sort_order >= 0)`,
    'is_default boolean not null default false',
  ],
};

/** Two keys, the second nullable, to tables whose keys have one column. */
function parentKeys(number: number): string[] {
  const parents = [Math.floor(number / 2), number - 7].map(withSingleKey);
  return [...new Set(parents)]
    .filter((parent) => parent >= 0 && parent < number)
    .map((parent, index) => {
      const nullability = index === 0 ? 'not null ' : '';
      return `${nameOf(parent)}_key ${keyTypes[shapeOf(parent)]} ${nullability}references many_tables.${nameOf(parent)}`;
    });
}

function withSingleKey(number: number): number {
  return shapeOf(number) === 'line' ? number - 1 : number;
}

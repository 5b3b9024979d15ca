-- Unique keys: composite, overlapping, partial, on expressions, on nullable columns.

create schema t_unique;

-- feature: unique on an expression lower(email); parent
create table t_unique.account (
  id uuid primary key default gen_random_uuid(),
  email varchar(120) not null check (email like '%_@_%._%'),
  display_name text not null,
  deleted_at timestamptz
);
create unique index account_email_key on t_unique.account (lower(email));

-- feature: unique on (tenant, lower(name)); foreign key within a unique index
create table t_unique.team (
  id serial primary key,
  account_id uuid not null references t_unique.account,
  name varchar(30) not null
);
create unique index on t_unique.team (account_id, lower(name));

-- feature: partial unique where is_primary
create table t_unique.email_alias (
  id serial primary key,
  account_id uuid not null references t_unique.account,
  address text not null unique,
  is_primary boolean not null default false
);
create unique index on t_unique.email_alias (account_id) where is_primary;

-- feature: partial unique where deleted_at is null
create table t_unique.product (
  id uuid primary key,
  sku varchar(12) not null,
  title text not null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  check (deleted_at >= created_at)
);
create unique index on t_unique.product (sku) where deleted_at is null;

-- feature: partial unique where deleted_at is null, on an expression and a foreign key
create table t_unique.folder (
  id uuid primary key,
  account_id uuid not null references t_unique.account,
  parent_id uuid references t_unique.folder,
  name text not null,
  deleted_at timestamptz
);
create unique index on t_unique.folder (account_id, parent_id, lower(name)) where deleted_at is null;
create unique index on t_unique.folder (account_id, lower(name)) where parent_id is null and deleted_at is null;

-- feature: partial unique where status = 'active'; check list
create table t_unique.subscription (
  id bigserial primary key,
  account_id uuid not null references t_unique.account,
  status text not null check (status in ('trial', 'active', 'ended')),
  plan text not null
);
create unique index on t_unique.subscription (account_id) where status = 'active';

-- feature: at most one default row in the whole table (unique index on a constant expression)
create table t_unique.currency_setting (
  code char(3) primary key,
  is_default boolean not null default false
);
create unique index on t_unique.currency_setting ((true)) where is_default;

-- feature: partial unique on a boolean where it is true; few rows may be true
create table t_unique.price_list (
  id uuid primary key,
  name text not null unique,
  is_current boolean not null default false
);
create unique index on t_unique.price_list (is_current) where is_current;

-- feature: composite unique keys sharing columns between two keys
create table t_unique.seat_reservation (
  id serial primary key,
  show_number integer not null check (show_number > 0),
  seat varchar(4) not null check (seat ~ '^[A-H][1-9][0-9]?$'),
  visitor_id uuid not null references t_unique.account,
  unique (show_number, seat),
  unique (show_number, visitor_id)
);

-- feature: three unique keys sharing columns (timetable: room, teacher and class are each in one place at a time)
create table t_unique.lesson (
  slot smallint not null check (slot between 1 and 40),
  room varchar(5) not null,
  teacher varchar(40) not null,
  class_name varchar(4) not null,
  primary key (slot, room),
  unique (slot, teacher),
  unique (slot, class_name)
);

-- feature: unique on nullable column
create table t_unique.passenger (
  id serial primary key,
  passport_number varchar(9) unique,
  loyalty_number integer unique check (loyalty_number between 100000 and 999999),
  name text not null
);

-- feature: unique on nullable columns, composite
create table t_unique.external_reference (
  id uuid primary key,
  source_system varchar(10),
  foreign_number varchar(20),
  note text not null,
  unique (source_system, foreign_number)
);

-- feature: unique foreign key 1:1
create table t_unique.profile (
  id serial primary key,
  account_id uuid not null unique references t_unique.account on delete cascade,
  biography text
);

-- feature: unique foreign key 1:1, nullable, deferrable unique constraint
create table t_unique.locker_key (
  id serial primary key,
  holder_id uuid unique deferrable initially deferred references t_unique.account,
  label char(4) not null unique
);

-- feature: serial key; unique name; parent of positions
create table t_unique.playlist (
  id serial primary key,
  name text not null unique
);

-- feature: unique(parent_id, position)
create table t_unique.playlist_track (
  id uuid primary key,
  playlist_id integer not null references t_unique.playlist,
  position integer not null check (position > 0),
  title text not null,
  unique (playlist_id, position)
);

-- feature: unique date; identity key
create table t_unique.race (
  id integer generated always as identity primary key,
  held_on date not null unique,
  course text not null
);

-- feature: unique(parent_id, position) deferrable; bounded position; second unique key on the parent
create table t_unique.podium_place (
  id uuid primary key,
  race_id integer not null references t_unique.race,
  position smallint not null check (position between 1 and 3),
  runner_id uuid not null references t_unique.account,
  unique (race_id, position) deferrable initially immediate,
  unique (race_id, runner_id)
);

-- feature: unique on an expression over two columns (unordered pair)
create table t_unique.chess_pairing (
  id serial primary key,
  white_id uuid not null references t_unique.account,
  black_id uuid not null references t_unique.account,
  check (white_id <> black_id)
);
create unique index on t_unique.chess_pairing (least(white_id, black_id), greatest(white_id, black_id));

-- feature: unique on coalesce of a nullable column; unique on md5
create table t_unique.translation (
  id serial primary key,
  language char(2) not null,
  region char(2),
  source_text text not null,
  translated text not null
);
create unique index on t_unique.translation (language, coalesce(region, ''), md5(source_text));

-- feature: unique on a jsonb member; unique on a cast to date
create table t_unique.imported_event (
  id uuid primary key,
  payload jsonb not null check (payload ? 'event_id'),
  source varchar(20) not null,
  happened_at timestamp not null
);
create unique index on t_unique.imported_event ((payload ->> 'event_id'));
create unique index on t_unique.imported_event (source, (happened_at::date));

-- feature: unique with include; hash-like secondary indexes that must not matter
create table t_unique.gift_card (
  id uuid primary key,
  code char(12) not null,
  balance numeric(8, 2) not null check (balance >= 0),
  unique (code) include (balance)
);
create index on t_unique.gift_card using hash (code);
create index on t_unique.gift_card (balance desc nulls last);

-- feature: unique pair of coordinates
create table t_unique.weather_station (
  id serial primary key,
  latitude numeric(8, 5) not null check (latitude between -90 and 90),
  longitude numeric(8, 5) not null check (longitude between -180 and 180),
  unique (latitude, longitude)
);

-- feature: unique date per parent; one of each kind per parent
create table t_unique.daily_reading (
  station_id integer not null references t_unique.weather_station,
  read_on date not null,
  kind text not null check (kind in ('temperature', 'humidity')),
  value numeric(6, 2) not null,
  unique (station_id, read_on, kind)
);

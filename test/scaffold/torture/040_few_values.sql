-- Keys with so few possible values that a table can hold only a handful of rows.

create schema t_few;

create type t_few.season as enum ('spring', 'summer', 'autumn', 'winter');
create type t_few.zone as enum ('north', 'south');
create domain t_few.die_face as smallint check (value between 1 and 6);
create domain t_few.quarter as integer check (value in (1, 2, 3, 4));

-- feature: boolean primary key; single row in effect
create table t_few.feature_switch (
  enabled boolean primary key,
  explanation text not null
);

-- feature: boolean primary key that is always true; single-row table
create table t_few.site_settings (
  only_row boolean primary key default true check (only_row),
  site_name text not null,
  theme jsonb not null default '{}'
);

-- feature: single-row table by an integer key with check id = 1
create table t_few.company_profile (
  id integer primary key default 1 check (id = 1),
  legal_name text not null,
  founded_on date not null
);

-- feature: enum primary key
create table t_few.season_price (
  season t_few.season primary key,
  factor numeric(3, 2) not null check (factor between 0.5 and 2)
);

-- feature: enum primary key and a foreign key; unique foreign key to an enum key
create table t_few.season_poster (
  id serial primary key,
  season t_few.season not null unique references t_few.season_price,
  artist text not null
);

-- feature: smallint key with check between 1 and 7
create table t_few.opening_day (
  weekday smallint primary key check (weekday between 1 and 7),
  opens time not null default '09:00',
  closes time not null default '18:00',
  check (closes > opens)
);

-- feature: smallint key with check >= and <=; foreign key to a key with few values
create table t_few.cleaning_duty (
  weekday smallint primary key references t_few.opening_day check (weekday >= 2 and weekday <= 6),
  person text not null
);

-- feature: domain-bounded key
create table t_few.die_statistics (
  face t_few.die_face primary key,
  thrown integer not null default 0
);

-- feature: domain-bounded composite key; every combination possible once
create table t_few.double_throw (
  first t_few.die_face not null,
  second t_few.die_face not null,
  total integer generated always as (first + second) stored,
  seen_at timestamptz not null,
  primary key (first, second)
);

-- feature: composite key of two enums
create table t_few.climate_note (
  zone t_few.zone not null,
  season t_few.season not null,
  average_celsius numeric(4, 1) not null,
  primary key (zone, season)
);

-- feature: composite key of an enum and a boolean; foreign key to an enum key
create table t_few.lift_status (
  season t_few.season not null references t_few.season_price,
  is_holiday boolean not null,
  lifts_open smallint not null check (lifts_open >= 0),
  primary key (season, is_holiday)
);

-- feature: calendar key (year, month) within bounds
create table t_few.accounting_month (
  year smallint not null check (year between 2022 and 2025),
  month smallint not null check (month between 1 and 12),
  closed boolean not null default false,
  primary key (year, month)
);

-- feature: calendar key (year, quarter) with a domain; composite foreign key to a calendar; equality of columns
create table t_few.quarter_report (
  year smallint not null,
  quarter t_few.quarter not null,
  last_month smallint not null,
  revenue numeric(14, 2) not null,
  primary key (year, quarter),
  foreign key (year, last_month) references t_few.accounting_month (year, month),
  check (last_month = quarter * 3)
);

-- feature: text key with a check list
create table t_few.ticket_priority (
  code text primary key check (code in ('P1', 'P2', 'P3', 'P4')),
  hours_to_answer integer not null unique check (hours_to_answer > 0)
);

-- feature: unique column with a check list beside a uuid key; foreign key to a text key with few values
create table t_few.sla_contract (
  id uuid primary key,
  level text not null unique check (level in ('bronze', 'silver', 'gold')),
  priority text not null references t_few.ticket_priority
);

-- feature: char(1) primary key
create table t_few.grade (
  letter char(1) primary key check (letter between 'A' and 'F'),
  points smallint not null unique check (points between 1 and 6)
);

-- feature: numeric(2,0) unique; numeric(3,2) unique; smallint unique
create table t_few.locker (
  id uuid primary key default gen_random_uuid(),
  number numeric(2, 0) not null unique check (number > 0),
  depth numeric(3, 2) not null unique check (depth > 0),
  key_number smallint not null unique
);

-- feature: char(1) unique; varchar(3) unique; char(2) key
create table t_few.parking_row (
  code char(2) primary key,
  letter char(1) not null unique,
  abbreviation varchar(3) not null unique
);

-- feature: varchar(1) key; "char" unique; varchar(3) unique together with a boolean
create table t_few.blood_group (
  sign varchar(1) not null check (sign in ('+', '-')),
  letter varchar(3) not null check (letter in ('A', 'B', 'AB', 'O')),
  marker "char" unique,
  rare boolean not null default false,
  primary key (letter, sign)
);

-- feature: date key within one month
create table t_few.advent_door (
  opens_on date primary key check (opens_on between '2025-12-01' and '2025-12-24'),
  sweet text not null
);

-- feature: time key on the hour; interval arithmetic
create table t_few.shuttle_departure (
  departs time primary key check (extract(minute from departs) = 0 and extract(second from departs) = 0),
  seats smallint not null default 19
);

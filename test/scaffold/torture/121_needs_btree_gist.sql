-- Exclusion constraints that combine equality with overlap; they need the extension btree_gist.

create extension btree_gist;

create schema t_exclusion;

-- feature: parent of exclusions; serial
create table t_exclusion.room (
  id serial primary key,
  name text not null unique
);

-- feature: exclusion of a room and a tstzrange column
create table t_exclusion.booking (
  id uuid primary key,
  room_id integer not null references t_exclusion.room,
  during tstzrange not null check (not isempty(during)),
  booked_by text not null,
  exclude using gist (room_id with =, during with &&)
);

-- feature: exclusion of a room and two timestamp columns in an expression range; status excluded by a condition
create table t_exclusion.reservation (
  id bigserial primary key,
  room_id integer not null references t_exclusion.room,
  starts_at timestamp not null,
  ends_at timestamp not null,
  status text not null check (status in ('held', 'confirmed', 'cancelled')),
  check (ends_at > starts_at),
  constraint one_party_at_a_time exclude using gist (room_id with =, tsrange(starts_at, ends_at, '[)') with &&)
    where (status <> 'cancelled')
);

-- feature: exclusion of a daterange per employee; foreign key to another schema
create table t_exclusion.absence (
  employee_id uuid not null references t_keys.person,
  days daterange not null check (not isempty(days) and upper(days) - lower(days) <= 31),
  reason text not null check (reason in ('holiday', 'illness')),
  primary key (employee_id, days),
  exclude using gist (employee_id with =, days with &&)
);

-- feature: exclusion of a daterange per employee from nullable dates (open end)
create table t_exclusion.employment (
  id serial primary key,
  employee_id uuid not null references t_keys.person,
  hired_on date not null,
  left_on date,
  exclude using gist (employee_id with =, daterange(hired_on, left_on) with &&),
  check (left_on > hired_on)
);

-- feature: exclusion of a price period per article and country; two equalities
create table t_exclusion.price_period (
  article varchar(12) not null,
  country char(2) not null,
  valid daterange not null check (not isempty(valid)),
  price numeric(8, 2) not null check (price > 0),
  exclude using gist (article with =, country with =, valid with &&)
);

-- feature: exclusion with <>: one and the same driver per van
create table t_exclusion.van_tour (
  id serial primary key,
  van varchar(8) not null,
  driver varchar(30) not null,
  exclude using gist (van with =, driver with <>)
);

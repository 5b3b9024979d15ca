-- Tables that point at each other. Where no key is nullable or deferrable, one statement has to fill all tables of the cycle.

create schema t_cycles;

-- feature: cycle of two tables, nullable on one side
create table t_cycles.club (
  id serial primary key,
  name text not null unique,
  president_id integer
);

-- feature: cycle of two tables, not null on the other side
create table t_cycles.club_member (
  id serial primary key,
  club_id integer not null references t_cycles.club,
  full_name text not null
);
alter table t_cycles.club add foreign key (president_id) references t_cycles.club_member;

-- feature: cycle of two tables, nullable on both sides; uuid keys
create table t_cycles.driver (
  id uuid primary key,
  full_name text not null,
  current_truck_id uuid
);

-- feature: cycle of two tables, nullable on both sides; unique nullable key
create table t_cycles.truck (
  id uuid primary key,
  plate varchar(10) not null unique,
  current_driver_id uuid unique references t_cycles.driver on delete set null
);
alter table t_cycles.driver add foreign key (current_truck_id) references t_cycles.truck on delete set null;

-- feature: cycle of three tables, nullable on one edge
create table t_cycles.continent (
  id serial primary key,
  name text not null,
  largest_city_id integer
);

-- feature: cycle of three tables; not null edge
create table t_cycles.nation (
  id serial primary key,
  continent_id integer not null references t_cycles.continent,
  name text not null
);

-- feature: cycle of three tables; not null edge, and a capital flag unique per nation
create table t_cycles.city (
  id serial primary key,
  nation_id integer not null references t_cycles.nation,
  name text not null,
  is_capital boolean not null default false,
  unique (nation_id, name)
);
alter table t_cycles.continent add foreign key (largest_city_id) references t_cycles.city;
create unique index on t_cycles.city (nation_id) where is_capital;

-- feature: cycle of three nullable edges
create table t_cycles.recipe (
  id uuid primary key,
  title text not null,
  signature_chef_id uuid
);

-- feature: cycle of three nullable edges
create table t_cycles.chef (
  id uuid primary key,
  full_name text not null,
  restaurant_id uuid
);

-- feature: cycle of three nullable edges
create table t_cycles.restaurant (
  id uuid primary key,
  name text not null,
  dish_of_the_day_id uuid references t_cycles.recipe
);
alter table t_cycles.recipe add foreign key (signature_chef_id) references t_cycles.chef;
alter table t_cycles.chef add foreign key (restaurant_id) references t_cycles.restaurant;

-- feature: cycle not null, deferrable initially deferred on one edge; uuid keys
create table t_cycles.order_header (
  id uuid primary key,
  placed_on date not null,
  first_line_id uuid not null
);

-- feature: cycle not null, deferrable initially deferred on one edge; uuid keys
create table t_cycles.order_position (
  id uuid primary key,
  order_id uuid not null references t_cycles.order_header,
  article text not null
);
alter table t_cycles.order_header
  add foreign key (first_line_id) references t_cycles.order_position deferrable initially deferred;

-- feature: cycle not null, deferrable initially deferred on both edges; text keys
create table t_cycles.kingdom (
  code varchar(8) primary key,
  capital_code varchar(8) not null
);

-- feature: cycle not null, deferrable initially deferred on both edges; text keys
create table t_cycles.capital (
  code varchar(8) primary key,
  kingdom_code varchar(8) not null unique references t_cycles.kingdom deferrable initially deferred
);
alter table t_cycles.kingdom
  add foreign key (capital_code) references t_cycles.capital deferrable initially deferred;

-- feature: cycle not null, deferrable but initially immediate; serial key
create table t_cycles.edition (
  id serial primary key,
  title text not null,
  lead_story_id integer not null
);

-- feature: cycle not null, deferrable but initially immediate; serial key
create table t_cycles.story (
  id serial primary key,
  edition_id integer not null references t_cycles.edition,
  headline text not null
);
alter table t_cycles.edition add foreign key (lead_story_id) references t_cycles.story deferrable initially immediate;

-- feature: cycle of two, not null and not deferrable; uuid keys
create table t_cycles.album (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  cover_id uuid not null
);

-- feature: cycle of two, not null and not deferrable; uuid keys
create table t_cycles.photo (
  id uuid primary key default gen_random_uuid(),
  album_id uuid not null references t_cycles.album,
  taken_at timestamptz not null
);
alter table t_cycles.album add foreign key (cover_id) references t_cycles.photo;

-- feature: cycle of two, not null and not deferrable; identity always keys
create table t_cycles.household (
  id integer generated always as identity primary key,
  address text not null,
  head_id integer not null
);

-- feature: cycle of two, not null and not deferrable; identity always keys
create table t_cycles.resident (
  id integer generated always as identity primary key,
  household_id integer not null references t_cycles.household,
  full_name text not null
);
alter table t_cycles.household add foreign key (head_id) references t_cycles.resident;

-- feature: cycle of three, not null and not deferrable; uuid keys
create table t_cycles.ship (
  id uuid primary key,
  name text not null,
  captain_id uuid not null
);

-- feature: cycle of three, not null and not deferrable; uuid keys; unique keys besides
create table t_cycles.sailor (
  id uuid primary key,
  passbook char(8) not null unique,
  cabin_id uuid not null
);

-- feature: cycle of three, not null and not deferrable; uuid keys; unique (ship_id, number)
create table t_cycles.cabin (
  id uuid primary key,
  ship_id uuid not null references t_cycles.ship,
  number smallint not null check (number between 1 and 999),
  unique (ship_id, number)
);
alter table t_cycles.ship add foreign key (captain_id) references t_cycles.sailor;
alter table t_cycles.sailor add foreign key (cabin_id) references t_cycles.cabin;

-- feature: cycle of three, not null and not deferrable; identity by default keys
create table t_cycles.faculty (
  id integer generated by default as identity primary key,
  name text not null,
  dean_id integer not null
);

-- feature: cycle of three, not null and not deferrable; identity always keys
create table t_cycles.professor (
  id integer generated always as identity primary key,
  full_name text not null,
  office_id bigint not null
);

-- feature: cycle of three, not null and not deferrable; bigserial keys; check
create table t_cycles.office (
  id bigserial primary key,
  faculty_id integer not null references t_cycles.faculty,
  door varchar(6) not null check (door ~ '^[A-C]-\d{3}$'),
  floor smallint not null check (floor between 0 and 12)
);
alter table t_cycles.faculty add foreign key (dean_id) references t_cycles.professor;
alter table t_cycles.professor add foreign key (office_id) references t_cycles.office;

-- feature: cycle through a unique 1:1 key; nullable
create table t_cycles.login (
  id uuid primary key,
  user_name varchar(30) not null unique,
  avatar_id uuid unique
);

-- feature: cycle through a unique 1:1 key; not null
create table t_cycles.avatar (
  id uuid primary key,
  login_id uuid not null unique references t_cycles.login on delete cascade,
  image bytea not null
);
alter table t_cycles.login add foreign key (avatar_id) references t_cycles.avatar;

-- feature: cycle through unique 1:1 keys on both sides; not null and not deferrable
create table t_cycles.locker (
  number integer primary key,
  padlock_code char(4) not null unique
);

-- feature: cycle through unique 1:1 keys on both sides; not null and not deferrable
create table t_cycles.padlock (
  code char(4) primary key check (code ~ '^\d{4}$'),
  locker_number integer not null unique references t_cycles.locker
);
alter table t_cycles.locker add foreign key (padlock_code) references t_cycles.padlock;

-- feature: cycle with composite keys that share a tenant column; nullable; the default branch is one of the tenant's
create table t_cycles.franchise (
  id uuid primary key,
  name text not null,
  main_branch integer
);

-- feature: cycle with composite keys that share a tenant column; primary key with a foreign key
create table t_cycles.branch (
  franchise_id uuid not null references t_cycles.franchise,
  number integer not null,
  street text not null,
  primary key (franchise_id, number)
);
alter table t_cycles.franchise add foreign key (id, main_branch) references t_cycles.branch (franchise_id, number);

-- feature: cycle with composite keys, not null and not deferrable; a folder must have a current version
create table t_cycles.document (
  tenant varchar(10) not null,
  number integer not null,
  current_version smallint not null,
  primary key (tenant, number)
);

-- feature: cycle with composite keys, not null and not deferrable; key of three columns
create table t_cycles.document_version (
  tenant varchar(10) not null,
  number integer not null,
  version smallint not null check (version >= 1),
  body text not null,
  primary key (tenant, number, version),
  foreign key (tenant, number) references t_cycles.document
);
alter table t_cycles.document
  add foreign key (tenant, number, current_version) references t_cycles.document_version (tenant, number, version);

-- feature: cycle that runs over primary keys (each row of a pair is the other's); deferrable
create table t_cycles.debit (
  booking_id bigint primary key,
  amount numeric(12, 2) not null check (amount > 0)
);

-- feature: cycle that runs over primary keys; deferrable
create table t_cycles.credit (
  booking_id bigint primary key references t_cycles.debit deferrable initially deferred,
  amount numeric(12, 2) not null check (amount > 0)
);
alter table t_cycles.debit add foreign key (booking_id) references t_cycles.credit deferrable initially deferred;

-- feature: two cycles that share a table; nullable
create table t_cycles.station (
  id serial primary key,
  name text not null,
  home_line_id integer,
  supervisor_id integer
);

-- feature: two cycles that share a table; not null
create table t_cycles.railway_line (
  id serial primary key,
  terminus_id integer not null references t_cycles.station,
  colour text not null
);

-- feature: two cycles that share a table; not null; self reference besides
create table t_cycles.supervisor (
  id serial primary key,
  station_id integer not null references t_cycles.station,
  reports_to integer references t_cycles.supervisor,
  full_name text not null
);
alter table t_cycles.station add foreign key (home_line_id) references t_cycles.railway_line;
alter table t_cycles.station add foreign key (supervisor_id) references t_cycles.supervisor;

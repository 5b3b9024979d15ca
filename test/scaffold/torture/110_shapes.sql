-- Tables of unusual shape, row-level security, views, exclusions without extensions, tables across schemas.

create schema t_shapes;
create schema t_shapes_archive;

-- feature: no primary key at all; text column
create table t_shapes.visitor_book (
  visited_on date not null,
  name text not null,
  remark text
);

-- feature: no primary key at all; numbers only; nullable throughout
create table t_shapes.raw_sample (
  channel smallint,
  reading double precision,
  quality numeric(4, 3) check (quality between 0 and 1)
);

-- feature: no primary key but a uuid column; default now()
create table t_shapes.click (
  page uuid not null,
  clicked_at timestamptz not null default now(),
  x integer not null check (x >= 0),
  y integer not null check (y >= 0)
);

-- feature: no primary key but a nullable unique column; check list
create table t_shapes.coupon_stub (
  serial_number integer unique,
  colour text not null check (colour in ('red', 'blue'))
);

-- feature: no columns but the key; uuid
create table t_shapes.device (
  id uuid primary key
);

-- feature: no columns but the key; text
create table t_shapes.hashtag (
  tag text primary key check (tag ~ '^[a-z][a-z0-9_]{1,29}$')
);

-- feature: no columns but two, both the key; a foreign key each
create table t_shapes.device_hashtag (
  device_id uuid references t_shapes.device,
  tag text references t_shapes.hashtag,
  primary key (device_id, tag)
);

-- feature: single serial column
create table t_shapes.number_dispenser (
  id serial primary key
);

-- feature: single identity column
create table t_shapes.batch_run (
  id bigint generated always as identity primary key
);

-- feature: single serial column without a key
create table t_shapes.tick (
  id bigserial not null
);

-- feature: foreign keys to tables that have nothing but a generated key
create table t_shapes.batch_output (
  id serial primary key,
  batch_run_id bigint not null references t_shapes.batch_run,
  dispensed integer not null unique references t_shapes.number_dispenser
);

-- feature: very wide table (60 columns)
create table t_shapes.household_survey (
  id serial primary key,
  household_code char(8) not null unique,
  interviewed_on date not null,
  interviewer text not null,
  owns_home boolean not null,
  owns_car boolean not null default false,
  owns_bicycle boolean not null,
  has_garden boolean not null default false,
  has_balcony boolean not null,
  has_internet boolean not null default false,
  has_pets boolean not null,
  has_solar_panels boolean not null default false,
  smokes boolean not null,
  recycles boolean not null default false,
  satisfied_with_housing smallint not null check (satisfied_with_housing between 1 and 5),
  satisfied_with_income smallint check (satisfied_with_income between 1 and 5),
  satisfied_with_work smallint check (satisfied_with_work between 1 and 5),
  satisfied_with_leisure smallint not null check (satisfied_with_leisure between 1 and 5),
  satisfied_with_health smallint check (satisfied_with_health between 1 and 5),
  satisfied_with_transport smallint check (satisfied_with_transport between 1 and 5),
  satisfied_with_safety smallint not null check (satisfied_with_safety between 1 and 5),
  satisfied_with_neighbours smallint check (satisfied_with_neighbours between 1 and 5),
  satisfied_with_schools smallint check (satisfied_with_schools between 1 and 5),
  satisfied_with_shops smallint not null check (satisfied_with_shops between 1 and 5),
  monthly_rent numeric(8, 2) not null default 0 check (monthly_rent >= 0),
  monthly_food numeric(8, 2) not null default 0 check (monthly_food >= 0),
  monthly_energy numeric(8, 2) not null default 0 check (monthly_energy >= 0),
  monthly_clothing numeric(8, 2) not null default 0 check (monthly_clothing >= 0),
  monthly_travel numeric(8, 2) not null default 0 check (monthly_travel >= 0),
  monthly_culture numeric(8, 2) not null default 0 check (monthly_culture >= 0),
  monthly_insurance numeric(8, 2) not null default 0 check (monthly_insurance >= 0),
  monthly_telephone numeric(8, 2) not null default 0 check (monthly_telephone >= 0),
  monthly_childcare numeric(8, 2) not null default 0 check (monthly_childcare >= 0),
  monthly_savings numeric(8, 2) not null default 0 check (monthly_savings >= 0),
  number_of_adults smallint not null check (number_of_adults >= 1),
  number_of_children smallint not null check (number_of_children >= 0),
  number_of_bedrooms smallint not null check (number_of_bedrooms >= 0),
  number_of_cars smallint not null check (number_of_cars >= 0),
  number_of_bicycles smallint not null check (number_of_bicycles >= 0),
  number_of_televisions smallint not null check (number_of_televisions >= 0),
  number_of_computers smallint not null check (number_of_computers >= 0),
  number_of_telephones smallint not null check (number_of_telephones >= 0),
  favourite_shop text,
  favourite_newspaper text,
  heating_fuel text,
  means_of_transport text,
  mother_tongue text,
  second_language text,
  occupation text,
  employer text,
  remarks text,
  moved_in_on date,
  built_in_year smallint check (built_in_year between 1800 and 2026),
  floor_space numeric(5, 1) not null check (floor_space > 10),
  energy_class char(1) check (energy_class between 'A' and 'H'),
  city text not null,
  postal_code varchar(10) not null,
  consent boolean not null check (consent),
  answers jsonb not null default '{}',
  created_at timestamptz not null default now(),
  check (moved_in_on <= interviewed_on)
);

-- feature: wide table of a second kind: twelve months side by side, with a generated total
create table t_shapes.yearly_rainfall (
  station varchar(20) not null,
  year smallint not null check (year between 1990 and 2025),
  jan integer not null check (jan >= 0), feb integer not null check (feb >= 0), mar integer not null check (mar >= 0),
  apr integer not null check (apr >= 0), may integer not null check (may >= 0), jun integer not null check (jun >= 0),
  jul integer not null check (jul >= 0), aug integer not null check (aug >= 0), sep integer not null check (sep >= 0),
  oct integer not null check (oct >= 0), nov integer not null check (nov >= 0), "dec" integer not null check ("dec" >= 0),
  total integer generated always as (jan + feb + mar + apr + may + jun + jul + aug + sep + oct + nov + "dec") stored,
  primary key (station, year),
  check (total < 5000)
);

-- feature: timestamps in order (created, updated, deleted); mock flag
create table t_shapes.bookmark (
  id uuid primary key,
  url text not null check (url ~ '^https?://'),
  is_mock boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  check (created_at <= updated_at),
  check (deleted_at is null or deleted_at >= updated_at)
);

-- feature: timestamps in order (starts, ends) with a maximum length; chain of four dates
create table t_shapes.conference (
  id serial primary key,
  title text not null,
  call_opens_on date not null,
  call_closes_on date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (call_opens_on < call_closes_on and call_closes_on < (starts_at at time zone 'UTC')::date),
  check (ends_at > starts_at and ends_at <= starts_at + interval '5 days')
);

-- feature: row-level security enabled, with a policy; the owner is free of it
create table t_shapes.medical_note (
  id uuid primary key,
  doctor text not null default current_user,
  note text not null
);
alter table t_shapes.medical_note enable row level security;
create policy own_notes on t_shapes.medical_note using (doctor = current_user);

-- feature: row-level security enabled and forced; policies for reading and for inserting; text column with a list
create table t_shapes.payslip (
  id serial primary key,
  kind text not null check (kind in ('monthly', 'bonus')),
  amount numeric(10, 2) not null
);
alter table t_shapes.payslip enable row level security;
alter table t_shapes.payslip force row level security;
create policy anybody_reads on t_shapes.payslip for select using (true);
create policy sane_amounts on t_shapes.payslip for insert with check (amount between 0 and 20000);
create policy anybody_changes on t_shapes.payslip for update using (true);
create policy anybody_deletes on t_shapes.payslip for delete using (true);

-- feature: row-level security forced, by tenant setting; a superuser passes
create table t_shapes.tenant_secret (
  tenant_id uuid not null,
  name varchar(30) not null,
  secret text not null,
  primary key (tenant_id, name)
);
alter table t_shapes.tenant_secret enable row level security;
alter table t_shapes.tenant_secret force row level security;
create policy tenant_only on t_shapes.tenant_secret
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- Views, which are no tables and must be left alone.
create view t_shapes.recent_bookmark as select id, url from t_shapes.bookmark where deleted_at is null;
create view t_shapes.visitor_count as select visited_on, count(*) as visitors from t_shapes.visitor_book group by visited_on;
create materialized view t_shapes.bookmark_by_day as
  select created_at::date as day, count(*) as bookmarks from t_shapes.bookmark group by 1;
create materialized view t_shapes.hashtag_list as select tag from t_shapes.hashtag with no data;

-- feature: exclusion without an extension, on a range
create table t_shapes.ip_lease (
  id serial primary key,
  numbers int4range not null check (not isempty(numbers)),
  holder text not null,
  exclude using gist (numbers with &&)
);

-- feature: exclusion without an extension, on two timestamp columns in an expression; partial
create table t_shapes.maintenance_window (
  id uuid primary key,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cancelled boolean not null default false,
  check (ends_at > starts_at),
  exclude using gist (tstzrange(starts_at, ends_at) with &&) where (not cancelled)
);

-- feature: exclusion without an extension, on a box (&&)
create table t_shapes.market_stall (
  number integer primary key,
  area box not null,
  exclude using gist (area with &&)
);

-- feature: exclusion without an extension, on a circle (&&), deferrable
create table t_shapes.radio_mast (
  id serial primary key,
  reach circle not null,
  exclude using gist (reach with &&) deferrable initially deferred
);

-- feature: exclusion by equality, which is a unique key in disguise
create table t_shapes.domain_lease (
  id serial primary key,
  domain text not null,
  exclude using btree (lower(domain) with =)
);

-- feature: a table across schemas, points at t_keys and t_checks
create table t_shapes.tenant_invoice (
  tenant_id uuid not null references t_keys.tenant,
  invoice_id uuid not null unique references t_checks.invoice,
  primary key (tenant_id, invoice_id)
);

-- feature: a table across schemas with a name that occurs twice
create table t_shapes_archive.bookmark (
  id uuid primary key references t_shapes.bookmark,
  archived_on date not null,
  archived_by uuid references t_keys.person
);

-- feature: a cycle across schemas, nullable; composite key to another schema
create table t_shapes_archive.shelf (
  id serial primary key,
  tenant_id uuid,
  project_number integer,
  top_box_id integer,
  foreign key (tenant_id, project_number) references t_keys.project (tenant_id, number)
);

-- feature: a cycle across schemas, not null; a type of another schema
create table t_shapes.archive_box (
  id serial primary key,
  shelf_id integer not null references t_shapes_archive.shelf,
  urgency t_types.severity not null,
  contact t_types.email_address,
  unique (shelf_id, id)
);
alter table t_shapes_archive.shelf add foreign key (top_box_id) references t_shapes.archive_box;

-- feature: column grants, comments, storage settings and dropped columns; an unlogged table
create unlogged table t_shapes.import_buffer (
  id uuid primary key,
  scratch text,
  payload text not null,
  retired integer not null
);
alter table t_shapes.import_buffer drop column retired;
alter table t_shapes.import_buffer alter column payload set storage external;
comment on table t_shapes.import_buffer is 'Lines as they came; it''s emptied at night.';
comment on column t_shapes.import_buffer.payload is 'One line, at most 8 kB';

-- feature: constraints that are not valid; foreign key not valid; dropped column in the middle
create table t_shapes.old_ledger (
  id bigserial primary key,
  obsolete text,
  booked_on date not null,
  device_id uuid,
  amount numeric(10, 2) not null
);
alter table t_shapes.old_ledger drop column obsolete;
alter table t_shapes.old_ledger add constraint amount_not_zero check (amount <> 0) not valid;
alter table t_shapes.old_ledger
  add constraint old_ledger_device foreign key (device_id) references t_shapes.device not valid;

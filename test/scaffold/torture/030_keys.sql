-- Primary and foreign keys: subtypes, composite keys, junctions, self references.

create schema t_keys;

-- feature: uuid primary key; plain parent
create table t_keys.tenant (
  id uuid primary key default gen_random_uuid(),
  slug varchar(40) not null unique check (slug ~ '^[a-z][a-z0-9-]*$'),
  name text not null,
  created_at timestamptz not null default now()
);

-- feature: root of subtypes; kind column
create table t_keys.party (
  id uuid primary key,
  kind text not null check (kind in ('person', 'company', 'charity')),
  display_name text not null
);

-- feature: primary key is a foreign key (1:1 subtype)
create table t_keys.person (
  party_id uuid primary key references t_keys.party on delete cascade,
  first_name text not null,
  last_name text not null,
  born_on date check (born_on > date '1900-01-01')
);

-- feature: primary key is a foreign key (1:1 subtype); chain of subtypes
create table t_keys.employee (
  person_id uuid primary key references t_keys.person on delete cascade,
  staff_number integer not null unique check (staff_number > 0),
  hired_on date not null
);

-- feature: chain of subtypes, third level; a second foreign key to the same table
create table t_keys.manager (
  employee_id uuid primary key references t_keys.employee on delete cascade,
  deputy_id uuid references t_keys.employee,
  budget numeric(12, 2) not null default 0,
  check (deputy_id <> employee_id)
);

-- feature: chain of subtypes, fourth level; key only
create table t_keys.board_member (
  manager_id uuid primary key references t_keys.manager
);

-- feature: unique target for a key with discriminator; check list
create table t_keys.vehicle (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('car', 'lorry')),
  plate varchar(10) not null unique,
  unique (id, kind)
);

-- feature: subtype with discriminator column of one value; composite foreign key to a unique key; default
create table t_keys.car (
  vehicle_id integer primary key,
  kind text not null default 'car' check (kind = 'car'),
  seats smallint not null check (seats between 1 and 9),
  foreign key (vehicle_id, kind) references t_keys.vehicle (id, kind)
);

-- feature: subtype with a generated discriminator; composite foreign key with a generated column
create table t_keys.lorry (
  vehicle_id integer primary key,
  kind text generated always as ('lorry') stored,
  payload_kg integer not null check (payload_kg between 500 and 40000),
  foreign key (vehicle_id, kind) references t_keys.vehicle (id, kind)
);

-- feature: composite primary key with tenant_id; foreign key as part of the key
create table t_keys.project (
  tenant_id uuid not null references t_keys.tenant,
  number integer not null check (number > 0),
  title text not null,
  primary key (tenant_id, number)
);

-- feature: composite primary key with tenant_id and uuid
create table t_keys.member (
  tenant_id uuid not null references t_keys.tenant,
  id uuid not null default gen_random_uuid(),
  email text not null,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);

-- feature: two overlapping composite foreign keys that share tenant_id; composite key of three columns
create table t_keys.task (
  tenant_id uuid not null,
  project_number integer not null,
  task_number integer not null,
  assignee_id uuid,
  reporter_id uuid not null,
  title text not null,
  primary key (tenant_id, project_number, task_number),
  foreign key (tenant_id, project_number) references t_keys.project (tenant_id, number),
  foreign key (tenant_id, assignee_id) references t_keys.member (tenant_id, id),
  foreign key (tenant_id, reporter_id) references t_keys.member (tenant_id, id)
);

-- feature: two overlapping composite foreign keys to the same table (dependency of tasks within a project)
create table t_keys.task_dependency (
  tenant_id uuid not null,
  project_number integer not null,
  task_number integer not null,
  needs_task_number integer not null,
  primary key (tenant_id, project_number, task_number, needs_task_number),
  foreign key (tenant_id, project_number, task_number) references t_keys.task,
  foreign key (tenant_id, project_number, needs_task_number) references t_keys.task,
  check (task_number <> needs_task_number)
);

-- feature: tenant_id sharing across three parents; serial key beside a tenant column; foreign key cascade of partial columns
create table t_keys.time_entry (
  id bigserial primary key,
  tenant_id uuid not null references t_keys.tenant,
  project_number integer not null,
  task_number integer,
  member_id uuid not null,
  worked_on date not null,
  hours numeric(4, 2) not null check (hours > 0 and hours <= 12),
  foreign key (tenant_id, project_number) references t_keys.project,
  foreign key (tenant_id, project_number, task_number) references t_keys.task,
  foreign key (tenant_id, member_id) references t_keys.member
);

-- feature: match full; nullable composite foreign key
create table t_keys.project_note (
  id uuid primary key,
  tenant_id uuid,
  project_number integer,
  body text not null,
  foreign key (tenant_id, project_number) references t_keys.project (tenant_id, number) match full
);

-- feature: match full; not null composite foreign key; on delete cascade
create table t_keys.project_milestone (
  tenant_id uuid not null,
  project_number integer not null,
  due_on date not null,
  title text not null,
  primary key (tenant_id, project_number, due_on),
  foreign key (tenant_id, project_number) references t_keys.project match full on delete cascade
);

-- feature: natural char(2) key; parent of keys to unique keys
create table t_keys.country (
  code char(2) primary key check (code ~ '^[A-Z]{2}$'),
  code3 char(3) not null unique check (code3 ~ '^[A-Z]{3}$'),
  name text not null unique
);

-- feature: foreign key to a unique key instead of the primary key; char(3) foreign key
create table t_keys.airport (
  iata char(3) primary key check (iata ~ '^[A-Z]{3}$'),
  country_code3 char(3) not null references t_keys.country (code3),
  name text not null
);

-- feature: two foreign keys to the same table that must differ; foreign keys to text keys
create table t_keys.flight_route (
  origin char(3) not null references t_keys.airport,
  destination char(3) not null references t_keys.airport,
  distance_km integer not null check (distance_km > 0),
  primary key (origin, destination),
  check (origin <> destination)
);

-- feature: foreign key to a unique text column; two keys to different columns of one table
create table t_keys.trade_agreement (
  id serial primary key,
  country_name text not null references t_keys.country (name),
  partner_code char(2) not null references t_keys.country (code),
  signed_on date not null
);

-- feature: composite unique key as a target of foreign keys; serial key
create table t_keys.warehouse_bin (
  id serial primary key,
  warehouse char(3) not null,
  shelf smallint not null check (shelf between 1 and 99),
  unique (warehouse, shelf)
);

-- feature: composite foreign key to a unique key; columns in another order
create table t_keys.stock_level (
  sku varchar(20) primary key,
  shelf smallint not null,
  warehouse char(3) not null,
  on_hand integer not null check (on_hand >= 0),
  reserved integer not null default 0,
  foreign key (warehouse, shelf) references t_keys.warehouse_bin (warehouse, shelf),
  check (reserved between 0 and on_hand)
);

-- feature: junction of two keys
create table t_keys.person_language (
  person_id uuid not null references t_keys.person,
  country_code char(2) not null references t_keys.country,
  primary key (person_id, country_code)
);

-- feature: junction of two keys to the same table
create table t_keys.friendship (
  person_id uuid not null references t_keys.person,
  friend_id uuid not null references t_keys.person,
  primary key (person_id, friend_id),
  check (person_id < friend_id)
);

-- feature: junction of three keys
create table t_keys.crew_assignment (
  employee_id uuid not null references t_keys.employee,
  airport_iata char(3) not null references t_keys.airport,
  vehicle_id integer not null references t_keys.vehicle,
  primary key (employee_id, airport_iata, vehicle_id)
);

-- feature: junction of three keys, one of them composite; payload
create table t_keys.project_access (
  tenant_id uuid not null,
  project_number integer not null,
  member_id uuid not null,
  role text not null check (role in ('reader', 'writer', 'owner')),
  granted_at timestamptz not null default now(),
  primary key (tenant_id, project_number, member_id),
  foreign key (tenant_id, project_number) references t_keys.project,
  foreign key (tenant_id, member_id) references t_keys.member
);

-- feature: junction with payload and a key of its own
create table t_keys.airport_service (
  id uuid primary key default gen_random_uuid(),
  airport_iata char(3) not null references t_keys.airport,
  vehicle_id integer not null references t_keys.vehicle,
  since date not null,
  until date,
  unique (airport_iata, vehicle_id),
  check (until is null or until > since)
);

-- feature: uuid key with a default and nothing required besides it
create table t_keys.itinerary (
  id uuid primary key default gen_random_uuid(),
  title text
);

-- feature: one to many, position within the parent; unique(parent_id, position)
create table t_keys.itinerary_stop (
  itinerary_id uuid not null references t_keys.itinerary,
  position smallint not null check (position >= 1),
  airport_iata char(3) not null references t_keys.airport,
  primary key (itinerary_id, position)
);

-- feature: nullable self reference
create table t_keys.department (
  id serial primary key,
  parent_id integer references t_keys.department,
  name text not null
);

-- feature: nullable self reference; uuid key; not its own parent; unique position below a parent
create table t_keys.category (
  id uuid primary key default gen_random_uuid(),
  parent_id uuid references t_keys.category on delete cascade,
  position integer not null default 1,
  name text not null,
  unique (parent_id, position),
  check (parent_id <> id)
);

-- feature: not null self reference, the root points at itself; uuid key
create table t_keys.account_node (
  id uuid primary key,
  parent_id uuid not null references t_keys.account_node,
  title text not null
);

-- feature: not null self reference, the root points at itself; text key
create table t_keys.menu_entry (
  path text primary key check (path ~ '^/[a-z0-9/-]*$'),
  parent_path text not null references t_keys.menu_entry,
  label text not null
);

-- feature: not null self reference; identity key
create table t_keys.message_thread (
  id bigint generated by default as identity primary key,
  root_id bigint not null references t_keys.message_thread,
  subject text not null
);

-- feature: composite self reference within a tenant
create table t_keys.cost_centre (
  tenant_id uuid not null references t_keys.tenant,
  code varchar(10) not null,
  parent_code varchar(10),
  title text not null,
  primary key (tenant_id, code),
  foreign key (tenant_id, parent_code) references t_keys.cost_centre (tenant_id, code),
  check (parent_code is distinct from code)
);

-- feature: composite self reference within a tenant to a unique key; uuid key; deferrable
create table t_keys.comment (
  id uuid primary key,
  tenant_id uuid not null references t_keys.tenant,
  reply_to uuid,
  body text not null,
  unique (tenant_id, id),
  foreign key (tenant_id, reply_to) references t_keys.comment (tenant_id, id) deferrable
);

-- feature: two self references in one table; one of them unique (linked list)
create table t_keys.revision (
  id uuid primary key,
  previous_id uuid unique references t_keys.revision,
  first_id uuid references t_keys.revision,
  made_at timestamptz not null
);

-- feature: foreign key with on delete set default; on update cascade; foreign key with default
create table t_keys.postal_district (
  code varchar(6) primary key,
  country_code char(2) not null default 'DE' references t_keys.country on update cascade on delete set default,
  name text not null
);

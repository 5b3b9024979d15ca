-- What PostgreSQL has had since version 15: nulls not distinct, and on delete set null for single columns.

create schema t_fifteen;

-- feature: unique nulls not distinct, one column: at most one row with null
create table t_fifteen.tax_rule (
  id serial primary key,
  country char(2) unique nulls not distinct check (country ~ '^[A-Z]{2}$'),
  rate numeric(4, 2) not null check (rate between 0 and 30)
);

-- feature: unique nulls not distinct, composite
create table t_fifteen.price_rule (
  id uuid primary key,
  article varchar(12) not null,
  region varchar(10),
  customer_group varchar(10),
  price numeric(8, 2) not null,
  unique nulls not distinct (article, region, customer_group)
);

-- feature: unique index nulls not distinct, partial, with an expression; nullable self reference
create table t_fifteen.directory (
  id uuid primary key default gen_random_uuid(),
  parent_id uuid references t_fifteen.directory,
  name text not null,
  deleted_at timestamptz
);
create unique index on t_fifteen.directory (parent_id, lower(name)) nulls not distinct where deleted_at is null;

-- feature: foreign key that sets one column of two to null; tenant shared
create table t_fifteen.owner (
  tenant varchar(8) not null,
  id integer not null,
  name text not null,
  primary key (tenant, id)
);

-- feature: foreign key that sets one column of two to null; tenant shared; unique nulls not distinct
create table t_fifteen.machine (
  tenant varchar(8) not null,
  number integer not null,
  owner_id integer,
  primary key (tenant, number),
  unique nulls not distinct (tenant, owner_id),
  foreign key (tenant, owner_id) references t_fifteen.owner on delete set null (owner_id)
);

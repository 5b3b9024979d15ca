-- Types of the extensions citext, hstore and ltree, which a server may lack.

create extension citext;
create extension hstore;
create extension ltree;

create schema t_contrib;

create domain t_contrib.email as citext check (value ~ '^[a-z0-9._-]+@[a-z0-9.-]+$');

-- feature: citext unique; citext not null
create table t_contrib.member (
  id uuid primary key default gen_random_uuid(),
  user_name citext not null unique,
  motto citext
);

-- feature: citext primary key; domain over citext; check on length
create table t_contrib.newsletter (
  name citext primary key check (length(name) <= 30),
  sender t_contrib.email not null
);

-- feature: foreign key to a citext key; composite unique with citext
create table t_contrib.newsletter_issue (
  id serial primary key,
  newsletter citext not null references t_contrib.newsletter,
  subject citext not null,
  unique (newsletter, subject)
);

-- feature: hstore; hstore default
create table t_contrib.product_sheet (
  id serial primary key,
  attributes hstore not null,
  labels hstore not null default ''
);

-- feature: hstore with a check on a key; array of citext
create table t_contrib.bicycle (
  id uuid primary key,
  specification hstore not null check (specification ? 'colour'),
  nicknames citext[] not null default '{}'
);

-- feature: ltree primary key
create table t_contrib.taxon (
  path ltree primary key,
  name text not null
);

-- feature: ltree not null with a check; ltree foreign key; nullable lquery
create table t_contrib.specimen (
  id serial primary key,
  taxon ltree not null references t_contrib.taxon,
  cabinet ltree not null unique check (nlevel(cabinet) between 1 and 4),
  search lquery
);

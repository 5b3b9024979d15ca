-- Multiranges, which PostgreSQL has had since version 14, and what else came with it.

create schema t_multiranges;

create type t_multiranges.weight_range as range (subtype = numeric, multirange_type_name = t_multiranges.weight_bands);

-- feature: all built-in multiranges
create table t_multiranges.availability (
  id serial primary key,
  seats int4multirange not null,
  serial_numbers int8multirange not null,
  prices nummultirange not null,
  booked tsmultirange not null,
  visible tstzmultirange not null,
  seasons datemultirange not null
);

-- feature: multirange with a check; multirange default; nullable multirange
create table t_multiranges.opening_calendar (
  shop varchar(20) primary key,
  open_days datemultirange not null check (not isempty(open_days)),
  closed_days datemultirange not null default '{}',
  special int4multirange
);

-- feature: multirange of a user-defined range; user-defined range
create table t_multiranges.freight_rate (
  id uuid primary key,
  bands t_multiranges.weight_bands not null,
  main_band t_multiranges.weight_range not null,
  check (bands @> main_band)
);

create function t_multiranges.sum_of(a integer, b integer) returns integer language sql immutable return a + b;

-- feature: function with a body in the standard's form within a check; partition by list and multirange column
create table t_multiranges.shift (
  id uuid primary key,
  morning integer not null check (morning between 0 and 6),
  evening integer not null check (evening between 0 and 6),
  breaks int4multirange,
  check (t_multiranges.sum_of(morning, evening) between 4 and 10)
);

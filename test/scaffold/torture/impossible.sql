-- Tables that nobody can fill. Whoever tries has to say so, and why. They load after the numbered files.

create schema t_impossible;

create function t_impossible.never(anything integer) returns boolean language sql immutable as
  $$ select anything is null and anything is not null $$;

create function t_impossible.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'Nothing is ever stored in %', tg_table_name;
end
$$;

create domain t_impossible.nothing as integer check (value > 10 and value < 5);
create domain t_impossible.contradictory_text as text not null check (length(value) > 5 and value in ('a', 'bc'));

-- feature: impossible: contradictory check on one column
create table t_impossible.narrow_gap (
  id serial primary key,
  level integer not null check (level > 10 and level < 5)
);

-- feature: impossible: two checks that contradict each other
create table t_impossible.two_minds (
  id uuid primary key,
  starts_on date not null,
  ends_on date not null,
  check (starts_on < ends_on),
  check (ends_on < starts_on)
);

-- feature: impossible: check with a function that is always false
create table t_impossible.never_true (
  id serial primary key,
  amount integer not null check (t_impossible.never(amount))
);

-- feature: impossible: check (false)
create table t_impossible.retired_table (
  id uuid primary key,
  note text,
  constraint retired check (false)
);

-- feature: impossible: trigger that always rejects
create table t_impossible.sealed (
  id uuid primary key,
  body text not null
);
create trigger sealed_refuse before insert on t_impossible.sealed for each row execute function t_impossible.refuse();

-- feature: impossible: statement trigger that always rejects
create table t_impossible.frozen (
  id serial primary key,
  body text not null
);
create trigger frozen_refuse before insert on t_impossible.frozen execute function t_impossible.refuse();

-- feature: impossible: not null foreign key to a table that nobody can fill
create table t_impossible.orphan (
  id uuid primary key,
  gap_id integer not null references t_impossible.narrow_gap,
  name text not null
);

-- feature: impossible: not null foreign key, second generation
create table t_impossible.orphan_child (
  id uuid primary key,
  orphan_id uuid not null references t_impossible.orphan
);

-- feature: impossible: domain whose checks contradict each other
create table t_impossible.domain_gap (
  id serial primary key,
  value t_impossible.nothing not null
);

-- feature: impossible: not null domain without a value that fits
create table t_impossible.domain_text (
  id serial primary key,
  value t_impossible.contradictory_text
);

-- feature: impossible: partitioned table without partitions
create table t_impossible.no_partition (
  id integer not null,
  happened_on date not null
) partition by range (happened_on);

-- feature: impossible: partition bounds and check exclude each other
create table t_impossible.wrong_partition (
  id integer not null,
  year integer not null check (year > 2030)
) partition by list (year);
create table t_impossible.wrong_partition_old partition of t_impossible.wrong_partition for values in (2020, 2021);

-- feature: impossible: regular expression and length exclude each other
create table t_impossible.short_code (
  code varchar(3) primary key check (code ~ '^[A-Z]{5}$')
);

-- feature: possible; parent of a meeting point that is not
create table t_impossible.eastern_post (
  district char(1) not null check (district = 'E'),
  number integer not null,
  primary key (district, number)
);

-- feature: possible; parent of a meeting point that is not
create table t_impossible.western_post (
  district char(1) not null check (district = 'W'),
  number integer not null,
  primary key (district, number)
);

-- feature: impossible: composite keys to two parents whose shared column never agrees
create table t_impossible.meeting_point (
  id serial primary key,
  district char(1) not null,
  eastern_number integer not null,
  western_number integer not null,
  foreign key (district, eastern_number) references t_impossible.eastern_post,
  foreign key (district, western_number) references t_impossible.western_post
);

-- Triggers that fill, change or refuse rows, or write others.

create schema t_triggers;

create function t_triggers.touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;

-- feature: trigger fills updated_at
create table t_triggers.page (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz
);
create trigger page_touch before insert or update on t_triggers.page
  for each row execute function t_triggers.touch_updated_at();

-- feature: trigger fills a not null updated_at; on update only; column with default
create table t_triggers.snippet (
  id serial primary key,
  page_id uuid not null references t_triggers.page,
  body text not null,
  updated_at timestamptz not null default now()
);
create trigger snippet_touch before update on t_triggers.snippet
  for each row execute function t_triggers.touch_updated_at();

create function t_triggers.slug_from_name() returns trigger language plpgsql as $$
begin
  if new.slug is null or new.slug = '' then
    new.slug := trim(both '-' from regexp_replace(lower(new.name), '[^a-z0-9]+', '-', 'g'));
  end if;
  return new;
end
$$;

-- feature: trigger fills a not null slug from the name where it is missing; unique slug
create table t_triggers.blog (
  id serial primary key,
  name text not null,
  slug text not null unique
);
create trigger blog_slug before insert on t_triggers.blog for each row execute function t_triggers.slug_from_name();

create function t_triggers.always_slug() returns trigger language plpgsql as $$
begin
  new.slug := regexp_replace(lower(new.title), '[^a-z0-9]+', '-', 'g');
  return new;
end
$$;

-- feature: trigger overwrites the slug, whatever was given; unique (blog_id, slug)
create table t_triggers.blog_post (
  id uuid primary key,
  blog_id integer not null references t_triggers.blog,
  title varchar(100) not null,
  slug text,
  unique (blog_id, slug)
);
create trigger blog_post_slug before insert or update of title on t_triggers.blog_post
  for each row execute function t_triggers.always_slug();

-- feature: counter table behind a trigger; text key
create table t_triggers.number_circle (
  name varchar(20) primary key,
  last_number integer not null default 0 check (last_number >= 0)
);

create function t_triggers.next_number() returns trigger language plpgsql as $$
begin
  insert into t_triggers.number_circle (name, last_number) values (new.circle, 1)
  on conflict (name) do update set last_number = number_circle.last_number + 1
  returning last_number into new.number;
  return new;
end
$$;

-- feature: trigger fills a not null number from a counter table; unique (circle, number)
create table t_triggers.delivery_note (
  id uuid primary key default gen_random_uuid(),
  circle varchar(20) not null,
  number integer not null,
  delivered_on date not null,
  unique (circle, number)
);
create trigger delivery_note_number before insert on t_triggers.delivery_note
  for each row execute function t_triggers.next_number();

create function t_triggers.next_position() returns trigger language plpgsql as $$
begin
  if new.position is null then
    select coalesce(max(position), 0) + 1 into new.position
    from t_triggers.agenda_item where meeting = new.meeting;
  end if;
  return new;
end
$$;

-- feature: trigger fills the position within a parent as the next free one; part of the primary key
create table t_triggers.agenda_item (
  meeting varchar(20) not null,
  position integer not null check (position > 0),
  topic text not null,
  primary key (meeting, position)
);
create trigger agenda_item_position before insert on t_triggers.agenda_item
  for each row execute function t_triggers.next_position();

create function t_triggers.normalise_email() returns trigger language plpgsql as $$
begin
  new.email := lower(trim(new.email));
  new.domain := split_part(new.email, '@', 2);
  return new;
end
$$;

-- feature: trigger changes a column (lower case) and fills another from it; check that only the changed value passes
create table t_triggers.subscriber (
  id bigint generated always as identity primary key,
  email text not null unique check (email = lower(email) and position('@' in email) > 1),
  domain text not null
);
create trigger subscriber_email before insert or update on t_triggers.subscriber
  for each row execute function t_triggers.normalise_email();

create function t_triggers.own_id() returns trigger language plpgsql as $$
begin
  new.id := gen_random_uuid();
  return new;
end
$$;

-- feature: trigger overwrites the uuid primary key
create table t_triggers.vault_secret (
  id uuid primary key,
  label varchar(40) not null unique,
  cipher_text bytea not null
);
create trigger vault_secret_id before insert on t_triggers.vault_secret for each row execute function t_triggers.own_id();

create function t_triggers.write_audit() returns trigger language plpgsql as $$
begin
  insert into t_triggers.audit_entry (table_name, operation, row_data)
  values (tg_table_name, tg_op, to_jsonb(case when tg_op = 'DELETE' then old else new end));
  return null;
end
$$;

-- feature: audit table that triggers of others write; seeded rows must not come twice
create table t_triggers.audit_entry (
  id bigserial primary key,
  table_name text not null,
  operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
  row_data jsonb,
  written_at timestamptz not null default clock_timestamp()
);

-- feature: trigger writes an audit row into another table after insert
create table t_triggers.permit (
  id uuid primary key,
  holder text not null,
  expires_on date not null
);
create trigger permit_audit after insert or update or delete on t_triggers.permit
  for each row execute function t_triggers.write_audit();

-- feature: trigger writes an audit row, statement level with transition table
create table t_triggers.key_card (
  number integer primary key check (number between 1000 and 9999),
  permit_id uuid references t_triggers.permit
);
create function t_triggers.write_bulk_audit() returns trigger language plpgsql as $$
begin
  insert into t_triggers.audit_entry (table_name, operation, row_data)
  select 'key_card', 'INSERT', to_jsonb(new_rows) from new_rows;
  return null;
end
$$;
create trigger key_card_audit after insert on t_triggers.key_card
  referencing new table as new_rows for each statement execute function t_triggers.write_bulk_audit();

-- feature: parent whose trigger makes a child row (profile) automatically
create table t_triggers.forum_user (
  id uuid primary key default gen_random_uuid(),
  nick varchar(20) not null unique,
  joined_at timestamptz not null default now()
);

-- feature: child row (profile) that a trigger of its parent makes; 1:1 by primary key
create table t_triggers.forum_profile (
  user_id uuid primary key references t_triggers.forum_user on delete cascade,
  about text not null default '',
  post_count integer not null default 0
);
create function t_triggers.make_profile() returns trigger language plpgsql as $$
begin
  insert into t_triggers.forum_profile (user_id) values (new.id);
  return new;
end
$$;
create trigger forum_user_profile after insert on t_triggers.forum_user
  for each row execute function t_triggers.make_profile();

-- feature: parent whose trigger makes three child rows
create table t_triggers.tournament (
  id serial primary key,
  name text not null unique
);

-- feature: child rows that a trigger of the parent makes, one of each kind; serial key
create table t_triggers.tournament_round (
  id serial primary key,
  tournament_id integer not null references t_triggers.tournament,
  round text not null check (round in ('quarter', 'semi', 'final')),
  unique (tournament_id, round)
);
create function t_triggers.make_rounds() returns trigger language plpgsql as $$
begin
  insert into t_triggers.tournament_round (tournament_id, round)
  select new.id, name from unnest(array['quarter', 'semi', 'final']) as name;
  return new;
end
$$;
create trigger tournament_rounds after insert on t_triggers.tournament
  for each row execute function t_triggers.make_rounds();

-- feature: trigger on a child updates a total of this parent
create table t_triggers.basket (
  id uuid primary key,
  opened_at timestamptz not null,
  total numeric(12, 2) not null default 0
);

-- feature: trigger updates a parent's total
create table t_triggers.basket_line (
  basket_id uuid not null references t_triggers.basket,
  line_number smallint not null check (line_number between 1 and 99),
  amount numeric(10, 2) not null check (amount > 0),
  primary key (basket_id, line_number)
);
create function t_triggers.add_to_total() returns trigger language plpgsql as $$
begin
  update t_triggers.basket set total = total + new.amount where id = new.basket_id;
  return new;
end
$$;
create trigger basket_line_total after insert on t_triggers.basket_line
  for each row execute function t_triggers.add_to_total();

-- feature: trigger on a child counts in this parent; the count is checked
create table t_triggers.coach_tour (
  id serial primary key,
  destination text not null,
  travellers smallint not null default 0 check (travellers between 0 and 50)
);

-- feature: trigger updates a parent's counter that has an upper bound
create table t_triggers.traveller (
  id serial primary key,
  tour_id integer not null references t_triggers.coach_tour,
  full_name text not null
);
create function t_triggers.count_traveller() returns trigger language plpgsql as $$
begin
  update t_triggers.coach_tour set travellers = travellers + 1 where id = new.tour_id;
  return new;
end
$$;
create trigger traveller_count after insert on t_triggers.traveller
  for each row execute function t_triggers.count_traveller();

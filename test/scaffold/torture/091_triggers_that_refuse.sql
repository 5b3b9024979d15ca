-- Triggers that refuse rows: the reason stands in their code alone, and comes to light when a row is refused.

create function t_triggers.reject_weekend() returns trigger language plpgsql as $$
begin
  if extract(isodow from new.held_on) in (6, 7) then
    raise exception 'No appointments on weekends: %', new.held_on;
  end if;
  return new;
end
$$;

-- feature: trigger rejects weekends
create table t_triggers.appointment (
  id uuid primary key,
  patient text not null,
  held_on date not null
);
create trigger appointment_weekday before insert or update on t_triggers.appointment
  for each row execute function t_triggers.reject_weekend();

-- feature: trigger rejects weekends; unique date; check bounds
create table t_triggers.board_meeting (
  held_on date primary key check (held_on between '2024-01-01' and '2027-12-31'),
  minutes text
);
create trigger board_meeting_weekday before insert or update on t_triggers.board_meeting
  for each row execute function t_triggers.reject_weekend();

-- feature: parent whose children are limited by a trigger
create table t_triggers.lift_cabin (
  id serial primary key,
  label text not null unique
);

-- feature: trigger rejects more than 5 children
create table t_triggers.lift_passenger (
  id uuid primary key,
  cabin_id integer not null references t_triggers.lift_cabin,
  full_name text not null
);
create function t_triggers.reject_crowd() returns trigger language plpgsql as $$
begin
  if (select count(*) from t_triggers.lift_passenger where cabin_id = new.cabin_id) >= 5 then
    raise exception 'Cabin % is full', new.cabin_id using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger lift_passenger_limit before insert on t_triggers.lift_passenger
  for each row execute function t_triggers.reject_crowd();

-- feature: parent with a limit and a state that triggers on its children read
create table t_triggers.budget (
  id uuid primary key,
  title text not null,
  spending_limit numeric(10, 2) not null check (spending_limit between 100 and 100000),
  is_closed boolean not null default false
);

-- feature: trigger rejects amounts above the parent's limit
create table t_triggers.expense (
  id bigserial primary key,
  budget_id uuid not null references t_triggers.budget,
  amount numeric(10, 2) not null check (amount > 0)
);
create function t_triggers.reject_overspending() returns trigger language plpgsql as $$
begin
  if new.amount > (select spending_limit from t_triggers.budget where id = new.budget_id) then
    raise exception 'Expense of % is above the limit of its budget', new.amount;
  end if;
  return new;
end
$$;
create trigger expense_limit before insert or update on t_triggers.expense
  for each row execute function t_triggers.reject_overspending();

-- feature: trigger rejects rows when the parent is closed
create table t_triggers.budget_comment (
  id serial primary key,
  budget_id uuid not null references t_triggers.budget,
  body text not null
);
create function t_triggers.reject_closed() returns trigger language plpgsql as $$
begin
  if exists (select from t_triggers.budget where id = new.budget_id and is_closed) then
    raise exception 'Budget % is closed', new.budget_id;
  end if;
  return new;
end
$$;
create trigger budget_comment_open before insert on t_triggers.budget_comment
  for each row execute function t_triggers.reject_closed();

-- feature: parent with a status that a trigger on its children reads; check list
create table t_triggers.survey (
  id serial primary key,
  title text not null,
  status text not null check (status in ('draft', 'running', 'ended'))
);

-- feature: trigger rejects rows unless the parent is in one of several states; unique per parent
create table t_triggers.survey_answer (
  survey_id integer not null references t_triggers.survey,
  respondent varchar(30) not null,
  score smallint not null check (score between 1 and 5),
  primary key (survey_id, respondent)
);
create function t_triggers.reject_unless_running() returns trigger language plpgsql as $$
begin
  if (select status from t_triggers.survey where id = new.survey_id) = 'draft' then
    raise exception 'Survey % has not begun', new.survey_id;
  end if;
  return new;
end
$$;
create trigger survey_answer_state before insert on t_triggers.survey_answer
  for each row execute function t_triggers.reject_unless_running();

create function t_triggers.skip_silently() returns trigger language plpgsql as $$
begin
  if new.priority < 3 then
    return null;
  end if;
  return new;
end
$$;

-- feature: trigger drops some rows without a word
create table t_triggers.filtered_alert (
  id uuid primary key,
  priority smallint not null check (priority between 1 and 5),
  message text not null
);
create trigger filtered_alert_filter before insert on t_triggers.filtered_alert
  for each row execute function t_triggers.skip_silently();

-- feature: parent whose children are judged together; uuid key
create table t_triggers.journal_entry (
  id uuid primary key,
  booked_on date not null,
  description text not null
);

-- feature: deferred constraint trigger: the lines of an entry balance to zero at commit
create table t_triggers.journal_line (
  entry_id uuid not null references t_triggers.journal_entry,
  line smallint not null check (line between 1 and 20),
  amount numeric(10, 2) not null check (amount <> 0),
  primary key (entry_id, line)
);
create function t_triggers.check_balance() returns trigger language plpgsql as $$
begin
  if (select sum(amount) from t_triggers.journal_line where entry_id = new.entry_id) <> 0 then
    raise exception 'Entry % does not balance', new.entry_id;
  end if;
  return null;
end
$$;
create constraint trigger journal_line_balance after insert or update on t_triggers.journal_line
  deferrable initially deferred for each row execute function t_triggers.check_balance();

-- feature: deferred constraint trigger: every parent has at least one child at commit
create table t_triggers.convoy (
  id uuid primary key,
  departs_at timestamptz not null
);

-- feature: child whose presence its parent's deferred constraint trigger wants
create table t_triggers.convoy_ship (
  convoy_id uuid not null references t_triggers.convoy,
  place smallint not null check (place between 1 and 30),
  ship_name text not null,
  primary key (convoy_id, place)
);
create function t_triggers.check_convoy() returns trigger language plpgsql as $$
begin
  if not exists (select from t_triggers.convoy_ship where convoy_id = new.id) then
    raise exception 'Convoy % has no ship', new.id;
  end if;
  return null;
end
$$;
create constraint trigger convoy_has_ships after insert on t_triggers.convoy
  deferrable initially deferred for each row execute function t_triggers.check_convoy();

-- feature: deferred constraint trigger with a condition; date not in the past of its parent
create table t_triggers.warranty (
  id serial primary key,
  serial_number varchar(16) not null unique,
  sold_on date not null,
  ends_on date not null
);
create function t_triggers.check_warranty() returns trigger language plpgsql as $$
begin
  if new.ends_on < new.sold_on + 730 then
    raise exception 'Two years of warranty are due by law';
  end if;
  return null;
end
$$;
create constraint trigger warranty_length after insert on t_triggers.warranty
  deferrable initially deferred for each row when (new.sold_on >= date '2022-01-01')
  execute function t_triggers.check_warranty();

-- feature: constraint trigger, initially immediate: refuses equal neighbours in a table with a natural key
create table t_triggers.colour_band (
  place smallint primary key check (place between 1 and 100),
  colour text not null check (colour in ('red', 'white', 'green', 'blue'))
);
create function t_triggers.check_neighbours() returns trigger language plpgsql as $$
begin
  if exists (select from t_triggers.colour_band where abs(place - new.place) = 1 and colour = new.colour) then
    raise exception 'Band % has the colour of its neighbour', new.place;
  end if;
  return null;
end
$$;
create constraint trigger colour_band_neighbours after insert or update on t_triggers.colour_band
  for each row execute function t_triggers.check_neighbours();

-- feature: disabled trigger that would refuse everything
create table t_triggers.legacy_order (
  number integer primary key,
  ordered_on date not null
);
create function t_triggers.read_only() returns trigger language plpgsql as $$
begin
  raise exception 'This table is read-only';
end
$$;
create trigger legacy_order_read_only before insert on t_triggers.legacy_order
  for each row execute function t_triggers.read_only();
alter table t_triggers.legacy_order disable trigger legacy_order_read_only;

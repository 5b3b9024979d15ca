--! table: faraday.equipment_base
--! mark: ledger
--! key: name

-- Single pieces of equipment with an inventory number: twenty kinds for each of the six schools of a step of the scale. Each
-- kind is serviced at its own interval. What is in maintenance or repair fell due and left the gym within the last days; what
-- is retired or lost is not due any more.
with

kinds (kind, elementary, secondary, type, days) as (
  values
    (1, 'Climbing rope set', 'Climbing rope set', 'Rope', 180),
    (2, 'Junior volleyball net', 'Volleyball net system', 'Net system', 180),
    (3, 'Lowered basketball backboard', 'Basketball backboard', 'Goal', 180),
    (4, 'Low balance beam', 'Balance beam', 'Beam or bench', 180),
    (5, 'Folding mat cart', 'Wrestling mat roll', 'Mat', 120), (6, 'Wall bars', 'Squat rack', 'Machine', 180),
    (7, 'Portable sound system', 'Portable sound system', 'Audio and display', 365), (8, 'Crash mat', 'Crash mat', 'Mat', 120),
    (9, 'Portable soccer goal', 'Soccer goal, full size', 'Goal', 180),
    (10, 'Traverse climbing wall', 'Traverse climbing wall', 'Machine', 90),
    (11, 'Vaulting box', 'Vaulting table', 'Beam or bench', 180), (12, 'Step bench set', 'Treadmill', 'Cardio machine', 90),
    (13, 'Scooter board rack', 'Rowing machine', 'Cardio machine', 90),
    (14, 'Sit-and-reach box', 'Sit-and-reach box', 'Measuring device', 365),
    (15, 'Stadiometer', 'Stadiometer', 'Measuring device', 365), (16, 'Parachute, 7 m', 'Floor hockey goal', 'Goal', 365),
    (17, 'Badminton net cart', 'Badminton net cart', 'Net system', 180),
    (18, 'First-aid cabinet', 'First-aid cabinet', 'Protective gear', 90),
    (19, 'Automated defibrillator', 'Automated defibrillator', 'Protective gear', 30),
    (20, 'Timing gate set', 'Timing gate set', 'Timing device', 365)
),

numbered as (
  select
    n,
    (n - 1) / 120 as block,
    1 + mod((n - 1) / 6, 20) as kind,
    mod(n - 1, 6) as place
  from generate_series(1, seed.rows(120)) as n
),

pieces as materialized (
  select
    n,
    kinds.*,
    case
      when place < 4 then 'HP-ES' || 4 * block + 1 + place
      when place = 4 then 'HP-MS' || block + 1
      else 'HP-HS' || block + 1
    end as school_code,
    case when place < 4 then elementary else secondary end as piece,
    seed.uniform('equipment_base.status', n) as draw,
    seed.uniform('equipment_base.last_maintenance', n) as elapsed
  from numbered
  join kinds using (kind)
),

stated as (
  -- Safety equipment is never simply away: a cabinet or defibrillator is in place, or in service for a day.
  select
    pieces.*,
    case
      when type = 'Protective gear' then case when draw < 0.95 then 'AVAILABLE' else 'MAINTENANCE' end
      when draw < 0.74 then 'AVAILABLE' when draw < 0.82 then 'IN_USE' when draw < 0.88 then 'MAINTENANCE' when draw < 0.92 then 'REPAIR'
      when draw < 0.95 then 'DAMAGED' when draw < 0.985 then 'RETIRED' else 'LOST'
    end as status
  from pieces
),

dated as (
  -- Saturdays and Sundays move to the Friday before.
  select stated.*, day - greatest(0, extract(isodow from day)::integer - 5) as serviced
  from stated
  cross join lateral (
    select case
      when status in ('MAINTENANCE', 'REPAIR', 'DAMAGED') then seed.today() - floor(1 + 4 * elapsed)::integer - days
      when status in ('RETIRED', 'LOST') then seed.today() - days - floor(30 + 300 * elapsed)::integer
      else seed.today() - floor(elapsed * days)::integer - 1
    end as day
  ) as counted
),

inserted as (
  insert into faraday.equipment_base (name, type, status, last_maintenance, next_maintenance, maintenance_notes)
  select
    piece || ', ' || school_code || ' no. ' || lpad(n::text, greatest(4, length(n::text)), '0'),
    type,
    status::faraday.equipment_status_enum,
    serviced + interval '14 hours 30 minutes',
    case when status not in ('RETIRED', 'LOST') then serviced + days + interval '8 hours' end,
    case status
      when 'AVAILABLE' then case
        when elapsed < 0.3 then 'Serviced lately, nothing to report.'
        when elapsed > 0.9 then 'Service is due soon.'
      end
      when 'IN_USE' then 'Set up for the season; inspected where it stands.'
      when 'MAINTENANCE' then 'Out of use since the service fell due; back within the week.'
      when 'REPAIR' then 'With the workshop: '
        || case type
          when 'Mat' then 'cover torn.'
          when 'Net system' then 'winch slips.'
          when 'Goal' then 'weld cracked.'
          else 'worn part on order.'
        end
      when 'DAMAGED' then 'Locked away: '
        || case type
          when 'Mat' then 'foam has collapsed.'
          when 'Rope' then 'strands frayed.'
          else 'found damaged at the last lesson.'
        end
      when 'RETIRED' then 'Taken out of the inventory; replacement budgeted.'
      else 'Not found at the stocktaking.'
    end
  from dated
  where not exists (
    select from faraday.equipment_base as present
    where present.name = piece || ', ' || school_code || ' no. ' || lpad(n::text, greatest(4, length(n::text)), '0')
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.equipment_base', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

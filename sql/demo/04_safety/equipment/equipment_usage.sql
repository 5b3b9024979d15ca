--! table: faraday.equipment_usage
--! mark: ledger
--! key: equipment_id, usage_date

-- Lessons that used a set, on school days in school hours, with an activity that it is for. Never in a week in which the set is
-- serviced or repaired, and never more than its usable pieces.
with

stock as (
  -- In the order of entry; weeks count back from the current one. Work is done in weeks of a set's own turn, lessons use it in
  -- others: of each six weeks one is for servicing, one for repairs (three weeks apart).
  select
    equipment.*,
    row_number() over (
      order by coalesce(substring(equipment.name from ', set ([0-9]{1,9})$')::integer, 1), equipment.name collate "C"
    )::integer - 1 as position,
    mod(length(equipment.name), 6) as turn
  from faraday.physical_education_equipment as equipment
  where equipment.description like 'MOCK:%'
),
school_days as (
  -- The last school days, the latest first: none in summer, none in the winter break.
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 300) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),
free_days as (
  -- School days of each turn outside the weeks of its servicing and repairs, the latest first.
  select
    turn,
    day,
    row_number() over (partition by turn order by day desc) as back
  from school_days
  cross join generate_series(0, 5) as turn
  where mod(
    (date_trunc('week', seed.today()::timestamp)::date - date_trunc('week', day::timestamp)::date) / 7 + 600 - turn, 3
  ) <> 0
),

activities as (
  select
    id,
    name,
    split_part(name, ', ', 1) as base,
    row_number() over (partition by split_part(name, ', ', 1) order by name collate "C") - 1 as place,
    count(*) over (partition by split_part(name, ', ', 1)) as choice
  from faraday.activities
  where description like 'MOCK:%'
    and status = 'ACTIVE'
),

uses as materialized (
  select
    n,
    stock.id,
    stock.quantity - (equipment_metadata ->> 'unusable')::integer as usable,
    stock.location,
    equipment_metadata ->> 'activity' as base,
    free_days.day + interval '8 hours 30 minutes' + interval '50 minutes' * mod(position + (n - 1) / total, 7) as used_at,
    seed.uniform('equipment_usage.quantity_used', n) as share
  from generate_series(1, seed.rows(150)) as n
  join (select count(*) as total from stock) as whole on true
  left join stock on stock.position = mod(n - 1, total)
  left join free_days on free_days.turn = stock.turn and free_days.back = 1 + 5 * ((n - 1) / total) + mod(position, 5)
),

chosen as (
  -- On a small scale not every activity is there; then the first of all.
  select uses.*, coalesce(activities.id, first.id) as activity_id, coalesce(activities.name, first.name) as name
  from uses
  cross join (select id, name from activities order by name collate "C" limit 1) as first
  left join (select base, max(choice) as forms from activities group by base) as known using (base)
  left join activities on activities.base = uses.base and activities.place = mod(n, known.forms)
),

inserted as (
  insert into faraday.equipment_usage (
    created_at, updated_at, equipment_id, activity_id, usage_date, quantity_used, usage_notes, usage_metadata
  )
  select
    used_at + interval '45 minutes',
    used_at + interval '45 minutes',
    id,
    activity_id,
    used_at,
    greatest(1, round(usable * (0.5 + 0.5 * share)))::integer,
    case
      when share > 0.9 then 'All of it out; ran short by one group.'
      when share < 0.08 then 'One came back damaged and was put aside.'
      when mod(n, 4) = 0 then 'Counted back into ' || split_part(location, ',', 1) || '.'
    end,
    json_build_object('minutes', 45, 'activity', name, 'counted_back', true)
  from chosen
  where not exists (
    select from faraday.equipment_usage as present
    where present.equipment_id = chosen.id
      and present.usage_date = chosen.used_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.equipment_usage', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

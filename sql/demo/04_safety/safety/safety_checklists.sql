--! table: faraday.safety_checklists
--! mark: ledger
--! key: activity_id, checklist_date

-- Checklists that were filled in before lessons of five kinds of activity, on school days before the first class.
-- safety_checklist_items.sql holds the points.
with

school_days as (
  -- The last school days, the latest first: none in summer, none in the winter break.
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 300) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),
lists (place, type, base) as (
  values
    (0, 'PRE_ACTIVITY', 'Kickball'), (1, 'EQUIPMENT', 'Floor hockey game'), (2, 'FACILITY', 'Freeze tag'),
    (3, 'OUTDOOR', 'Small-sided soccer'), (4, 'EMERGENCY', 'Obstacle course')
),

activities as (
  select
    id, name, split_part(name, ', ', 1) as base,
    row_number() over (partition by split_part(name, ', ', 1) order by name collate "C") - 1 as position,
    count(*) over (partition by split_part(name, ', ', 1)) as forms
  from faraday.activities
  where description like 'MOCK:%'
),

filled as (
  select n, lists.*, activities.id as activity_id, activities.name, school_days.day + interval '7 hours 40 minutes' as filled_at
  from generate_series(1, seed.rows(25)) as n
  join lists on place = mod(n - 1, 5)
  left join (select base, max(forms) as choice from activities group by base) as known using (base)
  left join activities on activities.base = lists.base and activities.position = mod((n - 1) / 5, choice)
  left join school_days on school_days.back = 1 + mod((n - 1) * 4, 120)
),

inserted as (
  insert into faraday.safety_checklists (activity_id, checklist_date, checklist_type, checklist_metadata)
  select
    activity_id,
    filled_at,
    type,
    json_build_object('activity', name, 'points', 8, 'form', 'SC-' || lpad((place + 1)::text, 2, '0'))
  from filled
  where not exists (
    select from faraday.safety_checklists as present
    where present.activity_id = filled.activity_id
      and present.checklist_date = filled.filled_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.safety_checklists', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.maintenance_records
--! mark: text description
--! key: equipment_id, maintenance_date

-- Regular servicing of the stores, every 24 weeks: the last service of each set, then the one before, which names the last as
-- its next. A set is out for up to three days, and no lesson uses it then (see equipment_usage.sql).
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
works (type, kind, work, hours, cost) as (
  values
    ('Ball', 'INSPECTION', 'Pressed, pumped and sorted', 2, 0),
    ('Net system', 'SERVICE', 'Cables, posts and sockets serviced', 4, 110),
    ('Goal', 'INSPECTION', 'Anchors and fittings checked', 2, 40),
    ('Racket or paddle', 'SERVICE', 'Grips wound, strings replaced', 5, 90),
    ('Bat or stick', 'INSPECTION', 'Looked over for cracks and splinters', 1, 0),
    ('Mat', 'CLEANING', 'Disinfected, seams sewn', 4, 60),
    ('Cone or marker', 'INSPECTION', 'Counted and washed', 1, 0),
    ('Hoop or ring', 'INSPECTION', 'Edges checked for sharp spots', 1, 0),
    ('Rope', 'INSPECTION', 'Strands and handles checked', 1, 0),
    ('Beam or bench', 'SERVICE', 'Joints tightened, feet replaced', 3, 55),
    ('Free weight', 'INSPECTION', 'Seams and weights checked', 1, 0),
    ('Band or tube', 'REPLACEMENT', 'Cracked pieces replaced', 1, 45),
    ('Timing device', 'SERVICE', 'Batteries replaced, clocks compared', 1, 25),
    ('Measuring device', 'CALIBRATION', 'Compared with the standard', 2, 70),
    ('Protective gear', 'CLEANING', 'Washed and straps checked', 2, 30),
    ('Aquatic gear', 'CLEANING', 'Rinsed, foam and seams checked', 2, 20),
    ('Adapted gear', 'SERVICE', 'Batteries and fastenings checked', 2, 35)
),

staff as (
  select
    account.id, account.first_name || ' ' || account.last_name as name,
    row_number() over (order by account.created_at, account.email collate "C") - 1 as place, count(*) over () as teachers
  from faraday.users as account
  where account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

services as (
  select
    n,
    stock.*,
    works.*,
    date_trunc('week', seed.today()::timestamp) - interval '7 days' * (
      6 + turn + 24 * ((n - 1) / total)
    ) + interval '24 hours' * (1 + mod(position, 2))
      + interval '15 hours 20 minutes' as done_at
  from generate_series(1, seed.rows(60)) as n
  join (select count(*) as total from stock) as whole on true
  left join stock on stock.position = mod(n - 1, total)
  left join works on works.type = stock.equipment_metadata ->> 'type'
)

insert into faraday.maintenance_records (
  created_at, updated_at, equipment_id, maintenance_date, maintenance_type, description, performed_by, maintainer_id, cost,
  record_metadata, next_maintenance_date
)
select
  done_at,
  done_at + interval '1 hour' * hours,
  services.id,
  done_at,
  kind,
  'MOCK: ' || work || ': ' || quantity || ' pieces at ' || split_part(location, ',', 1) || '.',
  case when cost >= 70 then 'Shoreline Gym Service' when cost > 0 then 'District maintenance' else staff.name end,
  staff.id,
  cost,
  json_build_object('hours', hours, 'days_out', 1 + mod(hours, 3), 'condition_after', initcap(services.condition)),
  done_at + interval '168 days'
from services
join (select max(teachers) as total from staff) as staffed on true
left join staff on staff.place = mod(services.n - 1, staffed.total)
where not exists (
  select from faraday.maintenance_records as present
  where present.equipment_id = services.id
    and present.maintenance_date = services.done_at
);

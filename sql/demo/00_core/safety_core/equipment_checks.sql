--! table: faraday.equipment_checks
--! mark: ledger
--! key: check_date
--! scaffold: 380ee1012890 226f3d275a29

-- Gear inspections per class.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    class.id as class_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as check_date
  from generate_series(1, seed.rows(150)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('equipment_checks.class_id', n, (select max(position) from physical_education_classes))
),

inserted as (
  insert into faraday.equipment_checks (
    class_id, equipment_id, check_date, maintenance_status, damage_status, age_status, last_maintenance,
    purchase_date, max_age_years, equipment_metadata
  )
  select
    class_id,
    'EC-' || lpad(seed.int('equipment_checks.equipment_id', n, 1, 999999)::text, 6, '0'),
    check_date,
    seed.chance('equipment_checks.maintenance_status', n, 0.5),
    seed.chance('equipment_checks.damage_status', n, 0.5),
    seed.chance('equipment_checks.age_status', n, 0.5),
    case
      when seed.chance('equipment_checks.last_maintenance?', n, 0.8) then (seed.time_between('equipment_checks.last_maintenance', n, (check_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    (seed.office_time('equipment_checks.purchase_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('equipment_checks.max_age_years?', n, 0.85) then seed.int('equipment_checks.max_age_years', n, 18, 80)
    end,
    case
      when seed.chance('equipment_checks.equipment_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('equipment_checks.equipment_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('equipment_checks.equipment_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('equipment_checks.equipment_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.equipment_checks as present
    where present.check_date = wanted.check_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.equipment_checks', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.environmental_checks
--! mark: ledger
--! key: check_date
--! scaffold: baa70eba02ef 51a8ff9c94bd

-- Checks of class surroundings.
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
  from generate_series(1, seed.rows(256)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('environmental_checks.class_id', n, (select max(position) from physical_education_classes))
),

inserted as (
  insert into faraday.environmental_checks (
    class_id, check_date, temperature, humidity, air_quality, surface_conditions, lighting, equipment_condition,
    environmental_metadata, created_at, updated_at
  )
  select
    class_id,
    check_date,
    case
      when seed.chance('environmental_checks.temperature?', n, 0.85) then seed.decimal('environmental_checks.temperature', n, -5, 35, 1)
    end,
    case
      when seed.chance('environmental_checks.humidity?', n, 0.85) then seed.int('environmental_checks.humidity', n, 0, 100)
    end,
    case
      when seed.chance('environmental_checks.air_quality?', n, 0.85) then seed.amount('environmental_checks.air_quality', n, 1, 1000, 2)
    end,
    case
      when seed.chance('environmental_checks.surface_conditions?', n, 0.85) then jsonb_build_object('source', seed.pick('environmental_checks.surface_conditions.source', n, 'web', 'api', 'import'), 'version', seed.int('environmental_checks.surface_conditions.version', n, 1, 5))::json
    end,
    case
      when seed.chance('environmental_checks.lighting?', n, 0.85) then seed.amount('environmental_checks.lighting', n, 1, 1000, 2)
    end,
    case
      when seed.chance('environmental_checks.equipment_condition?', n, 0.85) then jsonb_build_object('source', seed.pick('environmental_checks.equipment_condition.source', n, 'web', 'api', 'import'), 'version', seed.int('environmental_checks.equipment_condition.version', n, 1, 5))::json
    end,
    case
      when seed.chance('environmental_checks.environmental_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('environmental_checks.environmental_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('environmental_checks.environmental_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('environmental_checks.environmental_metadata.attempt', n, 1, 3))::json
    end,
    (seed.office_time('environmental_checks.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('environmental_checks.updated_at?', n, 0.9) then (seed.time_between('environmental_checks.updated_at', n, (check_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.environmental_checks as present
    where present.check_date = wanted.check_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.environmental_checks', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

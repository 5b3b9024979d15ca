--! table: faraday.physical_education_environmental_checks
--! mark: text notes
--! key: check_date
--! scaffold: 9ac68cf4fda2 41aceefe534a

-- Gym surroundings checks.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as check_date,
    checked_by.id as checked_by,
    case
      when seed.chance('physical_education_environmental_checks.lighting_conditions?', n, 0.85) then lighting_conditions_word.word
    end as lighting_conditions,
    case
      when seed.chance('physical_education_environmental_checks.surface_condition?', n, 0.85) then surface_condition_word.word
    end as surface_condition,
    case
      when seed.chance('physical_education_environmental_checks.weather_conditions?', n, 0.85) then weather_conditions_word.word
    end as weather_conditions,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(40)) as n
  left join users as checked_by
    on checked_by.position = seed.fan_out('physical_education_environmental_checks.checked_by', n, (select max(position) from users))
  left join physical_education_classes as class
    on class.position = seed.fan_out('physical_education_environmental_checks.class_id', n, (select max(position) from physical_education_classes))
  left join seed.word as lighting_conditions_word on lighting_conditions_word.kind = 'noun' and lighting_conditions_word.position = seed.distinct_position('physical_education_environmental_checks.lighting_conditions', n)
  left join seed.word as surface_condition_word on surface_condition_word.kind = 'condition' and surface_condition_word.position = seed.distinct_position('physical_education_environmental_checks.surface_condition', n)
  left join seed.word as weather_conditions_word on weather_conditions_word.kind = 'noun' and weather_conditions_word.position = seed.distinct_position('physical_education_environmental_checks.weather_conditions', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('physical_education_environmental_checks.notes', n)
)

insert into faraday.physical_education_environmental_checks (
  class_id, check_date, checked_by, temperature, humidity, air_quality, lighting_conditions, surface_condition,
  weather_conditions, status, notes
)
select
  class_id,
  check_date,
  checked_by,
  case
    when seed.chance('physical_education_environmental_checks.temperature?', n, 0.85) then seed.decimal('physical_education_environmental_checks.temperature', n, -5, 35, 1)
  end,
  case
    when seed.chance('physical_education_environmental_checks.humidity?', n, 0.85) then seed.int('physical_education_environmental_checks.humidity', n, 0, 100)
  end,
  case
    when seed.chance('physical_education_environmental_checks.air_quality?', n, 0.85) then seed.pick_weighted('physical_education_environmental_checks.air_quality', n, array['excellent', 'good', 'fair', 'poor'], array[3, 6, 3, 1])
  end,
  lighting_conditions,
  surface_condition,
  weather_conditions,
  case
    when seed.chance('physical_education_environmental_checks.status?', n, 0.85) then seed.pick_weighted('physical_education_environmental_checks.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  notes
from wanted
where not exists (
  select from faraday.physical_education_environmental_checks as present
  where present.check_date = wanted.check_date
);

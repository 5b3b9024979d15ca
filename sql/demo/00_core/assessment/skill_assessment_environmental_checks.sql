--! table: faraday.skill_assessment_environmental_checks
--! mark: ledger
--! key: created_at
--! scaffold: 4d37d0bcffde 834b645c1722

-- Surroundings checks.
with

skill_assessment_safety_checks as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.skill_assessment_safety_checks as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    safety_check.id as safety_check_id,
    case
      when seed.chance('skill_assessment_environmental_checks.surface_condition?', n, 0.85) then surface_condition_word.word
    end as surface_condition
  from generate_series(1, seed.rows(35)) as n
  left join skill_assessment_safety_checks as safety_check
    on safety_check.position = seed.fan_out('skill_assessment_environmental_checks.safety_check_id', n, (select max(position) from skill_assessment_safety_checks))
  left join seed.word as surface_condition_word on surface_condition_word.kind = 'condition' and surface_condition_word.position = seed.distinct_position('skill_assessment_environmental_checks.surface_condition', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_environmental_checks.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.skill_assessment_environmental_checks (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    safety_check_id, temperature, humidity, lighting_level, ventilation_status, surface_condition,
    hazards_present, weather_conditions
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('skill_assessment_environmental_checks.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_environmental_checks.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_assessment_environmental_checks.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_environmental_checks.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_environmental_checks.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_environmental_checks.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_environmental_checks.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_environmental_checks.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('skill_assessment_environmental_checks.retention_period?', n, 0.85) then seed.int('skill_assessment_environmental_checks.retention_period', n, 1, 100)
    end,
    safety_check_id,
    case
      when seed.chance('skill_assessment_environmental_checks.temperature?', n, 0.85) then seed.int('skill_assessment_environmental_checks.temperature', n, -5, 35)
    end,
    case
      when seed.chance('skill_assessment_environmental_checks.humidity?', n, 0.85) then seed.int('skill_assessment_environmental_checks.humidity', n, 0, 100)
    end,
    case
      when seed.chance('skill_assessment_environmental_checks.lighting_level?', n, 0.85) then seed.pick_weighted('skill_assessment_environmental_checks.lighting_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2])
    end,
    case
      when seed.chance('skill_assessment_environmental_checks.ventilation_status?', n, 0.85) then seed.pick_weighted('skill_assessment_environmental_checks.ventilation_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    surface_condition,
    case
      when seed.chance('skill_assessment_environmental_checks.hazards_present?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_environmental_checks.hazards_present.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_environmental_checks.hazards_present.version', n, 1, 5))::json
    end,
    case
      when seed.chance('skill_assessment_environmental_checks.weather_conditions?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_environmental_checks.weather_conditions.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_environmental_checks.weather_conditions.version', n, 1, 5))::json
    end
  from shaped
  where not exists (
    select from faraday.skill_assessment_environmental_checks as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.skill_assessment_environmental_checks', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.skill_assessment_risk_assessments
--! mark: ledger
--! key: created_at
--! scaffold: 59e9d6b4a322 1a8b989d1257

-- Activity risk reviews.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    activity.id as activity_id,
    assessed_by.id as assessed_by
  from generate_series(1, seed.rows(500)) as n
  left join activities as activity
    on activity.position = seed.fan_out('skill_assessment_risk_assessments.activity_id', n, (select max(position) from activities))
  left join users as assessed_by
    on assessed_by.position = seed.fan_out('skill_assessment_risk_assessments.assessed_by', n, (select max(position) from users))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_risk_assessments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.skill_assessment_risk_assessments (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    activity_id, risk_level, factors, mitigation_measures, environmental_conditions, equipment_status,
    student_health_considerations, weather_conditions, assessed_by
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('skill_assessment_risk_assessments.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_risk_assessments.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_assessment_risk_assessments.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_risk_assessments.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_risk_assessments.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_risk_assessments.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_risk_assessments.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_risk_assessments.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('skill_assessment_risk_assessments.retention_period?', n, 0.85) then seed.int('skill_assessment_risk_assessments.retention_period', n, 1, 100)
    end,
    activity_id,
    seed.pick_weighted('skill_assessment_risk_assessments.risk_level', n, array['LOW', 'MEDIUM', 'HIGH'], array[4, 8, 4])::faraday.risk_level_enum,
    jsonb_build_object('source', seed.pick('skill_assessment_risk_assessments.factors.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_risk_assessments.factors.version', n, 1, 5))::json,
    jsonb_build_object('length_cm', seed.int('skill_assessment_risk_assessments.mitigation_measures.length', n, 5, 120), 'width_cm', seed.int('skill_assessment_risk_assessments.mitigation_measures.width', n, 5, 80), 'height_cm', seed.int('skill_assessment_risk_assessments.mitigation_measures.height', n, 2, 60))::json,
    case
      when seed.chance('skill_assessment_risk_assessments.environmental_conditions?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_risk_assessments.environmental_conditions.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_risk_assessments.environmental_conditions.version', n, 1, 5))::json
    end,
    case
      when seed.chance('skill_assessment_risk_assessments.equipment_status?', n, 0.85) then jsonb_build_object('count', seed.int('skill_assessment_risk_assessments.equipment_status.count', n, 1, 400), 'average', round(seed.int('skill_assessment_risk_assessments.equipment_status.average', n, 100, 990) / 10.0, 1))::json
    end,
    case
      when seed.chance('skill_assessment_risk_assessments.student_health_considerations?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_risk_assessments.student_health_considerations.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_risk_assessments.student_health_considerations.version', n, 1, 5))::json
    end,
    case
      when seed.chance('skill_assessment_risk_assessments.weather_conditions?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_risk_assessments.weather_conditions.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_risk_assessments.weather_conditions.version', n, 1, 5))::json
    end,
    assessed_by
  from shaped
  where not exists (
    select from faraday.skill_assessment_risk_assessments as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.skill_assessment_risk_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

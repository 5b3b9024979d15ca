--! table: faraday.skill_assessment_assessment_metrics
--! mark: ledger
--! key: created_at
--! scaffold: 205b13fd4c8c 2fef9ba48f14

-- Trend values of assessments.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

skill_assessment_skill_assessments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.skill_assessment_skill_assessments as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.skill_assessment_skill_assessments' and noted.key = row_of.id::text)
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    assessment.id as assessment_id,
    student.id as student_id,
    activity.id as activity_id
  from generate_series(1, seed.rows(100, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('skill_assessment_assessment_metrics.activity_id', n, (select max(position) from activities))
  left join skill_assessment_skill_assessments as assessment
    on assessment.position = seed.fan_out('skill_assessment_assessment_metrics.assessment_id', n, (select max(position) from skill_assessment_skill_assessments))
  left join students as student
    on student.position = seed.fan_out('skill_assessment_assessment_metrics.student_id', n, (select max(position) from students))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_assessment_metrics.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.skill_assessment_assessment_metrics (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    assessment_id, student_id, activity_id, recent_average, historical_average, trend, volatility,
    improvement_rate, performance_level, progress_level, metrics_data
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('skill_assessment_assessment_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_assessment_metrics.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessment_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessment_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_assessment_metrics.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.retention_period?', n, 0.85) then seed.int('skill_assessment_assessment_metrics.retention_period', n, 1, 100)
    end,
    assessment_id,
    student_id,
    activity_id,
    case
      when seed.chance('skill_assessment_assessment_metrics.recent_average?', n, 0.85) then seed.amount('skill_assessment_assessment_metrics.recent_average', n, 1, 100, 2)
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.historical_average?', n, 0.85) then seed.amount('skill_assessment_assessment_metrics.historical_average', n, 1, 100, 2)
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.trend?', n, 0.85) then seed.amount('skill_assessment_assessment_metrics.trend', n, 1, 1000, 2)
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.volatility?', n, 0.85) then seed.amount('skill_assessment_assessment_metrics.volatility', n, 1, 1000, 2)
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.improvement_rate?', n, 0.85) then seed.decimal('skill_assessment_assessment_metrics.improvement_rate', n, 1, 20, 2)
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.performance_level?', n, 0.85) then seed.pick('skill_assessment_assessment_metrics.performance_level', n, 'excellent', 'good', 'average', 'needs_improvement', 'poor')
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.progress_level?', n, 0.85) then seed.pick_weighted('skill_assessment_assessment_metrics.progress_level', n, array['rapid', 'steady', 'slow', 'no_progress', 'declining'], array[4, 4, 4, 4, 1])
    end,
    case
      when seed.chance('skill_assessment_assessment_metrics.metrics_data?', n, 0.85) then jsonb_build_object('event', seed.pick('skill_assessment_assessment_metrics.metrics_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('skill_assessment_assessment_metrics.metrics_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('skill_assessment_assessment_metrics.metrics_data.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.skill_assessment_assessment_metrics as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.skill_assessment_assessment_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

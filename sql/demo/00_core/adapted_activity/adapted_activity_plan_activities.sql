--! table: faraday.adapted_activity_plan_activities
--! mark: text notes
--! key: plan_id, "order"
--! scaffold: caf38ba84c00 144191a69524

-- Activities in adapted plans.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

adapted_activity_plans as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.adapted_activity_plans as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('adapted_activity_plan_activities.created_at', n, greatest(plan.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    plan.id as plan_id,
    activity.id as activity_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(300)) as n
  left join activities as activity
    on activity.position = seed.fan_out('adapted_activity_plan_activities.activity_id', n, (select max(position) from activities))
  left join adapted_activity_plans as plan
    on plan.position = seed.fan_out('adapted_activity_plan_activities.plan_id', n, (select max(position) from adapted_activity_plans))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('adapted_activity_plan_activities.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('adapted_activity_plan_activities.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    (row_number() over (partition by plan_id order by n))::integer as "order"
  from shaped
)

insert into faraday.adapted_activity_plan_activities (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  plan_id, activity_id, "order", duration_minutes, intensity_level, adaptations, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('adapted_activity_plan_activities.last_accessed_at?', n, 0.8) then (seed.time_between('adapted_activity_plan_activities.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('adapted_activity_plan_activities.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_activity_plan_activities.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_activity_plan_activities.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_activity_plan_activities.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_activity_plan_activities.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('adapted_activity_plan_activities.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('adapted_activity_plan_activities.retention_period?', n, 0.85) then seed.int('adapted_activity_plan_activities.retention_period', n, 1, 100)
  end,
  plan_id,
  activity_id,
  "order",
  case
    when seed.chance('adapted_activity_plan_activities.duration_minutes?', n, 0.85) then seed.int('adapted_activity_plan_activities.duration_minutes', n, 3, 36) * 5
  end,
  case
    when seed.chance('adapted_activity_plan_activities.intensity_level?', n, 0.85) then seed.pick_weighted('adapted_activity_plan_activities.intensity_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2])
  end,
  case
    when seed.chance('adapted_activity_plan_activities.adaptations?', n, 0.85) then jsonb_build_object('source', seed.pick('adapted_activity_plan_activities.adaptations.source', n, 'web', 'api', 'import'), 'version', seed.int('adapted_activity_plan_activities.adaptations.version', n, 1, 5))::json
  end,
  notes
from detailed
on conflict (plan_id, "order") do nothing;

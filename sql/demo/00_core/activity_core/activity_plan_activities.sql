--! table: faraday.activity_plan_activities
--! mark: ledger
--! key: plan_id, sequence
--! scaffold: 87a53c5f1084 741998de6243

-- Activities in a plan.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

activity_plans as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.activity_plans as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('activity_plan_activities.created_at', n, greatest(plan.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    plan.id as plan_id,
    activity.id as activity_id
  from generate_series(1, seed.rows(375)) as n
  left join activities as activity
    on activity.position = seed.fan_out('activity_plan_activities.activity_id', n, (select max(position) from activities))
  left join activity_plans as plan
    on plan.position = seed.fan_out('activity_plan_activities.plan_id', n, (select max(position) from activity_plans))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('activity_plan_activities.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    (row_number() over (partition by plan_id order by n))::integer as sequence
  from shaped
),

inserted as (
  insert into faraday.activity_plan_activities (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    plan_id, activity_id, sequence, duration, is_completed, activity_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('activity_plan_activities.last_accessed_at?', n, 0.8) then (seed.time_between('activity_plan_activities.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('activity_plan_activities.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_plan_activities.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_plan_activities.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_plan_activities.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_plan_activities.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('activity_plan_activities.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('activity_plan_activities.retention_period?', n, 0.85) then seed.int('activity_plan_activities.retention_period', n, 1, 100)
    end,
    plan_id,
    activity_id,
    sequence,
    case
      when seed.chance('activity_plan_activities.duration?', n, 0.85) then seed.int('activity_plan_activities.duration', n, 3, 36) * 5
    end,
    seed.chance('activity_plan_activities.is_completed', n, 0.8),
    case
      when seed.chance('activity_plan_activities.activity_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_plan_activities.activity_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_plan_activities.activity_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_plan_activities.activity_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  on conflict (plan_id, sequence) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_plan_activities', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

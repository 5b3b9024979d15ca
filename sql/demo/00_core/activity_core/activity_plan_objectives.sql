--! table: faraday.activity_plan_objectives
--! mark: ledger
--! key: created_at
--! scaffold: f69ada9ddf8c 2e0924de910e

-- Aims of an activity plan.
with

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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    plan.id as plan_id,
    objective_word.word as objective
  from generate_series(1, seed.rows(300)) as n
  left join activity_plans as plan
    on plan.position = seed.fan_out('activity_plan_objectives.plan_id', n, (select max(position) from activity_plans))
  left join seed.word as objective_word on objective_word.kind = 'sentence' and objective_word.position = seed.distinct_position('activity_plan_objectives.objective', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('activity_plan_objectives.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.activity_plan_objectives (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    plan_id, objective, objective_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('activity_plan_objectives.last_accessed_at?', n, 0.8) then (seed.time_between('activity_plan_objectives.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('activity_plan_objectives.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_plan_objectives.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_plan_objectives.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_plan_objectives.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_plan_objectives.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('activity_plan_objectives.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('activity_plan_objectives.retention_period?', n, 0.85) then seed.int('activity_plan_objectives.retention_period', n, 1, 100)
    end,
    plan_id,
    objective,
    case
      when seed.chance('activity_plan_objectives.objective_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_plan_objectives.objective_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_plan_objectives.objective_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_plan_objectives.objective_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.activity_plan_objectives as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_plan_objectives', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.planning_history
--! mark: ledger
--! key: created_at
--! scaffold: 54c7a6933a8b 705143b0ee69

-- Changes to a plan.
with

activity_plans_plannings as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.activity_plans_planning as row_of
  where row_of.plan_description like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    plan.id as plan_id,
    case
      when seed.chance('planning_history.history_description?', n, 0.85) then history_description_word.word
    end as history_description
  from generate_series(1, seed.rows(100, students => 3714)) as n
  left join activity_plans_plannings as plan
    on plan.position = seed.fan_out('planning_history.plan_id', n, (select max(position) from activity_plans_plannings))
  left join seed.word as history_description_word on history_description_word.kind = 'sentence' and history_description_word.position = seed.distinct_position('planning_history.history_description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('planning_history.history_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as history_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('planning_history.updated_at', n, (history_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.planning_history (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    plan_id, history_date, history_type, history_description, history_trigger, history_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('planning_history.last_accessed_at?', n, 0.8) then (seed.time_between('planning_history.last_accessed_at', n, (history_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('planning_history.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('planning_history.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('planning_history.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('planning_history.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('planning_history.scheduled_deletion_at?', n, 0.9) then history_date + interval '24 hours' * seed.int('planning_history.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('planning_history.retention_period?', n, 0.85) then seed.int('planning_history.retention_period', n, 1, 100)
    end,
    plan_id,
    history_date,
    seed.pick_weighted('planning_history.history_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    history_description,
    case
      when seed.chance('planning_history.history_trigger?', n, 0.85) then seed.pick('planning_history.history_trigger', n, 'MANUAL', 'SCHEDULED', 'PERFORMANCE', 'PROGRESS', 'ADAPTATION', 'SYSTEM')::faraday.history_trigger_enum
    end,
    case
      when seed.chance('planning_history.history_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('planning_history.history_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('planning_history.history_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('planning_history.history_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.planning_history as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.planning_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.planning_metrics
--! mark: ledger
--! key: created_at
--! scaffold: 89a9d89fb579 7d08e1ed4aa5

-- Values of a plan.
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
    case when seed.chance('planning_metrics.metric_notes?', n, 0.85) then metric_notes_word.word end as metric_notes
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join activity_plans_plannings as plan
    on plan.position = seed.fan_out('planning_metrics.plan_id', n, (select max(position) from activity_plans_plannings))
  left join seed.word as metric_notes_word on metric_notes_word.kind = 'note' and metric_notes_word.position = seed.distinct_position('planning_metrics.metric_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('planning_metrics.metric_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as metric_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('planning_metrics.updated_at', n, (metric_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.planning_metrics (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    plan_id, metric_type, metric_value, metric_unit, metric_date, metric_notes, metric_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('planning_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('planning_metrics.last_accessed_at', n, (metric_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('planning_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('planning_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('planning_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('planning_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('planning_metrics.scheduled_deletion_at?', n, 0.9) then metric_date + interval '24 hours' * seed.int('planning_metrics.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('planning_metrics.retention_period?', n, 0.85) then seed.int('planning_metrics.retention_period', n, 1, 100)
    end,
    plan_id,
    seed.pick_weighted('planning_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('planning_metrics.metric_value?', n, 0.85) then seed.amount('planning_metrics.metric_value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('planning_metrics.metric_unit?', n, 0.85) then seed.pick_weighted('planning_metrics.metric_unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end,
    metric_date,
    metric_notes,
    case
      when seed.chance('planning_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('planning_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('planning_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('planning_metrics.metric_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.planning_metrics as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.planning_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.physical_education_movement_metrics
--! mark: ledger
--! key: created_at
--! scaffold: a5568c5ff095 1469c0a48483

-- Gym movement values.
with

physical_education_movement_analyses as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.physical_education_movement_analyses as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_movement_analyses' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    analysis.id as analysis_id,
    initcap(metric_name_word.word) || ' metric' as metric_name
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join physical_education_movement_analyses as analysis
    on analysis.position = seed.fan_out('physical_education_movement_metrics.analysis_id', n, (select max(position) from physical_education_movement_analyses))
  left join seed.word as metric_name_word on metric_name_word.kind = 'adjective' and metric_name_word.position = seed.distinct_position('physical_education_movement_metrics.metric_name', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_movement_metrics.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.physical_education_movement_metrics (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    analysis_id, metric_name, value, unit, metric_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_movement_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_movement_metrics.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('physical_education_movement_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_movement_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_movement_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_movement_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_movement_metrics.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_movement_metrics.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_movement_metrics.retention_period?', n, 0.85) then seed.int('physical_education_movement_metrics.retention_period', n, 1, 100)
    end,
    analysis_id,
    metric_name,
    case
      when seed.chance('physical_education_movement_metrics.value?', n, 0.85) then seed.amount('physical_education_movement_metrics.value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('physical_education_movement_metrics.unit?', n, 0.85) then seed.pick_weighted('physical_education_movement_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end,
    case
      when seed.chance('physical_education_movement_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_movement_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_movement_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_movement_metrics.metric_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.physical_education_movement_metrics as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_movement_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

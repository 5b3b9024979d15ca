--! table: faraday.exercise_metrics
--! mark: ledger
--! key: created_at
--! scaffold: 27954035755f 692bf507a6f1

-- Values of exercise progress.
with

exercise_progress as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.exercise_progress as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.exercise_progress' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    progress.id as progress_id,
    initcap(metric_name_word.word) || ' metric' as metric_name
  from generate_series(1, seed.rows(100, students => 3714)) as n
  left join exercise_progress as progress
    on progress.position = seed.fan_out('exercise_metrics.progress_id', n, (select max(position) from exercise_progress))
  left join seed.word as metric_name_word on metric_name_word.kind = 'adjective' and metric_name_word.position = seed.distinct_position('exercise_metrics.metric_name', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('exercise_metrics.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.exercise_metrics (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    progress_id, metric_name, value, unit, metric_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('exercise_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('exercise_metrics.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('exercise_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_metrics.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('exercise_metrics.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('exercise_metrics.retention_period?', n, 0.85) then seed.int('exercise_metrics.retention_period', n, 1, 100)
    end,
    progress_id,
    metric_name,
    case
      when seed.chance('exercise_metrics.value?', n, 0.85) then seed.amount('exercise_metrics.value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('exercise_metrics.unit?', n, 0.85) then seed.pick_weighted('exercise_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end,
    case
      when seed.chance('exercise_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('exercise_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('exercise_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('exercise_metrics.metric_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.exercise_metrics as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.exercise_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.general_health_metric_history
--! mark: text notes
--! key: created_at
--! scaffold: e355c1922f0d 05c0c5f2f929

-- Past general readings.
with

general_health_metrics as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.general_health_metrics as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    metric.id as metric_id,
    (seed.time_between('general_health_metric_history.recorded_at', n, greatest(metric.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as recorded_at,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(2000, students => 3714)) as n
  left join general_health_metrics as metric
    on metric.position = seed.fan_out('general_health_metric_history.metric_id', n, (select max(position) from general_health_metrics))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('general_health_metric_history.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('general_health_metric_history.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.general_health_metric_history (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  metric_id, value, recorded_at, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('general_health_metric_history.last_accessed_at?', n, 0.8) then (seed.time_between('general_health_metric_history.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('general_health_metric_history.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('general_health_metric_history.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('general_health_metric_history.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('general_health_metric_history.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('general_health_metric_history.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('general_health_metric_history.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('general_health_metric_history.retention_period?', n, 0.85) then seed.int('general_health_metric_history.retention_period', n, 1, 100)
  end,
  metric_id,
  seed.amount('general_health_metric_history.value', n, 1, 1000, 2),
  recorded_at,
  notes
from shaped
where not exists (
  select from faraday.general_health_metric_history as present
  where present.created_at = shaped.created_at
);

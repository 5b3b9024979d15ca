--! table: faraday.health_metric_history
--! mark: text notes
--! key: last_accessed_at
--! scaffold: 36b0b8430a8a d045e2820025

-- Past values of a reading.
with

health_metrics as (
  select
    row_of.id,
    row_number() over (order by row_of.recorded_at)::integer as position
  from faraday.health_metrics as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    metric.id as metric_id,
    (seed.office_time('health_metric_history.recorded_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as recorded_at,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(500, students => 3714)) as n
  left join health_metrics as metric
    on metric.position = seed.fan_out('health_metric_history.metric_id', n, (select max(position) from health_metrics))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_metric_history.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('health_metric_history.updated_at?', n, 0.9) then (seed.time_between('health_metric_history.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
)

insert into faraday.health_metric_history (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, metric_id, value,
  recorded_at, notes, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('health_metric_history.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_metric_history.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_metric_history.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_metric_history.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_metric_history.scheduled_deletion_at?', n, 0.9) then recorded_at + interval '24 hours' * seed.int('health_metric_history.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('health_metric_history.retention_period?', n, 0.85) then seed.int('health_metric_history.retention_period', n, 1, 100)
  end,
  metric_id,
  seed.amount('health_metric_history.value', n, 1, 1000, 2),
  recorded_at,
  notes,
  (seed.office_time('health_metric_history.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  updated_at
from shaped
where not exists (
  select from faraday.health_metric_history as present
  where present.last_accessed_at = shaped.last_accessed_at
);

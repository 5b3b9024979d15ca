--! table: faraday.health_metric_thresholds
--! mark: ledger
--! key: student_id, metric_type
--! scaffold: fac991a9c57c 066b11ca685c

-- Allowed range of a reading.
with

health_metrics as (
  select
    row_of.id,
    row_number() over (order by row_of.recorded_at)::integer as position
  from faraday.health_metrics as row_of
  where row_of.notes::text like 'MOCK:%'
),

student_healths as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.student_id)::integer as position
  from faraday.student_health as row_of
  where exists (select from faraday.students as parent where parent.id = row_of.student_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    student.id as student_id,
    seed.pick_weighted('health_metric_thresholds.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]) as plain_metric_type,
    (seed.time_between('health_metric_thresholds.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    metric.id as metric_id
  from generate_series(1, seed.rows(40, students => 3714)) as n
  left join health_metrics as metric
    on metric.position = seed.fan_out('health_metric_thresholds.metric_id', n, (select max(position) from health_metrics))
  left join student_healths as student
    on student.position = seed.fan_out('health_metric_thresholds.student_id', n, (select max(position) from student_healths))
),

shaped as (
  select
    wanted.*,
    plain_metric_type || coalesce(' ' || nullif(row_number() over (partition by student_id, lower(plain_metric_type) order by n), 1), '') as metric_type
  from wanted
),

inserted as (
  insert into faraday.health_metric_thresholds (
    student_id, metric_type, min_value, max_value, threshold_metadata, created_at, updated_at, metric_id, unit
  )
  select
    student_id,
    metric_type,
    case
      when seed.chance('health_metric_thresholds.min_value?', n, 0.85) then seed.amount('health_metric_thresholds.min_value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('health_metric_thresholds.max_value?', n, 0.85) then seed.amount('health_metric_thresholds.max_value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('health_metric_thresholds.threshold_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('health_metric_thresholds.threshold_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_metric_thresholds.threshold_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_metric_thresholds.threshold_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('health_metric_thresholds.updated_at?', n, 0.9) then (seed.time_between('health_metric_thresholds.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    metric_id,
    case
      when seed.chance('health_metric_thresholds.unit?', n, 0.85) then seed.pick_weighted('health_metric_thresholds.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end
  from shaped
  on conflict (student_id, metric_type) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.health_metric_thresholds', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

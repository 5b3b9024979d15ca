--! table: faraday.adapted_performance_metrics
--! mark: parent performance_id
--! key: performance_id, metric_type

-- Two values for each of the first 200 copies of adapted runs: the share of the parts that was done, and the mean heart
-- rate, which follows from the effort.
with

runs as (
  select
    run.*,
    row_number() over (order by substring(student.email from '([0-9]{1,9})@')::integer, date_performed) as place
  from faraday.adapted_routine_performances_backup as run
  join faraday.student_health as health on health.id = run.student_id
  join faraday.students as student on student.id = health.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

metrics as (
  select runs.id, runs.place, runs.date_performed, metric.*
  from runs
  cross join lateral (
    values
      (1, 'parts_done', (performance_metrics ->> 'parts_done')::numeric * 25, 'percent'),
      (2, 'average_heart_rate', 85 + round(effort_score::numeric / 2), 'bpm')
  ) as metric (turn, type, value, unit)
)

insert into faraday.adapted_performance_metrics (
  performance_id, metric_type, value, unit, timestamp, metric_metadata, created_at, updated_at
)
select id, type, value, unit, date_performed, json_build_object('source', case turn when 1 then 'teacher'
  else 'wrist monitor' end), date_performed, date_performed
from metrics
where 2 * (place - 1) + turn <= seed.rows(400, students => 3714)
  and not exists (
    select from faraday.adapted_performance_metrics as present
    where present.performance_id = metrics.id
      and present.metric_type = metrics.type
  );

--! table: faraday.routine_performance_metrics
--! mark: parent performance_id
--! key: performance_id, metric_type
--! target: at least 7428 for 3714 students

-- Two values for each performance of a routine: the mean heart rate that it notes, and what share of the planned parts was done.
with

performances as (
  select performance.*, (performance_data ->> 'average_heart_rate')::numeric as heart_rate,
    (performance_data ->> 'parts_completed')::numeric as parts
  from faraday.physical_education_routine_performance as performance
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = performance.student_id::text
  )
)

insert into faraday.routine_performance_metrics (performance_id, metric_type, metric_value, metric_data, created_at)
select
  performances.id,
  metric.type,
  metric.value,
  json_build_object('unit', metric.unit, 'source', metric.source),
  performances.created_at
from performances
cross join lateral (
  values
    ('average_heart_rate', heart_rate, 'bpm', 'wrist monitor'),
    ('completion', round(parts * 25, 0), 'percent', 'teacher checklist')
) as metric (type, value, unit, source)
where not exists (
  select from faraday.routine_performance_metrics as present
  where present.performance_id = performances.id
    and present.metric_type = metric.type
);

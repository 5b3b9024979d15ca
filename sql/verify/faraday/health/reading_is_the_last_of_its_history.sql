-- A reading shows the last value of its history, in all four pairs of tables.
with

histories as (
  select 'health_metrics' as place, metric.student_id, metric.metric_type::text as metric_type, metric.value,
    history.recorded_at as moment, history.value as new_value
  from faraday.health_metrics as metric
  join faraday.health_metric_history as history on history.metric_id = metric.id
  union all
  select 'general_health_metrics', metric.student_id, metric.metric_type, metric.value, history.recorded_at, history.value
  from faraday.general_health_metrics as metric
  join faraday.general_health_metric_history as history on history.metric_id = metric.id
  union all
  select 'fitness_metrics', metric.student_id, metric.metric_type, metric.value, history."timestamp", history.new_value
  from faraday.fitness_metrics as metric
  join faraday.fitness_metric_history as history on history.metric_id = metric.id
  union all
  select 'fitness_health_metrics', metric.student_id, metric.metric_type, metric.value, history."timestamp", history.new_value
  from faraday.fitness_health_metrics as metric
  join faraday.fitness_health_metric_history as history on history.metric_id = metric.id
),

latest as (
  select distinct on (place, student_id, metric_type) *
  from histories
  order by place, student_id, metric_type, moment desc
)

select
  format('%s, %s, %s', student.email, place, metric_type) as row_key,
  format('reading %s, last of the history %s', value, new_value) as problem
from latest
join faraday.students as student on student.id = latest.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and value is distinct from new_value;

--! title: Readings outside their limits
--! page: Health monitoring

-- Health readings of the last year that lie above the upper or below the lower limit set for them, with how far. Readings
-- come by the index on metric_id of the history, limits by their metric; the student is the one whose metric it is.
with

chosen as (
  select (seed.today() - interval '1 year') as since
)

select
  student.first_name || ' ' || student.last_name as student,
  metric.metric_type as metric,
  reading.recorded_at,
  reading.value,
  threshold.min_value as lower_limit,
  threshold.max_value as upper_limit,
  coalesce(threshold.unit, metric.unit) as unit,
  case when reading.value > threshold.max_value then 'above' else 'below' end as where_it_lies,
  round(greatest(reading.value - threshold.max_value, threshold.min_value - reading.value)::numeric, 1) as by_how_much
from chosen
join faraday.health_metric_history as reading on reading.recorded_at >= chosen.since
join faraday.health_metrics as metric on metric.id = reading.metric_id
join faraday.health_metric_thresholds as threshold on threshold.metric_id = metric.id
join faraday.students as student on student.id = metric.student_id
where reading.value > threshold.max_value or reading.value < threshold.min_value
order by reading.recorded_at desc, student.email, metric.metric_type, reading.id, threshold.id
limit 25;

-- Behind every health alert stands a reading of that moment outside the first range set for the pupil.
select
  student.email || ', ' || alert.created_at as row_key,
  alert.message as problem
from faraday.health_alerts as alert
join faraday.students as student on student.id = alert.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and not exists (
    select
    from faraday.health_metrics as metric
    join faraday.health_metric_history as history on history.metric_id = metric.id
    join faraday.health_metric_thresholds as threshold
      on threshold.metric_id = metric.id and threshold.metric_type = metric.metric_type
    where metric.student_id = alert.student_id
      and history.recorded_at = alert.created_at - interval '1 minute'
      and (history.value < threshold.min_value or history.value > threshold.max_value)
  );

--! table: faraday.health_alerts
--! mark: parent student_id
--! key: student_id, created_at

-- One alert for each value that left its range, the latest first. Those of the last four weeks are still open.
with

size as (
  select seed.rows(50, students => 3714) as rows
),

readings as (
  select
    history.value,
    history.recorded_at,
    history.notes,
    metric.student_id,
    metric.metric_type,
    metric.unit,
    threshold.min_value,
    threshold.max_value,
    condition.id as condition_id,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.health_metric_history as history
  join faraday.health_metrics as metric on metric.id = history.metric_id
  join faraday.students as student on student.id = metric.student_id
  join faraday.health_metric_thresholds as threshold
    on threshold.metric_id = metric.id and threshold.metric_type = metric.metric_type
  left join faraday.health_conditions as condition on condition.student_id = metric.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and (history.value < threshold.min_value or history.value > threshold.max_value)
  order by history.recorded_at desc, number
  limit (select rows from size)
)

insert into faraday.health_alerts (
  student_id, condition_id, alert_type, message, severity, is_active, resolved_at, notes, created_at, updated_at
)
select
  student_id,
  condition_id,
  case metric_type
    when 'blood_glucose' then 'HIGH_RISK'
    when 'peak_flow' then 'MEDIUM_RISK'
    else 'LOW_RISK'
  end::faraday.alert_type_enum,
  upper(left(metric_type, 1)) || replace(substr(metric_type, 2), '_', ' ') || ' ' || value || ' ' || unit || ', '
    || case when value < min_value then 'below ' || min_value else 'above ' || max_value end || '.',
  case metric_type when 'blood_glucose' then 'high' when 'peak_flow' then 'medium' else 'low' end,
  recorded_at > seed.today()::timestamp - interval '28 days',
  case
    when recorded_at <= seed.today()::timestamp - interval '28 days'
      then recorded_at + interval '20 minutes' * seed.int('health_alerts.resolved_at', number, 2, 14)
  end,
  notes,
  recorded_at + interval '1 minute',
  recorded_at + interval '1 minute'
from readings
where not exists (
  select from faraday.health_alerts as there
  where there.student_id = readings.student_id and there.created_at = readings.recorded_at + interval '1 minute'
);

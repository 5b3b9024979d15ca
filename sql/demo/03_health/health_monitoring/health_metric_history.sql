--! table: faraday.health_metric_history
--! mark: parent metric_id
--! key: metric_id, recorded_at

-- Twenty weekly values behind each watched reading, the latest being the reading itself. In the 4th, 10th and 16th week back a value leaves its
-- range: health_alerts.sql speaks of these.
with

size as (
  select seed.rows(500, students => 3714) as rows
),

readings as (
  select
    metric.*,
    substring(student.email from '([0-9]+)@')::integer as number
  from faraday.health_metrics as metric
  join faraday.students as student on student.id = metric.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

weeks as (
  select readings.*, week
  from generate_series(0, 39) as week
  cross join readings
  order by week, number
  limit (select rows from size)
)

insert into faraday.health_metric_history (metric_id, value, recorded_at, notes, created_at, updated_at)
select
  id,
  case
    when week = 0 then value
    when week in (3, 9, 15) then case metric_type when 'blood_glucose' then seed.int('health_metric_history.peak', number * 100 + week, 205, 280) when 'peak_flow' then round(value * 0.72) else seed.int('health_metric_history.peak', number * 100 + week, 104, 122) end
    else round((value * (0.95 + 0.1 * seed.uniform('health_metric_history.value', number * 100 + week)))::numeric)
  end,
  recorded_at - week * interval '7 days',
  case when week in (3, 9, 15) then case metric_type when 'blood_glucose' then 'Breakfast late, lesson moved to a walk.' when 'peak_flow' then 'Cold air; inhaler given.' else 'Did not sleep well.' end end,
  recorded_at - week * interval '7 days',
  recorded_at - week * interval '7 days'
from weeks
where not exists (
  select from faraday.health_metric_history as there
  where there.metric_id = weeks.id and there.recorded_at = weeks.recorded_at - week * interval '7 days'
);

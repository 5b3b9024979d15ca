--! table: faraday.health_metric_thresholds
--! mark: parent metric_id
--! key: student_id, metric_type

-- Two ranges for each watched reading: outside the first the teacher is told, outside the second the nurse. Peak flow is judged
-- against the pupil's own best (80 and 50 %), the others against published ranges.
with

size as (
  select seed.rows(40, students => 3714) as rows
),

readings as (
  select metric.*, profile.id as profile_id, substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.health_metrics as metric
  join faraday.students as student on student.id = metric.student_id
  join faraday.student_health as profile on profile.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

ranges (metric_type, zone, name, low, high, low_share) as (
  values
    ('blood_glucose', 1, 'blood_glucose', 80, 200, null), ('blood_glucose', 2, 'blood_glucose_critical', 60, 300, null),
    ('peak_flow', 1, 'peak_flow', null, null, 0.8), ('peak_flow', 2, 'peak_flow_critical', null, null, 0.5),
    ('resting_heart_rate', 1, 'resting_heart_rate', 50, 100, null),
    ('resting_heart_rate', 2, 'resting_heart_rate_critical', 40, 140, null)
),

wanted as (
  select readings.*, zone, name, coalesce(low::numeric, round(value::numeric * low_share)) as low, high
  from readings
  join ranges using (metric_type)
  order by zone, number
  limit (select rows from size)
)

insert into faraday.health_metric_thresholds (
  student_id, metric_type, min_value, max_value, threshold_metadata, metric_id, unit, created_at, updated_at
)
select
  profile_id,
  name,
  low,
  high,
  json_build_object('tell', case zone when 1 then 'teacher' else 'nurse' end),
  id,
  unit,
  created_at,
  created_at
from wanted
on conflict (student_id, metric_type) do nothing;

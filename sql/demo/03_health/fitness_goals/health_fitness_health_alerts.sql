--! table: faraday.health_fitness_health_alerts
--! mark: parent student_id
--! key: student_id, alert_type, created_at

-- One warning for each reading of the nurse's visits that lies outside the reference range for age and sex
-- (health_fitness_metric_thresholds), in order of pupil. What is more than four weeks old has been followed up.
with

size as (
  select seed.rows(40, students => 3714) as rows
),

readings as (
  select
    metric.student_id, metric.metric_type, metric.unit, history.value, history.recorded_at, student.gender,
    student.first_name,
    extract(year from age(history.recorded_at, student.date_of_birth))::integer as age,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    case metric.metric_type
      when 'resting_heart_rate' then 'HEART_RATE' when 'systolic_blood_pressure' then 'BLOOD_PRESSURE' when 'body_mass_index' then 'BMI'
    end as reference
  from faraday.general_health_metric_history as history
  join faraday.general_health_metrics as metric on metric.id = history.metric_id
  join faraday.students as student on student.id = metric.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

outside as (
  select
    readings.*, threshold.min_value, threshold.max_value, threshold.age_group,
    case when value > max_value then value / max_value - 1 else 1 - value / min_value end as excess,
    recorded_at < seed.today()::timestamp - interval '28 days' as over
  from readings
  join faraday.health_fitness_metric_thresholds as threshold
    on threshold.metric_type::text = readings.reference
    and threshold.gender in ('any', lower(readings.gender::text))
    and readings.age between split_part(threshold.age_group, '-', 1)::integer and split_part(threshold.age_group, '-', 2)::integer
  where value < min_value or value > max_value
  order by number, recorded_at, metric_type
  limit (select rows from size)
),

measures (metric_type, name, follow_up, done) as (
  values
    ('resting_heart_rate', 'Resting heart rate',
      'Count again next week after ten quiet minutes.', 'Counted again on two mornings; the family knows.'),
    ('systolic_blood_pressure', 'Systolic blood pressure',
      'Two more readings on other days.', 'Two more readings taken, letter sent to the family doctor.'),
    ('body_mass_index', 'Body mass index',
      'Growth curve to be looked at with the family.', 'Talked with the family; the pediatrician follows the growth curve.')
)

insert into faraday.health_fitness_health_alerts (
  created_at, updated_at, status, is_active, metadata, student_id, alert_type, severity, description, resolved_at,
  action_taken, notes
)
select
  recorded_at,
  recorded_at + case when over then interval '9 days 2 hours' else interval '0 days' end,
  case when over then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
  not over,
  json_build_object('value', value, 'unit', unit, 'min', min_value, 'max', max_value, 'age_group', age_group),
  student_id,
  outside.metric_type,
  case when excess > 0.15 then 'high' when excess > 0.05 then 'medium' else 'low' end,
  format(
    '%s %s %s, %s the range %s to %s for ages %s.',
    name, value, unit, case when value > max_value then 'above' else 'below' end, min_value, max_value, age_group
  ),
  case when over then recorded_at + interval '9 days 2 hours' end,
  case when over then done end,
  case when not over then follow_up end
from outside
join measures on measures.metric_type = outside.metric_type
where not exists (
  select from faraday.health_fitness_health_alerts as there
  where there.student_id = outside.student_id
    and there.alert_type = outside.metric_type
    and there.created_at = outside.recorded_at
);

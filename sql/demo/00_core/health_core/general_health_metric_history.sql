--! table: faraday.general_health_metric_history
--! mark: parent metric_id
--! key: metric_id, recorded_at

-- Two values of each general reading, taken at the nurse's two visits: the reading itself, and that of half a year before. The
-- pulse was a little faster then and the pressure a little lower, as at that age; the body mass index is that of the nurse's
-- record.
with

size as (
  select seed.rows(2000, students => 3714) as rows
),

visits as (
  select
    record.student_id, record.record_date, record.bmi,
    row_number() over (partition by record.student_id order by record.record_date desc) as back
  from faraday.physical_education_student_health_health_records as record
),

readings as (
  select
    metric.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    array_position(
      array['resting_heart_rate', 'systolic_blood_pressure', 'diastolic_blood_pressure', 'body_mass_index']::varchar[],
      metric.metric_type
    ) as place
  from faraday.general_health_metrics as metric
  join faraday.students as student on student.id = metric.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

values_then as (
  select
    readings.*,
    back,
    visits.record_date as recorded_at,
    case
      when back = 1 then readings.value
      when place = 4 then visits.bmi
      when place = 1 then readings.value + seed.int('general_health_metric_history.value', number * 4 + place, -3, 4)
      else readings.value - seed.int('general_health_metric_history.value', number * 4 + place, -3, 5)
    end as old_value
  from readings
  join visits on visits.student_id = readings.student_id and back <= 2
  order by number, place, back
  limit (select rows from size)
)

insert into faraday.general_health_metric_history (created_at, updated_at, metric_id, value, recorded_at, notes)
select
  recorded_at,
  recorded_at,
  values_then.id,
  old_value,
  recorded_at,
  case
    when back = 1 then notes
    when place = 2 and mod(number, 6) = 0 then 'Cuff of the next size tried first.'
    when mod(number, 7) = 0 then 'Half-year check.'
  end
from values_then
where not exists (
  select from faraday.general_health_metric_history as there
  where there.metric_id = values_then.id and there.recorded_at = values_then.recorded_at
);

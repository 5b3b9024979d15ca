--! table: faraday.general_health_metrics
--! mark: parent student_id
--! key: student_id, metric_type

-- Four readings of the nurse's latest visit for each of the first pupils whom she has seen twice: resting heart rate, systolic
-- and diastolic blood pressure, body mass index. Means by age and sex are those published (NHANES for the pulse, the tables of
-- the American Academy of Pediatrics for the pressure, which rises with weight); a fit pupil's pulse is slower. The body mass
-- index is that of the nurse's record.
with

size as (
  select seed.rows(1000, students => 3714) as rows
),

norms (age, boy_pulse, girl_pulse, boy_systolic, girl_systolic, diastolic) as (
  values
    (5, 93, 95, 92, 92, 54), (6, 89, 92, 94, 93, 56), (7, 87, 90, 95, 95, 57), (8, 85, 88, 97, 96, 58),
    (9, 83, 87, 98, 98, 59),
    (10, 82, 86, 100, 99, 60), (11, 81, 85, 102, 101, 61), (12, 79, 84, 104, 104, 62), (13, 78, 82, 107, 106, 63),
    (14, 76, 81, 110, 107, 64),
    (15, 75, 80, 113, 108, 65), (16, 74, 79, 115, 109, 66), (17, 73, 78, 117, 110, 67),
    (18, 72, 77, 118, 110, 68), (19, 72, 77, 119, 111, 69)
),

records as (
  select
    record.student_id, record.record_date, record.bmi::numeric as bmi,
    row_number() over (partition by record.student_id order by record.record_date desc) as back,
    count(*) over (partition by record.student_id) as visits
  from faraday.physical_education_student_health_health_records as record
),

pupils as materialized (
  select
    student.id, student.gender, student.medical_conditions, records.record_date, bmi,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    extract(year from age(records.record_date, student.date_of_birth))::integer as age,
    case student.level when 'BEGINNER' then 3 when 'INTERMEDIATE' then 0 when 'ADVANCED' then -4 else -8 end as untrained,
    seed.normal('general_health_metrics.pulse', student.email, 0, 8.5, -20, 26)::numeric as pulse_score,
    seed.normal('general_health_metrics.pressure', student.email, 0, 8, -18, 22)::numeric as pressure_score,
    seed.normal('general_health_metrics.diastolic', student.email, 0, 5, -11, 13)::numeric as diastolic_score
  from faraday.students as student
  join records on records.student_id = student.id and back = 1 and visits > 1
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

measured as (
  select
    pupils.*,
    round(case when gender = 'MALE' then boy_pulse else girl_pulse end + untrained + pulse_score) as pulse,
    -- A millimeter for each point of the body mass index above or below what is usual.
    round(
      case when gender = 'MALE' then boy_systolic else girl_systolic end + pressure_score + bmi - 12.5 - 0.5 * pupils.age
    ) as systolic,
    round(diastolic + 0.35 * pressure_score + diastolic_score + 0.4 * (bmi - 12.5 - 0.5 * pupils.age)) as diastolic
  from pupils
  join norms on norms.age = least(19, greatest(5, pupils.age))
),

readings as (
  select measured.*, place, metric_type, unit, value
  from measured
  cross join lateral (
    values (1, 'resting_heart_rate', 'bpm', pulse), (2, 'systolic_blood_pressure', 'mmHg', systolic),
      (3, 'diastolic_blood_pressure', 'mmHg', diastolic), (4, 'body_mass_index', 'kg/m2', bmi)
  ) as listed (place, metric_type, unit, value)
  order by number, place
  limit (select rows from size)
)

insert into faraday.general_health_metrics (created_at, updated_at, metadata, student_id, metric_type, value, unit, notes)
select
  record_date,
  record_date,
  json_build_object(
    'measured_by', 'school nurse', 'age', age,
    'how',
    case place
      when 4 then 'from height and weight'
      when 1 then 'seated, after five minutes'
      else 'seated, right arm, second of two'
    end
  ),
  id,
  metric_type,
  value,
  unit,
  case
    when place = 1 and pulse_score > 17 then 'Ran up the stairs before; repeat next week.'
    when place = 1 and untrained <= -4 and pulse_score < 0 then 'Slow and regular, trains a lot.'
    when place = 2 and pressure_score > 15 then 'Above the usual; repeated after ten minutes of rest.'
    when place = 1 and medical_conditions = 'Heart murmur' then 'Murmur known, rhythm regular.'
    when place = 1 and medical_conditions = 'Asthma' then 'No inhaler in the last four hours.'
  end
from readings
where not exists (
  select from faraday.general_health_metrics as there
  where there.student_id = readings.id and there.metric_type = readings.metric_type
);

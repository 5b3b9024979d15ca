--! table: faraday.health_metrics
--! mark: parent student_id
--! key: student_id, metric_type

-- The reading that is watched for each of the pupils who need it most, as it stands today: glucose for diabetes, peak flow for
-- asthma, resting pulse for the others, which slows with age. Peak flow follows height (liters a minute, prediction rounded).
with

size as (
  select seed.rows(25, students => 3714) as rows
),

monitored as (
  -- Pupils whose condition is watched most closely come first.
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    row_number() over (
      order by
        array_position(
          array['Type 1 diabetes', 'Heart murmur', 'Epilepsy', 'Asthma', 'Peanut allergy', 'Scoliosis', 'Seasonal allergies']::text[],
          student.medical_conditions::text
        ),
        substring(student.email from '([0-9]{1,9})@')::integer
    ) as turn
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    -- Long enough here for a history of readings.
    and student.created_at < seed.today() - interval '300 days'
),

last_lesson as (
  select max(day) + interval '9 hours' as moment
  from (select seed.today() - ago as day from generate_series(1, 90) as ago) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
)

insert into faraday.health_metrics (
  student_id, metric_type, value, unit, recorded_at, metric_metadata, notes, created_at, updated_at
)
select
  id,
  case medical_conditions
    when 'Type 1 diabetes' then 'blood_glucose'
    when 'Asthma' then 'peak_flow'
    else 'resting_heart_rate'
  end,
  case medical_conditions
    when 'Type 1 diabetes' then seed.int('health_metrics.value', number, 105, 165)
    when 'Asthma' then round(5.2 * height_cm::numeric - 420)
    else round(
      96 - 1.3 * ((seed.today() - date_of_birth::date) / 365.25)::numeric
    ) + seed.int('health_metrics.value', number, -7, 7)
  end,
  case medical_conditions when 'Type 1 diabetes' then 'mg/dL' when 'Asthma' then 'L/min' else 'bpm' end,
  last_lesson.moment,
  json_build_object(
    'reason', medical_conditions,
    'device',
    case medical_conditions when 'Type 1 diabetes' then 'sensor' when 'Asthma' then 'peak flow meter' else 'wristband' end
  ),
  'Read weekly before the lesson.',
  monitored.created_at,
  last_lesson.moment
from monitored
cross join last_lesson
where turn <= (select rows from size)
  and not exists (select from faraday.health_metrics as there where there.student_id = monitored.id);

--! table: faraday.health_metrics
--! mark: parent student_id
--! key: student_id, metric_type

-- The reading that is watched for each of the pupils who need it most, as it stands today: glucose for diabetes, peak flow for asthma, resting
-- pulse for the others. Peak flow follows height (litres a minute, published prediction rounded).
with

size as (
  select seed.rows(25, students => 3714) as rows
),

monitored as (
  -- Pupils whose condition is watched most closely come first.
  select
    student.*,
    substring(student.email from '([0-9]+)@')::integer as number,
    row_number() over (
      order by array_position(array['Type 1 diabetes', 'Heart murmur', 'Epilepsy', 'Asthma', 'Peanut allergy', 'Scoliosis', 'Seasonal allergies']::text[], student.medical_conditions::text),
        substring(student.email from '([0-9]+)@')::integer
    ) as turn
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

insert into faraday.health_metrics (
  student_id, metric_type, value, unit, recorded_at, metric_metadata, notes, created_at, updated_at
)
select
  id,
  case medical_conditions when 'Type 1 diabetes' then 'blood_glucose' when 'Asthma' then 'peak_flow' else 'resting_heart_rate' end,
  case medical_conditions
    when 'Type 1 diabetes' then seed.int('health_metrics.value', number, 105, 165)
    when 'Asthma' then round(5.2 * height_cm::numeric - 420)
    else seed.int('health_metrics.value', number, 64, 88)
  end,
  case medical_conditions when 'Type 1 diabetes' then 'mg/dL' when 'Asthma' then 'L/min' else 'bpm' end,
  seed.today()::timestamp - interval '1 day' + interval '9 hours',
  json_build_object('reason', medical_conditions, 'device', case medical_conditions when 'Type 1 diabetes' then 'sensor' when 'Asthma' then 'peak flow meter' else 'wristband' end),
  'Read weekly before the lesson.',
  greatest(created_at, seed.today()::timestamp - interval '150 days'),
  seed.today()::timestamp - interval '1 day' + interval '9 hours'
from monitored
where turn <= (select rows from size)
  and not exists (select from faraday.health_metrics as there where there.student_id = monitored.id);

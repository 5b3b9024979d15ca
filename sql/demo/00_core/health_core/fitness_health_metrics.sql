--! table: faraday.fitness_health_metrics
--! mark: parent student_id
--! key: student_id, metric_type

-- Recovery and lung readings of pupils from grade 3 on, as they stood on the last lesson: what a heart-rate class looks at.
-- Values follow age, sex and level; fitness_health_metric_history.sql leads up to each of them.
with

size as (
  select seed.rows(50, students => 3714) as rows
),

kinds (kind, metric_type, unit, at_ten, per_year, girl, decimals, trained, note) as (
  -- Typical value of a ten-year-old boy, change with each year, what girls differ by, and what good training adds, as shares.
  values
    (0, 'recovery_heart_rate', 'bpm', 112, -1.5, 0.03, 0, -0.09, 'One minute after the step test.'),
    (1, 'resting_heart_rate', 'bpm', 82, -1.3, 0.04, 0, -0.06, 'Lying down before the lesson.'),
    (2, 'vo2max_estimate', 'ml/kg/min', 46, 0.1, -0.12, 1, 0.14, 'From the laps of the shuttle run.'),
    (3, 'peak_flow', 'L/min', null, null, 0, 0, 0.03, 'Best of three blows.'),
    (4, 'oxygen_saturation', 'percent', 98, 0, 0, 0, 0, 'Finger clip after the warm-up.')
),

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (seed.today() - student.date_of_birth::date) / 365.25 as years,
    case student.level when 'BEGINNER' then -0.8 when 'INTERMEDIATE' then 0 when 'ADVANCED' then 0.8 else 1.3 end
      + seed.uniform('student.fitness', student.email) - 0.5 as training
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.grade_level >= 'THIRD'
    and student.created_at < seed.today() - interval '420 days'
  order by number
  limit (select rows from size)
),

last_lesson as (
  select max(day) + interval '13 hours' as moment
  from (select seed.today() - ago as day from generate_series(1, 90) as ago) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

measured as (
  select
    pupils.*, metric_type, unit, note, decimals,
    moment + interval '1 minute' * mod(number, 50) as taken_at,
    round(
      -- Peak flow follows height, as in health_metrics.sql.
      coalesce(at_ten + per_year * (years - 10), 5.2 * height_cm::numeric - 420)
        * (1 + case when gender = 'FEMALE' then girl else 0 end + trained * training::numeric)
        * case when metric_type = 'peak_flow' and medical_conditions = 'Asthma' then 0.9 else 1 end,
      decimals
    ) as value
  from pupils
  join kinds on kinds.kind = case when medical_conditions = 'Asthma' then 3 else mod(number, 5) end
  cross join last_lesson
)

insert into faraday.fitness_health_metrics (
  student_id, metric_type, value, unit, "timestamp", notes, metric_metadata, created_at, updated_at
)
select
  id,
  metric_type,
  value,
  unit,
  taken_at,
  note,
  json_build_object(
    'decimals', decimals,
    'condition', medical_conditions,
    'device', case metric_type
      when 'peak_flow' then 'peak flow meter' when 'oxygen_saturation' then 'finger clip' when 'vo2max_estimate' then 'shuttle run'
      else 'chest strap'
    end
  ),
  taken_at - interval '50 weeks',
  taken_at
from measured
where not exists (
  select from faraday.fitness_health_metrics as there
  where there.student_id = measured.id and there.metric_type = measured.metric_type
);

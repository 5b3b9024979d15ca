--! table: faraday.fitness_metrics
--! mark: parent student_id
--! key: student_id, metric_type

-- Fitness tests that pupils from grade 3 on repeat through the year, as they stood on the last lesson. Values follow age, sex and
-- level (FitnessGram healthy zones); fitness_metric_history.sql leads up to each of them.
with

size as (
  select seed.rows(30, students => 3714) as rows
),

kinds (kind, metric_type, unit, boy, boy_year, girl, girl_year, decimals, better, note) as (
  -- Typical value of a ten-year-old, change with each year; better: -1 where less is more.
  values
    (0, 'pacer', 'laps', 26, 3.6, 21, 2.4, 0, 1, 'Twenty-meter shuttle run.'),
    (1, 'push_ups', 'repetitions', 10, 1.7, 8, 0.5, 0, 1, 'Cadence of three seconds.'),
    (2, 'curl_ups', 'repetitions', 18, 2.0, 17, 1.3, 0, 1, 'Cadence of three seconds.'),
    (3, 'sit_and_reach', 'cm', 22, 0.2, 26, 0.5, 1, 0.5, 'Mean of both sides.'),
    (4, 'mile_run', 'minutes', 10.6, -0.36, 11.6, -0.30, 2, -0.5, 'Four laps of the track.'),
    (5, 'plank', 'seconds', 52, 6, 50, 5, 0, 1, 'Stopped when the hips sag.')
),

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (seed.today() - student.date_of_birth::date) / 365.25 as years,
    case student.level when 'BEGINNER' then -0.18 when 'INTERMEDIATE' then 0 when 'ADVANCED' then 0.16 else 0.28 end
      + 0.2 * seed.uniform('student.fitness', student.email) - 0.1 as ability
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.grade_level >= 'THIRD'
    and student.created_at < seed.today() - interval '420 days'
  order by number
  limit (select rows from size)
),

last_lesson as (
  select max(day) + interval '10 hours' as moment
  from (select seed.today() - ago as day from generate_series(1, 90) as ago) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

measured as (
  select
    pupils.*, metric_type, unit, note, decimals, better,
    moment + interval '1 minute' * mod(number, 50) as taken_at,
    round(
      case
        when gender = 'MALE' then boy + boy_year * (years - 10)
        else girl + girl_year * (years - 10)
      end * (1 + better * ability::numeric),
      decimals
    ) as value
  from pupils
  join kinds on kinds.kind = mod(number + 1, 6)
  cross join last_lesson
)

insert into faraday.fitness_metrics (
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
    'decimals', decimals, 'lower_is_better', better < 0,
    'test', case when metric_type = 'plank' then 'district' else 'FitnessGram' end
  ),
  taken_at - interval '50 weeks',
  taken_at
from measured
where not exists (
  select from faraday.fitness_metrics as there
  where there.student_id = measured.id and there.metric_type = measured.metric_type
);

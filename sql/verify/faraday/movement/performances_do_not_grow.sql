-- Children improve within a school year: of the pupils with eight performances in an exercise, at least nine in ten end above
-- where they started (repetitions, or seconds held; judged from 30 series on).
with

series as (
  select
    performance.student_id,
    (array_agg(coalesce(repetitions, duration_minutes) order by performance_date))[1] as first_value,
    (array_agg(coalesce(repetitions, duration_minutes) order by performance_date desc))[1] as last_value
  from faraday.exercise_performances as performance
  join faraday.students as student on student.id = performance.student_id
  join faraday.exercises as exercise on exercise.id = performance.exercise_id
  where exercise.exercise_metadata ->> 'measure' = 'seconds'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by performance.student_id, performance.exercise_id
  having count(*) = 8
)

select 'exercise performances' as row_key, format('%s of %s series end above their start',
  count(*) filter (where last_value > first_value), count(*)) as problem
from series
having count(*) >= 30
  and count(*) filter (where last_value > first_value) < 0.9 * count(*);

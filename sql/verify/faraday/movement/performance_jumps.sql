-- From one performance of a pupil in an exercise to the next, repetitions change by at most a quarter and one, loads by at
-- most a quarter and a
-- kilogram; loads stay below the body weight.
with

series as (
  select
    performance.*,
    student.weight_kg,
    lag(repetitions) over previous as repetitions_before,
    lag(weight) over previous as weight_before
  from faraday.exercise_performances as performance
  join faraday.students as student on student.id = performance.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  window previous as (partition by performance.student_id, performance.exercise_id order by performance_date)
)

select
  'exercise performance ' || id as row_key,
  format('%s repetitions after %s, %s kg after %s', repetitions, repetitions_before, weight, weight_before) as problem
from series
where abs(repetitions - repetitions_before) > 1 + 0.25 * repetitions_before
  or abs(weight - weight_before) > 1 + 0.25 * weight_before
  or weight >= weight_kg;

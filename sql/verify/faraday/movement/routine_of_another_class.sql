-- A pupil performs routines of a class that he attends.
with

runs as (
  select 'routine performance ' || performance.id as row_key, performance.student_id, routine.class_id
  from faraday.physical_education_routine_performance as performance
  join faraday.physical_education_routines as routine on routine.id = performance.routine_id
  union all
  select 'routine run ' || run.id, run.student_id, routine.class_id
  from faraday.routine_performances as run
  join faraday.physical_education_routines as routine on routine.id = run.routine_id
  union all
  select 'adapted run ' || run.id, run.student_id, routine.class_id
  from faraday.adapted_routine_performances as run
  join faraday.adapted_routines as routine on routine.id = run.routine_id
)

select runs.row_key, 'student ' || student.email || ' is not in class ' || runs.class_id as problem
from runs
join faraday.students as student on student.id = runs.student_id
left join faraday.physical_education_class_students as seat on seat.student_id = runs.student_id and seat.class_id = runs.class_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and seat.student_id is null;

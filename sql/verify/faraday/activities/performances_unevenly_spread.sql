-- Pupils have about eleven performances, give or take one.
with

counted as (
  select student.email, count(performance.id) as performances
  from faraday.students as student
  left join faraday.student_activity_performances as performance on performance.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by student.email
)

select
  email as row_key,
  performances || ' performances' as problem
from counted
where performances not between 10 and 12;

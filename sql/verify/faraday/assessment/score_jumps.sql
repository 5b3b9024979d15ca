-- From the first to the second assessment of a pupil in the same activity the score moves by at most ten points.
select
  'student ' || student.email as row_key,
  format('from %s to %s', before.score, after.score) as problem
from faraday.general_assessments as before
join faraday.general_assessments as after
  on after.student_id = before.student_id
  and after.activity_id = before.activity_id
  and after.created_at > before.created_at
join faraday.students as student on student.id = before.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and abs(after.score - before.score) > 10;

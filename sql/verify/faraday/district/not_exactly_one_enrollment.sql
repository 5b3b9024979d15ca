-- Every pupil is enrolled once.
select
  student.email as row_key,
  count(enrollment.id) || ' enrolments' as problem
from faraday.students as student
left join faraday.student_school_enrollments as enrollment on enrollment.student_id = student.id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
group by student.email
having count(enrollment.id) <> 1;

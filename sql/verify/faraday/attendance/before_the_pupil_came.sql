-- Nobody attends before being registered.
select
  student.email || ' ' || attendance.date as row_key,
  'registered ' || student.created_at::date as problem
from faraday.physical_education_attendance as attendance
join faraday.students as student on student.id = attendance.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and attendance.date < student.created_at::date;

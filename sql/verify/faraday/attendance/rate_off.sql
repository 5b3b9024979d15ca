-- About 94 % of the pupils attend. Judged from 5,000 lessons on, to one and a half percent.
select
  'all lessons' as row_key,
  round(100 * avg((attendance.status in ('PRESENT', 'LATE'))::integer), 2) || ' % attended' as problem
from faraday.physical_education_attendance as attendance
join faraday.students as student on student.id = attendance.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
having count(*) >= 5000 and avg((attendance.status in ('PRESENT', 'LATE'))::integer) not between 0.925 and 0.955;

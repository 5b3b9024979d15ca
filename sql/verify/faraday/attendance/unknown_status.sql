-- A pupil is present, late, absent or excused; only who is missing or late has a reason.
select
  student.email || ' ' || attendance.date as row_key,
  format('%s: %s', attendance.status, attendance.notes) as problem
from faraday.physical_education_attendance as attendance
join faraday.students as student on student.id = attendance.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    attendance.status not in ('PRESENT', 'LATE', 'ABSENT', 'EXCUSED')
    or attendance.status = 'PRESENT' and attendance.notes is not null
    or attendance.status = 'EXCUSED' and attendance.notes is null
  );

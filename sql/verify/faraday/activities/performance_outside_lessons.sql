-- Performances are recorded in school hours of Monday to Friday, not in July or August, and not in the future.
select
  student.email || ' ' || performance.recorded_at as row_key,
  to_char(performance.recorded_at, 'Dy HH24:MI') as problem
from faraday.student_activity_performances as performance
join faraday.students as student on student.id = performance.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    extract(isodow from performance.recorded_at) > 5
    or extract(month from performance.recorded_at) in (7, 8)
    or performance.recorded_at::time not between '08:30' and '15:10'
    or performance.recorded_at > seed.now() at time zone 'UTC'
  );

-- What wristbands tracked was recorded as a performance.
select
  student.email || ' ' || tracking.tracking_date as row_key,
  'no performance' as problem
from faraday.activity_tracking as tracking
join faraday.students as student on student.id = tracking.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and not exists (
    select from faraday.student_activity_performances as performance
    where performance.student_id = tracking.student_id and performance.recorded_at = tracking.tracking_date
      and performance.activity_id = tracking.activity_id
  );

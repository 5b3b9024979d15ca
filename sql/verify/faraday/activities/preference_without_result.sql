-- A pupil prefers activities that he has done.
select
  student.email || ' ' || preference.activity_id as row_key,
  'no performance' as problem
from faraday.activity_preferences as preference
join faraday.students as student on student.id = preference.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and not exists (
    select from faraday.student_activity_performances as performance
    where performance.student_id = preference.student_id and performance.activity_id = preference.activity_id
  );

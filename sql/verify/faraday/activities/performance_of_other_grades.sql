-- Pupils do activities of their own grade band.
select
  student.email || ' ' || performance.recorded_at as row_key,
  format('%s: %s', student.grade_level, activity.name) as problem
from faraday.student_activity_performances as performance
join faraday.students as student on student.id = performance.student_id
join faraday.activities as activity on activity.id = performance.activity_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and activity.description like 'MOCK:%'
  and substring(activity.name from ', ([K0-9]+-[0-9]+) ') <> case
    when student.grade_level <= 'SECOND' then 'K-2'
    when student.grade_level <= 'FIFTH' then '3-5'
    when student.grade_level <= 'EIGHTH' then '6-8'
    else '9-12'
  end;

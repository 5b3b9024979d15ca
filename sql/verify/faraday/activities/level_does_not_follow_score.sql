-- The level of a performance follows from its score: 90, 78, 65 and 50 are the bounds.
select
  student.email || ' ' || performance.recorded_at as row_key,
  format('%s at %s', performance.performance_level, performance.score) as problem
from faraday.student_activity_performances as performance
join faraday.students as student on student.id = performance.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and performance.performance_level::text <> case
    when performance.score >= 90 then 'EXCELLENT'
    when performance.score >= 78 then 'GOOD'
    when performance.score >= 65 then 'SATISFACTORY'
    when performance.score >= 50 then 'NEEDS_IMPROVEMENT'
    else 'POOR'
  end;

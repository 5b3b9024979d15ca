-- A best result is one of the pupil's results, and none is better.
with

best as (
  select profile.id as profile_id, performance.activity_id, max(performance.score) as score
  from faraday.student_activity_performances as performance
  join faraday.student_health as profile on profile.student_id = performance.student_id
  group by profile.id, performance.activity_id
)

select
  student.email || ' ' || result.activity_id as row_key,
  format('says %s, best %s', result.performance_score, best.score) as problem
from faraday.activity_performances as result
join faraday.student_health as profile on profile.id = result.student_id
join faraday.students as student on student.id = profile.student_id
left join best on best.profile_id = result.student_id and best.activity_id = result.activity_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and result.performance_score is distinct from best.score;

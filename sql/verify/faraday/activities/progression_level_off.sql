-- The level of a progression follows from the average score: 62, 76 and 90 are the bounds.
with

averages as (
  select student_id, activity_id, round(avg(score)::numeric, 2) as score
  from faraday.student_activity_performances
  group by student_id, activity_id
)

select
  student.email || ' ' || progression.activity_id as row_key,
  format('%s at %s', progression.current_level, averages.score) as problem
from faraday.student_activity_progressions as progression
join faraday.students as student on student.id = progression.student_id
left join averages using (student_id, activity_id)
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and progression.current_level::text is distinct from
    case
      when averages.score < 62 then 'BEGINNER'
      when averages.score < 76 then 'INTERMEDIATE'
      when averages.score < 90 then 'ADVANCED'
      when averages.score >= 90 then 'EXPERT'
    end;

-- A pupil is assessed in activities for the grades that he is in: K-2, 3-5, 6-8 or 9-12.
with

assessed as (
  select 'assessment ' || id as row_key, student_id, activity_id from faraday.general_assessments
  union all
  select 'skill assessment ' || id, student_id, activity_id from faraday.skill_assessment_skill_assessments
  union all
  select 'skill progress ' || id, student_id, activity_id from faraday.skill_progress
)

select assessed.row_key, format('%s in %s', student.grade_level, activity.name) as problem
from assessed
join faraday.students as student on student.id = assessed.student_id
join faraday.activities as activity on activity.id = assessed.activity_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and substring(activity.name from ', (K-2|3-5|6-8|9-12) ') is distinct from case
    when student.grade_level <= 'SECOND' then 'K-2'
    when student.grade_level <= 'FIFTH' then '3-5'
    when student.grade_level <= 'EIGHTH' then '6-8'
    else '9-12'
  end;

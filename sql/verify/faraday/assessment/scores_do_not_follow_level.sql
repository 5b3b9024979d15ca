-- The mean overall score grows from each athletic level to the next, by at least five points where both have thirty pupils.
with

means as (
  select
    student.level,
    count(*) as pupils,
    avg(assessment.overall_score) as mean,
    lag(avg(assessment.overall_score)) over (order by student.level) as mean_before,
    lag(count(*)) over (order by student.level) as pupils_before
  from faraday.skill_assessment_skill_assessments as assessment
  join faraday.students as student on student.id = assessment.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by student.level
)

select
  'level ' || level as row_key,
  format('mean %s after %s on the level below', round(mean::numeric, 1), round(mean_before::numeric, 1)) as problem
from means
where pupils >= 30
  and pupils_before >= 30
  and mean < mean_before + 5;

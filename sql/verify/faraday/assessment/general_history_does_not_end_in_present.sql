-- The last entry in the history of a general assessment has its present status and score.
select
  'assessment ' || assessment.id as row_key,
  format('is %s with %s; its history ends with %s and %s', assessment.status, assessment.score, latest.status,
    latest.score) as problem
from (
  select distinct on (assessment_id) assessment_id, status, score
  from faraday.general_assessment_history
  order by assessment_id, created_at desc, id desc
) as latest
join faraday.general_assessments as assessment on assessment.id = latest.assessment_id
join faraday.students as student on student.id = assessment.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (latest.status, latest.score) is distinct from (assessment.status, assessment.score);

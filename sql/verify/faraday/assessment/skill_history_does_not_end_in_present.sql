-- The last entry in the history of a skill assessment says what the assessment says now.
select
  'skill assessment ' || assessment.id as row_key,
  format('has %s and %s points; its history ends with %s', assessment.status, assessment.overall_score,
    latest.new_state) as problem
from faraday.skill_assessment_skill_assessments as assessment
join faraday.students as student on student.id = assessment.student_id
left join (
  select distinct on (assessment_id) assessment_id, new_state
  from faraday.skill_assessment_assessment_history
  order by assessment_id, created_at desc, id desc
) as latest on latest.assessment_id = assessment.id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    latest.new_state ->> 'status' is distinct from assessment.status::text
    or (latest.new_state ->> 'overall_score')::numeric is distinct from assessment.overall_score::numeric
  );

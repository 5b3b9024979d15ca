-- 60 points pass, 50 need review, less fails; level by the bands 90, 80, 65, 50; what is still open has no score.
select
  'assessment ' || assessment.id as row_key,
  format('%s, %s points: %s, %s', assessment.status, assessment.score, assessment.level, assessment.result) as problem
from faraday.general_assessments as assessment
join faraday.students as student on student.id = assessment.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    (assessment.status in ('COMPLETED', 'ARCHIVED')) is distinct from (assessment.score is not null)
    or (assessment.completed_at is not null) is distinct from (assessment.score is not null)
    or assessment.result::text is distinct from case
      when assessment.score is null then 'PENDING'
      when assessment.score >= 60 then 'PASS'
      when assessment.score >= 50 then 'NEEDS_REVIEW'
      else 'FAIL'
    end
    or assessment.score is not null and assessment.level::text is distinct from case
      when assessment.score >= 90 then 'EXCELLENT'
      when assessment.score >= 80 then 'GOOD'
      when assessment.score >= 65 then 'AVERAGE'
      when assessment.score >= 50 then 'NEEDS_IMPROVEMENT'
      else 'POOR'
    end
  );

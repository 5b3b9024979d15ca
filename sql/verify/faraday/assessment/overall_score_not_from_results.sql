-- The overall score of a skill assessment is the mean of its results, weighted as the areas of their criteria.
select
  'skill assessment ' || assessment.id as row_key,
  format('overall score %s, results make %s', assessment.overall_score, scored.overall) as problem
from faraday.skill_assessment_skill_assessments as assessment
join faraday.students as student on student.id = assessment.student_id
left join (
  select
    result.assessment_id,
    round((sum(result.score * area.weight) / sum(area.weight))::numeric, 1) as overall
  from faraday.skill_assessment_assessment_results as result
  join faraday.skill_assessment_assessment_criteria as criterion on criterion.id = result.criteria_id
  join faraday.skill_assessment_assessment_criteria as area on area.id = coalesce(criterion.parent_id, criterion.id)
  group by result.assessment_id
) as scored on scored.assessment_id = assessment.id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and assessment.overall_score::numeric is distinct from scored.overall;

-- A skill assessment has exactly one result in each of the four areas, within the range of its criterion.
select
  'skill assessment ' || assessment.id as row_key,
  format('%s results in %s areas, %s out of range', count(result.id), count(distinct criterion.criteria_type),
    count(*) filter (where result.score not between criterion.min_score and criterion.max_score)) as problem
from faraday.skill_assessment_skill_assessments as assessment
join faraday.students as student on student.id = assessment.student_id
left join faraday.skill_assessment_assessment_results as result on result.assessment_id = assessment.id
left join faraday.skill_assessment_assessment_criteria as criterion on criterion.id = result.criteria_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
group by assessment.id
having count(result.id) <> 4
  or count(distinct criterion.criteria_type) <> 4
  or bool_or(result.score not between criterion.min_score and criterion.max_score);

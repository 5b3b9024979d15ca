-- The four criteria of a general assessment lie between 0 and 100, and their mean is its score.
select
  'assessment ' || assessment.id as row_key,
  format('score %s, criteria %s', assessment.score, assessment.criteria) as problem
from faraday.general_assessments as assessment
join faraday.students as student on student.id = assessment.student_id
cross join lateral (
  select avg(value::numeric) as mean, min(value::numeric) as lowest, max(value::numeric) as highest
  from json_each_text(assessment.criteria)
) as criteria
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and assessment.score is not null
  and (criteria.mean is null or abs(criteria.mean - assessment.score::numeric) > 0.05 or lowest < 0 or highest > 100);

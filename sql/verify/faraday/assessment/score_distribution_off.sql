-- Of all skill assessments 10 to 45 percent lie below 60, 25 to 70 percent from 60 to under 80, and at least 8 percent above: a
-- class has all of them (judged from 300 on).
with

shares as (
  select
    count(*) as total,
    avg((overall_score < 60)::integer) as low,
    avg((overall_score >= 60 and overall_score < 80)::integer) as middle,
    avg((overall_score >= 80)::integer) as high
  from faraday.skill_assessment_skill_assessments as assessment
  join faraday.students as student on student.id = assessment.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

select
  'skill assessments' as row_key,
  format('%s percent low, %s middle, %s high', round(100 * low), round(100 * middle), round(100 * high)) as problem
from shares
where total >= 300
  and not (low between 0.10 and 0.45 and middle between 0.25 and 0.70 and high >= 0.08);

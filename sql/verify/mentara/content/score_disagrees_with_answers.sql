-- The score of each questionnaire is the sum of its answers, reversed items counted from the highest answer down, and the
-- severity is the band that the score falls into; a score above the highest band belongs to that one.
with

summed as (
  select
    assessment.id,
    questionnaire.code,
    sum(case
      when item.reverse_scored then questionnaire.highest_answer - (assessment.answers ->> item.answer_index)::integer
      else (assessment.answers ->> item.answer_index)::integer
    end) as score
  from mentara.pre_assessments as assessment
  cross join mentara.questionnaire_items as item
  join mentara.questionnaires as questionnaire on questionnaire.code = item.questionnaire_code
  where seed.is_demo(assessment.id)
  group by assessment.id, questionnaire.code
),

graded as (
  select distinct on (summed.id, summed.code) summed.*, band.severity
  from summed
  join mentara.severity_bands as band on band.questionnaire_code = summed.code and band.lowest_score <= summed.score
  order by summed.id, summed.code, band.lowest_score desc
)

select
  graded.id || ' ' || graded.code as row_key,
  format(
    'says %s, %s; the answers make %s, %s',
    assessment.scores ->> graded.code, assessment.severity_levels ->> graded.code, graded.score, graded.severity
  ) as problem
from graded
join mentara.pre_assessments as assessment on assessment.id = graded.id
where (assessment.scores -> graded.code) is distinct from to_jsonb(graded.score)
  or (assessment.severity_levels ->> graded.code) is distinct from graded.severity;

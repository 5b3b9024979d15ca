-- Each of the 201 answers lies between the lowest and the highest answer of its own questionnaire; the intake leaves none out.
select
  assessment.id || ' answer ' || item.answer_index as row_key,
  format('%s of %s, not between %s and %s', assessment.answers ->> item.answer_index, item.code, lowest_answer, highest_answer)
    as problem
from mentara.pre_assessments as assessment
cross join mentara.questionnaire_items as item
join mentara.questionnaires as questionnaire on questionnaire.code = item.questionnaire_code
where seed.is_demo(assessment.id)
  and not coalesce((assessment.answers ->> item.answer_index)::numeric between lowest_answer and highest_answer, false);

-- Questions that a later version of the catalogue has retired are not asked any more: no answer of the demo may point at one.
select
  answer.id || ' ' || answer.question_id as row_key,
  format('round %s answers %L, which is retired', answer.iteration_number, question.question_text) as problem
from migration.sixr_question_responses as answer
join migration.sixr_questions as question on question.question_id = answer.question_id
where seed.is_demo(answer.id)
  and question.active is not true;

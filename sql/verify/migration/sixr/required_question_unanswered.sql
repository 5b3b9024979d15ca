-- Every round answers all required questions of the catalogue, unless an answer of that round hides one. A recommendation
-- that rests on half a questionnaire is worth nothing.
with

rounds as (
  select analysis_id, iteration_number
  from migration.sixr_recommendations
  where seed.is_demo(id)
),

hidden_questions as (
  select rounds.*, question.question_id
  from rounds
  join migration.sixr_questions as question on question.show_conditions is not null or question.skip_conditions is not null
  left join migration.sixr_question_responses as decided
    on decided.analysis_id = rounds.analysis_id
    and decided.iteration_number = rounds.iteration_number
    and decided.question_id = coalesce(question.show_conditions, question.skip_conditions) ->> 'question'
  where (question.skip_conditions is not null) = exists (
    select from json_array_elements(coalesce(question.show_conditions, question.skip_conditions) -> 'in') as wanted
    where decided.response_value::jsonb @> wanted::jsonb
  )
)

select
  rounds.analysis_id || ' round ' || rounds.iteration_number as row_key,
  format('no answer to the required question %s: %s', question.question_id, question.question_text) as problem
from rounds
join migration.sixr_questions as question on question.required and question.active
left join migration.sixr_question_responses as answer using (analysis_id, iteration_number, question_id)
left join hidden_questions as hidden using (analysis_id, iteration_number, question_id)
where answer.id is null
  and hidden.question_id is null;

-- A question is asked only where the answers of the same round allow it: what is shown on a condition needs the answer that
-- shows it, what is skipped on a condition must not have the answer that skips it. Otherwise somebody answered unasked.
select
  answer.id || ' ' || answer.question_id as row_key,
  format(
    'round %s: %s if %s, which was answered with %s', answer.iteration_number,
    case when must_hold then 'shown' else 'skipped' end, condition.rule, coalesce(decided.response_value::text, 'nothing')
  ) as problem
from migration.sixr_question_responses as answer
join migration.sixr_questions as question on question.question_id = answer.question_id
cross join lateral (
  values (question.show_conditions, true), (question.skip_conditions, false)
) as condition (rule, must_hold)
left join migration.sixr_question_responses as decided
  on decided.analysis_id = answer.analysis_id
  and decided.iteration_number = answer.iteration_number
  and decided.question_id = condition.rule ->> 'question'
where seed.is_demo(answer.id)
  and condition.rule is not null
  and must_hold <> exists (
    select from json_array_elements(condition.rule -> 'in') as wanted where decided.response_value::jsonb @> wanted::jsonb
  );

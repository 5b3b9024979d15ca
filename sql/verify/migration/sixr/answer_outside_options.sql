-- An answer is one of the question's options, several of them where several may be chosen, a number within the bounds, a file
-- of a permitted kind, or a text of permitted length. Anything else has no score, and the parameters would rest on nothing.
select
  answer.id || ' ' || answer.question_id as row_key,
  format('%s question answered with %s', question.question_type, answer.response_value) as problem
from migration.sixr_question_responses as answer
join migration.sixr_questions as question on question.question_id = answer.question_id
cross join lateral (
  select
    answer.response_value #>> '{}' as words,
    (select jsonb_agg(option -> 'value') from json_array_elements(question.options) as option) as permitted
) as given
where seed.is_demo(answer.id)
  and coalesce(
    case question.question_type
      when 'MULTISELECT' then
        json_typeof(answer.response_value) <> 'array'
        or answer.response_value::jsonb = '[]'
        or not permitted @> answer.response_value::jsonb
      when 'NUMERIC' then
        json_typeof(answer.response_value) <> 'number'
        or words::numeric < (question.validation_rules ->> 'min')::numeric
        or words::numeric > (question.validation_rules ->> 'max')::numeric
      when 'TEXT' then
        length(words) not between coalesce((question.validation_rules ->> 'min_length')::integer, 1)
          and coalesce((question.validation_rules ->> 'max_length')::integer, 10000)
      when 'FILE_UPLOAD' then
        not (question.validation_rules -> 'extensions')::jsonb @> to_jsonb(substring(words from '[^.]+$'))
      else json_typeof(answer.response_value) in ('array', 'object') or not permitted @> answer.response_value::jsonb
    end,
    true
  );

-- Each parameter of a demo round is the mean of the scores of that round's answers, to one decimal, and 5 where none has a
-- score. Several options count with the highest of theirs, a number with the first band that reaches up to it.
with

scored_answers as (
  select
    answer.analysis_id,
    answer.iteration_number,
    question.validation_rules ->> 'parameter' as parameter,
    coalesce(
      (
        select max((option ->> 'score')::numeric)
        from json_array_elements(question.options) as option
        where answer.response_value::jsonb @> (option -> 'value')::jsonb
      ),
      (
        select (array_agg(score order by up_to))[1]
        from json_to_recordset(question.validation_rules -> 'bands') as band (up_to numeric, score numeric)
        where up_to >= case json_typeof(answer.response_value) when 'number' then (answer.response_value #>> '{}')::numeric end
      )
    ) as score
  from migration.sixr_question_responses as answer
  join migration.sixr_questions as question on question.question_id = answer.question_id
  where seed.is_demo(answer.id)
),

expected as (
  select analysis_id, iteration_number, parameter, round(avg(score), 1) as score
  from scored_answers
  group by analysis_id, iteration_number, parameter
)

select
  round.analysis_id || ' round ' || round.iteration_number as row_key,
  format('%s is %s, but its answers come to %s', listed.parameter, listed.score, coalesce(expected.score, 5)) as problem
from migration.sixr_analysis_parameters as round
cross join lateral (
  values
    ('business_value', round.business_value), ('technical_complexity', round.technical_complexity),
    ('migration_urgency', round.migration_urgency), ('compliance_requirements', round.compliance_requirements),
    ('cost_sensitivity', round.cost_sensitivity), ('risk_tolerance', round.risk_tolerance),
    ('innovation_priority', round.innovation_priority)
) as listed (parameter, score)
left join expected using (analysis_id, iteration_number, parameter)
where seed.is_demo(round.id)
  and listed.score::numeric <> coalesce(expected.score, 5);

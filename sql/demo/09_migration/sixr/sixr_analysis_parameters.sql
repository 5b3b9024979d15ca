--! table: migration.sixr_analysis_parameters
--! mark: uuid id
--! key: analysis_id, iteration_number
--! target: at least 24
--! minimum: 2 per migration.sixr_analyses
--! refers: created_by -> migration.users.email

-- What the answers of a round come to: each parameter is the mean of the scores of its answers, 5 where there are none. An
-- option has its score, several options have the highest of theirs, and a number has the score of the band it falls into.
with

scored_answers as (
  select
    answer.*,
    question.validation_rules ->> 'parameter' as parameter,
    coalesce(chosen.score, band.score) as score
  from migration.sixr_question_responses as answer
  join migration.sixr_questions as question on question.question_id = answer.question_id
  left join lateral (
    select max((option ->> 'score')::numeric) as score
    from json_array_elements(question.options) as option
    where answer.response_value::jsonb @> (option -> 'value')::jsonb
  ) as chosen on true
  left join lateral (
    select score
    from json_to_recordset(question.validation_rules -> 'bands') as band (up_to numeric, score numeric)
    where up_to >= (answer.response_value #>> '{}')::numeric
    order by up_to
    limit 1
  ) as band on question.question_type = 'NUMERIC'
  where seed.is_demo(answer.id)
),

rounds as (
  select
    analysis_id,
    iteration_number,
    round(avg(score) filter (where parameter = 'business_value'), 1) as business_value,
    round(avg(score) filter (where parameter = 'technical_complexity'), 1) as technical_complexity,
    round(avg(score) filter (where parameter = 'migration_urgency'), 1) as migration_urgency,
    round(avg(score) filter (where parameter = 'compliance_requirements'), 1) as compliance_requirements,
    round(avg(score) filter (where parameter = 'cost_sensitivity'), 1) as cost_sensitivity,
    round(avg(score) filter (where parameter = 'risk_tolerance'), 1) as risk_tolerance,
    round(avg(score) filter (where parameter = 'innovation_priority'), 1) as innovation_priority,
    min(response_value #>> '{}') filter (where question_id = 'context.application_type') as application_type,
    round(avg(confidence::numeric), 2) as confidence,
    count(score) as scored,
    count(*) filter (where source = 'imported') as imported,
    min(created_by) as created_by,
    max(created_at) + interval '5 minutes' as created_at
  from scored_answers
  group by analysis_id, iteration_number
)

insert into migration.sixr_analysis_parameters (
  id, analysis_id, iteration_number, business_value, technical_complexity, migration_urgency, compliance_requirements,
  cost_sensitivity, risk_tolerance, innovation_priority, application_type, parameter_source, confidence_level,
  created_by, created_at, parameter_notes, validation_status
)
select
  seed.uuid('sixr_analysis_parameters', analysis_id || '/' || iteration_number),
  analysis_id,
  iteration_number,
  coalesce(business_value, 5),
  coalesce(technical_complexity, 5),
  coalesce(migration_urgency, 5),
  coalesce(compliance_requirements, 5),
  coalesce(cost_sensitivity, 5),
  coalesce(risk_tolerance, 5),
  coalesce(innovation_priority, 5),
  application_type,
  case iteration_number when 1 then 'initial' else 'user_adjusted' end,
  confidence,
  created_by,
  created_at,
  'Means of ' || scored || ' scored answers, ' || imported || ' of them taken from the inventory.',
  'valid'
from rounds
on conflict (analysis_id, iteration_number) do nothing;

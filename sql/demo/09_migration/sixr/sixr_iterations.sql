--! table: migration.sixr_iterations
--! mark: uuid id
--! key: analysis_id, iteration_number
--! target: at least 24
--! minimum: 2 per migration.sixr_analyses
--! refers: created_by -> migration.users.email

-- The rounds themselves, told from what they have left: answers, parameters and a recommendation. A round begins ten
-- minutes before its first answer and ends with its recommendation.
with

compared_answers as (
  select
    answer.*,
    lag(response_text) over (partition by analysis_id, question_id order by iteration_number) as earlier_text
  from migration.sixr_question_responses as answer
  where seed.is_demo(answer.id)
),

answer_counts as (
  select
    analysis_id,
    iteration_number,
    count(*) as answered,
    count(*) filter (where earlier_text is null) as newly_answered,
    count(*) filter (where earlier_text <> response_text) as changed,
    min(created_at) - interval '10 minutes' as started_at
  from compared_answers
  group by analysis_id, iteration_number
),

compared_parameters as (
  select
    round.analysis_id,
    round.iteration_number,
    parameter,
    score,
    lag(score) over (partition by round.analysis_id, parameter order by round.iteration_number) as earlier_score
  from migration.sixr_analysis_parameters as round
  cross join lateral (
    values
      ('business_value', round.business_value), ('technical_complexity', round.technical_complexity),
      ('migration_urgency', round.migration_urgency), ('compliance_requirements', round.compliance_requirements),
      ('cost_sensitivity', round.cost_sensitivity), ('risk_tolerance', round.risk_tolerance),
      ('innovation_priority', round.innovation_priority)
  ) as scores (parameter, score)
  where seed.is_demo(round.id)
),

parameter_changes as (
  select
    analysis_id,
    iteration_number,
    json_object_agg(parameter, json_build_object('from', earlier_score, 'to', score) order by parameter collate "C") as changes,
    (array_agg(
      replace(parameter, '_', ' ') || ' from ' || earlier_score || ' to ' || score
      order by abs(score::numeric - earlier_score::numeric) desc, parameter collate "C"
    ))[1] as largest
  from compared_parameters
  where earlier_score <> score
  group by analysis_id, iteration_number
),

rounds as (
  select
    recommendation.*,
    recommendation.created_at at time zone 'UTC' as completed_at,
    lag(recommended_strategy) over (partition by analysis_id order by iteration_number) as earlier_strategy,
    runner_up.strategy as runner_up,
    trim_scale((strategy_scores ->> lower(recommended_strategy::text))::numeric - runner_up.score) as lead
  from migration.sixr_recommendations as recommendation
  left join lateral (
    select upper(strategy)::migration.sixrstrategy as strategy, score::numeric
    from json_each_text(strategy_scores) as scores (strategy, score)
    where upper(strategy) <> recommended_strategy::text
    order by score::numeric desc, upper(strategy)::migration.sixrstrategy
    limit 1
  ) as runner_up on true
  where seed.is_demo(recommendation.id)
),

wanted as (
  select
    rounds.*,
    analysis.status,
    analysis.application_data -> 0 ->> 'name' as title,
    analysis.application_data -> 0 ->> 'department' as department,
    answered,
    newly_answered,
    changed,
    started_at,
    coalesce(changes, '{}') as changes,
    largest
  from rounds
  join migration.sixr_analyses as analysis on analysis.id = rounds.analysis_id
  left join answer_counts using (analysis_id, iteration_number)
  left join parameter_changes using (analysis_id, iteration_number)
)

insert into migration.sixr_iterations (
  id, analysis_id, iteration_number, iteration_name, iteration_reason, stakeholder_feedback,
  parameter_changes, question_responses, recommendation_data, confidence_score, analysis_duration, agent_insights,
  status, created_by, created_at, completed_at
)
select
  seed.uuid('sixr_iterations', analysis_id || '/' || iteration_number),
  analysis_id,
  iteration_number,
  case iteration_number when 1 then 'First round: required questions' else 'Second round: all questions' end,
  case iteration_number
    when 1 then 'First look at ' || title || ' with what has to be known.'
    else 'Optional questions added; earlier answers changed after a talk with ' || department || ': ' || changed || '.'
  end,
  case
    when iteration_number = 1 then seed.pick(
      'sixr_iterations.stakeholder_feedback', analysis_id,
      department || ' finds the questions on recovery hard to answer without its supplier.',
      department || ' wants the optional questions answered before it decides.',
      department || ' names two users who should be asked in the second round.'
    )
    when status = 'REQUIRES_INPUT' then department || ' has yet to confirm the answers on compliance; a reminder went out.'
    when status <> 'COMPLETED' then department || ' discusses the result with its supplier before it decides.'
    when earlier_strategy <> recommended_strategy then
      department || ' had expected ' || earlier_strategy || ', but accepts ' || recommended_strategy || '.'
    else department || ' accepts the recommendation and asks for a date.'
  end,
  changes,
  json_build_object('answered', answered, 'newly_answered', newly_answered, 'changed', changed),
  json_build_object(
    'strategy', recommended_strategy, 'confidence_score', confidence_score, 'strategy_scores', strategy_scores
  ),
  confidence_score,
  extract(epoch from completed_at - started_at),
  json_build_array(
    json_build_object(
      'agent', 'Strategy scoring', 'insight', recommended_strategy || ' leads ' || runner_up || ' by ' || lead || ' points.'
    ),
    json_build_object(
      'agent', 'Answer review',
      'insight', coalesce('Largest change: ' || largest || '.', 'Nothing to compare with: no earlier scores differ.')
    )
  ),
  'completed',
  created_by,
  started_at,
  completed_at
from wanted
on conflict (analysis_id, iteration_number) do nothing;

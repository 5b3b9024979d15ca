-- The scores of a demo recommendation are those that the weights and ranges in sixr_parameters give for the parameters of its
-- round: the whole weight inside the range, less for each point outside it. All eight strategies have one.
with

models as materialized (
  select
    lower(model.value ->> 'strategy') as strategy,
    parameter,
    weight::numeric as weight,
    (model.value -> 'ranges' -> parameter ->> 0)::numeric as low,
    (model.value -> 'ranges' -> parameter ->> 1)::numeric as high,
    (setting.value ->> 'out_of_range_penalty_per_point')::numeric as penalty
  from migration.sixr_parameters as model
  join migration.sixr_parameters as setting on setting.parameter_key = 'recommendation'
  cross join lateral json_each_text(model.value -> 'weights') as listed (parameter, weight)
  where model.parameter_key like 'strategy.%'
),

weighed_parameters as (
  select
    analysis_id,
    iteration_number,
    strategy,
    weight * greatest(0, 1 - penalty * greatest(0, low - score::numeric, score::numeric - high)) as share
  from migration.sixr_analysis_parameters as round
  cross join lateral (
    values
      ('business_value', round.business_value), ('technical_complexity', round.technical_complexity),
      ('migration_urgency', round.migration_urgency), ('compliance_requirements', round.compliance_requirements),
      ('cost_sensitivity', round.cost_sensitivity), ('risk_tolerance', round.risk_tolerance),
      ('innovation_priority', round.innovation_priority)
  ) as scores (parameter, score)
  join models using (parameter)
),

expected as (
  select analysis_id, iteration_number, strategy, round(100 * sum(share), 2) as score
  from weighed_parameters
  group by analysis_id, iteration_number, strategy
)

select
  recommendation.analysis_id || ' round ' || recommendation.iteration_number as row_key,
  format(
    '%s has a score of %s; its parameters give %s', expected.strategy,
    coalesce(recommendation.strategy_scores ->> expected.strategy, 'nothing'), expected.score
  ) as problem
from migration.sixr_recommendations as recommendation
join expected using (analysis_id, iteration_number)
where seed.is_demo(recommendation.id)
  and (recommendation.strategy_scores ->> expected.strategy)::numeric is distinct from expected.score;

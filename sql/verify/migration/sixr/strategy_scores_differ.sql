-- The scores of a demo recommendation are those that the weights and ranges in sixr_parameters give for the parameters of its
-- round: the whole weight inside the range, less for each point outside it. All eight strategies have one.
with

weighed_parameters as (
  select
    round.analysis_id,
    round.iteration_number,
    lower(model.value ->> 'strategy') as strategy,
    weight::numeric * greatest(0, 1 - (setting.value ->> 'out_of_range_penalty_per_point')::numeric * greatest(
      0,
      (model.value -> 'ranges' -> parameter ->> 0)::numeric - (to_json(round) ->> parameter)::numeric,
      (to_json(round) ->> parameter)::numeric - (model.value -> 'ranges' -> parameter ->> 1)::numeric
    )) as share
  from migration.sixr_analysis_parameters as round
  join migration.sixr_parameters as model on model.parameter_key like 'strategy.%'
  join migration.sixr_parameters as setting on setting.parameter_key = 'recommendation'
  cross join lateral json_each_text(model.value -> 'weights') as listed (parameter, weight)
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

-- The strategy recommended is the one with the highest score, the earlier in the list of strategies where two are equal, and
-- the confidence follows from its lead: 0.5 for a tie, 0.75 at the margin of a close call, never above 0.95.
with

ranked_scores as materialized (
  select
    recommendation.id,
    upper(strategy) as strategy,
    score::numeric - lead(score::numeric) over ranking as lead,
    row_number() over ranking as rank
  from migration.sixr_recommendations as recommendation
  cross join lateral json_each_text(recommendation.strategy_scores) as scores (strategy, score)
  where seed.is_demo(recommendation.id)
  window ranking as (partition by recommendation.id order by score::numeric desc, upper(strategy)::migration.sixrstrategy)
),

expected as (
  select
    best.id,
    best.strategy,
    round(least(0.95, 0.5 + 0.25 * best.lead / (100 * (setting.value ->> 'close_call_margin')::numeric)), 2) as confidence
  from ranked_scores as best
  join migration.sixr_parameters as setting on setting.parameter_key = 'recommendation'
  where best.rank = 1
)

select
  recommendation.analysis_id || ' round ' || recommendation.iteration_number as row_key,
  format(
    'recommends %s with confidence %s; the scores say %s with %s', recommendation.recommended_strategy,
    recommendation.confidence_score, coalesce(expected.strategy, 'nothing'), expected.confidence
  ) as problem
from migration.sixr_recommendations as recommendation
left join expected on expected.id = recommendation.id
where seed.is_demo(recommendation.id)
  and (recommendation.recommended_strategy::text, recommendation.confidence_score::numeric)
    is distinct from (expected.strategy, expected.confidence);

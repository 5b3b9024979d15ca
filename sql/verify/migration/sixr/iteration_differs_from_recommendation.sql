-- An iteration reports the recommendation that it ended with: the same strategy, scores and confidence, at the same time.
select
  iteration.analysis_id || ' iteration ' || iteration.iteration_number as row_key,
  format(
    'reports %s with %s at %s; the recommendation is %s with %s at %s',
    iteration.recommendation_data ->> 'strategy', iteration.confidence_score, iteration.completed_at,
    recommendation.recommended_strategy, recommendation.confidence_score, recommendation.created_at at time zone 'UTC'
  ) as problem
from migration.sixr_iterations as iteration
left join migration.sixr_recommendations as recommendation using (analysis_id, iteration_number)
where seed.is_demo(iteration.id)
  and (
    iteration.confidence_score is distinct from recommendation.confidence_score
    or iteration.recommendation_data ->> 'strategy' is distinct from recommendation.recommended_strategy::text
    or (iteration.recommendation_data -> 'strategy_scores')::jsonb is distinct from recommendation.strategy_scores::jsonb
    or iteration.completed_at is distinct from recommendation.created_at at time zone 'UTC'
  );

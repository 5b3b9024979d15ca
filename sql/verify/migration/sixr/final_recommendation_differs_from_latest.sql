-- A closed analysis has decided for what its latest round recommends, with that round's confidence; an open one has not
-- decided, or for nothing else. The iteration that an analysis stands at is its latest.
with

latest_recommendations as (
  select distinct on (analysis_id) analysis_id, iteration_number, recommended_strategy, confidence_score
  from migration.sixr_recommendations
  order by analysis_id, iteration_number desc
)

select
  analysis.id || ' ' || analysis.name as row_key,
  format(
    '%s at iteration %s, decided for %s (%s); the latest is iteration %s with %s (%s)', analysis.status,
    analysis.current_iteration, coalesce(analysis.final_recommendation::text, 'nothing'), analysis.confidence_score,
    latest.iteration_number, latest.recommended_strategy, latest.confidence_score
  ) as problem
from migration.sixr_analyses as analysis
left join latest_recommendations as latest on latest.analysis_id = analysis.id
where seed.is_demo(analysis.id)
  and (
    (analysis.status = 'COMPLETED' or analysis.final_recommendation is not null)
      and analysis.final_recommendation is distinct from latest.recommended_strategy
    or analysis.confidence_score is distinct from latest.confidence_score
    or analysis.current_iteration is distinct from latest.iteration_number
  );

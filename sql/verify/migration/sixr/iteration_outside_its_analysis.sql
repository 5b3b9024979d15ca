-- An iteration begins after its analysis and after the iteration before it has ended; its answers, parameters and
-- recommendation lie within it, and nothing lies after the anchor date.
with

events as (
  select id, analysis_id, iteration_number, 'answer to ' || question_id as event, created_at
  from migration.sixr_question_responses
  union all
  select id, analysis_id, iteration_number, 'parameters', created_at
  from migration.sixr_analysis_parameters
  union all
  select id, analysis_id, iteration_number, 'recommendation', created_at at time zone 'UTC'
  from migration.sixr_recommendations
),

limits as (
  select
    iteration.*,
    greatest(
      analysis.created_at,
      lag(iteration.completed_at) over (partition by iteration.analysis_id order by iteration.iteration_number)
    ) as earliest
  from migration.sixr_iterations as iteration
  join migration.sixr_analyses as analysis on analysis.id = iteration.analysis_id
  where seed.is_demo(iteration.id)
)

select
  limits.analysis_id || ' iteration ' || iteration_number as row_key,
  format(
    'runs from %s to %s, not before %s; %s at %s', limits.created_at, limits.completed_at, limits.earliest,
    events.event, events.created_at
  ) as problem
from limits
join events using (analysis_id, iteration_number)
where seed.is_demo(events.id)
  and (
    limits.created_at < limits.earliest
    or limits.completed_at > seed.now()
    or events.created_at not between limits.created_at and limits.completed_at
  );

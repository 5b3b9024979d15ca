-- The changes that an iteration reports are those between its parameters and the ones of the iteration before: every
-- parameter that differs, from the old value to the new one, and no other.
with

compared_parameters as (
  select
    round.analysis_id,
    round.iteration_number,
    parameter,
    score,
    lag(score) over (partition by round.analysis_id, parameter order by round.iteration_number) as earlier_score
  from migration.sixr_analysis_parameters as round
  cross join lateral json_each_text(to_json(round)) as listed (parameter, score)
  where parameter in (
    'business_value', 'technical_complexity', 'migration_urgency', 'compliance_requirements',
    'cost_sensitivity', 'risk_tolerance', 'innovation_priority'
  )
),

expected as (
  select
    analysis_id,
    iteration_number,
    jsonb_object_agg(parameter, jsonb_build_object('from', earlier_score::numeric, 'to', score::numeric)) as changes
  from compared_parameters
  where score <> earlier_score
  group by analysis_id, iteration_number
)

select
  iteration.analysis_id || ' iteration ' || iteration.iteration_number as row_key,
  format('reports the changes %s; the parameters have %s', iteration.parameter_changes, coalesce(changes, '{}')) as problem
from migration.sixr_iterations as iteration
left join expected using (analysis_id, iteration_number)
where seed.is_demo(iteration.id)
  and iteration.parameter_changes::jsonb is distinct from coalesce(changes, '{}');

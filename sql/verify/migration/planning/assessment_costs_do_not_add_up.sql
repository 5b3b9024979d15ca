-- Savings are today's cost less the expected one; costs of a programme are the sums over its live assets.
with

totals as (
  select
    migration_id,
    sum(current_monthly_cost) as cost_now,
    sum(estimated_cloud_cost) as cost_then
  from migration.assets
  where is_mock
    and status <> 'deleted'
  group by migration_id
)

select
  assessment.id || ' ' || assessment.title as row_key,
  format(
    '%s USD less %s USD gives savings of %s USD; the live assets cost %s and %s USD',
    assessment.current_cost, assessment.estimated_target_cost, assessment.cost_savings_potential,
    round(totals.cost_now::numeric, 2), round(totals.cost_then::numeric, 2)
  ) as problem
from migration.assessments as assessment
left join totals on totals.migration_id = assessment.migration_id and assessment.asset_id is null
where assessment.title like 'MOCK:%'
  and (
    abs(assessment.current_cost - assessment.estimated_target_cost - assessment.cost_savings_potential) > 0.02
    or abs(assessment.current_cost - totals.cost_now) > 0.02
    or abs(assessment.estimated_target_cost - totals.cost_then) > 0.02
  );

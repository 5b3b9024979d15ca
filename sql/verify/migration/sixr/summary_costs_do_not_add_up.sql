-- In a portfolio summary the savings are today's cost less the expected one, and assets and costs by strategy add up to the
-- totals, which are those of the live demo assets.
with

strategy_sums as (
  select
    summary.id,
    sum((totals ->> 'assets')::integer) as assets,
    sum((totals ->> 'current_cost')::numeric) as current_cost,
    sum((totals ->> 'estimated_cost')::numeric) as estimated_cost
  from migration.cmdb_sixr_analyses as summary
  cross join lateral json_each(summary.analysis_results -> 'by_strategy') as listed (strategy, totals)
  where summary.is_mock
  group by summary.id
),

inventory as (
  select engagement_id, sum(current_monthly_cost::numeric) as current_cost, sum(estimated_cloud_cost::numeric) as estimated_cost
  from migration.assets
  where is_mock
    and status <> 'deleted'
  group by engagement_id
)

select
  summary.id || ' ' || summary.analysis_name as row_key,
  format(
    '%s assets for %s, expected %s, savings %s; by strategy %s assets for %s, expected %s; the inventory has %s and %s',
    summary.total_assets, summary.total_current_cost, summary.total_estimated_cost, summary.potential_savings,
    strategy_sums.assets, strategy_sums.current_cost, strategy_sums.estimated_cost,
    inventory.current_cost, inventory.estimated_cost
  ) as problem
from migration.cmdb_sixr_analyses as summary
left join strategy_sums on strategy_sums.id = summary.id
left join inventory on inventory.engagement_id = summary.engagement_id
where summary.is_mock
  and (
    summary.total_assets is distinct from strategy_sums.assets
    or summary.total_current_cost::numeric is distinct from strategy_sums.current_cost
    or summary.total_estimated_cost::numeric is distinct from strategy_sums.estimated_cost
    or summary.total_current_cost::numeric is distinct from round(inventory.current_cost, 2)
    or summary.total_estimated_cost::numeric is distinct from round(inventory.estimated_cost, 2)
    or summary.potential_savings::numeric is distinct from strategy_sums.current_cost - strategy_sums.estimated_cost
  );

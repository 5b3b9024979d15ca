-- What is retired costs nothing at the target, what is retained costs what it costs today, all else costs something.
-- Savings are sums over these columns.
select
  id || ' ' || name as row_key,
  format('%s: %s USD a month today, %s USD expected', six_r_strategy, current_monthly_cost, estimated_cloud_cost) as problem
from migration.assets
where is_mock
  and coalesce(case six_r_strategy
    when 'RETIRE' then estimated_cloud_cost <> 0
    when 'RETAIN' then estimated_cloud_cost <> current_monthly_cost
    else estimated_cloud_cost <= 0
  end or current_monthly_cost <= 0, true);

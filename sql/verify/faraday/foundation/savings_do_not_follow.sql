-- Savings are the difference between current and recommended value times the price of a unit; what was applied has a time, not
-- before the advice.
select
  advice.kind || ' ' || advice.id as row_key,
  format('%s to %s at %s: %s; applied: %s at %s', current_value, recommended_value, metadata ->> 'price_per_unit_and_month',
    potential_savings, applied, applied_at)
    as problem
from (
  select 'recommendation' as kind, id, current_value, recommended_value, potential_savings, metadata, applied, applied_at,
    created_at, recommendation
  from faraday.resource_optimization_recommendations
  union all
  select 'optimization', id, current_value, recommended_value, potential_savings, metadata, applied, applied_at, created_at,
    recommendation
  from faraday.resource_optimizations
) as advice
where recommendation like 'MOCK:%'
  and (
    abs(
      potential_savings::numeric - (current_value - recommended_value)::numeric * (
        metadata ->> 'price_per_unit_and_month'
      )::numeric
    ) > 0.01
    or potential_savings <= 0
    or applied is distinct from (applied_at is not null)
    or applied_at < created_at
    or applied_at > (seed.now() at time zone 'UTC')
  );

--! table: faraday.resource_optimizations
--! mark: text recommendation
--! key: recommendation, created_at

-- The changes that came of advice (resource_optimization_recommendations.sql): planned a day after it, carried out when it was
-- marked as applied, with the same figures. metadata says what the bill has shown since: between 85 and 105 % of the savings.
with

advice as (
  select
    advised.*,
    row_number() over (order by (advised.metadata ->> 'number')::integer) as place
  from faraday.resource_optimization_recommendations as advised
  where advised.recommendation like 'MOCK:%' and advised.applied
),

wanted as (
  select n, advice.*, advice.created_at + interval '1 day' as planned_at
  from generate_series(1, seed.rows(100)) as n
  left join advice on advice.place = n
)

insert into faraday.resource_optimizations (
  status, is_active, metadata, resource_type, metric_type, current_value, recommended_value, potential_savings, confidence_score,
  recommendation, applied_at, applied, organization_id, created_at, updated_at
)
select
  'COMPLETED',
  false,
  json_build_object(
    'number', metadata ->> 'number', 'resource_id', metadata ->> 'resource_id', 'unit', metadata ->> 'unit',
    'price_per_unit_and_month', (metadata ->> 'price_per_unit_and_month')::numeric,
    'saved_per_month', round(potential_savings::numeric * seed.int('resource_optimizations.saved', n, 85, 105) / 100, 2)
  ),
  resource_type,
  metric_type,
  current_value,
  recommended_value,
  potential_savings,
  confidence_score,
  recommendation,
  applied_at,
  true,
  organization_id,
  planned_at,
  applied_at
from wanted
where not exists (
  select from faraday.resource_optimizations as present
  where present.recommendation = wanted.recommendation and present.created_at = wanted.planned_at
);

--! table: faraday.injury_risk_factor_safety_guidelines
--! mark: ledger
--! key: risk_factor_id, safety_guideline_id
--! scaffold: 59ff0c01b3c5 bd1d9d82fb3e

-- Risk to guideline links.
with

injury_risk_factors as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.injury_risk_factors as row_of
  where row_of.description::text like 'MOCK:%'
),

safety_guidelines as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.safety_guidelines as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    risk_factor.id as risk_factor_id,
    safety_guideline.id as safety_guideline_id
  from generate_series(1, seed.rows(50)) as n
  left join injury_risk_factors as risk_factor
    on risk_factor.position = 1 + mod((n - 1) / (select max(position) from safety_guidelines) + mod((n - 1), (select max(position) from safety_guidelines)), (select max(position) from injury_risk_factors))
  left join safety_guidelines as safety_guideline
    on safety_guideline.position = 1 + mod(n - 1, (select max(position) from safety_guidelines))
),

inserted as (
  insert into faraday.injury_risk_factor_safety_guidelines (risk_factor_id, safety_guideline_id)
  select
    risk_factor_id,
    safety_guideline_id
  from wanted
  on conflict (risk_factor_id, safety_guideline_id) do nothing
  returning risk_factor_id, safety_guideline_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.injury_risk_factor_safety_guidelines', inserted.risk_factor_id::text || ',' || inserted.safety_guideline_id::text
from inserted
on conflict (table_name, key) do nothing;

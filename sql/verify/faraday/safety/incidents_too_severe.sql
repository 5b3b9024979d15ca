-- Most injuries in physical education are small: in published counts nine in ten need no hospital. At most one in eight
-- incidents is of high severity, at least six in ten are low.
select
  'incidents' as row_key,
  format('%s of %s are high, %s low', high, total, low) as problem
from (
  select count(*) as total, count(*) filter (where severity = 'HIGH') as high, count(*) filter (where severity = 'LOW') as low
  from faraday.safety_incidents
  where description like 'MOCK:%'
) as counted
where total >= 100
  and (high > total / 8.0 or low < total * 0.6);

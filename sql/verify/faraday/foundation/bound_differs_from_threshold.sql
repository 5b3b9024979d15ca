-- The warning bound that a reading was held against is the one that is set for its resource and its time of the week.
select
  reading.resource_id || ' ' || reading.timestamp as row_key,
  format('%s at %s, threshold %s', reading.metadata ->> 'profile', reading.metadata ->> 'warning_above', bound.threshold_value)
    as problem
from faraday.resource_management_usage as reading
join faraday.resource_thresholds as bound
  on bound.organization_id = reading.organization_id
  and bound.metadata ->> 'resource_id' = reading.resource_id
  and bound.metadata ->> 'profile' = reading.metadata ->> 'profile'
  and bound.metadata ->> 'level' = 'warning'
where reading.organization_id in (select id from faraday.organizations where name = 'Harbor Point Public Schools')
  and abs(bound.threshold_value::numeric - (reading.metadata ->> 'warning_above')::numeric) > 0.001;

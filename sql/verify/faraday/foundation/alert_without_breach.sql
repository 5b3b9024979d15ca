-- There is an alert exactly for each reading above its warning bound.
select
  reading.resource_id || ' ' || reading.timestamp as row_key,
  format('%s %s, bound %s, %s alerts', reading.value, reading.unit, reading.metadata ->> 'warning_above', count(alert.id))
    as problem
from faraday.resource_management_usage as reading
left join faraday.resource_alerts as alert
  on alert.description like 'MOCK:%'
  and alert.metadata ->> 'reading' = reading.metadata ->> 'reading'
where reading.organization_id in (select id from faraday.organizations where name = 'Harbor Point Public Schools')
  and reading.metadata ->> 'reading' is not null
group by reading.id
having count(alert.id) <> (reading.value > (reading.metadata ->> 'warning_above')::numeric)::integer
  or bool_or(alert.id is not null and alert.resolved is distinct from (alert.resolved_at is not null))
  or bool_or(alert.resolved_at <= alert.created_at);

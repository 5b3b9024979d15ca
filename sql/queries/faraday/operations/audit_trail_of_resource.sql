--! title: Audit trail of a resource
--! page: Audit trail

-- Everything that the security trail holds about one resource (here the one with most entries), oldest first, with who did it
-- and the time since the step before. An index on (resource_type, resource_id, timestamp) serves it.
with

chosen as (
  select entry.resource_type, entry.resource_id
  from faraday.security_audit_logs as entry
  group by entry.resource_type, entry.resource_id
  order by count(*) desc, entry.resource_type collate "C", entry.resource_id
  limit 1
)

select
  entry.timestamp as at,
  entry.resource_type as resource,
  entry.resource_id,
  entry.action,
  account.first_name || ' ' || account.last_name as account,
  account.user_type,
  entry.details,
  entry.timestamp - lag(entry.timestamp) over (order by entry.timestamp, entry.id) as after_the_last
from chosen
join faraday.security_audit_logs as entry
  on entry.resource_type = chosen.resource_type and entry.resource_id = chosen.resource_id
join faraday.users as account on account.id = entry.user_id
order by entry.timestamp, entry.id
limit 50;

-- Before an address was shut out, the security log tells of attempts from it, and of the block at the same moment.
select
  blocked.ip_address as row_key,
  format('shut out at %s; %s attempts before, block on record: %s', blocked.created_at,
    count(event.id) filter (where event.event_type <> 'ip_blocked'),
    bool_or(event.event_type = 'ip_blocked')) as problem
from faraday.ip_blocklist as blocked
left join faraday.security_logs as event
  on event.source_ip = blocked.ip_address
  and event.description like 'MOCK:%'
  and event.created_at between blocked.created_at - interval '10 minutes' and blocked.created_at
where blocked.reason like 'MOCK:%'
group by blocked.id, blocked.ip_address, blocked.created_at
having count(event.id) filter (where event.event_type <> 'ip_blocked') < 3
  or count(event.id) filter (where event.event_type = 'ip_blocked') <> 1;

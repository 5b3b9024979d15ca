-- Addresses are private or from the documentation ranges.
with

addresses as (
  select 'sessions ' || id as row_key, ip_address from faraday.sessions
    as seen where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users'
    and noted.key = seen.user_id::text)
  union all
  select 'user_sessions ' || id, ip_address from faraday.user_sessions as seen where exists (select from seed.demo_row
    as noted where noted.table_name = 'faraday.users' and noted.key = seen.user_id::text)
  union all
  select 'user_activities ' || id, ip_address from faraday.user_activities
    as seen where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users'
    and noted.key = seen.user_id::text)
  union all
  select 'audit_logs ' || id, ip_address from faraday.audit_logs as seen where exists (select from seed.demo_row
    as noted where noted.table_name = 'faraday.users' and noted.key = seen.user_id::text)
  union all
  select 'security_audits ' || id, ip_address from faraday.security_audits
    as seen where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users'
    and noted.key = seen.user_id::text)
  union all
  select 'security_logs ' || id, source_ip from faraday.security_logs where description like 'MOCK:%'
  union all
  select 'ip_allowlist ' || id, ip_address from faraday.ip_allowlist where description like 'MOCK:%'
  union all
  select 'ip_blocklist ' || id, ip_address from faraday.ip_blocklist where reason like 'MOCK:%'
  union all
  select 'dashboard_ip_allowlist ' || id, ip_address from faraday.dashboard_ip_allowlist where description like 'MOCK:%'
  union all
  select 'dashboard_ip_blocklist ' || id, ip_address from faraday.dashboard_ip_blocklist where reason like 'MOCK:%'
)

select row_key, 'address ' || coalesce(ip_address, '(none)') as problem
from addresses
where ip_address is null
  or not (
    ip_address::inet <<= '10.0.0.0/8' or ip_address::inet <<= '192.0.2.0/24' or ip_address::inet <<= '198.51.100.0/24'
    or ip_address::inet <<= '203.0.113.0/24' or ip_address::inet <<= '2001:db8::/32'
  );

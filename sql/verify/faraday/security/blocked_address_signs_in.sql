-- Nobody of the staff signs in from an address that is shut out.
select
  session.id || ' ' || session.ip_address as row_key,
  'shut out since ' || blocked.created_at as problem
from faraday.sessions as session
join faraday.ip_blocklist as blocked on blocked.ip_address = session.ip_address and blocked.reason like 'MOCK:%'
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = session.user_id::text)
  and session.started_at >= blocked.created_at
  and (blocked.expires_at is null or session.started_at < blocked.expires_at);

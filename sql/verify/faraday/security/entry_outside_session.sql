-- Nobody does anything without having signed in: each entry of the trail lies within a session of its account, at the address of
-- that session.
select
  entry.id || ' ' || entry.action || ' ' || entry.resource_type as row_key,
  format('at %s by account %s from %s', entry.timestamp, entry.user_id, entry.details ->> 'ip_address') as problem
from faraday.security_audit_logs as entry
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = entry.user_id::text)
  and not exists (
    select
    from faraday.sessions as session
    where session.user_id = entry.user_id
      and entry.timestamp between session.started_at and session.ended_at
      and session.ip_address = entry.details ->> 'ip_address'
  );

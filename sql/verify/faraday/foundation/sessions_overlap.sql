-- A device serves an account once at a time.
select
  session.id || ' ' || (session.device_info ->> 'device_id') as row_key,
  format('from %s to %s; another of the same account from %s', session.started_at, session.ended_at, other.started_at) as problem
from faraday.sessions as session
join faraday.sessions as other
  on other.user_id = session.user_id
  and other.device_info ->> 'device_id' = session.device_info ->> 'device_id'
  and other.id <> session.id
  and other.started_at between session.started_at and session.ended_at
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = session.user_id::text);

-- A token is active exactly while it has not run out, and was used before it does.
select
  token.id || ' ' || token.status as row_key,
  format('active: %s, last activity %s, expires %s', token.is_active, token.last_activity, token.expires_at) as problem
from faraday.user_sessions as token
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = token.user_id::text)
  and (
    token.is_active is distinct from (token.expires_at > (seed.now() at time zone 'UTC'))
    or token.is_active is distinct from (token.status = 'ACTIVE')
    or token.last_activity > token.expires_at
    or token.last_activity > (seed.now() at time zone 'UTC')
  );

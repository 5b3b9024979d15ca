-- The latest session of an account begins at its last login; sessions end within their time, and what has run out has an end.
select
  account.email || ', ' || session.created_at as row_key,
  format(
    'last login %s, active until %s, expires %s, ended %s', account.last_login, session.last_active, session.expires_at,
    session.terminated_at
  ) as problem
from (
  select session.*, max(created_at) over (partition by user_id) as latest
  from faraday.dashboard_sessions as session
) as session
join faraday.users as account on account.id = session.user_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  and (
    session.latest <> account.last_login
    or session.last_active < session.created_at
    or session.expires_at <= session.last_active
    or session.terminated_at not between session.last_active and session.expires_at
    or session.terminated_at is null and session.expires_at <= seed.now() at time zone 'UTC'
    or session.terminated_at > seed.now() at time zone 'UTC'
  );

--! table: faraday.user_sessions
--! mark: parent user_id
--! key: session_token

-- The tokens behind the first 128 of each 200 sessions (sessions.sql): same account, address and device. A token of the
-- district's laptops and tablets is good for twelve hours, one of a phone for thirty days; signing out ends it at once.
with

device_sessions as (
  select
    session.*,
    session.device_info ->> 'type' as type,
    session.device_info ->> 'os' as os,
    session.device_info ->> 'browser' as browser,
    substring(session.device_info ->> 'session' from '^..([0-9]{1,9})$')::integer as number
  from faraday.sessions as session
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = session.user_id::text)
    and session.device_info ->> 'session' is not null
),

wanted as (
  select
    n,
    device_sessions.*,
    case when termination_reason = 'logout' then ended_at else ended_at - interval '30 minutes' end as last_step,
    case
      when termination_reason = 'logout' then ended_at
      when type = 'phone' then started_at + interval '30 days'
      else started_at + interval '12 hours'
    end as runs_out
  from generate_series(1, seed.rows(128)) as n
  left join device_sessions on device_sessions.number = 200 * ((n - 1) / 128) + 1 + mod(n - 1, 128)
)

insert into faraday.user_sessions (status, user_id, session_token, ip_address, user_agent, last_activity, expires_at, is_active)
select
  case when runs_out > (seed.now() at time zone 'UTC') then 'ACTIVE' when termination_reason = 'logout' then 'COMPLETED'
    else 'INACTIVE' end
    ::faraday.base_status_enum,
  user_id,
  seed.hex('user_sessions.session_token', n, 40),
  ip_address,
  case os
    when 'ChromeOS 128'
      then 'Mozilla/5.0 (X11; CrOS x86_64 15964.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36'
    when 'iPadOS 17.6'
      then 'Mozilla/5.0 (iPad; CPU OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/604.1'
    when 'Android 14'
      then 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Mobile Safari/537.36'
    else 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1'
  end,
  last_step,
  runs_out,
  runs_out > (seed.now() at time zone 'UTC')
from wanted
on conflict (session_token) do nothing;

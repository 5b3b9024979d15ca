--! table: faraday.user_sessions
--! mark: ledger
--! key: session_token
--! scaffold: 50856fa15939 b00b7c7bd128

-- Login sessions with tokens.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case when seed.chance('user_sessions.ip_address?', n, 0.85) then ip_place.street end as ip_address,
    case when seed.chance('user_sessions.user_agent?', n, 0.85) then user_agent_word.word end as user_agent
  from generate_series(1, seed.rows(128)) as n
  left join users as user_row on user_row.position = seed.fan_out('user_sessions.user_id', n, (select max(position) from users))
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('user_sessions.ip_place', n)
  left join seed.word as user_agent_word on user_agent_word.kind = 'user_agent' and user_agent_word.position = seed.distinct_position('user_sessions.user_agent', n)
),

inserted as (
  insert into faraday.user_sessions (
    status, user_id, session_token, ip_address, user_agent, last_activity, expires_at, is_active
  )
  select
    seed.pick_weighted('user_sessions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    user_id,
    seed.hex('user_sessions.session_token', n, 40),
    ip_address,
    user_agent,
    case
      when seed.chance('user_sessions.last_activity?', n, 0.8) then (seed.office_time('user_sessions.last_activity', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
    end,
    (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('user_sessions.expires_at', n, 20, 700),
    case when seed.chance('user_sessions.is_active?', n, 0.85) then seed.chance('user_sessions.is_active', n, 0.9) end
  from wanted
  on conflict (session_token) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_sessions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

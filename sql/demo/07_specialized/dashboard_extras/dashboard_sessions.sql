--! table: faraday.dashboard_sessions
--! mark: ledger
--! key: last_active
--! scaffold: 8941e4f7ad27 ea0344c79a96

-- Dashboard sessions.
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
    case when seed.chance('dashboard_sessions.ip_address?', n, 0.85) then ip_place.street end as ip_address,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_active,
    case
      when seed.chance('dashboard_sessions.termination_reason?', n, 0.85) then termination_reason_word.word
    end as termination_reason,
    (seed.office_time('dashboard_sessions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(150)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_sessions.user_id', n, (select max(position) from users))
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('dashboard_sessions.ip_place', n)
  left join seed.word as termination_reason_word on termination_reason_word.kind = 'note' and termination_reason_word.position = seed.distinct_position('dashboard_sessions.termination_reason', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('dashboard_sessions.updated_at?', n, 0.9) then (seed.time_between('dashboard_sessions.updated_at', n, (last_active at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
),

inserted as (
  insert into faraday.dashboard_sessions (
    user_id, device_info, ip_address, last_active, expires_at, terminated_at, termination_reason, created_at,
    updated_at
  )
  select
    user_id,
    case
      when seed.chance('dashboard_sessions.device_info?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_sessions.device_info.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_sessions.device_info.version', n, 1, 5))::json
    end,
    ip_address,
    last_active,
    case
      when seed.chance('dashboard_sessions.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('dashboard_sessions.expires_at', n, 30, 730)
    end,
    case
      when seed.chance('dashboard_sessions.terminated_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('dashboard_sessions.terminated_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    termination_reason,
    created_at,
    updated_at
  from shaped
  where not exists (
    select from faraday.dashboard_sessions as present
    where present.last_active = shaped.last_active
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_sessions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.sessions
--! mark: ledger
--! key: started_at
--! scaffold: d2de0da4b912 deb94556f35e

-- Device sessions per user.
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
    ip_place.street as ip_address,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as started_at,
    case
      when seed.chance('sessions.termination_reason?', n, 0.85) then termination_reason_word.word
    end as termination_reason
  from generate_series(1, seed.rows(200)) as n
  left join users as user_row on user_row.position = seed.fan_out('sessions.user_id', n, (select max(position) from users))
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('sessions.ip_place', n)
  left join seed.word as termination_reason_word on termination_reason_word.kind = 'note' and termination_reason_word.position = seed.distinct_position('sessions.termination_reason', n)
),

inserted as (
  insert into faraday.sessions (user_id, device_info, ip_address, started_at, ended_at, termination_reason)
  select
    user_id,
    jsonb_build_object('source', seed.pick('sessions.device_info.source', n, 'web', 'api', 'import'), 'version', seed.int('sessions.device_info.version', n, 1, 5))::json,
    ip_address,
    started_at,
    case
      when seed.chance('sessions.ended_at?', n, 0.6) then least(started_at + interval '1 minute' * seed.int('sessions.ended_at', n, 30, 180), (seed.now() at time zone 'UTC'))
    end,
    termination_reason
  from wanted
  where not exists (
    select from faraday.sessions as present
    where present.started_at = wanted.started_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.sessions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

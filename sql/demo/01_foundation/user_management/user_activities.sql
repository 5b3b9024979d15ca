--! table: faraday.user_activities
--! mark: ledger
--! key: "timestamp"
--! scaffold: da12467ed424 e6d9c8922108

-- User action log.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp",
    case when seed.chance('user_activities.ip_address?', n, 0.85) then ip_place.street end as ip_address,
    case when seed.chance('user_activities.user_agent?', n, 0.85) then user_agent_word.word end as user_agent
  from generate_series(1, seed.rows(500)) as n
  left join users as user_row on user_row.position = seed.fan_out('user_activities.user_id', n, (select max(position) from users))
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('user_activities.ip_place', n)
  left join seed.word as user_agent_word on user_agent_word.kind = 'user_agent' and user_agent_word.position = seed.distinct_position('user_activities.user_agent', n)
),

inserted as (
  insert into faraday.user_activities (
    user_id, activity_type, activity_data, session_id, "timestamp", ip_address, user_agent, location_data
  )
  select
    user_id,
    seed.pick_weighted('user_activities.activity_type', n, array['internal', 'external', 'guest'], array[6, 3, 1]),
    case
      when seed.chance('user_activities.activity_data?', n, 0.85) then jsonb_build_object('event', seed.pick('user_activities.activity_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_activities.activity_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_activities.activity_data.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('user_activities.session_id?', n, 0.85) then 'UA-' || lpad(seed.int('user_activities.session_id', n, 1, 999999)::text, 6, '0')
    end,
    "timestamp",
    ip_address,
    user_agent,
    case
      when seed.chance('user_activities.location_data?', n, 0.85) then jsonb_build_object('street', 'Market Street ' || seed.int('user_activities.location_data.street', n, 1, 180), 'city', seed.pick('user_activities.location_data.city', n, 'Ghent', 'Graz', 'Bergen', 'Cork'), 'country', seed.pick('user_activities.location_data.country', n, 'BE', 'AT', 'NO', 'IE'))::json
    end
  from wanted
  where not exists (
    select from faraday.user_activities as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_activities', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

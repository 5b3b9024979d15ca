--! table: faraday.analytics_events
--! mark: ledger
--! key: "timestamp"
--! scaffold: a5d2174d477a 694cc14be038

-- User and system events.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(4960)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('analytics_events.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.analytics_events (user_id, event_type, event_data, session_id, "timestamp", source, version, event_metadata)
  select
    user_id,
    seed.pick_weighted('analytics_events.event_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    case
      when seed.chance('analytics_events.event_data?', n, 0.85) then jsonb_build_object('event', seed.pick('analytics_events.event_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('analytics_events.event_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('analytics_events.event_data.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('analytics_events.session_id?', n, 0.85) then 'AE-' || lpad(seed.int('analytics_events.session_id', n, 1, 999999)::text, 6, '0')
    end,
    "timestamp",
    case
      when seed.chance('analytics_events.source?', n, 0.85) then seed.pick_weighted('analytics_events.source', n, array['website', 'referral', 'email', 'event', 'import'], array[6, 3, 3, 1, 1])
    end,
    case
      when seed.chance('analytics_events.version?', n, 0.85) then seed.int('analytics_events.version.major', n, 1, 4) || '.' || seed.int('analytics_events.version.minor', n, 0, 12) || '.' || seed.int('analytics_events.version.patch', n, 0, 9)
    end,
    case
      when seed.chance('analytics_events.event_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('analytics_events.event_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('analytics_events.event_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('analytics_events.event_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.analytics_events as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.analytics_events', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.dashboard_notification_preferences
--! mark: ledger
--! key: user_id, channel, type
--! scaffold: 0881d329a310 afeb7f74aa56

-- Per-user notice settings.
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
    case
      when seed.chance('dashboard_notification_preferences.quiet_hours_start?', n, 0.85) then quiet_hours_start_word.word
    end as quiet_hours_start,
    case
      when seed.chance('dashboard_notification_preferences.quiet_hours_end?', n, 0.85) then quiet_hours_end_word.word
    end as quiet_hours_end,
    case when seed.chance('dashboard_notification_preferences.timezone?', n, 0.85) then place.time_zone end as timezone
  from generate_series(1, seed.rows(96)) as n
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
  left join seed.word as quiet_hours_start_word on quiet_hours_start_word.kind = 'sentence' and quiet_hours_start_word.position = seed.distinct_position('dashboard_notification_preferences.quiet_hours_start', n)
  left join seed.word as quiet_hours_end_word on quiet_hours_end_word.kind = 'sentence' and quiet_hours_end_word.position = seed.distinct_position('dashboard_notification_preferences.quiet_hours_end', n)
  left join seed.place as place on place.position = seed.distinct_position('dashboard_notification_preferences.place', n)
),

inserted as (
  insert into faraday.dashboard_notification_preferences (
    status, is_active, metadata, user_id, channel, type, enabled, priority_threshold, quiet_hours_start,
    quiet_hours_end, timezone, batching_enabled, batching_interval
  )
  select
    seed.pick_weighted('dashboard_notification_preferences.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('dashboard_notification_preferences.is_active?', n, 0.85) then seed.chance('dashboard_notification_preferences.is_active', n, 0.9)
    end,
    case
      when seed.chance('dashboard_notification_preferences.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_notification_preferences.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_notification_preferences.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_notification_preferences.metadata.attempt', n, 1, 3))::json
    end,
    user_id,
    (array['EMAIL', 'PUSH', 'SMS', 'WEBSOCKET', 'IN_APP'])[(1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), 5))]::faraday.notification_channel_enum,
    (array['SYSTEM', 'ALERT', 'UPDATE', 'REMINDER', 'ACHIEVEMENT'])[(1 + mod((n - 1) / (select max(position) from users) / 5 + mod((n - 1), (select max(position) from users)) + mod((n - 1) / (select max(position) from users), 5), 5))]::faraday.dashboard_notification_type_enum,
    case
      when seed.chance('dashboard_notification_preferences.enabled?', n, 0.85) then seed.chance('dashboard_notification_preferences.enabled', n, 0.9)
    end,
    case
      when seed.chance('dashboard_notification_preferences.priority_threshold?', n, 0.85) then seed.pick_weighted('dashboard_notification_preferences.priority_threshold', n, array['URGENT', 'HIGH', 'NORMAL', 'LOW'], array[1, 4, 8, 4])::faraday.dashboard_notification_priority_enum
    end,
    quiet_hours_start,
    quiet_hours_end,
    timezone,
    case
      when seed.chance('dashboard_notification_preferences.batching_enabled?', n, 0.85) then seed.chance('dashboard_notification_preferences.batching_enabled', n, 0.9)
    end,
    case
      when seed.chance('dashboard_notification_preferences.batching_interval?', n, 0.85) then seed.int('dashboard_notification_preferences.batching_interval', n, 1, 100)
    end
  from wanted
  on conflict (user_id, channel, type) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_notification_preferences', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

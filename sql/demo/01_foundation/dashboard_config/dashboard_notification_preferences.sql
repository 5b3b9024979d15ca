--! table: faraday.dashboard_notification_preferences
--! mark: parent user_id
--! key: user_id, channel, type

-- Three settings for each account: alerts on the phone, reminders by mail, updates in the dashboard. Nobody is woken: quiet hours
-- are half past eight to half past six. Updates come in bundles.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

settings (place, channel, type, threshold, bundled) as (
  values (0, 'PUSH', 'ALERT', 'HIGH', false), (1, 'EMAIL', 'REMINDER', 'NORMAL', false), (2, 'IN_APP', 'UPDATE', 'LOW', true)
)

insert into faraday.dashboard_notification_preferences (
  status, is_active, metadata, user_id, channel, type, enabled, priority_threshold, quiet_hours_start, quiet_hours_end, timezone,
  batching_enabled, batching_interval
)
select
  'ACTIVE',
  true,
  json_build_object('set_by', case when seed.chance('dashboard_notification_preferences.enabled', n, 0.88) then 'default'
    else 'account' end),
  staff.id,
  channel::faraday.notification_channel_enum,
  type::faraday.dashboard_notification_type_enum,
  -- Switched off only by hand.
  seed.chance('dashboard_notification_preferences.enabled', n, 0.88),
  threshold::faraday.dashboard_notification_priority_enum,
  '20:30',
  '06:30',
  'America/New_York',
  bundled,
  case when bundled then 60 else 5 end
from generate_series(1, seed.rows(96)) as n
join settings on settings.place = mod(n - 1, 96) / 32
left join staff on staff.position = 32 * ((n - 1) / 96) + 1 + mod(mod(n - 1, 96), 32)
on conflict (user_id, channel, type) do nothing;

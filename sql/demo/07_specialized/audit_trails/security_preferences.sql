--! table: faraday.security_preferences
--! mark: parent user_id
--! key: user_id, dashboard_layout

-- Settings of each account for two screens, the laptop and the tablet in the gym: large type and no sound in the gym, three
-- widgets at most; what concerns privacy is the same on both. Teachers refresh every minute, the others every five.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n,
    staff.*,
    mod(n - 1, 64) >= 32 as tablet,
    staff.preferences ->> 'theme' as chosen_theme,
    seed.chance('security_preferences.data_sharing', staff.email, 0.2) as shares,
    seed.chance('security_preferences.reduced_motion', staff.email, 0.1) as calm,
    seed.chance('security_preferences.email_notifications', staff.email, 0.85) as mails
  from generate_series(1, seed.rows(64)) as n
  left join staff on staff.position = 32 * ((n - 1) / 64) + 1 + mod(n - 1, 32)
)

insert into faraday.security_preferences (
  status, is_active, user_id, theme, accent_color, font_size, font_family, dashboard_layout, sidebar_position, sidebar_collapsed,
    grid_view,
  email_notifications, push_notifications, in_app_notifications, notification_sound, notification_types, quiet_hours, language,
    timezone,
  date_format, time_format, data_sharing, analytics_opt_in, personalized_ads, high_contrast, reduced_motion, screen_reader,
  keyboard_shortcuts, cache_enabled, cache_duration, auto_refresh, refresh_interval, connected_services, webhook_urls, api_keys,
  auto_backup, backup_frequency, backup_location, custom_settings
)
select
  'ACTIVE',
  true,
  wanted.id,
  case when tablet then 'light' else chosen_theme end,
  seed.pick('security_preferences.accent_color', email, '#1F6FB2', '#2E8B57', '#B5482A', '#6A4C93'),
  case when tablet then 'large' else 'medium' end,
  'system',
  json_build_object(
    'device', case when tablet then 'tablet' else 'laptop' end,
    'widgets', case
      when user_type <> 'pe_teacher' then '["attendance_by_school", "open_incidents", "fitness_scores"]'
      when tablet then '["today", "attendance"]'
      else '["today", "attendance", "scores"]'
    end::json
  ),
  case when tablet then 'bottom' else 'left' end,
  tablet,
  not tablet,
  mails,
  tablet or mod(position, 3) <> 0,
  true,
  not tablet and mod(position, 4) = 0,
  case user_type when 'pe_teacher' then '["class_change", "injury", "message"]' else '["incident", "report_ready", "message"]'
    end::json,
  '{"from": "20:00", "to": "06:30"}'::json,
  'en',
  'America/New_York',
  'MM/DD/YYYY',
  '12h',
  shares,
  shares or mod(position, 2) = 0,
  false,
  tablet,
  calm,
  false,
  case when not tablet then '{"attendance": "a", "next_class": "n"}'::json end,
  true,
  case when tablet then 900 else 300 end,
  true,
  case user_type when 'pe_teacher' then 60 else 300 end,
  case when user_type = 'pe_teacher' then '["calendar"]' else '["calendar", "report_builder"]' end::json,
  '[]'::json,
  '[]'::json,
  not tablet,
  'daily',
  case when not tablet then 'district cloud' end,
  json_build_object('lock_after_minutes', case when tablet then 5 else 15 end, 'second_factor',
    (metadata ->> 'two_factor')::boolean)
from wanted
where not exists (
  select from faraday.security_preferences as present
  where present.user_id = wanted.id
    and present.dashboard_layout ->> 'device' = case when wanted.tablet then 'tablet' else 'laptop' end
);

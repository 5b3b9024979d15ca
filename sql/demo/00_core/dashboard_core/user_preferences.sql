--! table: faraday.user_preferences
--! mark: parent user_id
--! key: user_id

-- How each account likes its screen and its messages. Theme and start page are those of the account's own preferences;
-- administrators read by e-mail, teachers get messages on the phone, but not at night. About one in eight needs larger type or
-- more contrast.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.*, user_type = 'pe_teacher' as teaches, mod(position, 8) = 3 as large, mod(position, 16) = 3 as contrast
  from staff
  order by position
  limit (select seed.rows(32))
)

insert into faraday.user_preferences (
  user_id, theme, accent_color, font_size, font_family, dashboard_layout, sidebar_position, sidebar_collapsed, grid_view,
  email_notifications,
  push_notifications, in_app_notifications, notification_sound, notification_types, quiet_hours, language, timezone, date_format,
  time_format,
  data_sharing, analytics_opt_in, personalized_ads, high_contrast, reduced_motion, screen_reader, keyboard_shortcuts,
  cache_enabled, cache_duration,
  auto_refresh, refresh_interval, connected_services, webhook_urls, api_keys, auto_backup, backup_frequency, backup_location,
  custom_settings, created_at, updated_at
)
select
  id,
  preferences ->> 'theme',
  (array['#2f6fb3', '#3d8a5f', '#7a5fb0', '#b3762f', '#2f9aa0'])[1 + mod(position, 5)],
  case when large then 'large' else 'medium' end,
  'system',
  json_build_object(
    'start_page', preferences ->> 'start_page', 'tiles',
    case
      when teaches then '["my_classes", "attendance", "messages"]'
      else '["school_overview", "attendance", "incidents", "reports"]'
    end::json
  ),
  'left',
  mod(position, 5) = 0,
  teaches,
  true,
  teaches,
  true,
  mod(position, 3) = 0,
  json_build_object('absence', teaches, 'incident', true, 'task_due', true, 'newsletter', mod(position, 4) = 0),
  json_build_object(
    'from', case when mod(position, 2) = 0 then '20:00' else '21:00' end, 'to', '06:30', 'weekend', mod(position, 3) > 0
  ),
  'en',
  'America/New_York',
  'MM/DD/YYYY',
  case when mod(position, 6) = 0 then '24h' else '12h' end,
  not teaches,
  mod(position, 7) > 0,
  false,
  contrast,
  large,
  false,
  json_build_object('save', 'Ctrl+S', 'search', 'Ctrl+K', 'present_all', case when teaches then 'Ctrl+P' end),
  true,
  300,
  true,
  case when teaches then 60 else 300 end,
  case when mod(position, 4) = 0 then '["calendar", "drive"]' else '["calendar"]' end::json,
  '[]'::json,
  '[]'::json,
  true,
  case when teaches then 'daily' else 'weekly' end,
  'district cloud',
  json_build_object(
    'first_day_of_week', 'Sunday', 'units', 'metric', 'class_list_order',
    case when mod(position, 3) = 0 then 'first name' else 'last name' end
  ),
  created_at + interval '1 day',
  greatest(created_at + interval '1 day', last_login - interval '1 day' * (20 + mod(position * 13, 200)))
from wanted
on conflict (user_id) do nothing;

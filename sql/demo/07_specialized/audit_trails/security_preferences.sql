--! table: faraday.security_preferences
--! mark: ledger
--! key: theme
--! scaffold: 1feb39999464 476af1afa408

-- Display and privacy settings.
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
    (theme_word.word || ' ' || n)::character varying as theme,
    case when seed.chance('security_preferences.accent_color?', n, 0.85) then accent_color_word.word end as accent_color,
    case when seed.chance('security_preferences.font_family?', n, 0.85) then font_family_word.word end as font_family,
    case
      when seed.chance('security_preferences.sidebar_position?', n, 0.85) then sidebar_position_word.word
    end as sidebar_position,
    case when seed.chance('security_preferences.timezone?', n, 0.85) then place.time_zone end as timezone,
    case
      when seed.chance('security_preferences.backup_location?', n, 0.85) then backup_location_word.word
    end as backup_location
  from generate_series(1, seed.rows(64)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('security_preferences.user_id', n, (select max(position) from users))
  left join seed.word as theme_word on theme_word.kind = 'sentence' and theme_word.position = seed.distinct_position('security_preferences.theme', n)
  left join seed.word as accent_color_word on accent_color_word.kind = 'colour' and accent_color_word.position = seed.distinct_position('security_preferences.accent_color', n)
  left join seed.word as font_family_word on font_family_word.kind = 'sentence' and font_family_word.position = seed.distinct_position('security_preferences.font_family', n)
  left join seed.word as sidebar_position_word on sidebar_position_word.kind = 'sentence' and sidebar_position_word.position = seed.distinct_position('security_preferences.sidebar_position', n)
  left join seed.place as place on place.position = seed.distinct_position('security_preferences.place', n)
  left join seed.word as backup_location_word on backup_location_word.kind = 'sentence' and backup_location_word.position = seed.distinct_position('security_preferences.backup_location', n)
),

inserted as (
  insert into faraday.security_preferences (
    status, is_active, user_id, theme, accent_color, font_size, font_family, dashboard_layout, sidebar_position,
    sidebar_collapsed, grid_view, email_notifications, push_notifications, in_app_notifications,
    notification_sound, notification_types, quiet_hours, language, timezone, date_format, time_format,
    data_sharing, analytics_opt_in, personalized_ads, high_contrast, reduced_motion, screen_reader,
    keyboard_shortcuts, cache_enabled, cache_duration, auto_refresh, refresh_interval, connected_services,
    webhook_urls, api_keys, auto_backup, backup_frequency, backup_location, custom_settings
  )
  select
    seed.pick_weighted('security_preferences.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('security_preferences.is_active?', n, 0.85) then seed.chance('security_preferences.is_active', n, 0.9)
    end,
    user_id,
    theme,
    accent_color,
    case
      when seed.chance('security_preferences.font_size?', n, 0.85) then seed.pick_weighted('security_preferences.font_size', n, array['S', 'M', 'L', 'XL'], array[3, 6, 5, 2])
    end,
    font_family,
    case
      when seed.chance('security_preferences.dashboard_layout?', n, 0.85) then jsonb_build_object('source', seed.pick('security_preferences.dashboard_layout.source', n, 'web', 'api', 'import'), 'version', seed.int('security_preferences.dashboard_layout.version', n, 1, 5))::json
    end,
    sidebar_position,
    case
      when seed.chance('security_preferences.sidebar_collapsed?', n, 0.85) then seed.chance('security_preferences.sidebar_collapsed', n, 0.2)
    end,
    case
      when seed.chance('security_preferences.grid_view?', n, 0.85) then seed.chance('security_preferences.grid_view', n, 0.8)
    end,
    case
      when seed.chance('security_preferences.email_notifications?', n, 0.85) then seed.chance('security_preferences.email_notifications', n, 0.8)
    end,
    case
      when seed.chance('security_preferences.push_notifications?', n, 0.85) then seed.chance('security_preferences.push_notifications', n, 0.8)
    end,
    case
      when seed.chance('security_preferences.in_app_notifications?', n, 0.85) then seed.chance('security_preferences.in_app_notifications', n, 0.8)
    end,
    case
      when seed.chance('security_preferences.notification_sound?', n, 0.85) then seed.chance('security_preferences.notification_sound', n, 0.8)
    end,
    case
      when seed.chance('security_preferences.notification_types?', n, 0.85) then jsonb_build_object('source', seed.pick('security_preferences.notification_types.source', n, 'web', 'api', 'import'), 'version', seed.int('security_preferences.notification_types.version', n, 1, 5))::json
    end,
    case
      when seed.chance('security_preferences.quiet_hours?', n, 0.85) then jsonb_build_object('monday', '09:00-17:00', 'tuesday', '09:00-17:00', 'friday', '09:00-15:00')::json
    end,
    case
      when seed.chance('security_preferences.language?', n, 0.85) then seed.pick('security_preferences.language', n, 'en', 'de', 'fr', 'es', 'it')
    end,
    timezone,
    case
      when seed.chance('security_preferences.date_format?', n, 0.85) then seed.pick_weighted('security_preferences.date_format', n, array['pdf', 'csv', 'xlsx', 'docx'], array[6, 3, 3, 2])
    end,
    case
      when seed.chance('security_preferences.time_format?', n, 0.85) then seed.pick_weighted('security_preferences.time_format', n, array['pdf', 'csv', 'xlsx', 'docx'], array[6, 3, 3, 2])
    end,
    case
      when seed.chance('security_preferences.data_sharing?', n, 0.85) then seed.chance('security_preferences.data_sharing', n, 0.2)
    end,
    case
      when seed.chance('security_preferences.analytics_opt_in?', n, 0.85) then seed.chance('security_preferences.analytics_opt_in', n, 0.4)
    end,
    case
      when seed.chance('security_preferences.personalized_ads?', n, 0.85) then seed.chance('security_preferences.personalized_ads', n, 0.2)
    end,
    case
      when seed.chance('security_preferences.high_contrast?', n, 0.85) then seed.chance('security_preferences.high_contrast', n, 0.2)
    end,
    case
      when seed.chance('security_preferences.reduced_motion?', n, 0.85) then seed.chance('security_preferences.reduced_motion', n, 0.2)
    end,
    case
      when seed.chance('security_preferences.screen_reader?', n, 0.85) then seed.chance('security_preferences.screen_reader', n, 0.2)
    end,
    case
      when seed.chance('security_preferences.keyboard_shortcuts?', n, 0.85) then jsonb_build_object('source', seed.pick('security_preferences.keyboard_shortcuts.source', n, 'web', 'api', 'import'), 'version', seed.int('security_preferences.keyboard_shortcuts.version', n, 1, 5))::json
    end,
    case
      when seed.chance('security_preferences.cache_enabled?', n, 0.85) then seed.chance('security_preferences.cache_enabled', n, 0.9)
    end,
    case
      when seed.chance('security_preferences.cache_duration?', n, 0.85) then seed.int('security_preferences.cache_duration', n, 3, 36) * 5
    end,
    case
      when seed.chance('security_preferences.auto_refresh?', n, 0.85) then seed.chance('security_preferences.auto_refresh', n, 0.8)
    end,
    case
      when seed.chance('security_preferences.refresh_interval?', n, 0.85) then seed.int('security_preferences.refresh_interval', n, 1, 100)
    end,
    case
      when seed.chance('security_preferences.connected_services?', n, 0.85) then jsonb_build_object('source', seed.pick('security_preferences.connected_services.source', n, 'web', 'api', 'import'), 'version', seed.int('security_preferences.connected_services.version', n, 1, 5))::json
    end,
    case
      when seed.chance('security_preferences.webhook_urls?', n, 0.85) then jsonb_build_object('source', seed.pick('security_preferences.webhook_urls.source', n, 'web', 'api', 'import'), 'version', seed.int('security_preferences.webhook_urls.version', n, 1, 5))::json
    end,
    case
      when seed.chance('security_preferences.api_keys?', n, 0.85) then jsonb_build_object('source', seed.pick('security_preferences.api_keys.source', n, 'web', 'api', 'import'), 'version', seed.int('security_preferences.api_keys.version', n, 1, 5))::json
    end,
    case
      when seed.chance('security_preferences.auto_backup?', n, 0.85) then seed.chance('security_preferences.auto_backup', n, 0.8)
    end,
    case
      when seed.chance('security_preferences.backup_frequency?', n, 0.85) then seed.pick_weighted('security_preferences.backup_frequency', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4])
    end,
    backup_location,
    case
      when seed.chance('security_preferences.custom_settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('security_preferences.custom_settings.theme', n, 'light', 'dark'), 'language', seed.pick('security_preferences.custom_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('security_preferences.custom_settings.notifications', n, 0.8))::json
    end
  from wanted
  where not exists (
    select from faraday.security_preferences as present
    where present.theme = wanted.theme
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.security_preferences', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

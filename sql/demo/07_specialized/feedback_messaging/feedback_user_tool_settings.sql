--! table: faraday.feedback_user_tool_settings
--! mark: ledger
--! key: user_id, tool_id
--! scaffold: 196a51a016d8 21668dd57134

-- Tool settings, feedback side.
-- 64 rows instead of 80: its unique keys leave room for no more.
with

dashboard_tools as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.dashboard_tools as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    tool.id as tool_id,
    (seed.office_time('feedback_user_tool_settings.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(64)) as n
  left join dashboard_tools as tool
    on tool.position = 1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), (select max(position) from dashboard_tools))
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('feedback_user_tool_settings.rate_limit_reset?', n, 0.9) then (seed.time_between('feedback_user_tool_settings.rate_limit_reset', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as rate_limit_reset
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('feedback_user_tool_settings.last_used?', n, 0.8) then (seed.time_between('feedback_user_tool_settings.last_used', n, (rate_limit_reset at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_used
  from shaped
),

inserted as (
  insert into faraday.feedback_user_tool_settings (
    user_id, tool_id, is_enabled, settings, last_used, usage_count, rate_limit_remaining, rate_limit_reset,
    error_count, last_error, last_success, created_at, updated_at, avatar_customization, voice_preferences
  )
  select
    user_id,
    tool_id,
    case
      when seed.chance('feedback_user_tool_settings.is_enabled?', n, 0.85) then seed.chance('feedback_user_tool_settings.is_enabled', n, 0.9)
    end,
    case
      when seed.chance('feedback_user_tool_settings.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('feedback_user_tool_settings.settings.theme', n, 'light', 'dark'), 'language', seed.pick('feedback_user_tool_settings.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('feedback_user_tool_settings.settings.notifications', n, 0.8))::json
    end,
    last_used,
    case
      when seed.chance('feedback_user_tool_settings.usage_count?', n, 0.85) then seed.amount('feedback_user_tool_settings.usage_count', n, 0, 40, 0)
    end,
    case
      when seed.chance('feedback_user_tool_settings.rate_limit_remaining?', n, 0.85) then seed.int('feedback_user_tool_settings.rate_limit_remaining', n, 1, 20)
    end,
    rate_limit_reset,
    case
      when seed.chance('feedback_user_tool_settings.error_count?', n, 0.85) then seed.amount('feedback_user_tool_settings.error_count', n, 0, 5, 0)
    end,
    case
      when seed.chance('feedback_user_tool_settings.last_error?', n, 0.8) then (seed.time_between('feedback_user_tool_settings.last_error', n, (rate_limit_reset at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('feedback_user_tool_settings.last_success?', n, 0.8) then (seed.time_between('feedback_user_tool_settings.last_success', n, (rate_limit_reset at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    created_at,
    case
      when seed.chance('feedback_user_tool_settings.updated_at?', n, 0.9) then (seed.time_between('feedback_user_tool_settings.updated_at', n, (last_used at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('feedback_user_tool_settings.avatar_customization?', n, 0.85) then jsonb_build_object('source', seed.pick('feedback_user_tool_settings.avatar_customization.source', n, 'web', 'api', 'import'), 'version', seed.int('feedback_user_tool_settings.avatar_customization.version', n, 1, 5))::json
    end,
    case
      when seed.chance('feedback_user_tool_settings.voice_preferences?', n, 0.85) then jsonb_build_object('theme', seed.pick('feedback_user_tool_settings.voice_preferences.theme', n, 'light', 'dark'), 'language', seed.pick('feedback_user_tool_settings.voice_preferences.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('feedback_user_tool_settings.voice_preferences.notifications', n, 0.8))::json
    end
  from detailed
  on conflict (user_id, tool_id) do nothing
  returning user_id, tool_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.feedback_user_tool_settings', inserted.user_id::text || ',' || inserted.tool_id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.user_tool_settings
--! mark: parent user_id
--! key: user_id, tool_id

-- The first four of the five tools of each account (see user_tools.sql): how often it was called, when it last worked and
-- failed, and what is left of the hour's calls. Calls are more frequent for the first tool; every twentieth call or so fails.
with

tools as (
  select tool.*, row_number() over (order by tool.created_at, tool.name collate "C") as position
  from faraday.dashboard_tools as tool
  where tool.description like 'MOCK:%' and tool.name not like '%, pilot %'
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    staff.id as user_id,
    staff.email,
    staff.last_login,
    staff.position as person,
    round,
    1 + mod(staff.position * 3 + round * 7, 20) as tool
  from generate_series(1, 20) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(128))
),

used as materialized (
  select
    wanted.*,
    tools.id as tool_id,
    tools.is_active,
    tools.voice_enabled,
    (tools.rate_limit ->> 'per_hour')::integer as per_hour,
    seed.int('user_tool_settings.usage_count', email || tool, 12, 260) / round as calls,
    last_login + interval '1 minute' * seed.int(
      'user_tool_settings.last_used', email || tool, 5, 25
    ) - interval '1 day' * (round - 1) as last_success
  from wanted
  left join tools on tools.position = wanted.tool
),

counted as (
  select used.*, calls / 20 as errors, 1 + mod(calls, 5) as this_hour
  from used
)

insert into faraday.user_tool_settings (
  user_id, tool_id, is_enabled, settings, last_used, usage_count, rate_limit_remaining, rate_limit_reset, error_count, last_error,
  last_success,
  avatar_customization, voice_preferences
)
select
  user_id,
  tool_id,
  is_active,
  json_build_object('shortcut', 'Alt+' || round, 'pinned', round = 1, 'ask_before_saving', mod(person, 3) > 0),
  last_success,
  calls,
  per_hour - this_hour,
  date_trunc('hour', last_success) + interval '1 hour',
  errors,
  case when errors > 0 then last_success - interval '1 day' * (1 + mod(calls, 6)) + interval '3 minutes' end,
  last_success,
  json_build_object('size', case when mod(person, 2) = 0 then 'small' else 'hidden' end),
  case when voice_enabled then json_build_object('enabled', mod(person, 2) = 0, 'speed', 1.0) end
from counted
on conflict (user_id, tool_id) do nothing;

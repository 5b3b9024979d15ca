--! table: faraday.dashboard_tools
--! mark: text description
--! key: name
--! scaffold: f014c5564e4e 4b938ecb0117

-- Tools known to the dashboard.
with

avatars as (
  select
    row_of.id,
    row_number() over (order by row_of.url)::integer as position
  from faraday.avatars as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('dashboard_tools.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    case when seed.chance('dashboard_tools.avatar_id?', n, 0.85) then avatar.id end as avatar_id
  from generate_series(1, seed.rows(20)) as n
  left join avatars as avatar
    on avatar.position = seed.fan_out('dashboard_tools.avatar_id', n, (select max(position) from avatars))
  left join seed.word as name_word on name_word.kind = 'app_name' and name_word.position = seed.distinct_position('dashboard_tools.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_tools.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.dashboard_tools (
  name, description, category, function_schema, is_active, requires_approval, version, configuration,
  validation_schema, example_usage, rate_limit, error_handling, created_at, updated_at, avatar_type,
  avatar_url, avatar_config, voice_enabled, voice_config, avatar_id
)
select
  name,
  description,
  case
    when seed.chance('dashboard_tools.category?', n, 0.85) then seed.pick_weighted('dashboard_tools.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  case
    when seed.chance('dashboard_tools.function_schema?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_tools.function_schema.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_tools.function_schema.version', n, 1, 5))::json
  end,
  case when seed.chance('dashboard_tools.is_active?', n, 0.85) then seed.chance('dashboard_tools.is_active', n, 0.9) end,
  case
    when seed.chance('dashboard_tools.requires_approval?', n, 0.85) then seed.chance('dashboard_tools.requires_approval', n, 0.6)
  end,
  case
    when seed.chance('dashboard_tools.version?', n, 0.85) then seed.int('dashboard_tools.version.major', n, 1, 4) || '.' || seed.int('dashboard_tools.version.minor', n, 0, 12) || '.' || seed.int('dashboard_tools.version.patch', n, 0, 9)
  end,
  case
    when seed.chance('dashboard_tools.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_tools.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_tools.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_tools.configuration.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('dashboard_tools.validation_schema?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_tools.validation_schema.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_tools.validation_schema.version', n, 1, 5))::json
  end,
  case
    when seed.chance('dashboard_tools.example_usage?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_tools.example_usage.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_tools.example_usage.version', n, 1, 5))::json
  end,
  case
    when seed.chance('dashboard_tools.rate_limit?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_tools.rate_limit.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_tools.rate_limit.version', n, 1, 5))::json
  end,
  case
    when seed.chance('dashboard_tools.error_handling?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_tools.error_handling.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_tools.error_handling.version', n, 1, 5))::json
  end,
  created_at,
  case
    when seed.chance('dashboard_tools.updated_at?', n, 0.9) then (seed.time_between('dashboard_tools.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('dashboard_tools.avatar_type?', n, 0.85) then seed.pick_weighted('dashboard_tools.avatar_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  case
    when seed.chance('dashboard_tools.avatar_url?', n, 0.85) then 'https://www.company.example/images/' || seed.int('dashboard_tools.avatar_url', n, 1, 9999) || '.jpg'
  end,
  case
    when seed.chance('dashboard_tools.avatar_config?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_tools.avatar_config.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_tools.avatar_config.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_tools.avatar_config.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('dashboard_tools.voice_enabled?', n, 0.85) then seed.chance('dashboard_tools.voice_enabled', n, 0.9)
  end,
  case
    when seed.chance('dashboard_tools.voice_config?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_tools.voice_config.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_tools.voice_config.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_tools.voice_config.notifications', n, 0.8))::json
  end,
  avatar_id
from shaped
on conflict (name) do nothing;

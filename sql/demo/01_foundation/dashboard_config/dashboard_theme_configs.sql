--! table: faraday.dashboard_theme_configs
--! mark: text description
--! key: name
--! scaffold: 866c9629ead4 4d0c5dce6a0d

-- Dashboard colours and typography.
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
    initcap(name_word.word) || ' config' as plain_name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('dashboard_theme_configs.user_id?', n, 0.85) then user_row.id end as user_id
  from generate_series(1, seed.rows(8)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_theme_configs.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_theme_configs.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_theme_configs.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.dashboard_theme_configs (status, is_active, metadata, name, description, colors, typography, spacing, user_id)
select
  seed.pick_weighted('dashboard_theme_configs.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('dashboard_theme_configs.is_active?', n, 0.85) then seed.chance('dashboard_theme_configs.is_active', n, 0.9)
  end,
  case
    when seed.chance('dashboard_theme_configs.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_theme_configs.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_theme_configs.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_theme_configs.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  jsonb_build_object('source', seed.pick('dashboard_theme_configs.colors.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_theme_configs.colors.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('dashboard_theme_configs.typography.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_theme_configs.typography.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('dashboard_theme_configs.spacing.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_theme_configs.spacing.version', n, 1, 5))::json,
  user_id
from shaped
on conflict (name) do nothing;

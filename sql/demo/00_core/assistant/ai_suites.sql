--! table: faraday.ai_suites
--! mark: text description
--! key: name
--! scaffold: d01acd98ccd3 6af27729d530

-- Groups of AI tools.
with

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' suite' as plain_name,
    'MOCK: ' || description_word.word as description,
    user_row.id as user_id,
    (seed.office_time('ai_suites.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(6)) as n
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('ai_suites.user_id', n, (select max(position) from dashboard_users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('ai_suites.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('ai_suites.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.ai_suites (name, description, version, user_id, configuration, is_active, created_at, updated_at)
select
  name,
  description,
  case
    when seed.chance('ai_suites.version?', n, 0.85) then seed.int('ai_suites.version.major', n, 1, 4) || '.' || seed.int('ai_suites.version.minor', n, 0, 12) || '.' || seed.int('ai_suites.version.patch', n, 0, 9)
  end,
  user_id,
  case
    when seed.chance('ai_suites.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('ai_suites.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('ai_suites.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('ai_suites.configuration.notifications', n, 0.8))::json
  end,
  case when seed.chance('ai_suites.is_active?', n, 0.85) then seed.chance('ai_suites.is_active', n, 0.9) end,
  created_at,
  case
    when seed.chance('ai_suites.updated_at?', n, 0.9) then (seed.time_between('ai_suites.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;

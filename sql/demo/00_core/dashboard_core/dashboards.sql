--! table: faraday.dashboards
--! mark: text description
--! key: last_refresh
--! scaffold: 5ae56dee783d 5d4ba2399c5c

-- Dashboards.
with

dashboard_projects as (
  select
    row_of.id,
    row_of.organization_id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_projects as row_of
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
    initcap(name_word.word) || ' dashboard' as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('dashboards.theme?', n, 0.85) then theme_word.word end as theme,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_refresh,
    case when seed.chance('dashboards.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('dashboards.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('dashboards.project_id?', n, 0.85) then project.organization_id end as organization_id
  from generate_series(1, seed.rows(40)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('dashboards.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row on user_row.position = seed.fan_out('dashboards.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboards.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboards.description', n)
  left join seed.word as theme_word on theme_word.kind = 'sentence' and theme_word.position = seed.distinct_position('dashboards.theme', n)
)

insert into faraday.dashboards (
  name, description, layout, theme, refresh_interval, is_active, is_public, last_refresh, user_id, project_id,
  organization_id, created_at, updated_at, meta_data
)
select
  name,
  description,
  jsonb_build_object('source', seed.pick('dashboards.layout.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboards.layout.version', n, 1, 5))::json,
  theme,
  case
    when seed.chance('dashboards.refresh_interval?', n, 0.85) then seed.int('dashboards.refresh_interval', n, 1, 100)
  end,
  case when seed.chance('dashboards.is_active?', n, 0.85) then seed.chance('dashboards.is_active', n, 0.9) end,
  case when seed.chance('dashboards.is_public?', n, 0.85) then seed.chance('dashboards.is_public', n, 0.9) end,
  last_refresh,
  user_id,
  project_id,
  organization_id,
  (seed.office_time('dashboards.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('dashboards.updated_at?', n, 0.9) then (seed.time_between('dashboards.updated_at', n, (last_refresh at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('dashboards.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboards.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboards.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboards.meta_data.attempt', n, 1, 3))::json
  end
from wanted
where not exists (
  select from faraday.dashboards as present
  where present.last_refresh = wanted.last_refresh
);

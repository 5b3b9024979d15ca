--! table: faraday.dashboard_widgets
--! mark: text description
--! key: last_refresh
--! scaffold: 35aaa0c9700f 1576118e088f

-- Dashboard tiles.
with

dashboard_projects as (
  select
    row_of.id,
    row_of.organization_id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

dashboards as (
  select
    row_of.id,
    row_number() over (order by row_of.last_refresh)::integer as position
  from faraday.dashboards as row_of
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
    initcap(name_word.word) || ' widget' as name,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_refresh,
    case when seed.chance('dashboard_widgets.error_message?', n, 0.85) then error_message_word.word end as error_message,
    case when seed.chance('dashboard_widgets.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('dashboard_widgets.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('dashboard_widgets.project_id?', n, 0.85) then project.organization_id end as organization_id,
    dashboard.id as dashboard_id
  from generate_series(1, seed.rows(25)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('dashboard_widgets.project_id', n, (select max(position) from dashboard_projects))
  left join dashboards as dashboard
    on dashboard.position = seed.fan_out('dashboard_widgets.dashboard_id', n, (select max(position) from dashboards))
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_widgets.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_widgets.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_widgets.description', n)
  left join seed.word as error_message_word on error_message_word.kind = 'sentence' and error_message_word.position = seed.distinct_position('dashboard_widgets.error_message', n)
)

insert into faraday.dashboard_widgets (
  name, description, widget_type, layout_position, size, configuration, refresh_interval, is_active,
  is_visible, last_refresh, error_message, user_id, project_id, organization_id, dashboard_id, created_at,
  updated_at, meta_data
)
select
  name,
  description,
  seed.pick('dashboard_widgets.widget_type', n, 'CHART', 'METRIC', 'TABLE', 'LIST', 'CALENDAR', 'MAP', 'CUSTOM')::faraday.widget_type_enum,
  seed.pick('dashboard_widgets.layout_position', n, 'TOP_LEFT', 'TOP_RIGHT', 'BOTTOM_LEFT', 'BOTTOM_RIGHT', 'CENTER', 'FULL_WIDTH')::faraday.widget_layout_enum,
  jsonb_build_object('length_cm', seed.int('dashboard_widgets.size.length', n, 5, 120), 'width_cm', seed.int('dashboard_widgets.size.width', n, 5, 80), 'height_cm', seed.int('dashboard_widgets.size.height', n, 2, 60))::json,
  jsonb_build_object('theme', seed.pick('dashboard_widgets.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_widgets.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_widgets.configuration.notifications', n, 0.8))::json,
  case
    when seed.chance('dashboard_widgets.refresh_interval?', n, 0.85) then seed.int('dashboard_widgets.refresh_interval', n, 1, 100)
  end,
  case
    when seed.chance('dashboard_widgets.is_active?', n, 0.85) then seed.chance('dashboard_widgets.is_active', n, 0.9)
  end,
  case
    when seed.chance('dashboard_widgets.is_visible?', n, 0.85) then seed.chance('dashboard_widgets.is_visible', n, 0.9)
  end,
  last_refresh,
  error_message,
  user_id,
  project_id,
  organization_id,
  dashboard_id,
  (seed.office_time('dashboard_widgets.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('dashboard_widgets.updated_at?', n, 0.9) then (seed.time_between('dashboard_widgets.updated_at', n, (last_refresh at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('dashboard_widgets.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_widgets.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_widgets.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_widgets.meta_data.attempt', n, 1, 3))::json
  end
from wanted
where not exists (
  select from faraday.dashboard_widgets as present
  where present.last_refresh = wanted.last_refresh
);

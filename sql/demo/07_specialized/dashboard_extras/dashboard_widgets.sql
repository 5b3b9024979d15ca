--! table: faraday.dashboard_widgets
--! mark: parent dashboard_id
--! key: dashboard_id, name

-- The tiles of the first dashboards, four each: the latest value, its course, a table and the open points. They belong to the
-- owner and the project of their dashboard and are refreshed with it; one in nineteen could not be.
with

tiles (tile, title, kind, place, size, about) as (
  values
    (1, 'Latest value', 'METRIC', 'TOP_LEFT', '{"width": 1, "height": 1}', 'One number and its change since last month'),
    (2, 'Course of the year', 'CHART', 'TOP_RIGHT', '{"width": 2, "height": 1}', 'A line over the months'),
    (3, 'School by school', 'TABLE', 'BOTTOM_LEFT', '{"width": 2, "height": 2}', 'One row for each school'),
    (4, 'Open points', 'LIST', 'BOTTOM_RIGHT', '{"width": 1, "height": 2}', 'What is still to be entered')
),

wanted as (
  select
    dashboard.*,
    tiles.*,
    (dashboard.meta_data ->> 'number')::integer as position,
    mod((dashboard.meta_data ->> 'number')::integer * 4 + tiles.tile, 19) = 8 as fails
  from faraday.dashboards as dashboard
  cross join tiles
  where dashboard.description like 'MOCK:%'
  order by position, tiles.tile
  limit (select seed.rows(25))
)

insert into faraday.dashboard_widgets (
  name, description, widget_type, layout_position, size, configuration, refresh_interval, is_active, is_visible, last_refresh,
  error_message,
  user_id, project_id, organization_id, dashboard_id, created_at, updated_at, meta_data
)
select
  title,
  about || '.',
  kind::faraday.widget_type_enum,
  place::faraday.widget_layout_enum,
  size::json,
  json_build_object(
    'source', seed.slug(split_part(name, ':', 1), '_'), 'group_by', case tile when 2 then 'month' when 3 then 'school' end,
    'chart', case tile when 2 then 'line' end, 'limit', case tile when 4 then 10 end
  ),
  refresh_interval,
  is_active,
  true,
  case when fails then last_refresh - interval '1 day' else last_refresh end,
  case when fails then 'No answer from the source within 30 seconds.' end,
  user_id,
  project_id,
  organization_id,
  id,
  created_at + interval '5 minutes' * tile,
  greatest(updated_at, created_at + interval '5 minutes' * tile),
  json_build_object('tile', tile)
from wanted
where not exists (
  select from faraday.dashboard_widgets as present where present.dashboard_id = wanted.id and present.name = wanted.title
);

--! table: faraday.dashboards
--! mark: text description
--! key: name

-- Two dashboards for each project of the dashboard teams: an overview and one by school. Those of running projects are
-- refreshed, the others rest since the project does. The tiles stand in the layout once they are there.
with

views (view, suffix, about, theme, seconds) as (
  values
    (1, 'overview', 'Four tiles on one screen', 'light', 3600),
    (2, 'by school', 'The same figures, a column for each school', 'dark', 86400)
),

projects as (
  select
    project.*,
    owner.core_user_id,
    row_number() over (
      order by coalesce(nullif(split_part(project.name, ', group ', 2), ''), '1')::integer, project.name collate "C"
    )::integer as position
  from faraday.dashboard_projects as project
  join faraday.dashboard_users as owner on owner.id = project.user_id
  where project.description like 'MOCK:%'
),

wanted as (
  select
    projects.*,
    views.view,
    views.suffix,
    views.about,
    views.theme,
    views.seconds,
    projects.name || ': ' || views.suffix as title
  from projects
  cross join views
  order by projects.position, views.view
  limit (select seed.rows(40))
)

insert into faraday.dashboards (
  name, description, layout, theme, refresh_interval, is_active, is_public, last_refresh, user_id, project_id, organization_id,
  created_at, updated_at, meta_data
)
select
  title,
  'MOCK: ' || about || '. ' || substr(description, 7),
  json_build_object('columns', 2, 'tiles', json_build_array()),
  theme,
  case when status = 'active' then seconds end,
  status = 'active',
  status = 'active' and view = 1 and mod(position, 3) = 0,
  case
    when status = 'active'
      then seed.today()::timestamp - interval '1 hour' * (10 - 8 * (view - 1)) + interval '1 minute' * mod(position * 7, 50)
    else updated_at
  end,
  core_user_id,
  id,
  organization_id,
  created_at + interval '1 day' * view,
  greatest(updated_at, created_at + interval '1 day' * view),
  json_build_object('view', suffix, 'number', position * 2 - 2 + view)
from wanted
where not exists (
  select from faraday.dashboards as present where present.name = wanted.title and present.description like 'MOCK:%'
);

-- The names of the tiles, once they are there.
update faraday.dashboards as dashboard
set layout = json_build_object('columns', 2, 'tiles', tiles.names)
from (
  select widget.dashboard_id, json_agg(widget.name order by widget.layout_position) as names
  from faraday.dashboard_widgets as widget
  group by widget.dashboard_id
) as tiles
where tiles.dashboard_id = dashboard.id
  and dashboard.description like 'MOCK:%'
  and dashboard.layout::text is distinct from json_build_object('columns', 2, 'tiles', tiles.names)::text;

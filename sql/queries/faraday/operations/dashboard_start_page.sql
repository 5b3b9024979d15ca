--! title: Start page of a dashboard
--! page: Dashboard

-- The tiles of one user's dashboard with their kind, place and settings, and when each was last refreshed. The dashboards
-- come by the index on user_id, the tiles by the index on dashboard_id.
with

chosen as (
  select dashboard.id as dashboard_id
  from faraday.dashboards as dashboard
  join faraday.users as account on account.id = dashboard.user_id
  join faraday.dashboard_widgets as tile on tile.dashboard_id = dashboard.id
  group by dashboard.id, account.id
  order by count(*) desc, account.email collate "C", dashboard.name collate "C", dashboard.id
  limit 1
)

select
  account.first_name || ' ' || account.last_name as account,
  dashboard.name as dashboard,
  dashboard.theme,
  tile.name as tile,
  lower(tile.widget_type::text) as kind,
  lower(replace(tile.layout_position::text, '_', ' ')) as place,
  tile.size,
  tile.configuration,
  coalesce(tile.refresh_interval, dashboard.refresh_interval) as refresh_interval,
  tile.last_refresh,
  tile.error_message as error
from chosen
join faraday.dashboards as dashboard on dashboard.id = chosen.dashboard_id
join faraday.users as account on account.id = dashboard.user_id
join faraday.dashboard_widgets as tile on tile.dashboard_id = chosen.dashboard_id
order by tile.layout_position, tile.name collate "C", tile.id;

-- The layout of a dashboard names its tiles, each tile belongs to the owner and project of its dashboard, and dashboards belong
-- to the owner of their project.
select
  dashboard.name as row_key,
  format('layout %s, %s tiles', dashboard.layout, count(widget.id)) as problem
from faraday.dashboards as dashboard
join faraday.dashboard_projects as project on project.id = dashboard.project_id
join faraday.dashboard_users as owner on owner.id = project.user_id
left join faraday.dashboard_widgets as widget on widget.dashboard_id = dashboard.id
where dashboard.description like 'MOCK:%'
group by dashboard.id, owner.core_user_id
having json_array_length(dashboard.layout -> 'tiles') <> count(widget.id)
  or dashboard.user_id <> owner.core_user_id
  or bool_or(
    widget.user_id <> dashboard.user_id
      or widget.project_id <> dashboard.project_id
      or widget.last_refresh > dashboard.last_refresh
  );

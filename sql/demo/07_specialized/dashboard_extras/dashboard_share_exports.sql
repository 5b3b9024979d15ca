--! table: faraday.dashboard_share_exports
--! mark: parent user_id
--! key: user_id, format, configuration

-- Files made from the dashboards, one for each export in the order of dashboards: pages as PDF, tables as spreadsheets, single
-- tiles as pictures.
with

formats (place, format, content, low, high) as (
  values
    (0, 'pdf', 'all tiles', 180, 900), (1, 'xlsx', 'table', 20, 140), (2, 'png', 'first tile', 60, 300),
    (3, 'csv', 'table', 4, 60)
),

dashboards as (
  select dashboard.*, account.email, (dashboard.meta_data ->> 'number')::integer as position
  from faraday.dashboards as dashboard
  join faraday.users as account on account.id = dashboard.user_id
  where dashboard.description like 'MOCK:%'
),

wanted as (
  select
    dashboards.*,
    formats.format,
    formats.content,
    seed.int(
      'dashboard_share_exports.file_size', dashboards.name, formats.low, formats.high
    ) * 1024 + mod(position * 331, 1024) as bytes
  from dashboards
  join formats on formats.place = mod(dashboards.position, 4)
  order by position
  limit (select seed.rows(40))
)

insert into faraday.dashboard_share_exports (
  format, configuration, file_size, download_count, user_id, status, is_active, metadata
)
select
  format,
  json_build_object('dashboard', name, 'content', content, 'period', 'term', 'paper', case format when 'pdf' then 'letter' end),
  bytes,
  1 + mod(position * 5, 12),
  user_id,
  'COMPLETED',
  is_active,
  json_build_object('file', seed.slug(name) || '.' || format, 'made_at', to_char(last_refresh, 'YYYY-MM-DD"T"HH24:MI:SS'))
from wanted
where not exists (
  select from faraday.dashboard_share_exports as present
  where present.user_id = wanted.user_id
    and present.format = wanted.format
    and present.configuration ->> 'dashboard' = wanted.name
);

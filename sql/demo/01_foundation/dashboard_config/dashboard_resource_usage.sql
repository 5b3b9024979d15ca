--! table: faraday.dashboard_resource_usage
--! mark: ledger
--! key: "timestamp"
--! scaffold: abee3d365754 3495249a3c5e

-- Measured resource use.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp",
    case when seed.chance('dashboard_resource_usage.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('dashboard_resource_usage.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('dashboard_resource_usage.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(100)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('dashboard_resource_usage.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_resource_usage.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.dashboard_resource_usage (
    resource_id, resource_type, metric_type, value, unit, "timestamp", meta_data, user_id, project_id,
    organization_id
  )
  select
    'DRU-' || lpad(seed.int('dashboard_resource_usage.resource_id', n, 1, 999999)::text, 6, '0'),
    seed.pick('dashboard_resource_usage.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    seed.pick_weighted('dashboard_resource_usage.metric_type', n, array['USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'], array[4, 4, 4, 1, 4, 4])::faraday.resource_metric_enum,
    seed.amount('dashboard_resource_usage.value', n, 1, 1000, 2),
    seed.pick_weighted('dashboard_resource_usage.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1]),
    "timestamp",
    case
      when seed.chance('dashboard_resource_usage.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_resource_usage.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_resource_usage.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_resource_usage.meta_data.attempt', n, 1, 3))::json
    end,
    user_id,
    project_id,
    organization_id
  from wanted
  where not exists (
    select from faraday.dashboard_resource_usage as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_resource_usage', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.resource_management_usage
--! mark: ledger
--! key: "timestamp"
--! scaffold: 2e4fca560869 db9dbbee844d

-- Resource use readings.
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
    case when seed.chance('resource_management_usage.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('resource_management_usage.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('resource_management_usage.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(1000)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('resource_management_usage.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('resource_management_usage.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.resource_management_usage (
    metadata, resource_id, resource_type, metric_type, value, unit, "timestamp", user_id, project_id,
    organization_id, created_at, updated_at
  )
  select
    case
      when seed.chance('resource_management_usage.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('resource_management_usage.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('resource_management_usage.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('resource_management_usage.metadata.attempt', n, 1, 3))::json
    end,
    'RMU-' || lpad(seed.int('resource_management_usage.resource_id', n, 1, 999999)::text, 6, '0'),
    seed.pick('resource_management_usage.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    seed.pick_weighted('resource_management_usage.metric_type', n, array['USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'], array[4, 4, 4, 1, 4, 4])::faraday.resource_metric_enum,
    seed.amount('resource_management_usage.value', n, 1, 1000, 2),
    seed.pick_weighted('resource_management_usage.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1]),
    "timestamp",
    user_id,
    project_id,
    organization_id,
    (seed.office_time('resource_management_usage.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('resource_management_usage.updated_at?', n, 0.9) then (seed.time_between('resource_management_usage.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.resource_management_usage as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.resource_management_usage', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

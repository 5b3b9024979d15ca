--! table: faraday.resource_events
--! mark: ledger
--! key: created_at
--! scaffold: 2c312ef78eda d0c72bac50fd

-- Events on resources.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('resource_events.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('resource_events.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('resource_events.project_id?', n, 0.85) then project.organization_id end as organization_id
  from generate_series(1, seed.rows(500)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('resource_events.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row on user_row.position = seed.fan_out('resource_events.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.resource_events (
    status, is_active, metadata, event_type, severity, resource_id, resource_type, metric_type, details,
    created_at, user_id, project_id, organization_id
  )
  select
    seed.pick_weighted('resource_events.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case when seed.chance('resource_events.is_active?', n, 0.85) then seed.chance('resource_events.is_active', n, 0.9) end,
    case
      when seed.chance('resource_events.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('resource_events.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('resource_events.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('resource_events.metadata.attempt', n, 1, 3))::json
    end,
    seed.pick_weighted('resource_events.event_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    seed.pick_weighted('resource_events.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
    'RE-' || lpad(seed.int('resource_events.resource_id', n, 1, 999999)::text, 6, '0'),
    seed.pick('resource_events.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    seed.pick_weighted('resource_events.metric_type', n, array['USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'], array[4, 4, 4, 1, 4, 4])::faraday.resource_metric_enum,
    case
      when seed.chance('resource_events.details?', n, 0.85) then jsonb_build_object('source', seed.pick('resource_events.details.source', n, 'web', 'api', 'import'), 'version', seed.int('resource_events.details.version', n, 1, 5))::json
    end,
    created_at,
    user_id,
    project_id,
    organization_id
  from wanted
  where not exists (
    select from faraday.resource_events as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.resource_events', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.resource_thresholds
--! mark: ledger
--! key: created_at
--! scaffold: d5a313973084 3fcfc344db53

-- Limits on resource use.
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
    action_word.word as action,
    case when seed.chance('resource_thresholds.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('resource_thresholds.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('resource_thresholds.project_id?', n, 0.85) then project.organization_id
    end as organization_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(100)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('resource_thresholds.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('resource_thresholds.user_id', n, (select max(position) from users))
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('resource_thresholds.action', n)
),

inserted as (
  insert into faraday.resource_thresholds (
    status, metadata, resource_type, metric_type, threshold_value, threshold_type, action, is_active, user_id,
    project_id, organization_id, created_at, updated_at
  )
  select
    seed.pick_weighted('resource_thresholds.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('resource_thresholds.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('resource_thresholds.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('resource_thresholds.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('resource_thresholds.metadata.attempt', n, 1, 3))::json
    end,
    seed.pick('resource_thresholds.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    seed.pick_weighted('resource_thresholds.metric_type', n, array['USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'], array[4, 4, 4, 1, 4, 4])::faraday.resource_metric_enum,
    seed.int('resource_thresholds.threshold_value', n, 1, 10) * 10,
    seed.pick_weighted('resource_thresholds.threshold_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    action,
    case
      when seed.chance('resource_thresholds.is_active?', n, 0.85) then seed.chance('resource_thresholds.is_active', n, 0.9)
    end,
    user_id,
    project_id,
    organization_id,
    created_at,
    case
      when seed.chance('resource_thresholds.updated_at?', n, 0.9) then (seed.time_between('resource_thresholds.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.resource_thresholds as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.resource_thresholds', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

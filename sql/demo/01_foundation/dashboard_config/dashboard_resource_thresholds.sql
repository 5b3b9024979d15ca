--! table: faraday.dashboard_resource_thresholds
--! mark: ledger
--! key: threshold_type
--! scaffold: 1902f64cd3be b3bba56b30b3

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
    (threshold_type_word.word || ' ' || n)::character varying as threshold_type,
    action_word.word as action,
    case when seed.chance('dashboard_resource_thresholds.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('dashboard_resource_thresholds.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('dashboard_resource_thresholds.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(40)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('dashboard_resource_thresholds.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_resource_thresholds.user_id', n, (select max(position) from users))
  left join seed.word as threshold_type_word on threshold_type_word.kind = 'sentence' and threshold_type_word.position = seed.distinct_position('dashboard_resource_thresholds.threshold_type', n)
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('dashboard_resource_thresholds.action', n)
),

inserted as (
  insert into faraday.dashboard_resource_thresholds (
    resource_type, metric_type, threshold_value, threshold_type, action, meta_data, user_id, project_id,
    organization_id
  )
  select
    seed.pick('dashboard_resource_thresholds.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    seed.pick_weighted('dashboard_resource_thresholds.metric_type', n, array['USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'], array[4, 4, 4, 1, 4, 4])::faraday.resource_metric_enum,
    seed.int('dashboard_resource_thresholds.threshold_value', n, 1, 10) * 10,
    threshold_type,
    action,
    case
      when seed.chance('dashboard_resource_thresholds.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_resource_thresholds.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_resource_thresholds.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_resource_thresholds.meta_data.attempt', n, 1, 3))::json
    end,
    user_id,
    project_id,
    organization_id
  from wanted
  where not exists (
    select from faraday.dashboard_resource_thresholds as present
    where present.threshold_type = wanted.threshold_type
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_resource_thresholds', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

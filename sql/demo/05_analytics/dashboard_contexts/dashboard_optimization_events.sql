--! table: faraday.dashboard_optimization_events
--! mark: text description
--! key: detected_at
--! scaffold: 2a160ae2de35 5911f17de4ba

-- Resource tuning events.
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
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('dashboard_optimization_events.action_taken?', n, 0.85) then action_taken_word.word
    end as action_taken,
    case
      when seed.chance('dashboard_optimization_events.action_result?', n, 0.85) then action_result_word.word
    end as action_result,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as detected_at,
    case when seed.chance('dashboard_optimization_events.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('dashboard_optimization_events.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('dashboard_optimization_events.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(120)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('dashboard_optimization_events.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_optimization_events.user_id', n, (select max(position) from users))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_optimization_events.description', n)
  left join seed.word as action_taken_word on action_taken_word.kind = 'sentence' and action_taken_word.position = seed.distinct_position('dashboard_optimization_events.action_taken', n)
  left join seed.word as action_result_word on action_result_word.kind = 'sentence' and action_result_word.position = seed.distinct_position('dashboard_optimization_events.action_result', n)
)

insert into faraday.dashboard_optimization_events (
  event_type, status, severity, resource_id, resource_type, metric_type, description, action_taken,
  action_result, detected_at, resolved_at, user_id, project_id, organization_id, meta_data
)
select
  seed.pick_weighted('dashboard_optimization_events.event_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
  seed.pick_weighted('dashboard_optimization_events.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
  seed.pick_weighted('dashboard_optimization_events.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  'DOE-' || lpad(seed.int('dashboard_optimization_events.resource_id', n, 1, 999999)::text, 6, '0'),
  seed.pick('dashboard_optimization_events.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
  seed.pick_weighted('dashboard_optimization_events.metric_type', n, array['USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'], array[4, 4, 4, 1, 4, 4])::faraday.resource_metric_enum,
  description,
  action_taken,
  action_result,
  detected_at,
  case
    when seed.chance('dashboard_optimization_events.resolved_at?', n, 0.6) then (seed.office_time('dashboard_optimization_events.resolved_at', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
  end,
  user_id,
  project_id,
  organization_id,
  case
    when seed.chance('dashboard_optimization_events.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_optimization_events.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_optimization_events.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_optimization_events.meta_data.attempt', n, 1, 3))::json
  end
from wanted
where not exists (
  select from faraday.dashboard_optimization_events as present
  where present.detected_at = wanted.detected_at
);

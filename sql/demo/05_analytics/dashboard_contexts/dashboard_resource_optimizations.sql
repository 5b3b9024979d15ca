--! table: faraday.dashboard_resource_optimizations
--! mark: ledger
--! key: created_at
--! scaffold: 52fbd56ca536 b77c5af6a670

-- Suggested resource changes.
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
    recommendation_word.word as recommendation,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('dashboard_resource_optimizations.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('dashboard_resource_optimizations.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('dashboard_resource_optimizations.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(80)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('dashboard_resource_optimizations.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_resource_optimizations.user_id', n, (select max(position) from users))
  left join seed.word as recommendation_word on recommendation_word.kind = 'sentence' and recommendation_word.position = seed.distinct_position('dashboard_resource_optimizations.recommendation', n)
),

inserted as (
  insert into faraday.dashboard_resource_optimizations (
    resource_type, metric_type, current_value, recommended_value, potential_savings, confidence_score,
    recommendation, status, created_at, applied_at, meta_data, user_id, project_id, organization_id
  )
  select
    seed.pick('dashboard_resource_optimizations.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    seed.pick_weighted('dashboard_resource_optimizations.metric_type', n, array['USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'], array[4, 4, 4, 1, 4, 4])::faraday.resource_metric_enum,
    seed.amount('dashboard_resource_optimizations.current_value', n, 1, 1000, 2),
    seed.amount('dashboard_resource_optimizations.recommended_value', n, 1, 1000, 2),
    case
      when seed.chance('dashboard_resource_optimizations.potential_savings?', n, 0.85) then seed.amount('dashboard_resource_optimizations.potential_savings', n, 1, 1000, 2)
    end,
    case
      when seed.chance('dashboard_resource_optimizations.confidence_score?', n, 0.85) then seed.decimal('dashboard_resource_optimizations.confidence_score', n, 0, 1, 2)
    end,
    recommendation,
    case
      when seed.chance('dashboard_resource_optimizations.status?', n, 0.85) then seed.pick_weighted('dashboard_resource_optimizations.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    created_at,
    case
      when seed.chance('dashboard_resource_optimizations.applied_at?', n, 0.65) then least(created_at + interval '1 hour' * seed.int('dashboard_resource_optimizations.applied_at', n, 2, 120), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('dashboard_resource_optimizations.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_resource_optimizations.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_resource_optimizations.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_resource_optimizations.meta_data.attempt', n, 1, 3))::json
    end,
    user_id,
    project_id,
    organization_id
  from wanted
  where not exists (
    select from faraday.dashboard_resource_optimizations as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_resource_optimizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

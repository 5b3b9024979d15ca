--! table: faraday.resource_optimization_recommendations
--! mark: ledger
--! key: applied_at
--! scaffold: 31c37b285944 548237b03880

-- Advised resource changes.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as applied_at,
    case when seed.chance('resource_optimization_recommendations.user_id?', n, 0.85) then user_row.id end as user_id,
    case
      when seed.chance('resource_optimization_recommendations.project_id?', n, 0.85) then project.id
    end as project_id,
    case
      when seed.chance('resource_optimization_recommendations.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(150)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('resource_optimization_recommendations.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('resource_optimization_recommendations.user_id', n, (select max(position) from users))
  left join seed.word as recommendation_word on recommendation_word.kind = 'sentence' and recommendation_word.position = seed.distinct_position('resource_optimization_recommendations.recommendation', n)
),

inserted as (
  insert into faraday.resource_optimization_recommendations (
    status, is_active, metadata, resource_type, metric_type, current_value, recommended_value, potential_savings,
    confidence_score, recommendation, applied_at, applied, user_id, project_id, organization_id, created_at,
    updated_at
  )
  select
    seed.pick_weighted('resource_optimization_recommendations.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('resource_optimization_recommendations.is_active?', n, 0.85) then seed.chance('resource_optimization_recommendations.is_active', n, 0.9)
    end,
    case
      when seed.chance('resource_optimization_recommendations.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('resource_optimization_recommendations.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('resource_optimization_recommendations.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('resource_optimization_recommendations.metadata.attempt', n, 1, 3))::json
    end,
    seed.pick('resource_optimization_recommendations.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    seed.pick_weighted('resource_optimization_recommendations.metric_type', n, array['USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'], array[4, 4, 4, 1, 4, 4])::faraday.resource_metric_enum,
    seed.amount('resource_optimization_recommendations.current_value', n, 1, 1000, 2),
    seed.amount('resource_optimization_recommendations.recommended_value', n, 1, 1000, 2),
    case
      when seed.chance('resource_optimization_recommendations.potential_savings?', n, 0.85) then seed.amount('resource_optimization_recommendations.potential_savings', n, 1, 1000, 2)
    end,
    case
      when seed.chance('resource_optimization_recommendations.confidence_score?', n, 0.85) then seed.decimal('resource_optimization_recommendations.confidence_score', n, 0, 1, 2)
    end,
    recommendation,
    applied_at,
    case
      when seed.chance('resource_optimization_recommendations.applied?', n, 0.85) then seed.chance('resource_optimization_recommendations.applied', n, 0.2)
    end,
    user_id,
    project_id,
    organization_id,
    (seed.office_time('resource_optimization_recommendations.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('resource_optimization_recommendations.updated_at?', n, 0.9) then (seed.time_between('resource_optimization_recommendations.updated_at', n, (applied_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.resource_optimization_recommendations as present
    where present.applied_at = wanted.applied_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.resource_optimization_recommendations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

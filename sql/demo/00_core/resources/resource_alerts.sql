--! table: faraday.resource_alerts
--! mark: text description
--! key: created_at
--! scaffold: e600e78f051a 92d81a8a4e6f

-- Warnings on resources.
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
    case when seed.chance('resource_alerts.action_taken?', n, 0.85) then action_taken_word.word end as action_taken,
    case when seed.chance('resource_alerts.action_result?', n, 0.85) then action_result_word.word end as action_result,
    case when seed.chance('resource_alerts.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('resource_alerts.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('resource_alerts.project_id?', n, 0.85) then project.organization_id end as organization_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(200)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('resource_alerts.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row on user_row.position = seed.fan_out('resource_alerts.user_id', n, (select max(position) from users))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('resource_alerts.description', n)
  left join seed.word as action_taken_word on action_taken_word.kind = 'sentence' and action_taken_word.position = seed.distinct_position('resource_alerts.action_taken', n)
  left join seed.word as action_result_word on action_result_word.kind = 'sentence' and action_result_word.position = seed.distinct_position('resource_alerts.action_result', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('resource_alerts.resolved_at?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('resource_alerts.resolved_at', n, 1, 72), (seed.now() at time zone 'UTC'))
    end as resolved_at
  from wanted
)

insert into faraday.resource_alerts (
  status, is_active, metadata, alert_type, description, action_taken, action_result, resolved, user_id,
  project_id, organization_id, created_at, updated_at, resolved_at
)
select
  seed.pick_weighted('resource_alerts.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('resource_alerts.is_active?', n, 0.85) then seed.chance('resource_alerts.is_active', n, 0.9) end,
  case
    when seed.chance('resource_alerts.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('resource_alerts.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('resource_alerts.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('resource_alerts.metadata.attempt', n, 1, 3))::json
  end,
  seed.pick_weighted('resource_alerts.alert_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  action_taken,
  action_result,
  case when seed.chance('resource_alerts.resolved?', n, 0.85) then seed.chance('resource_alerts.resolved', n, 0.8) end,
  user_id,
  project_id,
  organization_id,
  created_at,
  case
    when seed.chance('resource_alerts.updated_at?', n, 0.9) then (seed.time_between('resource_alerts.updated_at', n, (resolved_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  resolved_at
from shaped
where not exists (
  select from faraday.resource_alerts as present
  where present.created_at = shaped.created_at
);

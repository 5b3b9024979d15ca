--! table: faraday.access_control_permissions
--! mark: text description
--! key: name
--! scaffold: 134c289c2cff bf20da8e8523

-- Permissions by resource and action.
with

wanted as (
  select
    n,
    (seed.office_time('access_control_permissions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' permission' as plain_name,
    'MOCK: ' || description_word.word as description,
    action_word.word as action,
    case when seed.chance('access_control_permissions.scope?', n, 0.85) then scope_word.word end as scope
  from generate_series(1, seed.rows(64)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('access_control_permissions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('access_control_permissions.description', n)
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('access_control_permissions.action', n)
  left join seed.word as scope_word on scope_word.kind = 'sentence' and scope_word.position = seed.distinct_position('access_control_permissions.scope', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('access_control_permissions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from shaped
)

insert into faraday.access_control_permissions (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, name, description, resource_type, action, scope, permission_type,
  permission_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('access_control_permissions.last_accessed_at?', n, 0.8) then (seed.time_between('access_control_permissions.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('access_control_permissions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('access_control_permissions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('access_control_permissions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('access_control_permissions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('access_control_permissions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('access_control_permissions.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('access_control_permissions.retention_period?', n, 0.85) then seed.int('access_control_permissions.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('access_control_permissions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('access_control_permissions.is_active?', n, 0.85) then seed.chance('access_control_permissions.is_active', n, 0.9)
  end,
  case
    when seed.chance('access_control_permissions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('access_control_permissions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('access_control_permissions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('access_control_permissions.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  seed.pick_weighted('access_control_permissions.resource_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  action,
  scope,
  seed.pick_weighted('access_control_permissions.permission_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('access_control_permissions.permission_metadata?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('access_control_permissions.permission_metadata.write', n, 0.6), 'delete', seed.chance('access_control_permissions.permission_metadata.delete', n, 0.2))::json
  end
from detailed
on conflict (name) do nothing;

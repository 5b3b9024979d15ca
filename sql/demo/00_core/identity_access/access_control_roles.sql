--! table: faraday.access_control_roles
--! mark: text description
--! key: name
--! scaffold: 72e9c8fb67ec 6c4f5463edb6

-- Access roles.
with

wanted as (
  select
    n,
    (seed.office_time('access_control_roles.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(14)) as n
  left join seed.word as name_word on name_word.kind = 'job_title' and name_word.position = seed.distinct_position('access_control_roles.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('access_control_roles.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('access_control_roles.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from shaped
)

insert into faraday.access_control_roles (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, name, description, role_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('access_control_roles.last_accessed_at?', n, 0.8) then (seed.time_between('access_control_roles.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('access_control_roles.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('access_control_roles.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('access_control_roles.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('access_control_roles.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('access_control_roles.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('access_control_roles.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('access_control_roles.retention_period?', n, 0.85) then seed.int('access_control_roles.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('access_control_roles.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('access_control_roles.is_active?', n, 0.85) then seed.chance('access_control_roles.is_active', n, 0.9)
  end,
  case
    when seed.chance('access_control_roles.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('access_control_roles.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('access_control_roles.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('access_control_roles.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  case
    when seed.chance('access_control_roles.role_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('access_control_roles.role_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('access_control_roles.role_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('access_control_roles.role_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (name) do nothing;

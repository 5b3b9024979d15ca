--! table: faraday.access_control_role_permissions
--! mark: ledger
--! key: role_id, permission_id
--! scaffold: 836f2eee9ad5 09f324dd2888

-- Role to permission grants.
-- 64 rows instead of 220: its unique keys leave room for no more.
with

access_control_permissions as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.access_control_permissions as row_of
  where row_of.description::text like 'MOCK:%'
),

access_control_roles as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.access_control_roles as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('access_control_role_permissions.created_at', n, greatest(greatest(permission.created_at::timestamptz, role.created_at::timestamptz), seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    role.id as role_id,
    permission.id as permission_id
  from generate_series(1, seed.rows(64)) as n
  left join access_control_permissions as permission
    on permission.position = 1 + mod(n - 1, (select max(position) from access_control_permissions))
  left join access_control_roles as role
    on role.position = 1 + mod((n - 1) / (select max(position) from access_control_permissions) + mod((n - 1), (select max(position) from access_control_permissions)), (select max(position) from access_control_roles))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('access_control_role_permissions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.access_control_role_permissions (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, role_id, permission_id, role_permission_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('access_control_role_permissions.last_accessed_at?', n, 0.8) then (seed.time_between('access_control_role_permissions.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('access_control_role_permissions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('access_control_role_permissions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('access_control_role_permissions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('access_control_role_permissions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('access_control_role_permissions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('access_control_role_permissions.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('access_control_role_permissions.retention_period?', n, 0.85) then seed.int('access_control_role_permissions.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('access_control_role_permissions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('access_control_role_permissions.is_active?', n, 0.85) then seed.chance('access_control_role_permissions.is_active', n, 0.9)
    end,
    case
      when seed.chance('access_control_role_permissions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('access_control_role_permissions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('access_control_role_permissions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('access_control_role_permissions.metadata.attempt', n, 1, 3))::json
    end,
    role_id,
    permission_id,
    case
      when seed.chance('access_control_role_permissions.role_permission_metadata?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('access_control_role_permissions.role_permission_metadata.write', n, 0.6), 'delete', seed.chance('access_control_role_permissions.role_permission_metadata.delete', n, 0.2))::json
    end
  from shaped
  on conflict (role_id, permission_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.access_control_role_permissions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

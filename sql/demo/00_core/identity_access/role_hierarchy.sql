--! table: faraday.role_hierarchy
--! mark: ledger
--! key: parent_role_id, child_role_id
--! scaffold: 17d383061a62 ba1601eeb04a

-- Role to role links.
-- 14 rows instead of 50: its unique keys leave room for no more.
with

access_control_roles as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.access_control_roles as row_of
),

wanted as (
  select
    n,
    parent_role.id as parent_role_id,
    child_role.id as child_role_id,
    (seed.time_between('role_hierarchy.created_at', n, greatest(greatest(child_role.created_at::timestamptz, parent_role.created_at::timestamptz), seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(14)) as n
  left join access_control_roles as child_role
    on child_role.position = 1 + mod(n - 1, (select max(position) from access_control_roles))
  left join access_control_roles as parent_role
    on parent_role.position = 1 + mod((n - 1) / (select max(position) from access_control_roles) + mod((n - 1), (select max(position) from access_control_roles)) + 1, (select max(position) from access_control_roles))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('role_hierarchy.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.role_hierarchy (
    parent_role_id, child_role_id, created_at, updated_at, last_accessed_at, archived_at, deleted_at,
    scheduled_deletion_at, retention_period, status, is_active, metadata, hierarchy_metadata
  )
  select
    parent_role_id,
    child_role_id,
    created_at,
    updated_at,
    case
      when seed.chance('role_hierarchy.last_accessed_at?', n, 0.8) then (seed.time_between('role_hierarchy.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('role_hierarchy.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('role_hierarchy.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('role_hierarchy.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('role_hierarchy.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('role_hierarchy.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('role_hierarchy.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('role_hierarchy.retention_period?', n, 0.85) then seed.int('role_hierarchy.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('role_hierarchy.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case when seed.chance('role_hierarchy.is_active?', n, 0.85) then seed.chance('role_hierarchy.is_active', n, 0.9) end,
    case
      when seed.chance('role_hierarchy.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('role_hierarchy.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('role_hierarchy.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('role_hierarchy.metadata.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('role_hierarchy.hierarchy_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('role_hierarchy.hierarchy_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('role_hierarchy.hierarchy_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('role_hierarchy.hierarchy_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (parent_role_id, child_role_id) do nothing
  returning parent_role_id, child_role_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.role_hierarchy', inserted.parent_role_id::text || ',' || inserted.child_role_id::text
from inserted
on conflict (table_name, key) do nothing;

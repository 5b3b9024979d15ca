--! table: faraday.project_members
--! mark: ledger
--! key: project_id, user_id
--! scaffold: 4b977611b370 fe4c5bf8b823

-- People on a project.
-- 64 rows instead of 120: its unique keys leave room for no more.
with

organization_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.organization_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

project_roles as (
  select
    row_of.id,
    row_number() over (order by row_of.project_id, row_of.name)::integer as position
  from faraday.project_roles as row_of
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
    (seed.office_time('project_members.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    project.id as project_id,
    user_row.id as user_id,
    case when seed.chance('project_members.role_id?', n, 0.85) then role.id end as role_id
  from generate_series(1, seed.rows(64)) as n
  left join organization_projects as project
    on project.position = 1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), (select max(position) from organization_projects))
  left join project_roles as role
    on role.position = seed.fan_out('project_members.role_id', n, (select max(position) from project_roles))
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('project_members.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.project_members (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, project_id, user_id, role_id, permissions
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('project_members.last_accessed_at?', n, 0.8) then (seed.time_between('project_members.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('project_members.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_members.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('project_members.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_members.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('project_members.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('project_members.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('project_members.retention_period?', n, 0.85) then seed.int('project_members.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('project_members.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case when seed.chance('project_members.is_active?', n, 0.85) then seed.chance('project_members.is_active', n, 0.9) end,
    case
      when seed.chance('project_members.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('project_members.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('project_members.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('project_members.metadata.attempt', n, 1, 3))::json
    end,
    project_id,
    user_id,
    role_id,
    case
      when seed.chance('project_members.permissions?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('project_members.permissions.write', n, 0.6), 'delete', seed.chance('project_members.permissions.delete', n, 0.2))::json
    end
  from shaped
  on conflict (project_id, user_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.project_members', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

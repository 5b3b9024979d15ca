--! table: faraday.department_members
--! mark: ledger
--! key: department_id, user_id
--! scaffold: 9da05535e456 0b0faa9e690a

-- User to department links.
-- 32 rows instead of 40: its unique keys leave room for no more.
with

departments as (
  select
    row_of.id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.departments as row_of
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
    (seed.office_time('department_members.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    department.id as department_id,
    user_row.id as user_id
  from generate_series(1, seed.rows(32)) as n
  left join departments as department
    on department.position = 1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), (select max(position) from departments))
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('department_members.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.department_members (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, department_id, user_id, role, permissions
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('department_members.last_accessed_at?', n, 0.8) then (seed.time_between('department_members.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('department_members.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('department_members.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('department_members.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('department_members.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('department_members.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('department_members.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('department_members.retention_period?', n, 0.85) then seed.int('department_members.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('department_members.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('department_members.is_active?', n, 0.85) then seed.chance('department_members.is_active', n, 0.9)
    end,
    case
      when seed.chance('department_members.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('department_members.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('department_members.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('department_members.metadata.attempt', n, 1, 3))::json
    end,
    department_id,
    user_id,
    seed.pick_weighted('department_members.role', n, array['member', 'editor', 'admin', 'owner'], array[9, 3, 1, 1]),
    case
      when seed.chance('department_members.permissions?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('department_members.permissions.write', n, 0.6), 'delete', seed.chance('department_members.permissions.delete', n, 0.2))::json
    end
  from shaped
  on conflict (department_id, user_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.department_members', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

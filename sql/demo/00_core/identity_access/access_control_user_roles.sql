--! table: faraday.access_control_user_roles
--! mark: ledger
--! key: user_id, role_id
--! scaffold: 7bfaf4ddcc39 9bcf1d2a6364

-- Role grants per user.
-- 32 rows instead of 48: its unique keys leave room for no more.
with

access_control_roles as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.access_control_roles as row_of
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
    (seed.time_between('access_control_user_roles.created_at', n, greatest(role.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    user_row.id as user_id,
    role.id as role_id
  from generate_series(1, seed.rows(32)) as n
  left join access_control_roles as role
    on role.position = 1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), (select max(position) from access_control_roles))
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('access_control_user_roles.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.access_control_user_roles (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, user_id, role_id, user_role_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('access_control_user_roles.last_accessed_at?', n, 0.8) then (seed.time_between('access_control_user_roles.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('access_control_user_roles.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('access_control_user_roles.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('access_control_user_roles.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('access_control_user_roles.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('access_control_user_roles.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('access_control_user_roles.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('access_control_user_roles.retention_period?', n, 0.85) then seed.int('access_control_user_roles.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('access_control_user_roles.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('access_control_user_roles.is_active?', n, 0.85) then seed.chance('access_control_user_roles.is_active', n, 0.9)
    end,
    case
      when seed.chance('access_control_user_roles.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('access_control_user_roles.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('access_control_user_roles.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('access_control_user_roles.metadata.attempt', n, 1, 3))::json
    end,
    user_id,
    role_id,
    case
      when seed.chance('access_control_user_roles.user_role_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('access_control_user_roles.user_role_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('access_control_user_roles.user_role_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('access_control_user_roles.user_role_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (user_id, role_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.access_control_user_roles', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

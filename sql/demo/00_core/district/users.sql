--! table: faraday.users
--! mark: ledger
--! key: email
--! scaffold: 2daad0ca936b bc2b5260743e

-- Accounts.
with

departments as (
  select
    row_of.id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.departments as row_of
  where row_of.description::text like 'MOCK:%'
),

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    seed.slug(person.first_name || ' ' || person.last_name, '.') || n || '@mail.example' as email,
    case when seed.chance('users.first_name?', n, 0.85) then person.first_name end as first_name,
    case when seed.chance('users.last_name?', n, 0.85) then person.last_name end as last_name,
    (seed.office_time('users.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    case when seed.chance('users.organization_id?', n, 0.85) then organization.id end as organization_id,
    case when seed.chance('users.department_id?', n, 0.85) then department.id end as department_id
  from generate_series(1, seed.rows(32)) as n
  left join departments as department
    on department.position = seed.fan_out('users.department_id', n, (select max(position) from departments))
  left join organizations as organization
    on organization.position = seed.fan_out('users.organization_id', n, (select max(position) from organizations))
  left join seed.person as person on person.position = seed.distinct_position('users.person', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('users.last_accessed_at?', n, 0.8) then (seed.time_between('users.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('users.updated_at?', n, 0.9) then (seed.time_between('users.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

inserted as (
  insert into faraday.users (
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, status, metadata, email,
    password_hash, first_name, last_name, is_active, is_superuser, disabled, created_at, updated_at, last_login,
    preferences, role, subscription_status, api_key, last_api_key_rotation, user_type, billing_tier,
    organization_id, department_id, credits_balance
  )
  select
    last_accessed_at,
    case
      when seed.chance('users.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('users.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('users.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('users.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('users.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('users.scheduled_deletion_at', n, 1, 60)
    end,
    case when seed.chance('users.retention_period?', n, 0.85) then seed.int('users.retention_period', n, 1, 100) end,
    seed.pick_weighted('users.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('users.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('users.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('users.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('users.metadata.attempt', n, 1, 3))::json
    end,
    email,
    coalesce(seed.password_hash(), '!'),
    first_name,
    last_name,
    case when seed.chance('users.is_active?', n, 0.85) then seed.chance('users.is_active', n, 0.9) end,
    case when seed.chance('users.is_superuser?', n, 0.85) then seed.chance('users.is_superuser', n, 0.1) end,
    case when seed.chance('users.disabled?', n, 0.85) then seed.chance('users.disabled', n, 0.05) end,
    created_at,
    updated_at,
    case
      when seed.chance('users.last_login?', n, 0.8) then (seed.time_between('users.last_login', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('users.preferences?', n, 0.85) then jsonb_build_object('theme', seed.pick('users.preferences.theme', n, 'light', 'dark'), 'language', seed.pick('users.preferences.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('users.preferences.notifications', n, 0.8))::json
    end,
    seed.pick_weighted('users.role', n, array['member', 'editor', 'manager', 'admin'], array[9, 3, 2, 1]),
    case
      when seed.chance('users.subscription_status?', n, 0.85) then seed.pick_weighted('users.subscription_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    case when seed.chance('users.api_key?', n, 0.85) then seed.hex('users.api_key', n, 40) end,
    case
      when seed.chance('users.last_api_key_rotation?', n, 0.8) then (seed.time_between('users.last_api_key_rotation', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('users.user_type?', n, 0.85) then seed.pick_weighted('users.user_type', n, array['internal', 'external', 'guest'], array[6, 3, 1])
    end,
    case
      when seed.chance('users.billing_tier?', n, 0.85) then seed.pick_weighted('users.billing_tier', n, array['free', 'basic', 'pro', 'enterprise'], array[6, 5, 4, 1])
    end,
    organization_id,
    department_id,
    case when seed.chance('users.credits_balance?', n, 0.85) then seed.amount('users.credits_balance', n, 0, 12000, 2) end
  from detailed
  on conflict (email) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.users', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

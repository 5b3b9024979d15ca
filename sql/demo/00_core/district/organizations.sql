--! table: faraday.organizations
--! mark: ledger
--! key: name
--! scaffold: 31cba947c413 60734afea8ba

-- Organizations.
with

wanted as (
  select
    n,
    (seed.office_time('organizations.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    company.name as plain_name
  from generate_series(1, seed.rows(6)) as n
  left join seed.company as company on company.position = seed.distinct_position('organizations.company', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('organizations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from shaped
),

inserted as (
  insert into faraday.organizations (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, name, type, subscription_tier, settings_data, credits_balance
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('organizations.last_accessed_at?', n, 0.8) then (seed.time_between('organizations.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('organizations.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('organizations.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('organizations.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('organizations.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('organizations.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('organizations.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('organizations.retention_period?', n, 0.85) then seed.int('organizations.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('organizations.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case when seed.chance('organizations.is_active?', n, 0.85) then seed.chance('organizations.is_active', n, 0.9) end,
    case
      when seed.chance('organizations.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('organizations.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('organizations.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('organizations.metadata.attempt', n, 1, 3))::json
    end,
    name,
    seed.pick_weighted('organizations.type', n, array['private', 'business', 'public_sector'], array[5, 4, 1]),
    seed.pick_weighted('organizations.subscription_tier', n, array['free', 'basic', 'pro', 'enterprise'], array[6, 5, 4, 1]),
    case
      when seed.chance('organizations.settings_data?', n, 0.85) then jsonb_build_object('theme', seed.pick('organizations.settings_data.theme', n, 'light', 'dark'), 'language', seed.pick('organizations.settings_data.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('organizations.settings_data.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('organizations.credits_balance?', n, 0.85) then seed.amount('organizations.credits_balance', n, 0, 12000, 2)
    end
  from detailed
  on conflict (name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.organizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: faraday.organization_resources
--! mark: ledger
--! key: organization_id, name
--! scaffold: c392fbbb4afc 5cf42748af40

-- Resources of an organization.
with

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
    (seed.office_time('organization_resources.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    organization.id as organization_id,
    initcap(name_word.word) || ' resource' as plain_name
  from generate_series(1, seed.rows(30)) as n
  left join organizations as organization
    on organization.position = seed.fan_out('organization_resources.organization_id', n, (select max(position) from organizations))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('organization_resources.name', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('organization_resources.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by organization_id, lower(plain_name) order by n), 1), '') as name
  from shaped
),

inserted as (
  insert into faraday.organization_resources (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, organization_id, name, type, settings
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('organization_resources.last_accessed_at?', n, 0.8) then (seed.time_between('organization_resources.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('organization_resources.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('organization_resources.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('organization_resources.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('organization_resources.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('organization_resources.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('organization_resources.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('organization_resources.retention_period?', n, 0.85) then seed.int('organization_resources.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('organization_resources.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('organization_resources.is_active?', n, 0.85) then seed.chance('organization_resources.is_active', n, 0.9)
    end,
    case
      when seed.chance('organization_resources.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('organization_resources.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('organization_resources.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('organization_resources.metadata.attempt', n, 1, 3))::json
    end,
    organization_id,
    name,
    seed.pick_weighted('organization_resources.type', n, array['private', 'business', 'public_sector'], array[5, 4, 1]),
    case
      when seed.chance('organization_resources.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('organization_resources.settings.theme', n, 'light', 'dark'), 'language', seed.pick('organization_resources.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('organization_resources.settings.notifications', n, 0.8))::json
    end
  from detailed
  on conflict (organization_id, name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.organization_resources', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

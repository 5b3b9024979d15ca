--! table: faraday.organization_collaborations
--! mark: ledger
--! key: created_at
--! scaffold: 823698e6a393 751e5b60b9fe

-- Partnerships between organizations.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('organization_collaborations.source_org_id?', n, 0.85) then source_org.id end as source_org_id,
    case when seed.chance('organization_collaborations.target_org_id?', n, 0.85) then target_org.id end as target_org_id
  from generate_series(1, seed.rows(25)) as n
  left join organizations as source_org
    on source_org.position = seed.fan_out('organization_collaborations.source_org_id', n, (select max(position) from organizations))
  left join organizations as target_org
    on target_org.position = 1 + mod(seed.fan_out('organization_collaborations.source_org_id', n, (select max(position) from organizations)) - 1 + seed.int('organization_collaborations.target_org_id', n, 1, greatest(1, (select max(position) from organizations) - 1)), (select max(position) from organizations))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('organization_collaborations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.organization_collaborations (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, source_org_id, target_org_id, type, settings
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('organization_collaborations.last_accessed_at?', n, 0.8) then (seed.time_between('organization_collaborations.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('organization_collaborations.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('organization_collaborations.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('organization_collaborations.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('organization_collaborations.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('organization_collaborations.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('organization_collaborations.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('organization_collaborations.retention_period?', n, 0.85) then seed.int('organization_collaborations.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('organization_collaborations.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('organization_collaborations.is_active?', n, 0.85) then seed.chance('organization_collaborations.is_active', n, 0.9)
    end,
    case
      when seed.chance('organization_collaborations.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('organization_collaborations.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('organization_collaborations.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('organization_collaborations.metadata.attempt', n, 1, 3))::json
    end,
    source_org_id,
    target_org_id,
    seed.pick_weighted('organization_collaborations.type', n, array['private', 'business', 'public_sector'], array[5, 4, 1]),
    case
      when seed.chance('organization_collaborations.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('organization_collaborations.settings.theme', n, 'light', 'dark'), 'language', seed.pick('organization_collaborations.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('organization_collaborations.settings.notifications', n, 0.8))::json
    end
  from shaped
  where not exists (
    select from faraday.organization_collaborations as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.organization_collaborations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

--! table: migration.workflow_progress
--! mark: is_mock
--! key: asset_id, stage
--! target: at least 1080
--! minimum: 3 per migration.assets

-- Three stages for each asset, as far as migration_status says that it has come. The asset's updated_at is the moment of
-- its last step (see assets.sql): the end of the assessment, the start of the move or its end.
with

inventory as (
  select
    asset.id,
    asset.six_r_strategy,
    asset.migration_wave,
    asset.migration_status,
    asset.mapping_status,
    asset.discovery_source,
    asset.discovery_timestamp,
    asset.imported_at,
    asset.updated_at,
    asset.status = 'deleted' as is_deleted,
    client.slug || '/' || engagement.slug || '/' || asset.name as key
  from migration.assets as asset
  join migration.engagements as engagement on engagement.id = asset.engagement_id
  join migration.client_accounts as client on client.id = asset.client_account_id
  where asset.is_mock
),

stages as (
  select
    id,
    key,
    'Discovery' as stage,
    discovery_timestamp as started_at,
    case mapping_status when 'completed' then imported_at end as completed_at,
    case mapping_status
      when 'completed' then 'Found by ' || discovery_source || ', all fields mapped.'
      else 'Found by ' || discovery_source || ', some fields still to be mapped.'
    end as notes
  from inventory
  union all
  select
    id,
    key,
    'Assessment',
    assessed_at - interval '1 hour' * seed.int('workflow_progress.assessment', key, 20, 90),
    assessed_at,
    case
      when is_deleted then 'Switched off before anybody looked at it.'
      when assessed_at is null then 'Waits for the interview with its owner.'
      else 'Strategy: ' || lower(six_r_strategy::text) || coalesce(', wave ' || migration_wave, ', in no wave') || '.'
    end
  from (
    select
      inventory.*,
      case
        when is_deleted or migration_status = 'DISCOVERED' then null
        when migration_status in ('MIGRATING', 'MIGRATED') then
          imported_at + interval '1 hour' * seed.int('workflow_progress.assessed', key, 14 * 24, 34 * 24)
        else updated_at
      end as assessed_at
    from inventory
  ) as assessed
  union all
  select
    id,
    key,
    'Migration',
    case migration_status
      when 'MIGRATING' then updated_at
      when 'MIGRATED' then updated_at - interval '1 hour' * seed.int('workflow_progress.migration', key, 5, 60)
    end,
    case migration_status when 'MIGRATED' then updated_at end,
    case migration_status
      when 'MIGRATED' then seed.pick('workflow_progress.moved', key,
        'Cut over in the change window, tests passed.', 'Cut over at the second attempt.', 'Moved; the old system stays off.')
      when 'MIGRATING' then seed.pick('workflow_progress.moving', key,
        'Replication runs, cut-over is booked.', 'First copy done, differences follow.', 'Waits for the network team.')
      when 'EXCLUDED' then 'Does not move.'
      else 'Not before wave ' || migration_wave || '.'
    end
  from inventory
)

insert into migration.workflow_progress (id, asset_id, stage, status, notes, is_mock, started_at, completed_at)
select
  seed.uuid('workflow_progress', key || '/' || stage),
  id,
  stage,
  case when completed_at is not null then 'Completed' when started_at is not null then 'In Progress' else 'Not Started' end,
  notes,
  true,
  started_at,
  completed_at
from stages
on conflict (asset_id, stage) do nothing;

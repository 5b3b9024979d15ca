-- migration_status and the three stages of workflow_progress tell the same story.
with

stages as (
  select
    asset.id || ' ' || asset.name as row_key,
    asset.migration_status,
    asset.status = 'deleted' as is_deleted,
    max(progress.status) filter (where progress.stage = 'Discovery') as discovery,
    max(progress.status) filter (where progress.stage = 'Assessment') as assessment,
    max(progress.status) filter (where progress.stage = 'Migration') as migration
  from migration.assets as asset
  left join migration.workflow_progress as progress on progress.asset_id = asset.id and progress.is_mock
  where asset.is_mock
  group by asset.id
)

select
  row_key,
  format('%s, but discovery %s, assessment %s, migration %s', migration_status, discovery, assessment, migration) as problem
from stages
where not coalesce(
  discovery in ('In Progress', 'Completed')
  and (migration = 'Completed') = (migration_status = 'MIGRATED')
  and (migration = 'In Progress') = (migration_status in ('MIGRATING', 'FAILED'))
  and (assessment = 'Completed') = (migration_status <> 'DISCOVERED' and not is_deleted),
  false
);

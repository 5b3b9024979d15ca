-- A stage begins when the one before has ended; a stage that has begun says when, one that has ended says when as well.
with

stages as (
  select
    progress.*,
    asset.name,
    lag(progress.completed_at) over (
      partition by progress.asset_id
      order by case progress.stage when 'Discovery' then 1 when 'Assessment' then 2 else 3 end
    ) as previous_end
  from migration.workflow_progress as progress
  join migration.assets as asset on asset.id = progress.asset_id
  where progress.is_mock
)

select
  asset_id || ' ' || name || ', ' || stage as row_key,
  format('%s, from %s to %s; the stage before ended %s', status, started_at, completed_at, previous_end) as problem
from stages
where (status = 'Not Started') <> (started_at is null)
  or (status = 'Completed') <> (completed_at is not null)
  or started_at > seed.now()
  or completed_at > seed.now()
  or stage <> 'Discovery' and started_at is not null and (previous_end is null or started_at < previous_end);

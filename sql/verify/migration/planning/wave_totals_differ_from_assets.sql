-- The figures of a wave are counted from the assets that say they move in it. A wave that promises other figures would be
-- staffed and announced wrongly.
with

counted as (
  select
    engagement_id,
    migration_wave as wave_number,
    count(*) as total_assets,
    count(*) filter (where migration_status = 'MIGRATED') as completed_assets,
    count(*) filter (where migration_status = 'FAILED') as failed_assets
  from migration.assets
  where is_mock
    and status <> 'deleted'
    and migration_wave is not null
  group by engagement_id, migration_wave
)

select
  coalesce(wave.engagement_id, counted.engagement_id) || ', wave ' || coalesce(wave.wave_number, counted.wave_number) as row_key,
  format(
    'the wave says %s assets, %s moved, %s failed; the assets say %s, %s, %s',
    coalesce(wave.total_assets::text, 'nothing of'), coalesce(wave.completed_assets, 0), coalesce(wave.failed_assets, 0),
    coalesce(counted.total_assets, 0), coalesce(counted.completed_assets, 0), coalesce(counted.failed_assets, 0)
  ) as problem
from (select * from migration.migration_waves where is_mock) as wave
full join counted on counted.engagement_id = wave.engagement_id and counted.wave_number = wave.wave_number
where (wave.total_assets, wave.completed_assets, wave.failed_assets)
  is distinct from (counted.total_assets::integer, counted.completed_assets::integer, counted.failed_assets::integer);

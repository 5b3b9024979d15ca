-- An asset that moves or has moved does so while its wave runs: not before it, nor after its end.
select
  asset.id || ' ' || asset.name as row_key,
  format(
    '%s since %s; wave %s began %s and ended %s', asset.migration_status, asset.updated_at,
    coalesce(asset.migration_wave::text, '(none)'), wave.actual_start_date, wave.actual_end_date
  ) as problem
from migration.assets as asset
left join migration.migration_waves as wave
  on wave.engagement_id = asset.engagement_id
  and wave.wave_number = asset.migration_wave
where asset.is_mock
  and asset.migration_status in ('MIGRATING', 'MIGRATED')
  and (
    wave.actual_start_date is null
    or asset.updated_at < wave.actual_start_date
    or asset.updated_at > coalesce(wave.actual_end_date, seed.now())
    or asset.migration_status = 'MIGRATING' and wave.actual_end_date is not null
  );

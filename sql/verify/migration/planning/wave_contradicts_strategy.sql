-- What stays, is retired or has been deleted moves in no wave; everything else moves in one that exists.
select
  asset.id || ' ' || asset.name as row_key,
  format(
    'strategy %s, state %s, %s', asset.six_r_strategy, asset.status,
    case
      when asset.migration_wave is null then 'in no wave'
      when wave.id is null then format('in wave %s, which does not exist', asset.migration_wave)
      else format('in wave %s', asset.migration_wave)
    end
  ) as problem
from migration.assets as asset
left join migration.migration_waves as wave
  on wave.engagement_id = asset.engagement_id
  and wave.wave_number = asset.migration_wave
where asset.is_mock
  and case
    when asset.six_r_strategy in ('RETAIN', 'RETIRE') or asset.status = 'deleted' then asset.migration_wave is not null
    else wave.id is null
  end;

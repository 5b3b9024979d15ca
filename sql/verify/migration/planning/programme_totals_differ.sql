-- A programme's totals and progress are counted from its live assets.
with

counted as (
  select
    migration_id,
    count(*)::integer as total_assets,
    (count(*) filter (where migration_status = 'MIGRATED'))::integer as migrated_assets
  from migration.assets
  where is_mock
    and status <> 'deleted'
  group by migration_id
)

select
  programme.name as row_key,
  format(
    'the programme says %s of %s assets moved (%s %%), its assets say %s of %s',
    programme.migrated_assets, programme.total_assets, programme.progress_percentage,
    coalesce(counted.migrated_assets, 0), coalesce(counted.total_assets, 0)
  ) as problem
from migration.migrations as programme
left join counted on counted.migration_id = programme.id
where programme.name like 'MOCK:%'
  and (programme.total_assets, programme.migrated_assets, programme.progress_percentage) is distinct from (
    coalesce(counted.total_assets, 0),
    coalesce(counted.migrated_assets, 0),
    coalesce(round(100.0 * counted.migrated_assets / counted.total_assets), 0)::integer
  );

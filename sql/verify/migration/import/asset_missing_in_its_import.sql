-- Each asset that an import session brought stands in one row of the session's file, with the values that the asset keeps
-- as its raw data. Otherwise nobody can say where the asset comes from.
with

differences as (
  select
    asset.id,
    string_agg(format('%s is %s, not %s', cell.key, record.raw_data ->> cell.key, cell.value), ', ' order by cell.key) as cells
  from migration.assets as asset
  join migration.raw_import_records as record on record.asset_id = asset.id
  cross join json_each_text(asset.raw_data) as cell
  where asset.is_mock
    and record.raw_data ->> cell.key is distinct from cell.value
  group by asset.id
),

counted as (
  select
    asset_id,
    count(*) as records
  from migration.raw_import_records
  where asset_id is not null
  group by asset_id
)

select
  asset.id || ' ' || asset.name as row_key,
  format('%s raw records; %s', coalesce(counted.records, 0), coalesce(differences.cells, 'values agree')) as problem
from migration.assets as asset
left join counted on counted.asset_id = asset.id
left join differences on differences.id = asset.id
where asset.is_mock
  and asset.session_id is not null
  and (counted.records is distinct from 1 or differences.cells is not null);

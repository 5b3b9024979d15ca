-- Nothing needs itself, on however many detours: assets in a circle could not be moved in any order.
with recursive

chains as (
  select
    asset_id as first_id,
    depends_on_asset_id as last_id,
    array[asset_id, depends_on_asset_id] as path
  from migration.asset_dependencies
  where is_mock
  union all
  select
    chains.first_id,
    dependency.depends_on_asset_id,
    chains.path || dependency.depends_on_asset_id
  from chains
  join migration.asset_dependencies as dependency on dependency.asset_id = chains.last_id
  where dependency.is_mock
    and chains.last_id <> chains.first_id
    and (dependency.depends_on_asset_id = chains.first_id or dependency.depends_on_asset_id <> all (chains.path))
)

select
  chains.first_id::text as row_key,
  format('needs itself: %s', string_agg(asset.name, ' -> ' order by step.number)) as problem
from chains
cross join unnest(chains.path) with ordinality as step (asset_id, number)
join migration.assets as asset on asset.id = step.asset_id
where chains.first_id = chains.last_id
group by chains.first_id, chains.path;

-- Tags that name a system or a kind of machine fit the asset: people filter by them to plan patches and licences.
select
  assigned.id::text as row_key,
  format(
    '%s (%s, %s) is tagged %s', asset.name, lower(asset.asset_type::text), coalesce(asset.operating_system, 'no system'), tag.name
  ) as problem
from migration.asset_tags as assigned
join migration.assets as asset on asset.id = assigned.asset_id
join migration.tags as tag on tag.id = assigned.tag_id
where assigned.is_mock
  and not coalesce(case tag.name
    when 'Linux' then asset.operating_system like '%Linux%'
    when 'Windows Server' then asset.operating_system like 'Windows Server%'
    when 'Virtual Machine' then asset.asset_type = 'VIRTUAL_MACHINE'
    when 'Physical Server' then asset.asset_type = 'SERVER'
    when 'Storage System' then asset.asset_type = 'STORAGE'
    when 'Network Device' then asset.asset_type in ('NETWORK', 'LOAD_BALANCER')
    when 'Cloud Ready' then asset.six_r_strategy not in ('RETAIN', 'RETIRE')
    when 'Legacy System' then asset.six_r_strategy = 'RETIRE'
    else true
  end, false);

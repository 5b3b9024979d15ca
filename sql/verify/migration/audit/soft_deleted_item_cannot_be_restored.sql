-- Until it is purged, a deleted asset is still there, marked as deleted, under the same client and engagement and the same name.
-- And the other way round: an asset marked as deleted waits in the list, or nobody could ever bring it back.
with

listed as (
  select * from migration.soft_deleted_items where item_type = 'asset' and status <> 'purged'
),

deleted_assets as (
  select * from migration.assets where status = 'deleted'
)

select
  coalesce('soft_deleted_items ' || listed.id, 'assets ' || asset.id) as row_key,
  format(
    'listed as "%s", the deleted asset is "%s"', coalesce(listed.item_name, 'nothing'), coalesce(asset.asset_name, 'none')
  ) as problem
from listed
full join deleted_assets as asset on asset.id = listed.item_id
where listed.id is null
  or asset.id is null
  or (listed.client_account_id, listed.engagement_id) is distinct from (asset.client_account_id, asset.engagement_id)
  or lower(listed.item_name) not in (lower(asset.asset_name), lower(asset.name));

-- Deleted, reviewed, purged: in this order. An asset is not deleted before there is one.
select
  'soft_deleted_items ' || item.id as row_key,
  format(
    'created %s, deleted %s, reviewed %s, purged %s', asset.created_at, item.deleted_at, item.reviewed_at, item.purged_at
  ) as problem
from migration.soft_deleted_items as item
left join migration.assets as asset on asset.id = item.item_id and item.item_type = 'asset'
where item.deleted_at < asset.created_at
  or item.reviewed_at < item.deleted_at
  or item.purged_at < item.reviewed_at;

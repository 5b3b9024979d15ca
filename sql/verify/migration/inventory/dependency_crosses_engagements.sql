-- Dependencies stay inside an engagement, and neither end has been deleted: waves are planned by them.
select
  dependency.id::text as row_key,
  format(
    '%s (engagement %s, %s) needs %s (engagement %s, %s)',
    asset.name, asset.engagement_id, asset.status, needed.name, needed.engagement_id, needed.status
  ) as problem
from migration.asset_dependencies as dependency
join migration.assets as asset on asset.id = dependency.asset_id
join migration.assets as needed on needed.id = dependency.depends_on_asset_id
where dependency.is_mock
  and (asset.engagement_id <> needed.engagement_id or asset.status = 'deleted' or needed.status = 'deleted');

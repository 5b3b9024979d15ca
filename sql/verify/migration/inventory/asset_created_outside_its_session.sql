-- An asset is discovered and imported while its session runs, in that order, and changes afterwards, not after today.
select
  asset.id || ' ' || asset.name as row_key,
  format(
    'session %s to %s; discovered %s, imported %s, created %s, updated %s',
    session.started_at, session.completed_at, asset.discovery_timestamp, asset.imported_at, asset.created_at, asset.updated_at
  ) as problem
from migration.assets as asset
join migration.data_import_sessions as session on session.id = asset.session_id
where asset.is_mock
  and not (
    session.started_at <= asset.discovery_timestamp
    and asset.discovery_timestamp <= asset.imported_at
    and asset.imported_at <= session.completed_at
    and asset.created_at = asset.imported_at
    and asset.created_at <= asset.updated_at
    and asset.updated_at <= seed.now()
  );

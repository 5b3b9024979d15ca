-- An asset, the session that brought it and the people who imported it belong to one client. A row that mixes clients
-- shows one client the inventory of another.
select
  asset.id || ' ' || asset.name as row_key,
  format(
    'engagement %s of client %s; its session belongs to engagement %s of client %s, imported by %s',
    asset.engagement_id, client.slug, session.engagement_id, session.client_account_id, importer.email
  ) as problem
from migration.assets as asset
join migration.client_accounts as client on client.id = asset.client_account_id
join migration.engagements as engagement on engagement.id = asset.engagement_id
left join migration.data_import_sessions as session on session.id = asset.session_id
left join migration.users as importer on importer.id = asset.imported_by
where asset.is_mock
  and (
    engagement.client_account_id <> asset.client_account_id
    or session.engagement_id is distinct from asset.engagement_id
    or session.client_account_id is distinct from asset.client_account_id
    or asset.imported_by is distinct from session.created_by
  );

-- A raw record, the import it came with and the asset it became all belong to one client and engagement.
select
  record.id || ' row ' || record.row_number as row_key,
  format(
    'record of engagement %s, import of %s, asset %s of %s', record.engagement_id, import.engagement_id, asset.name,
    asset.engagement_id
  ) as problem
from migration.raw_import_records as record
join migration.data_imports as import on import.id = record.data_import_id
left join migration.assets as asset on asset.id = record.asset_id
where record.client_account_id <> import.client_account_id
  or record.engagement_id <> import.engagement_id
  or record.session_id <> import.session_id
  or asset.client_account_id <> import.client_account_id
  or asset.engagement_id <> import.engagement_id;

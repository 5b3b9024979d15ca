-- A row that was refused says why and has no asset; a row that became an asset is valid and was processed, not before it
-- was read.
select
  record.id || ' row ' || record.row_number as row_key,
  format(
    'valid %s, processed %s, errors %s, asset %s, read %s, processed %s', record.is_valid, record.is_processed,
    coalesce(record.validation_errors::text, 'none'), record.asset_id, record.created_at, record.processed_at
  ) as problem
from migration.raw_import_records as record
join migration.data_imports as import on import.id = record.data_import_id
where not record.is_valid and record.asset_id is not null
  or record.asset_id is not null and not record.is_processed
  or record.processed_at < record.created_at
  or import.is_mock and record.is_valid <> (record.validation_errors is null)
  or import.is_mock and record.is_valid <> (record.asset_id is not null);

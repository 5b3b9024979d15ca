-- A field mapping leads to a column of the assets or to a field that the client has added. No other target can be filled.
select
  mapping.id || ' ' || mapping.source_field as row_key,
  format('maps "%s" to "%s", which neither assets nor the client''s own fields have', mapping.source_field, mapping.target_field)
    as problem
from migration.import_field_mappings as mapping
join migration.data_imports as import on import.id = mapping.data_import_id
where import.is_mock
  and not exists (
    select from pg_catalog.pg_attribute as attribute
    where attribute.attrelid = 'migration.assets'::regclass
      and attribute.attnum > 0
      and not attribute.attisdropped
      and attribute.attname = mapping.target_field
  )
  and not exists (
    select from migration.custom_target_fields as field
    where field.client_account_id = import.client_account_id
      and field.field_name = mapping.target_field
  );

--! table: migration.raw_import_records
--! mark: parent data_import_id
--! key: data_import_id, row_number
--! target: at least 360
--! minimum: 12 per migration.data_imports

-- The files as they came: a row for each asset of the session, and two to four rows that were refused. Some columns are
-- written carelessly; processed_data shows what became of them, data_quality_issues.sql finds them again.
with

imports as (
  select
    import.*,
    client.slug || '/' || engagement.slug || '/' || session.session_name as path,
    started_at_half.half_time
  from migration.data_imports as import

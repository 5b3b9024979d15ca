--! table: migration.data_imports
--! mark: is_mock
--! key: session_id, import_name, file_hash
--! target: at least 12
--! minimum: 1 per migration.data_import_sessions

-- One file for each session, which it fills from start to end. The counts follow from the assets that the session brought
-- and the few rows that were refused: see raw_import_records.sql, which holds both.
with

files (stem, import_name, import_type, import_description, bytes_per_row, config) as (
  values
    ('initial-inventory', 'CMDB export', 'cmdb', 'Configuration items of the site, as exported by the service desk tool.', 231,
     json_build_object('delimiter', ';', 'encoding', 'UTF-8', 'header_row', 1, 'skip_empty_rows', true)),
    ('follow-up-scan', 'Network scan', 'network_data', 'Devices that answered in the server networks.', 164,
     json_build_object('delimiter', ';', 'encoding', 'UTF-8', 'header_row', 1, 'only_new_devices', true))
),

counted as (
  select
    session_id,
    count(*) as accepted
  from migration.assets
  where is_mock
  group by session_id
),

wanted as (
  select
    session.*,
    files.*,
    client.slug || '/' || engagement.slug || '/' || session.session_name as path,
    coalesce(counted.accepted, 0) as accepted,
    seed.int(
      'raw_import_records.rejected', client.slug || '/' || engagement.slug || '/' || session.session_name, 2, 4
    ) as rejected
  from migration.data_import_sessions as session
  join migration.engagements as engagement on engagement.id = session.engagement_id
  join migration.client_accounts as client on client.id = session.client_account_id
  join files on files.stem = session.session_name
  left join counted on counted.session_id = session.id
  where session.is_mock
)

insert into migration.data_imports (
  id, client_account_id, engagement_id, session_id, import_name, import_type, description,
  source_filename, file_size_bytes, file_type, file_hash, status, progress_percentage,
  total_records, processed_records, failed_records, import_config, imported_by,
  started_at, completed_at, is_mock, created_at, updated_at
)
select
  seed.uuid('data_imports', path),
  client_account_id,
  engagement_id,
  id,
  import_name,
  import_type,
  import_description,
  source_filename,
  180 + (accepted + rejected) * bytes_per_row + seed.int('data_imports.file_size_bytes', path, 0, 900),
  'csv',
  encode(sha256(convert_to(seed.uuid('data_imports.file_hash', path)::text, 'UTF8')), 'hex'),
  'completed',
  100,
  accepted + rejected,
  accepted,
  rejected,
  config,
  created_by,
  started_at,
  completed_at,
  true,
  started_at,
  completed_at
from wanted
on conflict (session_id, import_name, file_hash) do update set
  total_records = excluded.total_records,
  processed_records = excluded.processed_records
where data_imports.is_mock  -- more assets since
  and data_imports.processed_records is distinct from excluded.processed_records;

--! table: migration.import_processing_steps
--! mark: parent data_import_id
--! key: data_import_id, step_order
--! target: at least 36
--! minimum: 3 per migration.data_imports

-- The three steps of each import. Times follow from its records: validation ends with the last row read, mapping with the
-- first asset made. What validation refuses goes no further.
with

imports as (
  select
    import.id,
    import.started_at,
    client.slug || '/' || engagement.slug || '/' || import.import_name as path,
    max(record.created_at) as validated_at,
    min(record.processed_at) as mapped_at,
    max(record.processed_at) as created_at,
    count(*) as total,
    count(*) filter (where record.is_valid) as valid
  from migration.data_imports as import
  join migration.engagements as engagement on engagement.id = import.engagement_id
  join migration.client_accounts as client on client.id = import.client_account_id
  join migration.raw_import_records as record on record.data_import_id = import.id
  where import.is_mock
  group by import.id, engagement.slug, client.slug
),

steps as (
  select
    imports.id as data_import_id,
    imports.path || '/' || step.step_name as path,
    step.*
  from imports
  cross join lateral (
    values
      (1, 'validation', 'Names, addresses and classes of all rows are checked.', total, started_at, validated_at,
       json_build_object('rows', total),
       json_build_object('valid', valid, 'refused', total - valid)),
      (2, 'field_mapping', 'Columns are mapped to fields of the asset and approved.', valid, validated_at, mapped_at,
       json_build_object('rows', valid, 'approval', 'by an analyst'),
       json_build_object('rows_mapped', valid)),
      (3, 'asset_creation', 'Each valid row becomes an asset.', valid, mapped_at, created_at,
       json_build_object('rows', valid),
       json_build_object('assets_created', valid))
  ) as step (step_order, step_name, description, records, started_at, completed_at, input, output)
)

insert into migration.import_processing_steps (
  id, data_import_id, step_name, step_order, status, description, input_data, output_data,
  records_processed, duration_seconds, started_at, completed_at
)
select
  seed.uuid('import_processing_steps', path),
  data_import_id,
  step_name,
  step_order,
  'completed',
  description,
  input,
  output,
  records,
  extract(epoch from completed_at - started_at),
  started_at,
  completed_at
from steps
on conflict (data_import_id, step_order) do nothing;

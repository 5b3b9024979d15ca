--! table: migration.import_field_mappings
--! mark: parent data_import_id
--! key: data_import_id, source_field
--! target: at least 144
--! minimum: 12 per migration.data_imports

-- How the columns of each file were mapped to fields of the asset. The analyst decides between validation and the making
-- of assets: most suggestions are right, one is corrected, one is rejected. Mappings of the scan wait for the next round.
with

columns (kind, source_field, target_field, mapping_type, confidence, suggestion, verdict, remark) as (
  values
    ('cmdb', 'CI Name', 'asset_name', 'direct', 0.99, null, 'approved', null),
    ('cmdb', 'Class', 'asset_type', 'transformation', 0.97, null, 'approved', null),
    ('cmdb', 'Host Name', 'hostname', 'direct', 0.98, null, 'approved', null),
    ('cmdb', 'IP Addr', 'ip_address', 'direct', 0.96, null, 'approved', null),
    ('cmdb', 'OS', 'operating_system', 'transformation', 0.93, null, 'approved', 'Short names are written out'),
    ('cmdb', 'OS Version', 'os_version', 'direct', 0.95, null, 'approved', null),
    ('cmdb', 'CPU', 'cpu_cores', 'direct', 0.88, null, 'approved', 'These are cores, not sockets'),
    ('cmdb', 'RAM GB', 'memory_gb', 'transformation', 0.96, null, 'approved', null),
    ('cmdb', 'Disk GB', 'storage_gb', 'direct', 0.94, null, 'approved', null),
    ('cmdb', 'Env', 'environment', 'transformation', 0.95, null, 'approved', null),
    ('cmdb', 'Site', 'location', 'direct', 0.81, null, 'approved', null),
    ('cmdb', 'Owner', 'business_owner', 'direct', 0.77, null, 'approved', 'Owner of the service, not of the machine'),
    ('cmdb', 'Support group', 'department', 'direct', 0.58, 'technical_owner', 'approved', 'A group, not a person'),
    ('cmdb', 'Support contact', 'technical_owner', 'direct', 0.86, null, 'approved', null),
    ('cmdb', 'Criticality', 'business_criticality', 'transformation', 0.92, null, 'approved', null),
    ('cmdb', 'Asset Tag', 'rack_location', 'direct', 0.37, null, 'rejected', 'Our bookkeeping, no place in a rack'),
    ('network_data', 'CI Name', 'asset_name', 'direct', 0.97, null, 'approved', null),
    ('network_data', 'Class', 'asset_type', 'transformation', 0.95, null, 'approved', null),
    ('network_data', 'IPv4', 'ip_address', 'direct', 0.98, null, 'approved', null),
    ('network_data', 'MAC', 'mac_address', 'transformation', 0.97, null, 'approved', null),
    ('network_data', 'DNS Name', 'fqdn', 'direct', 0.93, null, 'approved', null),
    ('network_data', 'OS Fingerprint', 'operating_system', 'transformation', 0.84, null, 'approved', 'Good enough for devices'),
    ('network_data', 'Cores', 'cpu_cores', 'direct', 0.95, null, 'approved', null),
    ('network_data', 'Memory MB', 'memory_gb', 'transformation', 0.71, 'storage_gb', 'approved', 'Main memory, and in megabytes'),
    ('network_data', 'Disk GB', 'storage_gb', 'direct', 0.94, null, 'approved', null),
    ('network_data', 'Support group', 'department', 'direct', 0.9, null, 'approved', null),
    ('network_data', 'Segment', 'environment', 'direct', 0.42, null, 'rejected', 'All environments share these networks'),
    ('network_data', 'Last Seen', 'discovery_timestamp', 'transformation', 0.66, null, 'suggested', null)
),

transformations (target_field, logic) as (
  values
    ('asset_type', json_build_object('case', 'upper', 'replace', json_build_object(' ', '_'))),
    ('operating_system', json_build_object('write_out', json_build_array('RHEL', 'WIN'))),
    ('memory_gb', json_build_object('strip', ' (GB|MB)$', 'type', 'number', 'divide_by', json_build_object('MB', 1024))),
    ('environment', json_build_object('map', json_build_object('PROD', 'Production', 'TEST', 'Test', 'DEV', 'Development'))),
    ('business_criticality', json_build_object('case', 'lower')),
    ('mac_address', json_build_object('case', 'lower', 'replace', json_build_object('-', ':'))),
    ('discovery_timestamp', json_build_object('parse', 'YYYY-MM-DD HH24:MI', 'time_zone', 'UTC'))
),

imports as (
  select
    import.id,
    import.import_type,
    import.imported_by,
    import.import_type = 'cmdb' or engagement.slug = 'data-centre-exit' as in_use,
    client.slug || '/' || engagement.slug || '/' || import.import_name as path,
    max(record.created_at) as opened_at,
    min(record.processed_at) as closed_at
  from migration.data_imports as import
  join migration.engagements as engagement on engagement.id = import.engagement_id
  join migration.client_accounts as client on client.id = import.client_account_id
  join migration.raw_import_records as record on record.data_import_id = import.id
  where import.is_mock
  group by import.id, engagement.slug, client.slug
),

samples as (
  -- The first three different values of each column.
  select
    data_import_id,
    source_field,
    json_agg(value order by first_row) as sample_values
  from (
    select
      record.data_import_id,
      cell.key as source_field,
      cell.value,
      min(record.row_number) as first_row,
      row_number() over (partition by record.data_import_id, cell.key order by min(record.row_number)) as rank
    from migration.raw_import_records as record
    cross join json_each_text(record.raw_data) as cell
    where cell.value <> ''
    group by record.data_import_id, cell.key, cell.value
  ) as distinct_values
  where rank <= 3
  group by data_import_id, source_field
),

wanted as (
  select
    imports.*,
    columns.*,
    transformations.logic,
    samples.sample_values,
    path || '/' || columns.source_field as mapping_path,
    opened_at + (closed_at - opened_at) * 0.2 as suggested_at
  from imports
  join columns on columns.kind = imports.import_type
  left join transformations on transformations.target_field = columns.target_field and columns.mapping_type = 'transformation'
  left join samples on samples.data_import_id = imports.id and samples.source_field = columns.source_field
)

insert into migration.import_field_mappings (
  id, data_import_id, source_field, target_field, mapping_type, confidence_score, is_user_defined, is_validated,
  validation_method, status, user_feedback, original_ai_suggestion, correction_reason, transformation_logic,
  validation_rules, sample_values, suggested_by, validated_by, created_at, validated_at
)
select
  seed.uuid('import_field_mappings', mapping_path),
  id,
  source_field,
  target_field,
  mapping_type,
  round(least(0.99, confidence + seed.int('import_field_mappings.confidence_score', mapping_path, -3, 3) / 100.0), 2),
  suggestion is not null,
  verdict = 'approved',
  case when verdict <> 'approved' then null when confidence >= 0.95 then 'system_validated' else 'user_approved' end,
  case when verdict = 'approved' and in_use then 'implemented' else verdict end,
  case when suggestion is null then remark || '.' end,
  suggestion,
  case when suggestion is not null then remark || '.' end,
  logic,
  json_build_object('required', target_field in ('asset_name', 'asset_type')),
  sample_values,
  case when suggestion is null then 'ai_agent' else 'user' end,
  case when verdict <> 'suggested' then imported_by end,
  seed.time_between('import_field_mappings.created_at', mapping_path, opened_at, suggested_at),
  case when verdict <> 'suggested' then
    seed.time_between('import_field_mappings.validated_at', mapping_path, suggested_at, closed_at)
  end
from wanted
on conflict (data_import_id, source_field) do nothing;

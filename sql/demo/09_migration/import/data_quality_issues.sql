--! table: migration.data_quality_issues
--! mark: text reasoning
--! key: id
--! target: at least 30

-- The defects that stand in the raw records: why rows were refused, and what was written carelessly. A careless value was
-- put right before its asset was made, by a rule or by the analyst; what was refused is open, or was let go.
with

kinds (kind, issue_type, severity, confidence, status, method, reasoning, notes) as (
  values
    ('no name', 'missing_value', 'high', 0.99, 'detected', null, 'Without a name the row cannot become an asset.', null),
    ('address', 'invalid_format', 'medium', 0.97, 'detected', null, 'The value is no IPv4 address.', null),
    ('class', 'inconsistent_data', 'low', 0.93, 'ignored', 'ignored', 'The class is out of the scope of the engagement.',
     'Printers stay; nothing to import.'),
    ('unit', 'invalid_format', 'low', 0.98, 'resolved', 'auto_cleaned', 'The column holds plain numbers, this one has a unit.',
     'Unit removed, number converted.'),
    ('case', 'inconsistent_data', 'low', 0.96, 'resolved', 'auto_cleaned', 'Other rows write the environment in capitals.',
     'Written as in the other rows.'),
    ('hyphens', 'invalid_format', 'low', 0.98, 'resolved', 'auto_cleaned', 'Other rows separate the MAC address by colons.',
     'Hyphens replaced.'),
    ('short', 'inconsistent_data', 'low', 0.88, 'resolved', 'auto_cleaned', 'Other rows write this operating system differently.',
     'Name written as in the other rows.'),
    ('owner', 'missing_value', 'medium', 0.81, 'resolved', 'user_corrected', 'Other rows of the class name an owner.',
     'Asked the department for the owner.')
),

records as (
  select
    record.*,
    import.imported_by,
    client.slug || '/' || engagement.slug || '/' || import.import_name || '/' || record.row_number as path,
    max(record.created_at) over (partition by record.data_import_id) as opened_at,
    min(record.processed_at) over (partition by record.data_import_id) as closed_at
  from migration.raw_import_records as record
  join migration.data_imports as import on import.id = record.data_import_id
  join migration.engagements as engagement on engagement.id = import.engagement_id
  join migration.client_accounts as client on client.id = import.client_account_id
  where import.is_mock
),

cells as (
  select
    records.*,
    cell.key as field_name,
    cell.value as current_value
  from records
  cross join json_each_text(raw_data) as cell
),

found as (
  select
    cells.*,
    case
      when not is_valid then case
        when field_name = 'CI Name' and current_value = '' then 'no name'
        when field_name in ('IP Addr', 'IPv4') and validation_errors -> 0 ->> 'field' = field_name then 'address'
        when field_name = 'Class' and current_value = 'Printer' then 'class'
      end
      when field_name in ('RAM GB', 'Memory MB') and current_value ~ '[^0-9.]' then 'unit'
      when field_name = 'Env' and current_value <> upper(current_value) then 'case'
      when field_name = 'MAC' and current_value like '%-%' then 'hyphens'
      when field_name in ('OS', 'OS Fingerprint') and current_value <> processed_data ->> 'operating_system' then 'short'
      when field_name = 'Owner' and current_value = '' and processed_data ->> 'business_owner' is not null then 'owner'
    end as found_kind
  from cells
),

wanted as (
  select
    found.*,
    kinds.*,
    found.path || '/' || field_name as issue_path,
    -- Of what cannot be repaired, one in three turned out to be a machine that is gone.
    status = 'detected' and seed.chance('data_quality_issues.status', found.path || '/' || field_name, 0.33) as is_gone
  from found
  join kinds on kinds.kind = found.found_kind
)

insert into migration.data_quality_issues (
  id, data_import_id, raw_record_id, issue_type, field_name, current_value, suggested_value, severity, confidence_score,
  reasoning, status, resolution_method, resolved_by, resolution_notes, detected_at, resolved_at
)
select
  seed.uuid('data_quality_issues', issue_path),
  data_import_id,
  id,
  issue_type,
  field_name,
  current_value,
  case kind
    when 'unit' then case
      when field_name = 'RAM GB' then processed_data ->> 'memory_gb'
      else ((processed_data ->> 'memory_gb')::numeric * 1024)::text
    end
    when 'case' then upper(left(replace(current_value, 'development', 'dev'), 4))
    when 'hyphens' then processed_data ->> 'mac_address'
    when 'short' then processed_data ->> 'operating_system'
    when 'owner' then processed_data ->> 'business_owner'
  end,
  severity,
  confidence,
  'MOCK: ' || reasoning,
  case when is_gone then 'ignored' else status end,
  case when is_gone then 'ignored' else method end,
  case when is_gone or method in ('ignored', 'user_corrected') then imported_by end,
  case when is_gone then 'Machine was switched off long ago.' else notes end,
  created_at,
  case
    when method = 'auto_cleaned' then least(created_at + interval '2 seconds', processed_at)
    when is_gone or method is not null then seed.time_between('data_quality_issues.resolved_at', issue_path, opened_at, closed_at)
  end
from wanted
on conflict (id) do nothing;

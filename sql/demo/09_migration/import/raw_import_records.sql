--! table: migration.raw_import_records
--! mark: parent data_import_id
--! key: data_import_id, row_number
--! target: at least 384
--! minimum: 12 per migration.data_imports

-- The files as they came: a row for each asset of the session, and two to four that were refused. Rows are read when the
-- asset is discovered and processed when it is made. Some are written carelessly; processed_data shows what became of them.
with

refused (number, name, class, ip_address, operating_system, export_field, scan_field, error, message) as (
  values
    (1, '', 'Server', '10.61.20.', 'CentOS Linux', 'CI Name', 'CI Name', 'missing_value', 'A name is required'),
    (2, 'TMP-VM-', 'Virtual Machine', '10.61.256.', 'Ubuntu Linux', 'IP Addr', 'IPv4', 'invalid_format', 'Not an IPv4 address'),
    (3, 'PRN-', 'Printer', '10.61.30.', null, 'Class', 'Class', 'inconsistent_data', 'Printers are out of scope'),
    (4, 'LAB-PC-', 'Server', 'DHCP', 'Debian Linux', 'IP Addr', 'IPv4', 'invalid_format', 'Not an IPv4 address')
),

imports as (
  select
    import.*,
    client.slug || '/' || engagement.slug || '/' || session.session_name as path,
    client.headquarters_location as site
  from migration.data_imports as import
  join migration.data_import_sessions as session on session.id = import.session_id
  join migration.engagements as engagement on engagement.id = import.engagement_id
  join migration.client_accounts as client on client.id = import.client_account_id
  where import.is_mock
),

lines as (
  -- Careless lines: 1 memory with a unit, 2 environment in small letters, 3 no owner, 4 short system, 5 MAC with hyphens.
  select
    imports.*,
    asset.name as identity,
    null as refusal,
    seed.int('raw_import_records.careless', imports.path || '/' || asset.name, 1, case import_type when 'cmdb' then 20 else 8 end)
      as careless
  from imports
  join migration.assets as asset on asset.session_id = imports.session_id and asset.is_mock
  union all
  select
    imports.*,
    'refused ' || number,
    number,
    0
  from imports
  cross join generate_series(1, seed.int('raw_import_records.rejected', imports.path, 2, 4)) as number
),

texts as (
  -- A file knows only text; what is missing is empty.
  select
    lines.id as data_import_id,
    lines.client_account_id,
    lines.engagement_id,
    lines.session_id,
    lines.import_type = 'cmdb' as is_export,
    lines.identity,
    lines.path || '/' || lines.identity as row_path,
    asset.id as asset_id,
    refused.error,
    refused.message,
    case when lines.import_type = 'cmdb' then refused.export_field else refused.scan_field end as field,
    coalesce(
      asset.discovery_timestamp,
      seed.time_between(
        'raw_import_records.created_at', lines.path || '/' || lines.identity,
        lines.started_at, lines.started_at + (lines.completed_at - lines.started_at) / 2
      )
    ) as created_at,
    asset.created_at as processed_at,
    coalesce(
      asset.asset_name,
      refused.name || case when number > 1 then seed.int('raw_import_records.name', lines.path || '/' || number, 11, 99) end,
      ''
    ) as name,
    coalesce(initcap(replace(asset.asset_type::text, '_', ' ')), refused.class) as class,
    coalesce(asset.hostname, '') as host,
    coalesce(asset.fqdn, '') as dns_name,
    coalesce(
      asset.ip_address,
      refused.ip_address || case when number <> 4 then seed.int('raw_import_records.ip', lines.path, 11, 99)::text else '' end,
      ''
    ) as ip,
    coalesce(case when careless = 5 then upper(replace(asset.mac_address, ':', '-')) else asset.mac_address end, '') as mac,
    case
      when careless = 4 then
        upper(replace(replace(asset.operating_system, 'Red Hat Enterprise Linux', 'RHEL'), 'Windows Server', 'WIN'))
      else coalesce(asset.operating_system, refused.operating_system)
    end as system,
    coalesce(asset.os_version, '') as version,
    coalesce(asset.cpu_cores::text, '') as cores,
    coalesce(asset.memory_gb || case when careless = 1 then ' GB' else '' end, '') as ram,
    coalesce(case when careless = 1 then asset.memory_gb || ' GB' else asset.memory_gb * 1024 || '' end, '') as ram_mb,
    coalesce(asset.storage_gb::text, '') as disk,
    case
      when careless = 2 then lower(asset.environment)
      else case coalesce(asset.environment, 'Test') when 'Production' then 'PROD' when 'Test' then 'TEST' else 'DEV' end
    end as environment,
    coalesce(asset.location, lines.site) as site,
    case when careless = 3 then '' else coalesce(asset.business_owner, '') end as owner,
    coalesce(asset.technical_owner, '') as contact,
    coalesce(asset.department, 'IT') as department,
    coalesce(asset.criticality, 'Low') as criticality,
    case
      when asset.id is null then null
      when lines.import_type = 'cmdb' then json_strip_nulls(json_build_object(
        'asset_name', asset.asset_name, 'asset_type', asset.asset_type, 'hostname', asset.hostname,
        'ip_address', asset.ip_address, 'operating_system', asset.operating_system, 'os_version', asset.os_version,
        'cpu_cores', asset.cpu_cores, 'memory_gb', asset.memory_gb, 'storage_gb', asset.storage_gb,
        'environment', asset.environment, 'location', asset.location, 'business_owner', asset.business_owner,
        'department', asset.department, 'technical_owner', asset.technical_owner,
        'business_criticality', asset.business_criticality
      ))
      else json_strip_nulls(json_build_object(
        'asset_name', asset.asset_name, 'asset_type', asset.asset_type, 'ip_address', asset.ip_address,
        'mac_address', asset.mac_address, 'fqdn', asset.fqdn, 'operating_system', asset.operating_system,
        'cpu_cores', asset.cpu_cores, 'memory_gb', asset.memory_gb, 'storage_gb', asset.storage_gb, 'department', asset.department
      ))
    end as processed_data
  from lines
  left join migration.assets as asset on asset.session_id = lines.session_id and asset.name = lines.identity and asset.is_mock
  left join refused on refused.number = lines.refusal
),

wanted as (
  select
    texts.*,
    row_number() over (partition by data_import_id order by created_at, identity) as row_number,
    case
      when is_export then json_build_object(
        'CI Name', name, 'Class', class, 'Host Name', host, 'IP Addr', ip, 'OS', coalesce(system, ''), 'OS Version', version,
        'CPU', cores, 'RAM GB', ram, 'Disk GB', disk, 'Env', environment, 'Site', site, 'Owner', owner,
        'Support group', department, 'Support contact', contact, 'Criticality', criticality,
        'Asset Tag', 'A' || seed.int('raw_import_records.asset_tag', row_path, 100000, 999999)
      )
      else json_build_object(
        'CI Name', name, 'Class', class, 'IPv4', ip, 'MAC', mac, 'DNS Name', dns_name, 'OS Fingerprint', coalesce(system, ''),
        'Cores', cores, 'Memory MB', ram_mb, 'Disk GB', disk, 'Support group', department,
        'Segment', case when asset_id is not null and ip <> '' then 'vlan-' || split_part(ip, '.', 3) else '' end,
        'Last Seen', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')
      )
    end as raw_data
  from texts
)

insert into migration.raw_import_records (
  id, data_import_id, client_account_id, engagement_id, session_id, row_number, record_id, raw_data, processed_data,
  validation_errors, processing_notes, is_processed, is_valid, asset_id, created_at, processed_at
)
select
  seed.uuid('raw_import_records', row_path),
  data_import_id,
  client_account_id,
  engagement_id,
  session_id,
  row_number,
  case when is_export then 'CI-' || (20000 + 7 * row_number) else 'scan-' || row_number end,
  raw_data,
  processed_data,
  case when message is not null then
    json_build_array(json_build_object('field', field, 'error', error, 'message', message))
  end,
  'Skipped: ' || lower(left(message, 1)) || substr(message, 2) || '.',
  asset_id is not null,
  asset_id is not null,
  asset_id,
  created_at,
  processed_at
from wanted
on conflict (data_import_id, row_number) do nothing;

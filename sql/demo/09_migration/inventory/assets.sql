--! table: migration.assets
--! mark: is_mock
--! key: engagement_id, name
--! target: at least 360
--! minimum: 60 per migration.engagements

-- The inventory of a mid-size site, sixty assets for each engagement: applications, the machines, databases and containers
-- that carry them, and what they share. Parts of an application take over its criticality, hence its wave.
-- updated_at is the moment of the last step of migration_status. The file transfer server, last by name, has been deleted.
with

roles (role, first, size, own, asset_type, title, system, cores, gb_per_core, disk_gb, strategy, criticality, technology) as (
  -- The first of a role (own) are parts of one application each; the rest are copies of them for test and development.
  values
    ('web', 1, 4, 3, 'VIRTUAL_MACHINE', 'Web server', 'by application', 4, 2, 60, 'REHOST', null, null),
    ('app', 5, 6, 5, 'VIRTUAL_MACHINE', 'Application server', 'by application', 8, 4, 100, 'REHOST', null, null),
    ('sql', 11, 3, 0, 'SERVER', 'Database host', 'host', 24, 8, 1200, 'RETIRE', 'High', 'Oracle, MySQL, PostgreSQL'),
    ('mssql', 14, 1, 0, 'SERVER', 'Database host', 'windows', 16, 8, 1200, 'RETIRE', 'High', 'SQL Server'),
    ('dc', 15, 2, 0, 'VIRTUAL_MACHINE', 'Domain controller', 'windows', 4, 4, 80, 'REHOST', 'Critical', 'Active Directory'),
    ('file', 17, 2, 0, 'SERVER', 'File server', 'windows', 8, 4, 4000, 'REPLATFORM', 'Medium', 'SMB, DFS'),
    ('mail', 19, 1, 0, 'SERVER', 'Mail server', 'windows', 12, 8, 2000, 'REPURCHASE', 'High', 'Exchange Server'),
    ('bkp', 20, 1, 0, 'SERVER', 'Backup server', 'host', 16, 4, 20000, 'REPLACE', 'High', 'Bacula 11'),
    ('mon', 21, 1, 0, 'VIRTUAL_MACHINE', 'Monitoring server', 'linux', 4, 4, 200, 'REHOST', 'Low', 'Zabbix 6.0'),
    ('esx', 22, 1, 0, 'SERVER', 'Virtualisation host', 'esxi', 32, 8, 400, 'RETIRE', 'Medium', 'vSphere'),
    ('batch', 23, 1, 0, 'SERVER', 'Batch server', 'old', 8, 2, 300, 'RETIRE', 'Low', 'Nightly jobs, Perl'),
    ('xfer', 24, 1, 0, 'VIRTUAL_MACHINE', 'File transfer server', 'old', 2, 2, 60, 'RETIRE', 'Low', 'FTP'),
    ('db', 25, 10, 8, 'DATABASE', 'Database', 'none', 8, 8, 60, 'REPLATFORM', null, null),
    ('application', 35, 12, 12, 'APPLICATION', 'Application', 'none', null, null, null, null, null, null),
    ('ctr', 47, 4, 3, 'CONTAINER', 'Container', 'image', 2, 2, 10, 'REPLATFORM', null, null),
    ('lb', 51, 2, 0, 'LOAD_BALANCER', 'Load balancer', 'balancer', 4, 4, 40, 'REPLATFORM', 'Critical', 'HTTP, TCP'),
    ('sw', 53, 2, 0, 'NETWORK', 'Core switch', 'switch', null, null, null, 'RETAIN', 'High', '10 Gbit/s Ethernet'),
    ('fw', 55, 1, 0, 'NETWORK', 'Firewall', 'firewall', null, null, null, 'RETAIN', 'Critical', 'Packet filter, IPsec'),
    ('san', 56, 1, 0, 'STORAGE', 'Storage array', 'array', null, null, 40000, 'REPLATFORM', 'Critical', 'Fibre Channel'),
    ('nas', 57, 1, 0, 'STORAGE', 'Network storage', 'nas', null, null, 20000, 'REPLATFORM', 'Medium', 'NFS 4'),
    ('tape', 58, 1, 0, 'STORAGE', 'Tape library', 'none', null, null, 30000, 'RETIRE', 'Low', 'LTO-7'),
    ('sg', 59, 2, 0, 'SECURITY_GROUP', 'Security group', 'none', null, null, null, 'REFACTOR', 'Medium', 'Packet filter')
),

applications (site, number, slug, title, department, criticality, strategy, system, software, engine) as (
  values
    ('dcx', 1, 'erp', 'ERP', 'Finance', 'Critical', 'REPLATFORM', 'linux', 'Java 8, WebLogic', 'Oracle 12.2'),
    ('dcx', 2, 'crm', 'Customer relations', 'Sales', 'High', 'REHOST', 'windows', '.NET 4.8, IIS', 'SQL Server 2014'),
    ('dcx', 3, 'warehouse', 'Warehouse', 'Logistics', 'High', 'REPLATFORM', 'linux', 'Java 11, Tomcat 9', 'PostgreSQL 11'),
    ('dcx', 4, 'purchasing', 'Purchasing portal', 'Procurement', 'Medium', 'REFACTOR', 'linux', 'PHP 5.6, Apache', 'MySQL 5.7'),
    ('dcx', 5, 'payroll', 'Payroll', 'Human Resources', 'Critical', 'REHOST', 'windows', '.NET 4.6, IIS', 'SQL Server 2016'),
    ('dcx', 6, 'archive', 'Document archive', 'Legal', 'Medium', 'REHOST', 'linux', 'Java 8, Tomcat 8.5', 'Oracle 12.2'),
    ('dcx', 7, 'intranet', 'Intranet', 'Communications', 'Low', 'REPLATFORM', 'linux', 'PHP 7.4, Drupal 9', 'MariaDB 10.6'),
    ('dcx', 8, 'reporting', 'Management reports', 'Finance', 'Medium', 'REARCHITECT', 'linux', 'Python 3.6', 'PostgreSQL 11'),
    ('dcx', 9, 'helpdesk', 'Service desk', 'IT', 'Low', 'REPLATFORM', 'linux', 'PHP 7.4, Symfony', null),
    ('dcx', 10, 'expenses', 'Travel expenses', 'Human Resources', 'Low', 'REPURCHASE', 'none', 'Vendor package', null),
    ('dcx', 11, 'doors', 'Door access control', 'Facilities', 'High', 'RETAIN', 'none', 'Vendor appliance', null),
    ('dcx', 12, 'fax', 'Fax gateway', 'Operations', 'Low', 'RETIRE', 'none', 'Vendor appliance', null),
    ('apm', 1, 'portal', 'Customer portal', 'Customer Service', 'Critical', 'REARCHITECT', 'linux', 'Java 8', 'Oracle 19c'),
    ('apm', 2, 'ordering', 'Online ordering', 'Sales', 'Critical', 'REFACTOR', 'windows', '.NET 4.8, IIS', 'SQL Server 2016'),
    ('apm', 3, 'booking', 'Appointment booking', 'Customer Service', 'High', 'REFACTOR', 'linux', 'PHP 5.6, Apache', 'MySQL 5.7'),
    ('apm', 4, 'partners', 'Partner portal', 'Sales', 'Medium', 'REPLATFORM', 'linux', 'Java 11, Tomcat 9', 'PostgreSQL 12'),
    ('apm', 5, 'payments', 'Payment service', 'Finance', 'Critical', 'REHOST', 'windows', '.NET 6', 'SQL Server 2019'),
    ('apm', 6, 'catalogue', 'Product catalogue', 'Marketing', 'Medium', 'REPLATFORM', 'linux', 'PHP 7.4', 'MariaDB 10.6'),
    ('apm', 7, 'mobile', 'Mobile app backend', 'Digital', 'High', 'REARCHITECT', 'linux', 'Node.js 14', 'PostgreSQL 12'),
    ('apm', 8, 'notify', 'Notification service', 'Digital', 'Medium', 'REFACTOR', 'linux', 'Python 3.6', 'PostgreSQL 13'),
    ('apm', 9, 'website', 'Public website', 'Marketing', 'Low', 'REPLATFORM', 'linux', 'PHP 7.4, Drupal 9', null),
    ('apm', 10, 'newsletter', 'Newsletter', 'Marketing', 'Low', 'REPURCHASE', 'none', 'Vendor package', null),
    ('apm', 11, 'telephony', 'Contact centre telephony', 'Customer Service', 'High', 'RETAIN', 'none', 'Vendor appliance', null),
    ('apm', 12, 'feedback', 'Feedback forms', 'Customer Service', 'Low', 'RETIRE', 'none', 'Perl 5, CGI', null)
),

systems (system, oldest, middle, newest) as (
  values
    ('linux', 'CentOS Linux|7.9', 'Red Hat Enterprise Linux|8.10', 'Ubuntu Linux|22.04'),
    ('host', 'Oracle Linux|7.9', 'Red Hat Enterprise Linux|7.9', 'Red Hat Enterprise Linux|8.10'),
    ('windows', 'Windows Server 2012 R2|6.3', 'Windows Server 2016|10.0', 'Windows Server 2019|10.0'),
    ('old', 'Windows Server 2003|5.2', 'CentOS Linux|5.11', 'Windows Server 2008 R2|6.1'),
    ('esxi', 'VMware ESXi|6.5', 'VMware ESXi|6.7', 'VMware ESXi|7.0'),
    ('image', 'Debian Linux|11', 'Debian Linux|12', 'Alpine Linux|3.18'),
    ('balancer', 'BIG-IP TMOS|14.1', 'BIG-IP TMOS|15.1', 'NetScaler|13.1'),
    ('switch', 'Cisco NX-OS|9.3', 'Cisco NX-OS|10.2', 'Arista EOS|4.28'),
    ('firewall', 'FortiOS|7.0', 'FortiOS|7.2', 'PAN-OS|10.2'),
    ('array', 'NetApp ONTAP|9.9', 'NetApp ONTAP|9.11', 'Purity//FA|6.3'),
    ('nas', 'QNAP QTS|5.1', 'Synology DSM|7.1', 'TrueNAS CORE|13.0')
),

parts as (
  select
    roles.*,
    kinds.*,
    n,
    n - first + 1 as ordinal,
    case when own > 0 then greatest(n - first + 1 - own, 0) else 0 end as copy,
    case when own > 0 then mod(n - first, own) + 1 + case role when 'ctr' then 6 else 0 end end as application_number
  from generate_series(1, 60) as n
  join roles on n between first and first + size - 1
  cross join (values ('data-centre-exit', 'dcx', 1), ('application-modernization', 'apm', 2)) as kinds (kind, site, site_number)
),

templates as (
  -- What is the same at every client.
  select
    parts.*,
    oldest, middle, newest,
    application.slug as application_slug,
    application.title as application_title,
    coalesce(application.department, 'IT') as department,
    parts.site || '-' || case
      when role = 'application' then application.slug
      when role in ('db', 'ctr') then role || '-' || application.slug || (array['', '-test', '-dev'])[copy + 1]
      else role || '-' || lpad(ordinal::text, 2, '0')
    end as name,
    case when copy > 0 then 'Low' else coalesce(parts.criticality, application.criticality) end as importance,
    coalesce(parts.strategy, application.strategy) as six_r,
    case role when 'db' then application.engine else coalesce(parts.technology, application.software) end as built_with,
    asset_type not in ('APPLICATION', 'SECURITY_GROUP') as has_address,
    asset_type in ('SERVER', 'LOAD_BALANCER', 'NETWORK', 'STORAGE') as is_hardware
  from parts
  left join applications as application on application.site = parts.site and application.number = parts.application_number
  left join systems on systems.system = case parts.system when 'by application' then application.system else parts.system end
),

sized as (
  select
    templates.*,
    engagement.client_account_id,
    engagement.id as engagement_id,
    engagement.start_date,
    client.slug as client_slug,
    'MOCK: ' || client.name || ': ' || engagement.name as programme_name,
    client.headquarters_location as location,
    split_part(client.primary_contact_email, '@', 2) as domain,
    client.slug || '/' || engagement.slug || '/' || templates.name as key,
    seed.pick('assets.operating_system', client.slug || coalesce(application_slug, site || role), oldest, middle, newest) as os,
    -- Neighbouring networks for the two sites of a client.
    '10.' || 2 * seed.int('assets.network', client.slug, 8, 120) + site_number || '.' as network,
    cores * case copy when 0 then seed.int('assets.cpu_cores', client.slug || templates.name, 1, 2) else 1 end as cpu_cores,
    seed.int('assets.storage_gb', client.slug || templates.name, disk_gb, disk_gb * 3) / 10 * 10 as storage_gb,
    case
      when six_r in ('RETAIN', 'RETIRE') then null
      else case importance when 'Low' then 1 when 'Critical' then 3 else 2 end
    end as wave
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  join templates on templates.kind = engagement.slug
  where engagement.is_mock
),

planned as (
  -- At the first site wave 1 has moved and wave 2 is moving; at the second not even everything has been looked at.
  select
    sized.*,
    case
      when role = 'xfer' or site = 'dcx' and wave is null then 'EXCLUDED'
      when site = 'dcx' and wave = 1 then 'MIGRATED'
      when site = 'dcx' and wave = 2 then (array['MIGRATED', 'MIGRATING', 'PLANNED'])[
        1 + mod(coalesce(application_number, n) + seed.int('assets.migration_status', client_slug, 0, 2), 3)
      ]
      when site = 'dcx' then 'PLANNED'
      when n > 50 or mod(coalesce(application_number, n), 4) = 1 then 'DISCOVERED'
      else 'ASSESSED'
    end as state,
    round((case asset_type
      when 'APPLICATION' then
        seed.int('assets.cost', key, 200, 900) * case importance when 'Low' then 1 when 'Medium' then 2 else 5 end
      when 'NETWORK' then seed.int('assets.cost', key, 180, 420)
      when 'SECURITY_GROUP' then seed.int('assets.cost', key, 10, 25)
      else coalesce(cpu_cores * (12 + 2.5 * gb_per_core), 250) + storage_gb * 0.03 + seed.int('assets.cost', key, 40, 240)
    end)::numeric, 2) as monthly_cost
  from sized
),

timed as (
  select
    planned.*,
    session.id as session_id,
    session.created_by as analyst_id,
    session.source_filename,
    seed.time_between('assets.discovered', key, session.started_at, session.completed_at - half_session) as discovered_at,
    seed.time_between('assets.imported', key, session.started_at + half_session, session.completed_at) as imported_at,
    -- All parts of an application take the step together.
    seed.office_time(
      'assets.updated_at', client_slug || coalesce(application_slug, site || role),
      start_date + interval '24 hours' * first_day + interval '9 hours', start_date + interval '24 hours' * last_day
    ) as stepped_at
  from planned
  left join migration.data_import_sessions as session
    on session.engagement_id = planned.engagement_id
    and session.session_name = case when n > 50 then 'follow-up-scan' else 'initial-inventory' end
  cross join lateral (select (session.completed_at - session.started_at) / 2 as half_session) as halves
  -- In days after the start of the engagement; the days of the waves stand in migration_waves.sql.
  left join (
    values
      ('ASSESSED', null, 32, 72), ('EXCLUDED', null, 32, 60), ('PLANNED', null, 40, 65),
      ('MIGRATED', 1, 78, 118), ('MIGRATED', 2, 148, 195), ('MIGRATING', null, 150, 196)
  ) as steps (state, wave, first_day, last_day)
    on steps.state = planned.state and coalesce(steps.wave, planned.wave, 0) = coalesce(planned.wave, 0)
)

insert into migration.assets (
  id, client_account_id, engagement_id, session_id, migration_id, name, asset_name, hostname, asset_type, description,
  ip_address, fqdn, mac_address, environment, location, datacenter, rack_location, availability_zone,
  operating_system, os_version, cpu_cores, memory_gb, storage_gb, business_owner, technical_owner, department,
  application_name, technology_stack, criticality, business_criticality, custom_attributes, status, six_r_strategy,
  mapping_status, migration_priority, migration_complexity, migration_wave, sixr_ready, dependencies, related_assets,
  discovery_method, discovery_source, discovery_timestamp, cpu_utilization_percent, memory_utilization_percent,
  disk_iops, network_throughput_mbps, completeness_score, quality_score, current_monthly_cost, estimated_cloud_cost,
  imported_by, imported_at, source_filename, raw_data, field_mappings_used, is_mock, created_at, updated_at,
  created_by, updated_by, migration_status
)
select
  seed.uuid('assets', key), client_account_id, engagement_id, session_id, programme.id,
  timed.name, upper(timed.name), case when has_address then timed.name || '.' || domain end, asset_type::migration.assettype,
  case
    when role = 'application' then application_title || ' for ' || department || ', built with ' || built_with || '.'
    when application_title is null then title || ' ' || ordinal || ', shared by the whole site.'
    else title || ' of ' || application_title || (array['.', ', copy for tests.', ', copy for development.'])[copy + 1]
  end,
  case when has_address then network || case when is_hardware then '10.' else '20.' end || 10 + n end,
  case when has_address then timed.name || '.' || domain when role = 'application' then application_slug || '.' || domain end,
  case when is_hardware or asset_type = 'VIRTUAL_MACHINE' then  -- 02: locally administered
    '02' || regexp_replace(right(lpad(to_hex(seed.hash('assets.mac_address', key)), 16, '0'), 10), '(..)', ':\1', 'g')
  end,
  (array['Production', 'Test', 'Development'])[copy + 1],
  timed.location, split_part(timed.location, ', ', 1) || ' DC' || site_number,
  case when is_hardware then 'R' || 1 + mod(n, 5) || '-U' || 2 + n / 5 * 3 end,  -- another unit for every n
  case state when 'MIGRATED' then 'eu-central-1' || seed.pick('assets.availability_zone', key, 'a', 'b', 'c') end,
  split_part(os, '|', 1), split_part(os, '|', 2), timed.cpu_cores, timed.cpu_cores * gb_per_core, timed.storage_gb,
  owner.first_name || ' ' || owner.last_name, engineer.first_name || ' ' || engineer.last_name, department,
  application_title, built_with, importance, lower(importance),
  case asset_type
    when 'APPLICATION' then json_build_object('users', seed.int('assets.users', key, 20, 900), 'support', 'business hours')
    when 'DATABASE' then json_build_object('size_gb', timed.storage_gb / 2, 'backup', 'nightly full, hourly log')
    when 'CONTAINER' then json_build_object('image', 'registry.' || domain || '/' || application_slug, 'replicas', 2 - copy)
    when 'VIRTUAL_MACHINE' then json_build_object('hypervisor', 'vSphere', 'snapshots', 'nightly')
    when 'SECURITY_GROUP' then json_build_object('inbound_rules', seed.int('assets.rules', key, 4, 40))
    else json_build_object('serial', upper(right(to_hex(seed.hash('assets.serial', key)), 8)), 'support', 'next business day')
  end,
  case role when 'xfer' then 'deleted' else 'active' end,
  six_r::migration.sixrstrategy,
  case when site = 'dcx' or n <= 50 then 'completed' else seed.pick('assets.mapping_status', key, 'pending', 'in_progress') end,
  coalesce(wave * 3 - seed.int('assets.migration_priority', key, 0, 2), 10),
  case when six_r in ('REFACTOR', 'REARCHITECT') then 'High' when six_r in ('REPLATFORM', 'REPLACE') then 'Medium' else 'Low' end,
  wave,
  case when state = 'DISCOVERED' then 'Needs Analysis' when role in ('xfer', 'sw', 'fw') then 'Not Applicable' else 'Ready' end,
  case when role in ('web', 'app', 'application') and application_number <= 8 then
    json_build_array(site || '-db-' || application_slug || (array['', '-test', '-dev'])[copy + 1])
  end,
  case when role <> 'application' and application_slug is not null then json_build_array(site || '-' || application_slug) end,
  case
    when n > 50 then case asset_type when 'SECURITY_GROUP' then 'network_scan' else 'snmp_scan' end
    else case asset_type when 'VIRTUAL_MACHINE' then 'api_integration' when 'SERVER' then 'agent_scan' else 'import' end
  end,
  case when n > 50 then 'Network scan' else 'CMDB export' end, discovered_at,
  case when cores > 0 then round(seed.normal('assets.cpu_utilization_percent', key, 34, 16, 2, 95)::numeric, 1) end,
  case when cores > 0 then round(seed.normal('assets.memory_utilization_percent', key, 56, 15, 8, 97)::numeric, 1) end,
  case when disk_gb > 40 then round(seed.normal('assets.disk_iops', key, 60 + disk_gb / 8, 40, 15, 20000)) end,
  case when has_address then round(seed.normal('assets.network_throughput_mbps', key, 90, 40, 4, 400)::numeric, 1) end,
  round(seed.normal('assets.completeness_score', key, 88, 6, 60, 100)::numeric, 1),
  round(seed.normal('assets.quality_score', key, 84, 7, 55, 100)::numeric, 1),
  monthly_cost,
  round(monthly_cost * case six_r
    when 'RETAIN' then 100
    when 'RETIRE' then 0
    when 'REHOST' then seed.int('assets.estimated_cloud_cost', key, 82, 108)
    else seed.int('assets.estimated_cloud_cost', key, 48, 88)
  end / 100.0, 2),
  analyst_id, imported_at, timed.source_filename,
  json_build_object('CI Name', upper(timed.name), 'Class', initcap(replace(asset_type, '_', ' ')), 'Support group', department),
  json_build_object('CI Name', 'asset_name', 'Class', 'asset_type', 'Support group', 'department'),
  true, imported_at, coalesce(stepped_at, imported_at), analyst_id, analyst_id, state::migration.assetstatus
from timed
left join migration.migrations as programme on programme.name = timed.programme_name
left join seed.person as owner on owner.position = seed.position('assets.business_owner', client_slug || '/' || department)
left join seed.person as engineer on engineer.position = seed.position('assets.technical_owner', client_slug || '/' || title)
on conflict (engagement_id, name) do nothing;

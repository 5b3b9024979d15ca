--! table: migration.assets
--! mark: is_mock
--! key: engagement_id, name
--! target: at least 360
--! minimum: 60 per migration.engagements

-- The inventory of a mid-size site, sixty assets for each engagement: applications, the machines, databases and containers
-- that carry them, and what they share. Parts of an application take over its criticality, hence its wave; role and number
-- say in the name what depends on what (asset_dependencies.sql). updated_at is the last step of migration_status.
with

roles (role, first, size, own, asset_type, title, system, cores, gb_per_core, disk_gb, strategy, criticality, technology) as (
  -- own: the first so many are parts of one application each, further ones are copies for test and development.
  values
    ('web', 1, 4, 3, 'VIRTUAL_MACHINE', 'Web server', 'stack', 4, 2, 60, 'REHOST', null, null),
    ('app', 5, 6, 5, 'VIRTUAL_MACHINE', 'Application server', 'stack', 8, 4, 100, 'REHOST', null, null),
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

applications (site, number, slug, title, department, criticality, strategy, stack) as (
  values
    ('dcx',  1, 'erp',        'ERP',                      'Finance',          'Critical', 'REPLATFORM',  'java'),
    ('dcx',  2, 'crm',        'Customer relations',       'Sales',            'High',     'REHOST',      'net'),
    ('dcx',  3, 'warehouse',  'Warehouse management',     'Logistics',        'High',     'REPLATFORM',  'java'),
    ('dcx',  4, 'purchasing', 'Purchasing portal',        'Procurement',      'Medium',   'REFACTOR',    'php'),
    ('dcx',  5, 'payroll',    'Payroll',                  'Human Resources',  'Critical', 'REHOST',      'net'),
    ('dcx',  6, 'archive',    'Document archive',         'Legal',            'Medium',   'REHOST',      'java'),
    ('dcx',  7, 'intranet',   'Intranet',                 'Communications',   'Low',      'REPLATFORM',  'php'),
    ('dcx',  8, 'reporting',  'Management reporting',     'Finance',          'Medium',   'REARCHITECT', 'python'),
    ('dcx',  9, 'helpdesk',   'Service desk',             'IT',               'Low',      'REPLATFORM',  'python'),
    ('dcx', 10, 'expenses',   'Travel expenses',          'Human Resources',  'Low',      'REPURCHASE',  'package'),
    ('dcx', 11, 'doors',      'Door access control',      'Facilities',       'High',     'RETAIN',      'package'),
    ('dcx', 12, 'fax',        'Fax gateway',              'Operations',       'Low',      'RETIRE',      'package'),
    ('apm',  1, 'portal',     'Customer portal',          'Customer Service', 'Critical', 'REARCHITECT', 'java'),
    ('apm',  2, 'ordering',   'Online ordering',          'Sales',            'Critical', 'REFACTOR',    'net'),
    ('apm',  3, 'booking',    'Appointment booking',      'Customer Service', 'High',     'REFACTOR',    'php'),
    ('apm',  4, 'partners',   'Partner portal',           'Sales',            'Medium',   'REPLATFORM',  'java'),
    ('apm',  5, 'payments',   'Payment service',          'Finance',          'Critical', 'REHOST',      'net'),
    ('apm',  6, 'catalogue',  'Product catalogue',        'Marketing',        'Medium',   'REPLATFORM',  'php'),
    ('apm',  7, 'mobile',     'Mobile app backend',       'Digital Services', 'High',     'REARCHITECT', 'node'),
    ('apm',  8, 'notify',     'Notification service',     'Digital Services', 'Medium',   'REFACTOR',    'python'),
    ('apm',  9, 'website',    'Public website',           'Marketing',        'Low',      'REPLATFORM',  'php'),
    ('apm', 10, 'newsletter', 'Newsletter',               'Marketing',        'Low',      'REPURCHASE',  'package'),
    ('apm', 11, 'telephony',  'Contact centre telephony', 'Customer Service', 'High',     'RETAIN',      'package'),
    ('apm', 12, 'feedback',   'Feedback forms',           'Customer Service', 'Low',      'RETIRE',      'package')
),

stacks (stack, system, older, newer, older_engine, newer_engine) as (
  values
    ('java',    'linux',   'Java 8, WebLogic 12.2',   'Java 11, Tomcat 9.0',     'Oracle Database 12.2', 'Oracle Database 19c'),
    ('net',     'windows', '.NET Framework 4.6, IIS', '.NET Framework 4.8, IIS', 'SQL Server 2014',      'SQL Server 2016'),
    ('php',     'linux',   'PHP 5.6, Apache 2.4',     'PHP 7.4, Apache 2.4',     'MySQL 5.7',            'MariaDB 10.6'),
    ('node',    'linux',   'Node.js 14, Express 4',   'Node.js 16, Express 4',   'MySQL 8.0',            'PostgreSQL 12'),
    ('python',  'linux',   'Python 3.6, Django 2.2',  'Python 3.9, Django 3.2',  'PostgreSQL 11',        'PostgreSQL 13'),
    ('package', 'none',    'Vendor package',          'Vendor package',          null,                   null)
),

systems (system, oldest, middle, newest) as (
  values
    ('linux',    'CentOS Linux|7.9',           'Red Hat Enterprise Linux|8.10', 'Ubuntu|22.04'),
    ('host',     'Oracle Linux|7.9',           'Red Hat Enterprise Linux|7.9',  'Red Hat Enterprise Linux|8.10'),
    ('windows',  'Windows Server 2012 R2|6.3', 'Windows Server 2016|10.0',      'Windows Server 2019|10.0'),
    ('old',      'Windows Server 2003|5.2',    'CentOS Linux|5.11',             'Windows Server 2008 R2|6.1'),
    ('esxi',     'VMware ESXi|6.5',            'VMware ESXi|6.7',               'VMware ESXi|7.0'),
    ('image',    'Debian Linux|11',            'Debian Linux|12',               'Alpine Linux|3.18'),
    ('balancer', 'BIG-IP TMOS|14.1',           'BIG-IP TMOS|15.1',              'NetScaler|13.1'),
    ('switch',   'Cisco NX-OS|9.3',            'Cisco NX-OS|10.2',              'Arista EOS|4.28'),
    ('firewall', 'FortiOS|7.0',                'FortiOS|7.2',                   'PAN-OS|10.2'),
    ('array',    'NetApp ONTAP|9.9',           'NetApp ONTAP|9.11',             'Purity//FA|6.3'),
    ('nas',      'QNAP QTS|5.1',               'Synology DSM|7.1',              'TrueNAS CORE|13.0')
),

sites as (
  select
    engagement.id as engagement_id,
    engagement.client_account_id,
    engagement.start_date,
    client.slug || '/' || engagement.slug as path,
    client.slug as client_slug,
    case engagement.slug when 'data-centre-exit' then 'dcx' else 'apm' end as site,
    split_part(client.primary_contact_email, '@', 2) as domain,
    client.headquarters_location as location,
    split_part(client.headquarters_location, ', ', 1) as city,
    -- Neighbouring networks for the two sites of a client.
    2 * seed.int('assets.ip_address', client.slug, 8, 120) + case engagement.slug when 'data-centre-exit' then 0 else 1 end as network,
    seed.uuid('migrations', client.slug || '/' || engagement.slug) as migration_id
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  where engagement.is_mock
),

placed as (
  select
    n,
    sites.*,
    roles.role,
    roles.asset_type,
    roles.title,
    roles.cores,
    roles.gb_per_core,
    roles.disk_gb,
    roles.technology,
    n - roles.first + 1 as number,
    application.slug as application_slug,
    application.title as application_title,
    coalesce(application.department, 'IT') as department,
    coalesce(roles.system, '') as system,
    coalesce(roles.strategy, application.strategy) as strategy,
    application.stack
  from sites
  cross join generate_series(1, 60) as n
  join roles on n between roles.first and roles.first + roles.size - 1
  left join applications as application
    on application.site = sites.site
    and application.number = case when roles.own > 0 then n end
)
select 1;

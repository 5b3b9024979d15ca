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
    ('dcx', 1, 'erp', 'ERP', 'Finance', 'Critical', 'REPLATFORM', 'linux', 'Java 8, WebLogic 12.2', 'Oracle Database 12.2'),
    ('dcx', 2, 'crm', 'Customer relations', 'Sales', 'High', 'REHOST', 'windows', '.NET Framework 4.8, IIS', 'SQL Server 2014'),
    ('dcx', 3, 'warehouse', 'Warehouse management', 'Logistics', 'High', 'REPLATFORM', 'linux', 'Java 11, Tomcat 9', 'PostgreSQL 11'),
    ('dcx', 4, 'purchasing', 'Purchasing portal', 'Procurement', 'Medium', 'REFACTOR', 'linux', 'PHP 5.6, Apache', 'MySQL 5.7'),
    ('dcx', 5, 'payroll', 'Payroll', 'Human Resources', 'Critical', 'REHOST', 'windows', '.NET Framework 4.6, IIS', 'SQL Server 2016'),
    ('dcx', 6, 'archive', 'Document archive', 'Legal', 'Medium', 'REHOST', 'linux', 'Java 8, Tomcat 8.5', 'Oracle Database 12.2'),
    ('dcx', 7, 'intranet', 'Intranet', 'Communications', 'Low', 'REPLATFORM', 'linux', 'PHP 7.4, Drupal 9', 'MariaDB 10.6'),
    ('dcx', 8, 'reporting', 'Management reporting', 'Finance', 'Medium', 'REARCHITECT', 'linux', 'Python 3.6, Django 2', 'PostgreSQL 11'),
    ('dcx', 9, 'helpdesk', 'Service desk', 'IT', 'Low', 'REPLATFORM', 'linux', 'PHP 7.4, Symfony 4', null),
    ('dcx', 10, 'expenses', 'Travel expenses', 'Human Resources', 'Low', 'REPURCHASE', 'none', 'Vendor package', null),
    ('dcx', 11, 'doors', 'Door access control', 'Facilities', 'High', 'RETAIN', 'none', 'Vendor appliance', null),
    ('dcx', 12, 'fax', 'Fax gateway', 'Operations', 'Low', 'RETIRE', 'none', 'Vendor appliance', null),
    ('apm', 1, 'portal', 'Customer portal', 'Customer Service', 'Critical', 'REARCHITECT', 'linux', 'Java 8, WebLogic 12.2', 'Oracle Database 19c'),
    ('apm', 2, 'ordering', 'Online ordering', 'Sales', 'Critical', 'REFACTOR', 'windows', '.NET Framework 4.8, IIS', 'SQL Server 2016'),
    ('apm', 3, 'booking', 'Appointment booking', 'Customer Service', 'High', 'REFACTOR', 'linux', 'PHP 5.6, Apache', 'MySQL 5.7'),
    ('apm', 4, 'partners', 'Partner portal', 'Sales', 'Medium', 'REPLATFORM', 'linux', 'Java 11, Tomcat 9', 'PostgreSQL 12'),
    ('apm', 5, 'payments', 'Payment service', 'Finance', 'Critical', 'REHOST', 'windows', '.NET 6', 'SQL Server 2019'),
    ('apm', 6, 'catalogue', 'Product catalogue', 'Marketing', 'Medium', 'REPLATFORM', 'linux', 'PHP 7.4, Symfony 4', 'MariaDB 10.6'),
    ('apm', 7, 'mobile', 'Mobile app backend', 'Digital Services', 'High', 'REARCHITECT', 'linux', 'Node.js 14, Express', 'PostgreSQL 12'),
    ('apm', 8, 'notify', 'Notification service', 'Digital Services', 'Medium', 'REFACTOR', 'linux', 'Python 3.6, Celery', 'PostgreSQL 13'),
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
  cross join (
    values ('data-centre-exit', 'dcx', true), ('application-modernization', 'apm', false)
  ) as kinds (engagement_slug, site, moving)
),

templates as (
  -- What is the same at every client.
  select
    parts.*,
    application.slug as application_slug,
    application.title as application_title,
    coalesce(application.department, 'IT') as department,
    site || '-' || case
      when role = 'application' then application.slug
      when role in ('db', 'ctr') then role || '-' || application.slug || (array['', '-test', '-dev'])[copy + 1]
      else role || '-' || lpad(ordinal::text, 2, '0')
    end as name,
    (array['Production', 'Test', 'Development'])[copy + 1] as environment,
    case when copy > 0 then 'Low' else coalesce(parts.criticality, application.criticality) end as importance,
    coalesce(parts.strategy, application.strategy) as six_r,
    case role when 'db' then application.engine else coalesce(parts.technology, application.software) end as technology_stack,
    asset_type not in ('APPLICATION', 'SECURITY_GROUP') as has_address,
    asset_type in ('SERVER', 'LOAD_BALANCER', 'NETWORK', 'STORAGE') as is_hardware,
    systems.*
  from parts
  left join applications as application on application.site = parts.site and application.number = parts.application_number
  left join systems on systems.system = case parts.system when 'by application' then application.system else parts.system end
),

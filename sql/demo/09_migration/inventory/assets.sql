--! table: migration.assets
--! mark: is_mock
--! key: engagement_id, name
--! target: at least 360
--! minimum: 60 per migration.engagements

-- The inventory of a mid-size site, sixty assets for each engagement: twelve applications, the machines, databases and
-- containers that carry them, and what they share. Parts of an application take over its criticality and its wave.
-- updated_at is the moment of the last step in migration_status; workflow_progress.sql relies on that.
with

roles (role, first, size, asset_type, title, system, cores, gb_per_core, disk_low, disk_high, strategy, department, criticality) as (
  values
    ('web',   1, 4, 'VIRTUAL_MACHINE', 'Web server',            'stack',    4, 2,    60,   120, 'REHOST',     null,         null),
    ('app',   5, 6, 'VIRTUAL_MACHINE', 'Application server',    'stack',    8, 4,   100,   260, 'REHOST',     null,         null),
    ('sql',  11, 4, 'SERVER',          'Database host',         'host',    24, 8,  1200,  4000, 'RETIRE',     'IT',         'High'),
    ('dc',   15, 2, 'VIRTUAL_MACHINE', 'Domain controller',     'windows',  4, 4,    80,   120, 'REHOST',     'IT',         'High'),
    ('file', 17, 2, 'SERVER',          'File server',           'windows',  8, 4,  4000, 12000, 'REPLATFORM', 'IT',         'Medium'),
    ('mail', 19, 1, 'SERVER',          'Mail server',           'windows', 12, 8,  2000,  4000, 'REPURCHASE', 'IT',         'High'),
    ('bkp',  20, 1, 'SERVER',          'Backup server',         'host',    16, 4, 20000, 60000, 'REPLACE',    'IT',         'High'),
    ('mon',  21, 1, 'VIRTUAL_MACHINE', 'Monitoring server',     'host',     4, 4,   200,   500, 'REHOST',     'IT',         'Low'),
    ('esx',  22, 1, 'SERVER',          'Virtualisation host',   'esxi',    64, 12,  400,   800, 'RETIRE',     'IT',         'Medium'),
    ('bat',  23, 1, 'SERVER',          'Batch server',          'old',      8, 2,   300,   600, 'RETIRE',     'Operations', 'Low'),
    ('xfer', 24, 1, 'VIRTUAL_MACHINE', 'File transfer server',  'old',      2, 2,    60,   100, 'RETIRE',     'Operations', 'Low'),
    ('db',   25, 10, 'DATABASE',       'Database',              'none',     8, 8,    40,  1500, 'REPLATFORM', null,         null),
    ('appl', 35, 12, 'APPLICATION',    'Application',           'none',  null, null, null, null, null,         null,         null),
    ('ctr',  47, 4, 'CONTAINER',       'Container',             'image',    2, 2,    10,    20, 'REPLATFORM', null,         null),
    ('lb',   51, 2, 'LOAD_BALANCER',   'Load balancer',         'lb',       4, 4,    40,    80, 'REPLATFORM', 'IT',         'High'),
    ('sw',   53, 2, 'NETWORK',         'Core switch',           'switch', null, null, null, null, 'RETAIN',    'IT',         'High'),
    ('fw',   55, 1, 'NETWORK',         'Firewall',              'wall',   null, null, null, null, 'RETAIN',    'IT',         'Critical'),
    ('san',  56, 1, 'STORAGE',         'Storage array',         'array',  null, null, 40000, 120000, 'REPLATFORM', 'IT',     'High'),
    ('nas',  57, 1, 'STORAGE',         'Network storage',       'nas',    null, null, 20000, 60000, 'REPLATFORM', 'IT',      'Medium'),
    ('tape', 58, 1, 'STORAGE',         'Tape library',          'none',   null, null, 90000, 300000, 'RETIRE',  'IT',        'Low'),
    ('sg',   59, 2, 'SECURITY_GROUP',  'Security group',        'none',   null, null, null, null, 'REFACTOR',  'IT',         'Medium')
),

--! table: migration.asset_tags
--! mark: is_mock
--! key: asset_id, tag_id
--! target: at least 720

-- Which of the platform's tags fit an asset follows from its system, its role (second part of the name, see assets.sql) and
-- its plan. Rules assign what a scan shows, an agent what follows from the plan, analysts what only people know.
with

inventory as (
  select
    asset.*,
    split_part(asset.name, '-', 2) as role,
    client.slug || '/' || engagement.slug || '/' || asset.name as key,
    engagement.engagement_lead_id
  from migration.assets as asset
  join migration.engagements as engagement on engagement.id = asset.engagement_id
  join migration.client_accounts as client on client.id = asset.client_account_id
  where asset.is_mock
    and asset.status <> 'deleted'
),

roles (role, tag, method) as (
  values
    ('web', 'Web Server', 'auto'), ('app', 'Application Server', 'auto'), ('sql', 'Database Server', 'auto'),
    ('mssql', 'Database Server', 'auto'), ('db', 'Database Server', 'auto'), ('dc', 'Domain Controller', 'auto'),
    ('dc', 'Security', 'manual'), ('file', 'File Server', 'auto'), ('mail', 'Mail Server', 'auto'),
    ('bkp', 'Backup System', 'auto'), ('tape', 'Backup System', 'manual'), ('mon', 'Monitoring', 'auto'),
    ('fw', 'Security', 'auto'), ('sg', 'Security', 'auto'), ('lb', 'Network Device', 'auto'), ('doors', 'Security', 'manual'),
    ('dc', 'High Availability', 'ai_agent'), ('lb', 'High Availability', 'ai_agent'), ('sw', 'High Availability', 'ai_agent')
),

kinds (asset_type, tag) as (
  values
    ('VIRTUAL_MACHINE', 'Virtual Machine'), ('SERVER', 'Physical Server'), ('NETWORK', 'Network Device'),
    ('STORAGE', 'Storage System')
),

wanted as (
  select inventory.id, roles.tag, roles.method
  from inventory
  join roles on roles.role = inventory.role
  union all
  select inventory.id, kinds.tag, 'auto'
  from inventory
  join kinds on kinds.asset_type = inventory.asset_type::text
  union all
  select id, case when operating_system like '%Linux%' then 'Linux' else 'Windows Server' end, 'auto'
  from inventory
  where operating_system like '%Linux%'
    or operating_system like 'Windows Server%'
  union all
  select
    id,
    case
      when department in ('Customer Service', 'Sales', 'Marketing', 'Digital') then 'Customer Facing'
      else 'Internal Tools'
    end,
    'manual'
  from inventory
  where asset_type = 'APPLICATION'
  union all
  select id, 'Compliance Required', 'manual'
  from inventory
  where asset_type in ('APPLICATION', 'DATABASE')
    and environment = 'Production'
    and department in ('Finance', 'Human Resources', 'Legal')
  union all
  select id, case six_r_strategy when 'RETIRE' then 'Legacy System' else 'Cloud Ready' end, 'ai_agent'
  from inventory
  where asset_type in ('APPLICATION', 'DATABASE', 'CONTAINER', 'STORAGE')
    and six_r_strategy in ('REHOST', 'REPLATFORM', 'RETIRE')
),

timed as (
  select
    wanted.*,
    inventory.key || '/' || wanted.tag as key,
    inventory.created_by,
    coalesce(inventory.engagement_lead_id, inventory.created_by) as lead_id,
    inventory.created_at + interval '1 hour' * case wanted.method when 'auto' then 1 else 24 end as created_at,
    wanted.method = 'manual' or seed.chance('asset_tags.is_validated', inventory.key || '/' || wanted.tag, 0.4) as is_validated
  from wanted
  join inventory on inventory.id = wanted.id
)

insert into migration.asset_tags (
  id, asset_id, tag_id, confidence_score, assigned_method, assigned_by,
  is_validated, validated_by, validated_at, is_mock, created_at, updated_at
)
select
  seed.uuid('asset_tags', key),
  timed.id,
  tag.id,
  case method
    when 'manual' then 1
    else round((1 - (1 - tag.confidence_threshold) * seed.uniform('asset_tags.confidence_score', key))::numeric, 2)
  end,
  method,
  case method when 'manual' then timed.created_by end,
  is_validated,
  case when is_validated then lead_id end,
  case when is_validated then timed.created_at + interval '1 minute' * seed.int('asset_tags.validated_at', key, 60, 3600) end,
  true,
  timed.created_at,
  timed.created_at
from timed
left join migration.tags as tag on tag.name = timed.tag
on conflict (asset_id, tag_id) do nothing;

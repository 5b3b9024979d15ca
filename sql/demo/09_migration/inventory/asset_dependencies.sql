--! table: migration.asset_dependencies
--! mark: is_mock
--! key: asset_id, depends_on_asset_id, dependency_type
--! target: at least 240

-- Who needs whom, always downwards and inside one site: application, its machines and containers, its database, storage.
-- The second part of an asset's name is its role (see assets.sql): dcx-web-01 is a web server.
with

inventory as (
  select
    asset.id,
    asset.engagement_id,
    asset.name,
    asset.asset_type,
    asset.application_name,
    asset.environment,
    asset.created_at,
    split_part(asset.name, '-', 2) as role,
    client.slug || '/' || engagement.slug as path
  from migration.assets as asset
  join migration.engagements as engagement on engagement.id = asset.engagement_id
  join migration.client_accounts as client on client.id = asset.client_account_id
  where asset.is_mock
    and asset.status <> 'deleted'
),

inside_applications (asset_type, needed_role, description) as (
  values
    ('APPLICATION', 'db', 'Keeps its data here.'),
    ('APPLICATION', 'app', 'Runs on this server.'),
    ('APPLICATION', 'web', 'Is reached by its users through this server.'),
    ('APPLICATION', 'ctr', 'Runs in this container.'),
    ('CONTAINER', 'db', 'Opens its connections at start and fails without them.')
),

between_machines (role, needed_role, description) as (
  values
    ('web', 'app', 'Passes requests on to this server.'),
    ('app', 'db', 'Opens its connections at start and fails without them.')
),

on_shared_parts (role, needed_role, description) as (
  values
    ('db', 'san', 'Has its data files on this array.'),
    ('file', 'san', 'Has its shares on this array.'),
    ('mail', 'san', 'Has its mailboxes on this array.'),
    ('ctr', 'nas', 'Mounts its volumes from here.'),
    ('batch', 'nas', 'Leaves its files here for other systems.'),
    ('bkp', 'tape', 'Writes the monthly copies to tape.'),
    ('archive', 'nas', 'Keeps the scanned documents here.'),
    ('catalogue', 'nas', 'Keeps the pictures here.')
),

between_applications (role, needed_role, description) as (
  values
    ('crm', 'erp', 'Looks up customers and open invoices.'),
    ('warehouse', 'erp', 'Books goods received and issued.'),
    ('purchasing', 'erp', 'Hands over approved orders every hour.'),
    ('payroll', 'erp', 'Posts the monthly payroll run.'),
    ('reporting', 'erp', 'Reads the ledger at night.'),
    ('reporting', 'warehouse', 'Reads stock levels at night.'),
    ('expenses', 'payroll', 'Pays expenses out with the salary.'),
    ('intranet', 'archive', 'Shows policies and forms from there.'),
    ('portal', 'payments', 'Lets customers pay open invoices.'),
    ('ordering', 'payments', 'Takes the payment before the order is placed.'),
    ('ordering', 'catalogue', 'Shows articles and prices from there.'),
    ('booking', 'notify', 'Sends reminders the day before.'),
    ('partners', 'catalogue', 'Shows articles and net prices from there.'),
    ('mobile', 'ordering', 'Places orders on behalf of the customer.'),
    ('mobile', 'booking', 'Books appointments on behalf of the customer.'),
    ('newsletter', 'notify', 'Sends its issues through this service.')
),

links as (
  select asset.id as asset_id, needed.id as needed_id, inside_applications.description
  from inside_applications
  join inventory as asset on asset.asset_type::text = inside_applications.asset_type
  join inventory as needed
    on needed.role = inside_applications.needed_role
    and needed.engagement_id = asset.engagement_id
    and needed.application_name = asset.application_name
    and needed.environment = asset.environment
  union all
  select asset.id, needed.id, between_machines.description
  from between_machines
  join inventory as asset on asset.role = between_machines.role
  join inventory as needed
    on needed.role = between_machines.needed_role
    and needed.engagement_id = asset.engagement_id
    and needed.application_name = asset.application_name
    and needed.environment = asset.environment
  union all
  select asset.id, needed.id, shared.description
  from (table on_shared_parts union all table between_applications) as shared
  join inventory as asset on asset.role = shared.role
  join inventory as needed on needed.role = shared.needed_role and needed.engagement_id = asset.engagement_id
)

insert into migration.asset_dependencies (
  id, asset_id, depends_on_asset_id, dependency_type, description, is_mock, created_at
)
select
  seed.uuid('asset_dependencies', asset.path || '/' || asset.name || '/' || needed.name),
  asset.id,
  needed.id,
  case needed.asset_type when 'DATABASE' then 'database' when 'STORAGE' then 'storage' else 'application' end,
  links.description,
  true,
  greatest(asset.created_at, needed.created_at)
    + interval '1 hour' * seed.int('asset_dependencies.created_at', asset.path || '/' || asset.name, 3, 40)
from links
join inventory as asset on asset.id = links.asset_id
join inventory as needed on needed.id = links.needed_id
on conflict (asset_id, depends_on_asset_id, dependency_type) do nothing;

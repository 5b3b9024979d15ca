--! table: migration.engagements
--! mark: is_mock
--! key: client_account_id, slug
--! target: at least 6
--! minimum: 2 per migration.client_accounts

-- Two engagements for each client, so that a tenant is seen to hold several projects: one that is moving servers
-- already, one that still weighs its options.
with

kinds (number, slug, name, kind, priority, started_days_ago, length_days, scope, target_cloud) as (
  values
    (1, 'data-centre-exit', 'Data centre exit', 'migration', 'high', 200, 400, 'All servers of the main site', 'aws'),
    (
      2, 'application-modernization', 'Application modernization', 'modernization', 'medium', 80, 300,
      'Customer-facing applications', 'azure'
    )
),

leads as (
  -- Second and third account of a client: see users.sql.
  select
    id,
    first_name || ' ' || last_name as full_name,
    split_part(email, '@', 2) as domain,
    row_number() over (partition by split_part(email, '@', 2) order by created_at, email) - 1 as kind_number
  from migration.users
  where is_mock
),

wanted as (
  select
    client.id as client_account_id,
    client.slug as client_slug,
    client.primary_contact_name,
    client.primary_contact_email,
    administrator.id as created_by,
    kinds.*,
    date_trunc('day', seed.now() at time zone 'UTC') at time zone 'UTC' - interval '24 hours' * (
      kinds.started_days_ago + seed.int('engagements.start', client.slug || '/' || kinds.slug, 0, 20)
    ) as start_date
  from migration.client_accounts as client
  left join migration.users as administrator on administrator.email = client.primary_contact_email
  cross join kinds
  where client.is_mock
)

insert into migration.engagements (
  id, client_account_id, name, slug, description, engagement_type, status, priority,
  start_date, target_completion_date, actual_completion_date, engagement_lead_id,
  client_contact_name, client_contact_email,
  settings, migration_scope, team_preferences, is_mock, created_at, updated_at, created_by, is_active
)
select
  seed.uuid('engagements', wanted.client_slug || '/' || wanted.slug),
  wanted.client_account_id,
  wanted.name,
  wanted.slug,
  wanted.scope || ', led by ' || leads.full_name || '.',
  wanted.kind,
  'active',
  wanted.priority,
  wanted.start_date,
  wanted.start_date + interval '24 hours' * wanted.length_days,
  null,
  leads.id,
  wanted.primary_contact_name,
  wanted.primary_contact_email,
  json_build_object('working_days', json_build_array('Mon', 'Tue', 'Wed', 'Thu', 'Fri'), 'report_every_days', 14),
  json_build_object('scope', wanted.scope, 'target_cloud', wanted.target_cloud, 'excluded', json_build_array('Desktops', 'Printers')),
  json_build_object('channel', 'chat', 'stand_up', '09:15'),
  true,
  wanted.start_date - interval '10 days',
  wanted.start_date,
  wanted.created_by,
  true
from wanted
left join leads
  on leads.domain = split_part(wanted.primary_contact_email, '@', 2)
  and leads.kind_number = wanted.number
on conflict (client_account_id, slug) do nothing;

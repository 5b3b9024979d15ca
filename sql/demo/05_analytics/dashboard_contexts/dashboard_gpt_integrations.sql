--! table: faraday.dashboard_gpt_integrations
--! mark: text description
--! key: user_id, name

-- Outside services that people have connected with their assistants; the calendar first, then documents and mail. Secrets are
-- kept elsewhere and only named here.
with

people as (
  select
    person.id,
    account.id as account_id,
    account.organization_id,
    account.user_type,
    row_number() over (order by account.created_at) as position
  from faraday.dashboard_users as person
  join faraday.users as account on account.id = person.core_user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),
services (number, name, kind, host, use) as (
  values
    (0, 'School calendar', 'calendar', 'calendar.harborpoint.example', 'Reads periods, trips and testing days'),
    (1, 'Shared documents', 'files', 'files.harborpoint.example', 'Reads unit plans and saves drafts'),
    (2, 'Staff mail', 'mail', 'mail.harborpoint.example', 'Puts letters into drafts, never sends them'),
    (3, 'Weather service', 'weather', 'api.weather.example', 'Heat index and rain for the field'),
    (4, 'Translation service', 'translation', 'api.translate.example', 'Letters in the language of a family')
),

connected as (
  select
    n, people.id as user_id, people.organization_id, services.*,
    (
      seed.office_time(
        'dashboard_gpt_integrations.created_at', n, seed.now() - interval '280 days', seed.now() - interval '20 days'
      ) at time zone 'UTC'
    ) as connected_at
  from generate_series(1, seed.rows(15)) as n
  left join people on people.position = 32 * ((n - 1) / 15) + 1 + mod(n - 1, 15)
  join services on services.number = mod(n - 1, 5)
)

insert into faraday.dashboard_gpt_integrations (
  user_id, organization_id, name, description, integration_type, configuration, is_active, created_at, updated_at
)
select
  user_id,
  organization_id,
  name,
  'MOCK: ' || use,
  kind,
  json_build_object(
    'url', 'https://' || host || '/v1', 'secret_name', 'integration/' || kind, 'scopes', json_build_array('read'),
    'every_minutes', case kind when 'weather' then 15 else 60 end
  ),
  mod(n, 7) <> 0,
  connected_at,
  case when mod(n, 7) = 0 then connected_at + interval '14 days' else connected_at end
from connected
where not exists (
  select from faraday.dashboard_gpt_integrations as present
  where present.user_id = connected.user_id and present.name = connected.name
);

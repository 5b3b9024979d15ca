--! table: faraday.gpt_integrations
--! mark: text description
--! key: user_id, name

-- Services that the base models may call: five of them, each tried with up to four models. Looked after by the district office;
-- checked every hour, and the one whose certificate ran out is reported as unhealthy.
with

staff as (
  select account.id, account.organization_id, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),
models as (
  select id, name, row_number() over (order by name collate "C", version collate "C") as position, count(*) over () as choice
  from faraday.core_gpt_definitions
  where description like 'MOCK:%' and is_active
),

services (number, name, kind, path, use) as (
  values
    (0, 'Activity library', 'search', 'activities', 'Finds activities by grade, space and equipment'),
    (1, 'Care plan summary', 'lookup', 'care-plans', 'Gives limits for an activity, never a diagnosis'),
    (2, 'Timetable', 'lookup', 'timetable', 'Periods, rooms and free teachers'),
    (3, 'Translation', 'translation', 'translate', 'Letters in the language of a family'),
    (4, 'Document store', 'files', 'documents', 'Reads unit plans, saves drafts')
),

connected as (
  select
    n, models.id as gpt_id, staff.id as user_id, staff.organization_id, services.*,
    services.name || ' for model ' || 1 + (n - 1) / 5 as title,
    n <> 9 as healthy
  from generate_series(1, seed.rows(20)) as n
  join services on services.number = mod(n - 1, 5)
  left join models on models.position = 1 + mod((n - 1) / 5, models.choice)
  left join staff on staff.position = 1
)

insert into faraday.gpt_integrations (
  status, is_active, metadata, gpt_id, integration_type, name, description, configuration, credentials, endpoint_url, headers,
  is_healthy,
  last_check, error_message, user_id, organization_id
)
select
  'ACTIVE',
  healthy,
  json_build_object('added_by', 'district office'),
  gpt_id,
  kind,
  title,
  'MOCK: ' || use,
  json_build_object('timeout_seconds', 10, 'retries', 2, 'cache_minutes', case kind when 'lookup' then 5 else 60 end),
  json_build_object('secret_name', 'integration/' || path),
  'https://services.harborpoint.example/' || path,
  json_build_object('accept', 'application/json'),
  healthy,
  seed.today()::timestamp - interval '1 hour' + interval '1 second' * (mod(n, 60) * 53),
  case when not healthy then 'Certificate expired.' end,
  user_id,
  organization_id
from connected
where not exists (
  select from faraday.gpt_integrations as present
  where present.user_id = connected.user_id and present.name = connected.title
);

--! table: faraday.gpt_integrations
--! mark: text description
--! key: last_check
--! scaffold: 490b9418aa9c 924fda8e8577

-- Outside links of a model.
with

core_gpt_definitions as (
  select
    row_of.id,
    row_number() over (order by row_of.name, row_of.version)::integer as position
  from faraday.core_gpt_definitions as row_of
  where row_of.description::text like 'MOCK:%'
),

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

organization_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.organization_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    gpt.id as gpt_id,
    initcap(name_word.word) || ' integration' as name,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_check,
    case when seed.chance('gpt_integrations.error_message?', n, 0.85) then error_message_word.word end as error_message,
    case when seed.chance('gpt_integrations.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('gpt_integrations.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('gpt_integrations.organization_id?', n, 0.85) then organization.id end as organization_id
  from generate_series(1, seed.rows(20)) as n
  left join core_gpt_definitions as gpt
    on gpt.position = seed.fan_out('gpt_integrations.gpt_id', n, (select max(position) from core_gpt_definitions))
  left join organizations as organization
    on organization.position = seed.fan_out('gpt_integrations.organization_id', n, (select max(position) from organizations))
  left join organization_projects as project
    on project.position = seed.fan_out('gpt_integrations.project_id', n, (select max(position) from organization_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('gpt_integrations.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('gpt_integrations.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('gpt_integrations.description', n)
  left join seed.word as error_message_word on error_message_word.kind = 'sentence' and error_message_word.position = seed.distinct_position('gpt_integrations.error_message', n)
)

insert into faraday.gpt_integrations (
  status, is_active, metadata, gpt_id, integration_type, name, description, configuration, credentials,
  endpoint_url, headers, is_healthy, last_check, error_message, user_id, project_id, organization_id
)
select
  seed.pick_weighted('gpt_integrations.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('gpt_integrations.is_active?', n, 0.85) then seed.chance('gpt_integrations.is_active', n, 0.9)
  end,
  case
    when seed.chance('gpt_integrations.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_integrations.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_integrations.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_integrations.metadata.attempt', n, 1, 3))::json
  end,
  gpt_id,
  seed.pick_weighted('gpt_integrations.integration_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  name,
  description,
  jsonb_build_object('theme', seed.pick('gpt_integrations.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('gpt_integrations.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('gpt_integrations.configuration.notifications', n, 0.8))::json,
  case
    when seed.chance('gpt_integrations.credentials?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_integrations.credentials.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_integrations.credentials.version', n, 1, 5))::json
  end,
  case
    when seed.chance('gpt_integrations.endpoint_url?', n, 0.85) then 'https://www.company.example/gpt-integration/' || seed.int('gpt_integrations.endpoint_url', n, 1, 9999)
  end,
  case
    when seed.chance('gpt_integrations.headers?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_integrations.headers.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_integrations.headers.version', n, 1, 5))::json
  end,
  case
    when seed.chance('gpt_integrations.is_healthy?', n, 0.85) then seed.chance('gpt_integrations.is_healthy', n, 0.8)
  end,
  last_check,
  error_message,
  user_id,
  project_id,
  organization_id
from wanted
where not exists (
  select from faraday.gpt_integrations as present
  where present.last_check = wanted.last_check
);

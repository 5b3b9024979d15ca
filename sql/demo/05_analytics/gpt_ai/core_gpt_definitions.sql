--! table: faraday.core_gpt_definitions
--! mark: text description
--! key: name, version
--! scaffold: 35aa7acb153f b6ad8de705c5

-- Base model definitions.
with

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
    (initcap(name_word.word) || ' definition') || ' ' || n as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('core_gpt_definitions.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('core_gpt_definitions.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('core_gpt_definitions.organization_id?', n, 0.85) then organization.id end as organization_id
  from generate_series(1, seed.rows(25)) as n
  left join organizations as organization
    on organization.position = seed.fan_out('core_gpt_definitions.organization_id', n, (select max(position) from organizations))
  left join organization_projects as project
    on project.position = seed.fan_out('core_gpt_definitions.project_id', n, (select max(position) from organization_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('core_gpt_definitions.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('core_gpt_definitions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('core_gpt_definitions.description', n)
)

insert into faraday.core_gpt_definitions (
  status, metadata, name, model_type, version, description, max_tokens, temperature, top_p, frequency_penalty,
  presence_penalty, capabilities, limitations, context_window, total_requests, total_tokens, last_used,
  is_active, is_public, user_id, project_id, organization_id
)
select
  seed.pick_weighted('core_gpt_definitions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('core_gpt_definitions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('core_gpt_definitions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('core_gpt_definitions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('core_gpt_definitions.metadata.attempt', n, 1, 3))::json
  end,
  name,
  seed.pick_weighted('core_gpt_definitions.model_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.int('core_gpt_definitions.version.major', n, 1, 4) || '.' || seed.int('core_gpt_definitions.version.minor', n, 0, 12) || '.' || seed.int('core_gpt_definitions.version.patch', n, 0, 9),
  description,
  seed.amount('core_gpt_definitions.max_tokens', n, 100, 4000, 0),
  seed.decimal('core_gpt_definitions.temperature', n, -5, 35, 1),
  seed.amount('core_gpt_definitions.top_p', n, 1, 1000, 2),
  seed.decimal('core_gpt_definitions.frequency_penalty', n, 5, 150, 2),
  seed.decimal('core_gpt_definitions.presence_penalty', n, 5, 150, 2),
  case
    when seed.chance('core_gpt_definitions.capabilities?', n, 0.85) then jsonb_build_object('source', seed.pick('core_gpt_definitions.capabilities.source', n, 'web', 'api', 'import'), 'version', seed.int('core_gpt_definitions.capabilities.version', n, 1, 5))::json
  end,
  case
    when seed.chance('core_gpt_definitions.limitations?', n, 0.85) then jsonb_build_object('source', seed.pick('core_gpt_definitions.limitations.source', n, 'web', 'api', 'import'), 'version', seed.int('core_gpt_definitions.limitations.version', n, 1, 5))::json
  end,
  seed.int('core_gpt_definitions.context_window', n, 1, 100),
  case
    when seed.chance('core_gpt_definitions.total_requests?', n, 0.85) then seed.amount('core_gpt_definitions.total_requests', n, 20, 2500, 0)
  end,
  case
    when seed.chance('core_gpt_definitions.total_tokens?', n, 0.85) then seed.amount('core_gpt_definitions.total_tokens', n, 20, 2500, 0)
  end,
  case
    when seed.chance('core_gpt_definitions.last_used?', n, 0.8) then (seed.office_time('core_gpt_definitions.last_used', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('core_gpt_definitions.is_active?', n, 0.85) then seed.chance('core_gpt_definitions.is_active', n, 0.9)
  end,
  case
    when seed.chance('core_gpt_definitions.is_public?', n, 0.85) then seed.chance('core_gpt_definitions.is_public', n, 0.9)
  end,
  user_id,
  project_id,
  organization_id
from wanted
on conflict (name, version) do nothing;

--! table: faraday.gpt_context_interactions
--! mark: ledger
--! key: processed_at
--! scaffold: fb68bcd3e997 98867df8e28d

-- Messages in a context.
with

dashboard_projects as (
  select
    row_of.id,
    row_of.organization_id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

gpt_interaction_contexts as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.gpt_interaction_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

gpt_definitions as (
  select
    row_of.id,
    row_number() over (order by row_of.name, row_of.version)::integer as position
  from faraday.gpt_definitions as row_of
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
    context.id as context_id,
    gpt.id as gpt_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as processed_at,
    case when seed.chance('gpt_context_interactions.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('gpt_context_interactions.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('gpt_context_interactions.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(400)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('gpt_context_interactions.project_id', n, (select max(position) from dashboard_projects))
  left join gpt_interaction_contexts as context
    on context.position = seed.fan_out('gpt_context_interactions.context_id', n, (select max(position) from gpt_interaction_contexts))
  left join gpt_definitions as gpt
    on gpt.position = seed.fan_out('gpt_context_interactions.gpt_id', n, (select max(position) from gpt_definitions))
  left join users as user_row
    on user_row.position = seed.fan_out('gpt_context_interactions.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.gpt_context_interactions (
    metadata, context_id, gpt_id, interaction_type, content, role, token_count, processing_time, processed_at,
    user_id, project_id, organization_id
  )
  select
    case
      when seed.chance('gpt_context_interactions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_interactions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_interactions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_interactions.metadata.attempt', n, 1, 3))::json
    end,
    context_id,
    gpt_id,
    seed.pick('gpt_context_interactions.interaction_type', n, 'MESSAGE', 'COMMAND', 'ACTION', 'QUERY', 'RESPONSE')::faraday.interactiontype,
    case
      when seed.chance('gpt_context_interactions.content?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_interactions.content.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_interactions.content.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_interactions.content.attempt', n, 1, 3))::json
    end,
    seed.pick_weighted('gpt_context_interactions.role', n, array['member', 'editor', 'manager', 'admin'], array[9, 3, 2, 1]),
    seed.amount('gpt_context_interactions.token_count', n, 100, 4000, 0),
    case
      when seed.chance('gpt_context_interactions.processing_time?', n, 0.85) then seed.amount('gpt_context_interactions.processing_time', n, 1, 1000, 2)
    end,
    processed_at,
    user_id,
    project_id,
    organization_id
  from wanted
  where not exists (
    select from faraday.gpt_context_interactions as present
    where present.processed_at = wanted.processed_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_context_interactions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

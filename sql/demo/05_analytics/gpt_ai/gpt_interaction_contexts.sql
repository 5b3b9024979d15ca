--! table: faraday.gpt_interaction_contexts
--! mark: text description
--! key: created_at
--! scaffold: 50e4af75ebb0 72e1767d5c30

-- Conversation contexts.
with

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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    user_row.id as user_id,
    primary_gpt.id as primary_gpt_id,
    initcap(name_word.word) || ' context' as name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(200)) as n
  left join gpt_definitions as primary_gpt
    on primary_gpt.position = seed.fan_out('gpt_interaction_contexts.primary_gpt_id', n, (select max(position) from gpt_definitions))
  left join users as user_row
    on user_row.position = seed.fan_out('gpt_interaction_contexts.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('gpt_interaction_contexts.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('gpt_interaction_contexts.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('gpt_interaction_contexts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('gpt_interaction_contexts.closed_at?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('gpt_interaction_contexts.closed_at', n, 1, 72), (seed.now() at time zone 'UTC'))
    end as closed_at
  from wanted
)

insert into faraday.gpt_interaction_contexts (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, user_id, primary_gpt_id, name, description, context_type, context_data,
  max_tokens, token_count, priority, closed_at, settings, context_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('gpt_interaction_contexts.last_accessed_at?', n, 0.8) then (seed.time_between('gpt_interaction_contexts.last_accessed_at', n, (closed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('gpt_interaction_contexts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('gpt_interaction_contexts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('gpt_interaction_contexts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('gpt_interaction_contexts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('gpt_interaction_contexts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('gpt_interaction_contexts.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('gpt_interaction_contexts.retention_period?', n, 0.85) then seed.int('gpt_interaction_contexts.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('gpt_interaction_contexts.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('gpt_interaction_contexts.is_active?', n, 0.85) then seed.chance('gpt_interaction_contexts.is_active', n, 0.9)
  end,
  case
    when seed.chance('gpt_interaction_contexts.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_interaction_contexts.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_interaction_contexts.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_interaction_contexts.metadata.attempt', n, 1, 3))::json
  end,
  user_id,
  primary_gpt_id,
  name,
  description,
  seed.pick('gpt_interaction_contexts.context_type', n, 'CONVERSATION', 'TASK', 'SESSION', 'WORKFLOW', 'PROJECT')::faraday.contexttype,
  case
    when seed.chance('gpt_interaction_contexts.context_data?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_interaction_contexts.context_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_interaction_contexts.context_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_interaction_contexts.context_data.attempt', n, 1, 3))::json
  end,
  case
    when seed.chance('gpt_interaction_contexts.max_tokens?', n, 0.85) then seed.amount('gpt_interaction_contexts.max_tokens', n, 100, 4000, 0)
  end,
  case
    when seed.chance('gpt_interaction_contexts.token_count?', n, 0.85) then seed.amount('gpt_interaction_contexts.token_count', n, 100, 4000, 0)
  end,
  case
    when seed.chance('gpt_interaction_contexts.priority?', n, 0.85) then seed.int('gpt_interaction_contexts.priority', n, 1, 5)
  end,
  closed_at,
  case
    when seed.chance('gpt_interaction_contexts.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('gpt_interaction_contexts.settings.theme', n, 'light', 'dark'), 'language', seed.pick('gpt_interaction_contexts.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('gpt_interaction_contexts.settings.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('gpt_interaction_contexts.context_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_interaction_contexts.context_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_interaction_contexts.context_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_interaction_contexts.context_metadata.attempt', n, 1, 3))::json
  end
from shaped
where not exists (
  select from faraday.gpt_interaction_contexts as present
  where present.created_at = shaped.created_at
);

--! table: faraday.gpt_context_summaries
--! mark: text summary
--! key: created_at
--! scaffold: a1ec9a8a4e9b 42c3f2c1b003

-- Short forms of a context.
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
    context.id as context_id,
    'MOCK: ' || summary_word.word as summary,
    case when seed.chance('gpt_context_summaries.sentiment?', n, 0.85) then sentiment_word.word end as sentiment,
    case when seed.chance('gpt_context_summaries.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('gpt_context_summaries.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('gpt_context_summaries.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(100)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('gpt_context_summaries.project_id', n, (select max(position) from dashboard_projects))
  left join gpt_interaction_contexts as context
    on context.position = seed.fan_out('gpt_context_summaries.context_id', n, (select max(position) from gpt_interaction_contexts))
  left join users as user_row
    on user_row.position = seed.fan_out('gpt_context_summaries.user_id', n, (select max(position) from users))
  left join seed.word as summary_word on summary_word.kind = 'sentence' and summary_word.position = seed.distinct_position('gpt_context_summaries.summary', n)
  left join seed.word as sentiment_word on sentiment_word.kind = 'sentence' and sentiment_word.position = seed.distinct_position('gpt_context_summaries.sentiment', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('gpt_context_summaries.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.gpt_context_summaries (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, context_id, summary, key_points, sentiment, topics, token_count, summary_type,
  confidence_score, summary_metadata, user_id, project_id, organization_id
)
select
  created_at,
  updated_at,
  case
    when seed.chance('gpt_context_summaries.last_accessed_at?', n, 0.8) then (seed.time_between('gpt_context_summaries.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('gpt_context_summaries.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('gpt_context_summaries.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('gpt_context_summaries.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('gpt_context_summaries.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('gpt_context_summaries.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('gpt_context_summaries.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('gpt_context_summaries.retention_period?', n, 0.85) then seed.int('gpt_context_summaries.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('gpt_context_summaries.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('gpt_context_summaries.is_active?', n, 0.85) then seed.chance('gpt_context_summaries.is_active', n, 0.9)
  end,
  case
    when seed.chance('gpt_context_summaries.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_summaries.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_summaries.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_summaries.metadata.attempt', n, 1, 3))::json
  end,
  context_id,
  summary,
  case
    when seed.chance('gpt_context_summaries.key_points?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_context_summaries.key_points.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_context_summaries.key_points.version', n, 1, 5))::json
  end,
  sentiment,
  case
    when seed.chance('gpt_context_summaries.topics?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_context_summaries.topics.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_context_summaries.topics.version', n, 1, 5))::json
  end,
  seed.amount('gpt_context_summaries.token_count', n, 100, 4000, 0),
  seed.pick_weighted('gpt_context_summaries.summary_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('gpt_context_summaries.confidence_score?', n, 0.85) then seed.decimal('gpt_context_summaries.confidence_score', n, 0, 1, 2)
  end,
  case
    when seed.chance('gpt_context_summaries.summary_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_summaries.summary_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_summaries.summary_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_summaries.summary_metadata.attempt', n, 1, 3))::json
  end,
  user_id,
  project_id,
  organization_id
from shaped
where not exists (
  select from faraday.gpt_context_summaries as present
  where present.created_at = shaped.created_at
);

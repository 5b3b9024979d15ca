--! table: faraday.gpt_context_metrics
--! mark: parent context_id
--! key: context_id, metric_type

-- Four numbers about each of the first conversations that have messages, counted from these messages on the night after.
with

contexts as (
  select
    context.id, context.last_accessed_at, (context.context_metadata->>'number')::integer as number,
    count(*) as messages, sum(message.token_count) as tokens,
    avg(message.processing_time::numeric) filter (where message.role = 'assistant') as answer_seconds,
    sum(message.token_count) filter (where message.role = 'assistant')::numeric / sum(message.token_count) as answer_share
  from faraday.gpt_interaction_contexts as context
  join faraday.gpt_context_interactions as message on message.context_id = context.id
  where context.description like 'MOCK:%'
  group by context.id
),

measured as (
  select
    contexts.id, kinds.metric_type, kinds.unit,
    least(last_accessed_at::date + interval '1 day', seed.today()::timestamp) as measured_at,
    case kinds.metric_type
      when 'messages' then messages
      when 'tokens' then tokens
      when 'answer_seconds' then round(answer_seconds, 2)
      else round(answer_share, 3)
    end as value
  from generate_series(1, seed.rows(120)) as n
  join (
    values (0, 'messages', 'count'), (1, 'tokens', 'count'), (2, 'answer_seconds', 'seconds'),
    (3, 'answer_share', 'share of tokens')
  )
    as kinds (number, metric_type, unit) on kinds.number = mod(n - 1, 4)
  left join contexts on contexts.number = 5 * ((n - 1) / 16) + 1 + mod((n - 1) / 4, 4)
)

insert into faraday.gpt_context_metrics (
  created_at, updated_at, status, is_active, metadata, context_id, metric_type, value, "timestamp", metric_metadata
)
select
  measured_at,
  measured_at,
  'ACTIVE',
  true,
  json_build_object('job', 'nightly'),
  id,
  metric_type,
  value,
  measured_at,
  json_build_object('unit', unit)
from measured
where not exists (
  select from faraday.gpt_context_metrics as present
  where present.context_id = measured.id and present.metric_type = measured.metric_type
);

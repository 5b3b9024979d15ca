-- Questions to the dashboards: odd messages are the person's, even ones the assistant's, from the first on without a gap.
with

messages as (
  select
    message.*, context.created_at as asked_at, context.updated_at,
    row_number() over (partition by message.context_id order by message."timestamp", message.id) as position
  from faraday.dashboard_context_interactions as message
  join faraday.dashboard_gpt_contexts as context on context.id = message.context_id
  where context.description like 'MOCK:%'
)

select
  format('context %s, message %s', context_id, position) as row_key,
  format('step %s, %s by %s at %s', meta_data->>'step', interaction_type, content->>'role', "timestamp") as problem
from messages
where (meta_data->>'step')::integer <> position
  or content->>'role' <> case mod(position, 2) when 1 then 'user' else 'assistant' end
  or "timestamp" not between asked_at and updated_at;

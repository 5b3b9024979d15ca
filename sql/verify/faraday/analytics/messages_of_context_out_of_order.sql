-- A conversation begins with its owner, and person and assistant take turns, one after the other in time, not before it was
-- opened.
with

messages as (
  select
    message.*, context.created_at as opened_at, context.user_id as owner_id, context.last_accessed_at,
    row_number() over (partition by message.context_id order by message.processed_at, message.id) as position
  from faraday.gpt_context_interactions as message
  join faraday.gpt_interaction_contexts as context on context.id = message.context_id
  where context.description like 'MOCK:%'
)

select
  format('context %s, message %s', context_id, position) as row_key,
  format('%s %s at %s, opened %s', role, interaction_type, processed_at, opened_at) as problem
from messages
where role <> case mod(position, 2) when 1 then 'user' else 'assistant' end
  or (role = 'assistant') <> (interaction_type = 'RESPONSE')
  or processed_at < opened_at
  or processed_at > last_accessed_at
  or user_id is distinct from owner_id
  or (metadata->>'step')::integer <> position;

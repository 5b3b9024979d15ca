--! title: Conversation history of a context
--! page: Assistant chat

-- The messages of one conversation in order, with who spoke, the tokens used and the tokens so far: what the chat page shows
-- when a context is opened again. The messages come by the index on context_id.
with

chosen as (
  select context.id as context_id
  from faraday.gpt_interaction_contexts as context
  join faraday.gpt_context_interactions as message on message.context_id = context.id
  group by context.id
  order by count(*) desc, context.name collate "C", context.id
  limit 1
)

select
  context.name as conversation,
  row_number() over spoken as turn,
  message.processed_at as at,
  message.role,
  lower(message.interaction_type::text) as kind,
  model.name as assistant,
  coalesce(message.content ->> 'text', message.content::text) as text,
  message.token_count as tokens,
  sum(message.token_count) over spoken as tokens_so_far,
  round(message.processing_time::numeric, 2) as seconds
from chosen
join faraday.gpt_interaction_contexts as context on context.id = chosen.context_id
join faraday.gpt_context_interactions as message on message.context_id = chosen.context_id
left join faraday.gpt_definitions as model on model.id = message.gpt_id
window spoken as (order by message.processed_at, message.id)
order by turn
limit 50;

-- The tokens of a conversation are the sum of the tokens of its messages, and it has as many messages as it says (the last one
-- may be cut off by the scale).
select
  'context ' || context.id as row_key,
  format(
    '%s tokens, messages have %s; says %s messages, has %s', context.token_count, coalesce(sum(message.token_count), 0),
    context.context_metadata->>'messages', count(message.id)
  ) as problem
from faraday.gpt_interaction_contexts as context
left join faraday.gpt_context_interactions as message on message.context_id = context.id
where context.description like 'MOCK:%'
group by context.id
having context.token_count is distinct from coalesce(sum(message.token_count), 0)::integer
  or count(message.id) > (context.context_metadata->>'messages')::integer;

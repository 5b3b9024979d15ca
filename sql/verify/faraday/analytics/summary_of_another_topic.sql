-- A summary speaks of the topic of its conversation, was written after the last message, and only of conversations that have
-- messages.
select
  'summary ' || summary.id as row_key,
  format(
    '"%s", topic %s, conversation about %s, written %s, last message %s', left(summary, 40), summary.metadata->>'topic',
    context.context_data->>'topic', summary.created_at, max(message.processed_at)
  ) as problem
from faraday.gpt_context_summaries as summary
join faraday.gpt_interaction_contexts as context on context.id = summary.context_id
left join faraday.gpt_context_interactions as message on message.context_id = context.id
where context.description like 'MOCK:%'
group by summary.id, context.id
having summary.metadata->>'topic' is distinct from context.context_data->>'topic'
  or count(message.id) = 0
  or summary.created_at < max(message.processed_at)
  or position(context.context_data->>'school' in summary) = 0;
